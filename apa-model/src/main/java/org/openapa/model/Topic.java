package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import org.immutables.value.Value;

/**
 * A topic that a joint area review is asked to explore, with narrower topics below it; the reference letter nests one level.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Topic {
    Topic() {}

    /**
     * {@return a topic}
     *
     * @param text the topic as printed
     * @param topics the narrower topics below it, if any
     */
    public static Topic of(String text, Topic... topics) {
        return of(text, Elements.all("topics", topics));
    }

    /**
     * {@return a topic}
     *
     * @param text the topic as printed
     * @param topics the narrower topics below it, in order; empty if there are none
     */
    public static Topic of(String text, Iterable<? extends Topic> topics) {
        return builder().text(text).addAllTopics(topics).build();
    }

    /** {@return a builder with nothing set; the text is required} */
    public static Builder builder() {
        return ImmutableTopic.builder();
    }

    /** {@return the topic as printed} */
    public abstract String text();

    /** {@return the narrower topics below it, in order; empty if there are none} */
    public abstract ImmutableList<Topic> topics();

    /**
     * {@return this topic with another text}
     *
     * @param text the value in place of the present one
     */
    public abstract Topic withText(String text);

    /**
     * {@return this topic with these narrower topics and no others}
     *
     * @param topics the value in place of the present one
     */
    public abstract Topic withTopics(Iterable<? extends Topic> topics);

    /** {@return the number of topics below, without their text} */
    @Override
    public String toString() {
        return "Topic[topics " + topics().size() + "]";
    }

    /**
     * Builds a {@link Topic}. Refuses null, in lists too, an attribute set twice, and to build without text; the
     * message names the attribute. What is added comes after what is there.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the text}
         *
         * @param text the topic as printed
         */
        @CanIgnoreReturnValue
        public abstract Builder text(String text);

        /**
         * {@return this builder, with one narrower topic more}
         *
         * @param topic a topic below this one
         */
        @CanIgnoreReturnValue
        public final Builder addTopic(Topic topic) {
            return appendAllTopics(Elements.one("topics", topic));
        }

        /**
         * {@return this builder, with narrower topics more}
         *
         * @param topics narrower topics, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllTopics(Iterable<? extends Topic> topics) {
            return appendAllTopics(Elements.all("topics", topics));
        }

        abstract Builder appendAllTopics(Iterable<? extends Topic> topics);

        /**
         * {@return the topic}
         *
         * @throws IllegalStateException if the text is missing
         */
        public abstract Topic build();
    }
}
