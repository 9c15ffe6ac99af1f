package org.openapa.model;

import java.util.Comparator;
import java.util.Objects;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * The council and edition of an assessment as one short key, such as 873/2005 for Cambridgeshire's of 2005.
 *
 * <p>A revised letter has the key of the letter it revises. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AssessmentKey implements Comparable<AssessmentKey> {
    private static final Comparator<AssessmentKey> ORDER =
            Comparator.comparing(AssessmentKey::laNumber).thenComparing(AssessmentKey::edition);

    AssessmentKey() {}

    /**
     * {@return the key of a council and an edition}
     *
     * @param laNumber the council's LA number, such as 873
     * @param edition the edition
     */
    public static AssessmentKey of(LaNumber laNumber, Edition edition) {
        return ImmutableAssessmentKey.of(laNumber, edition);
    }

    /**
     * {@return the key written so} The reverse of {@link #toString()}.
     *
     * @param text LA number, a slash, and year, such as "873/2005"
     * @throws IllegalArgumentException for any other text
     */
    public static AssessmentKey parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "malformed assessment key " + Excerpt.quote(text) + "; expected LA number/year, such as 873/2005");
        }
        return of(LaNumber.parse(text.substring(0, slash)), Edition.parse(text.substring(slash + 1)));
    }

    /** {@return the council's LA number} */
    @Value.Parameter
    public abstract LaNumber laNumber();

    /** {@return the edition} */
    @Value.Parameter
    public abstract Edition edition();

    /** Orders by LA number, then edition. */
    @Override
    public int compareTo(AssessmentKey other) {
        Objects.requireNonNull(other, "other");
        return ORDER.compare(this, other);
    }

    /** {@return LA number, slash and year, such as "873/2005"} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return laNumber() + "/" + edition();
    }
}
