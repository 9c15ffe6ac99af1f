package org.openapa.rules;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Objects;
import org.openapa.model.internal.Excerpt;

/**
 * What makes a finding the same finding in two reports: rule, subject, place, and the item in question.
 *
 * <p>Places in lists count without their index, and items by a digest of their words, so that reordering lists or properties changes
 * no fingerprint. The subject is part of it: the same finding at another council is another finding.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ruleId the rule's id
 * @param subject what the finding is about
 * @param place the location with {@code *} for indices, such as {@code /outcomes/staying-safe/strengths/*}
 * @param item a digest of the item's words, 16 hexadecimal digits; empty where the place alone says it
 */
public record Fingerprint(String ruleId, Subject subject, String place, String item) {
    static final int DIGEST_LENGTH = 16;

    private static final char SEPARATOR = '|';
    private static final CharMatcher HEXADECIMAL = CharMatcher.inRange('0', '9').or(CharMatcher.inRange('a', 'f'));

    /**
     * Checks that there is such a place, and the form of rule and item.
     *
     * @param ruleId the rule's id
     * @param subject what the finding is about
     * @param place the location with stars for indices
     * @param item a digest of the item's words, or empty
     * @throws IllegalArgumentException if the id, the place or the digest is malformed
     */
    public Fingerprint {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(item, "item");
        RuleMetadata.checkId(ruleId);
        checkPlace(place);
        checkDigest(item);
    }

    static void checkDigest(String item) {
        if (!item.isEmpty() && (item.length() != DIGEST_LENGTH || !HEXADECIMAL.matchesAllOf(item))) {
            throw new IllegalArgumentException(
                    "malformed digest " + Excerpt.quote(item) + "; expected 16 hexadecimal digits, or nothing");
        }
    }

    /**
     * {@return the fingerprint written so} The reverse of {@link #toString()}.
     *
     * @param text rule, subject, place and item, parted by vertical bars
     * @throws IllegalArgumentException if it does not have these four parts, or one of them is malformed
     */
    public static Fingerprint parse(String text) {
        Objects.requireNonNull(text, "text");
        List<String> parts = Splitter.on(SEPARATOR).splitToList(text);
        if (parts.size() < 4) {
            throw new IllegalArgumentException("malformed fingerprint " + Excerpt.quote(text)
                    + "; expected rule|subject|place|item, such as APA-DAT-001|873/2005|/meetingDate|");
        }
        int last = parts.size() - 1;
        // A subject is the caller's own name and may have bars in it; nothing else can.
        String subject = Joiner.on(SEPARATOR).join(parts.subList(1, last - 1));
        return new Fingerprint(parts.get(0), Subject.of(subject), parts.get(last - 1), parts.get(last));
    }

    /** {@return the digest of an item's words, in which case and white space do not count} */
    static String digest(String item) {
        return hash(Ascii.toLowerCase(CharMatcher.whitespace().trimAndCollapseFrom(item, ' ')));
    }

    static String hash(String text) {
        return Hashing.sha256().hashUnencodedChars(text).toString().substring(0, DIGEST_LENGTH);
    }

    /** Refuses what is no place in an assessment with stars for indices. */
    static void checkPlace(String place) {
        if (!Location.parse(place.replace("/*", "/0")).place().equals(place)) {
            throw new IllegalArgumentException(
                    "malformed place " + Excerpt.quote(place) + "; expected * for the index in a list");
        }
    }

    /** {@return rule, subject, place and item, parted by vertical bars} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return ruleId + SEPARATOR + subject + SEPARATOR + place + SEPARATOR + item;
    }
}
