package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/** A letter's section on service management, which opens with the verdict on capacity. Immutable and thread-safe. */
@Value.Immutable
public abstract class ServiceManagement {
    ServiceManagement() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableServiceManagement.builder();
    }

    /** {@return the word the section gives the council's capacity, as printed, such as "good"; nothing if there is none} */
    public abstract Optional<String> evaluation();

    /** {@return the paragraphs in order; empty if there are none} */
    public abstract ImmutableList<String> narrative();

    /**
     * {@return this section with another word for capacity}
     *
     * @param evaluation the value in place of the present one
     */
    public abstract ServiceManagement withEvaluation(String evaluation);

    /**
     * {@return this section with another word for capacity or none}
     *
     * @param evaluation the value in place of the present one, or nothing
     */
    public abstract ServiceManagement withEvaluation(Optional<String> evaluation);

    /**
     * {@return this section with these paragraphs and no others}
     *
     * @param narrative the value in place of the present one
     */
    public abstract ServiceManagement withNarrative(Iterable<String> narrative);

    boolean isEmpty() {
        return evaluation().isEmpty() && narrative().isEmpty();
    }

    /** {@return evaluation word and number of paragraphs, without narrative} */
    @Override
    public String toString() {
        return "ServiceManagement[" + evaluation().map(Excerpt::of).orElse("no evaluation") + ", paragraphs "
                + narrative().size() + "]";
    }

    /**
     * Builds a {@link ServiceManagement}. Refuses null, in lists too, and an attribute set twice; the message names the
     * attribute. What is added comes after what is there.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the word for capacity}
         *
         * @param evaluation the word the section gives the council's capacity, as printed, such as "good"
         */
        @CanIgnoreReturnValue
        public abstract Builder evaluation(String evaluation);

        /**
         * {@return this builder, with the word for capacity or none}
         *
         * @param evaluation the word the section gives the council's capacity, as printed, such as "good", or nothing
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

        /** {@return the section} */
        public abstract ServiceManagement build();
    }
}
