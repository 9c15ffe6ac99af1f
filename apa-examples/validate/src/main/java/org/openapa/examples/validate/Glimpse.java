package org.openapa.examples.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;

/**
 * What is known of a document that cannot be read: edition and council, where they stand before the fault. It is only used to tell which
 * letters are there.
 *
 * @param edition the edition, if it is known
 * @param council the council, if it is known
 */
record Glimpse(Optional<Edition> edition, Optional<AuthorityReference> council) {
    /** Nothing is known. */
    static final Glimpse NONE = new Glimpse(Optional.empty(), Optional.empty());

    private static final JsonFactory LENIENT = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final String EDITION = "/edition";
    private static final String AUTHORITY = "/authority/";
    private static final int DEPTH = 2;

    /** {@return what is known of a document in JSON, whatever is wrong with it} */
    static Glimpse of(byte[] json) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser parser = LENIENT.createParser(json)) {
            while (parser.nextToken() != null) {
                JsonStreamContext at = parser.getParsingContext();
                if (parser.currentToken().isScalarValue() && at.getNestingDepth() <= DEPTH) {
                    // Of two either may be meant.
                    values.merge(at.pathAsPointer().toString(), parser.getText(), (one, other) -> "");
                }
            }
        } catch (IOException e) {
            // What stands before the fault is known.
        }
        return new Glimpse(parsed(values.get(EDITION), Edition::parse), council(values));
    }

    private static Optional<AuthorityReference> council(Map<String, String> values) {
        Optional<String> name = Optional.ofNullable(values.get(AUTHORITY + "name"))
                .filter(text -> !CharMatcher.whitespace().matchesAllOf(text));
        Optional<LaNumber> number = parsed(values.get(AUTHORITY + "laNumber"), LaNumber::parse);
        Optional<GssCode> code = parsed(values.get(AUTHORITY + "gssCode"), GssCode::parse);
        return name.isEmpty() && number.isEmpty() && code.isEmpty()
                ? Optional.empty()
                : Optional.of(AuthorityReference.builder()
                        .name(name)
                        .laNumber(number)
                        .gssCode(code)
                        .build());
    }

    private static <T> Optional<T> parsed(@Nullable String text, Function<String, T> parser) {
        try {
            return text == null ? Optional.empty() : Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
