package org.openapa.rules;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;

/** What the council's name beside an LA number means, as one number to compare with others. */
final class NameKey {
    // Unknown names that differ in these alone may well be one council's.
    private static final ImmutableSet<String> KIND_WORDS = ImmutableSet.of(
            "the",
            "of",
            "and",
            "council",
            "city",
            "county",
            "borough",
            "district",
            "metropolitan",
            "unitary",
            "authority",
            "royal",
            "london");
    private static final CharMatcher APOSTROPHE = CharMatcher.anyOf("'\u2019");
    private static final Splitter WORDS = Splitter.on(CharMatcher.forPredicate(c -> !Character.isLetterOrDigit(c)))
            .omitEmptyStrings();

    private NameKey() {}

    /** {@return the key, or 0 where nothing can be said} */
    static long of(AuthorityReference reference, AuthorityRegister register) {
        if (reference.name().isEmpty() || reference.laNumber().isEmpty()) {
            return 0;
        }
        AuthorityResolution named = register.find(reference.name().get());
        if (named.isFound()) {
            // No word begins so.
            return hash("#" + named.candidates().get(0).number());
        }
        boolean numbered = reference.laNumber().flatMap(register::find).isPresent();
        return Optional.of(words(reference.name().get()))
                .filter(words -> !numbered && !words.isEmpty())
                .map(NameKey::hash)
                .orElse(0L);
    }

    private static String words(String name) {
        return WORDS.splitToStream(Ascii.toLowerCase(APOSTROPHE.removeFrom(name)))
                .filter(word -> !KIND_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static long hash(String text) {
        return Hashing.farmHashFingerprint64().hashUnencodedChars(text).asLong();
    }
}
