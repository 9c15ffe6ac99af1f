package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An area for exploration in the joint area review: under one outcome, a key judgement of the review and the topics to look into.
 * Letters list them until 2006. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Exploration {
    Exploration() {}

    /** {@return a builder with nothing set; the outcome is required} */
    public static Builder builder() {
        return ImmutableExploration.builder();
    }

    /** {@return the outcome area under whose heading it stands} */
    public abstract OutcomeArea outcome();

    /**
     * {@return the key judgement as printed, such as "Healthy lifestyles are promoted for children and young people"; nothing if
     * topics stand under the outcome alone} The full list of key judgements is not known, so any text may be right.
     */
    public abstract Optional<String> keyJudgement();

    /** {@return the topics in order; empty if there are none} */
    public abstract ImmutableList<Topic> topics();

    /**
     * {@return this exploration with another outcome area}
     *
     * @param outcome the value in place of the present one
     */
    public abstract Exploration withOutcome(OutcomeArea outcome);

    /**
     * {@return this exploration with another key judgement}
     *
     * @param keyJudgement the value in place of the present one
     */
    public abstract Exploration withKeyJudgement(String keyJudgement);

    /**
     * {@return this exploration with another key judgement or none}
     *
     * @param keyJudgement the value in place of the present one, or nothing
     */
    public abstract Exploration withKeyJudgement(Optional<String> keyJudgement);

    /**
     * {@return this exploration with these topics and no others}
     *
     * @param topics the value in place of the present one
     */
    public abstract Exploration withTopics(Iterable<? extends Topic> topics);

    /** {@return the outcome and the number of topics, without their text} */
    @Override
    public String toString() {
        return "Exploration[" + outcome() + ", topics " + topics().size() + "]";
    }

    /**
     * Builds an {@link Exploration}. Refuses null, in lists too, an attribute set twice, and to build without outcome;
     * the message names the attribute. What is added comes after what is there.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the outcome area}
         *
         * @param outcome the outcome area under whose heading it stands
         */
        @CanIgnoreReturnValue
        public abstract Builder outcome(OutcomeArea outcome);

        /**
         * {@return this builder, with the key judgement}
         *
         * @param keyJudgement the key judgement as printed
         */
        @CanIgnoreReturnValue
        public abstract Builder keyJudgement(String keyJudgement);

        /**
         * {@return this builder, with the key judgement or none}
         *
         * @param keyJudgement the key judgement as printed, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder keyJudgement(Optional<String> keyJudgement);

        /**
         * {@return this builder, with one topic more}
         *
         * @param topic a topic to look into
         */
        @CanIgnoreReturnValue
        public final Builder addTopic(Topic topic) {
            return appendAllTopics(Elements.one("topics", topic));
        }

        /**
         * {@return this builder, with topics more}
         *
         * @param topics topics, in order
         */
        @CanIgnoreReturnValue
        public final Builder addTopics(Topic... topics) {
            return appendAllTopics(Elements.all("topics", topics));
        }

        /**
         * {@return this builder, with topics more}
         *
         * @param topics topics, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllTopics(Iterable<? extends Topic> topics) {
            return appendAllTopics(Elements.all("topics", topics));
        }

        abstract Builder appendAllTopics(Iterable<? extends Topic> topics);

        /**
         * {@return the exploration}
         *
         * @throws IllegalStateException if the outcome is missing
         */
        public abstract Exploration build();
    }
}
