package org.openapa.examples.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** JSON as Jackson reads it into a tree, from text that the JDK has decoded. */
final class PlainJson {
    private static final int MOST_BYTES = 1 << 20;
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    private PlainJson() {}

    /** {@return the one JSON value that the bytes hold} */
    static JsonNode parse(byte[] bytes) throws Refused {
        Refused.unless(bytes.length <= MOST_BYTES);
        try {
            JsonNode tree = READER.readTree(decode(bytes));
            Refused.unless(!tree.isMissingNode());
            return tree;
        } catch (JsonProcessingException e) {
            throw new Refused();
        }
    }

    private static String decode(byte[] bytes) throws Refused {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            boolean mark = text.length() > 0 && text.charAt(0) == '\uFEFF';
            return text.subSequence(mark ? 1 : 0, text.length()).toString();
        } catch (CharacterCodingException e) {
            throw new Refused();
        }
    }

    /** That a document is not accepted, for whatever reason. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        static void unless(boolean acceptable) throws Refused {
            if (!acceptable) {
                throw new Refused();
            }
        }
    }
}
