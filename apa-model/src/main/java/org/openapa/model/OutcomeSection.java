package org.openapa.model;

import com.google.common.collect.ImmutableList;
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
        return new Builder();
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

    /** Builds an {@link OutcomeSection}. Refuses null and an attribute set twice. */
    public static final class Builder extends ImmutableOutcomeSection.Builder {
        Builder() {}
    }
}
