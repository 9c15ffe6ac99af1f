package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * What a letter says of one outcome area: the overall word, the narrative, and from the summary its strengths and areas for
 * improvement. Its grade, if the edition gives one, stands in the {@link JudgementTable} alone.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class OutcomeSection {
    OutcomeSection() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableOutcomeSection.builder();
    }

    /** {@return the word that opens the section, as printed, such as "satisfactory"; nothing if there is none} */
    public abstract Optional<String> evaluation();

    /** {@return the paragraphs in order; empty if there are none} */
    public abstract ImmutableList<String> narrative();

    /** {@return the strengths listed in the summary, in order; empty if there are none} */
    public abstract ImmutableList<String> strengths();

    /** {@return the areas for improvement listed in the summary, in order; empty if there are none} */
    public abstract ImmutableList<String> areasForImprovement();

    /**
     * {@return this section with another overall word}
     *
     * @param evaluation the value in place of the present one
     */
    public abstract OutcomeSection withEvaluation(String evaluation);

    /**
     * {@return this section with another overall word or none}
     *
     * @param evaluation the value in place of the present one, or nothing
     */
    public abstract OutcomeSection withEvaluation(Optional<String> evaluation);

    /**
     * {@return this section with these paragraphs and no others}
     *
     * @param narrative the value in place of the present one
     */
    public abstract OutcomeSection withNarrative(Iterable<String> narrative);

    /**
     * {@return this section with these strengths and no others}
     *
     * @param strengths the value in place of the present one
     */
    public abstract OutcomeSection withStrengths(Iterable<String> strengths);

    /**
     * {@return this section with these areas for improvement and no others}
     *
     * @param areasForImprovement the value in place of the present one
     */
    public abstract OutcomeSection withAreasForImprovement(Iterable<String> areasForImprovement);

    boolean isEmpty() {
        return !hasProse() && !hasSummary();
    }

    boolean hasProse() {
        return evaluation().isPresent() || !narrative().isEmpty();
    }

    boolean hasSummary() {
        return !strengths().isEmpty() || !areasForImprovement().isEmpty();
    }

    /** {@return evaluation word and counts, without narrative} */
    @Override
    public String toString() {
        return "OutcomeSection[" + evaluation().map(Excerpt::of).orElse("no evaluation") + ", paragraphs "
                + narrative().size() + ", strengths " + strengths().size() + ", areas for improvement "
                + areasForImprovement().size() + "]";
    }

    /**
     * Builds an {@link OutcomeSection}. Refuses null, in lists too, and an attribute set twice; the message names the
     * attribute. What is added comes after what is there.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the overall word}
         *
         * @param evaluation the word that opens the section, as printed, such as "satisfactory"
         */
        @CanIgnoreReturnValue
        public abstract Builder evaluation(String evaluation);

        /**
         * {@return this builder, with the overall word or none}
         *
         * @param evaluation the word that opens the section, as printed, such as "satisfactory", or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder evaluation(Optional<String> evaluation);

        /**
         * {@return this builder, with one paragraph more}
         *
         * @param narrative a paragraph of the section
         */
        @CanIgnoreReturnValue
        public final Builder addNarrative(String narrative) {
            return appendAllNarrative(Elements.one("narrative", narrative));
        }

        /**
         * {@return this builder, with paragraphs more}
         *
         * @param narrative paragraphs, in order
         */
        @CanIgnoreReturnValue
        public final Builder addNarrative(String... narrative) {
            return appendAllNarrative(Elements.all("narrative", narrative));
        }

        /**
         * {@return this builder, with paragraphs more}
         *
         * @param narrative paragraphs, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllNarrative(Iterable<String> narrative) {
            return appendAllNarrative(Elements.all("narrative", narrative));
        }

        abstract Builder appendAllNarrative(Iterable<String> narrative);

        /**
         * {@return this builder, with one strength more}
         *
         * @param strength a strength listed in the summary
         */
        @CanIgnoreReturnValue
        public final Builder addStrength(String strength) {
            return appendAllStrengths(Elements.one("strengths", strength));
        }

        /**
         * {@return this builder, with strengths more}
         *
         * @param strengths strengths, in order
         */
        @CanIgnoreReturnValue
        public final Builder addStrengths(String... strengths) {
            return appendAllStrengths(Elements.all("strengths", strengths));
        }

        /**
         * {@return this builder, with strengths more}
         *
         * @param strengths strengths, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllStrengths(Iterable<String> strengths) {
            return appendAllStrengths(Elements.all("strengths", strengths));
        }

        abstract Builder appendAllStrengths(Iterable<String> strengths);

        /**
         * {@return this builder, with one area for improvement more}
         *
         * @param areaForImprovement an area for improvement listed in the summary
         */
        @CanIgnoreReturnValue
        public final Builder addAreaForImprovement(String areaForImprovement) {
            return appendAllAreasForImprovement(Elements.one("areasForImprovement", areaForImprovement));
        }

        /**
         * {@return this builder, with areas for improvement more}
         *
         * @param areasForImprovement areas for improvement, in order
         */
        @CanIgnoreReturnValue
        public final Builder addAreasForImprovement(String... areasForImprovement) {
            return appendAllAreasForImprovement(Elements.all("areasForImprovement", areasForImprovement));
        }

        /**
         * {@return this builder, with areas for improvement more}
         *
         * @param areasForImprovement areas for improvement, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllAreasForImprovement(Iterable<String> areasForImprovement) {
            return appendAllAreasForImprovement(Elements.all("areasForImprovement", areasForImprovement));
        }

        abstract Builder appendAllAreasForImprovement(Iterable<String> areasForImprovement);

        /** {@return the section} */
        public abstract OutcomeSection build();
    }
}
