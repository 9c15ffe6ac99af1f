package org.openapa.rules;

import com.google.common.base.Preconditions;
import java.util.Objects;

/**
 * What a rule rests on, which limits how severe it may be: nothing that was merely observed makes an assessment wrong.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind the kind of basis
 * @param source where it can be looked up; empty for {@link Kind#DOCUMENT} and {@link Kind#EDITORIAL}
 * @param held in how many published assessments the regularity held; 0 unless observed
 * @param seen in how many published assessments it could be looked for; 0 unless observed
 */
public record Basis(Kind kind, String source, int held, int seen) {
    /** The kinds of basis, from the strongest to the weakest. */
    public enum Kind {
        /** The published framework of the assessment states it. */
        FRAMEWORK(Severity.ERROR),
        /** The document contradicts itself, or plain sense such as the order of dates. */
        DOCUMENT(Severity.ERROR),
        /** It held in published assessments, without anybody having stated it. */
        OBSERVED(Severity.WARNING),
        /** It is an editor's judgement, or an inference, and no more. */
        EDITORIAL(Severity.INFO);

        private final Severity limit;

        Kind(Severity limit) {
            this.limit = limit;
        }

        /** {@return the most severe a standard rule on such a basis may be} */
        public Severity limit() {
            return limit;
        }
    }

    /**
     * Checks that the counts make sense: 0 unless observed, and never more held than seen.
     *
     * @param kind the kind of basis
     * @param source where it can be looked up
     * @param held in how many published assessments the regularity held
     * @param seen in how many it could be looked for
     */
    public Basis {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Preconditions.checkArgument(
                kind == Kind.OBSERVED ? held >= 0 && seen >= 1 && held <= seen : held == 0 && seen == 0,
                "held %s of %s does not go with a basis of kind %s; only what was observed is counted, held at most as often as"
                        + " seen",
                held,
                seen,
                kind);
    }

    /**
     * {@return the published framework as basis}
     *
     * @param source where it is stated
     */
    public static Basis framework(String source) {
        return new Basis(Kind.FRAMEWORK, source, 0, 0);
    }

    /** {@return the document itself as basis} */
    public static Basis document() {
        return new Basis(Kind.DOCUMENT, "", 0, 0);
    }

    /**
     * {@return an observed regularity as basis}
     *
     * @param held in how many published assessments it held
     * @param seen in how many it could be looked for, at least 1
     * @param source which assessments these are, such as "published sets"
     * @throws IllegalArgumentException if it held more often than it was seen
     */
    public static Basis observed(int held, int seen, String source) {
        return new Basis(Kind.OBSERVED, source, held, seen);
    }

    /** {@return an editor's judgement as basis} */
    public static Basis editorial() {
        return new Basis(Kind.EDITORIAL, "", 0, 0);
    }

    /** {@return the basis in words, such as "held in 7 of 7 published sets"} */
    @Override
    public String toString() {
        return switch (kind) {
            case FRAMEWORK -> "stated in " + source;
            case DOCUMENT -> "the document itself";
            case OBSERVED -> "held in " + held + " of " + seen + " " + source;
            case EDITORIAL -> "editorial";
        };
    }
}
