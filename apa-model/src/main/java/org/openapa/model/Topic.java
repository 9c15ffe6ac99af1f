package org.openapa.model;

import com.google.common.collect.ImmutableList;
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
        return of(text, ImmutableList.copyOf(topics));
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
        return new Builder();
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

    /** Builds a {@link Topic}. Refuses null, an attribute set twice, and to build without text. */
    public static final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }
}
