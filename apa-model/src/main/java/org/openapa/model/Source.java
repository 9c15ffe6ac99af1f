package org.openapa.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * Where an assessment was taken from, and by whom: for archives and double keying. Every attribute may be missing. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Source {
    Source() {}

    /**
     * {@return a source with only a citation}
     *
     * @param citation the document, such as "letter of 1 December 2005"
     */
    public static Source of(String citation) {
        return builder().citation(citation).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableSource.builder();
    }

    /** {@return the document, such as "letter of 1 December 2005", or nothing} */
    public abstract Optional<String> citation();

    /** {@return where the document can be found, as typed; not checked to be a well-formed URI; or nothing} */
    public abstract Optional<String> uri();

    /** {@return the page or pages, as typed, such as "10", or nothing} */
    public abstract Optional<String> page();

    /** {@return who typed it, by name or initials, or nothing} */
    public abstract Optional<String> transcribedBy();

    /** {@return the day it was typed, or nothing} */
    public abstract Optional<LocalDate> transcribedOn();

    /**
     * {@return this source with another citation}
     *
     * @param citation the value in place of the present one
     */
    public abstract Source withCitation(String citation);

    /**
     * {@return this source with another citation or none}
     *
     * @param citation the value in place of the present one, or nothing
     */
    public abstract Source withCitation(Optional<String> citation);

    /**
     * {@return this source with another URI}
     *
     * @param uri the value in place of the present one
     */
    public abstract Source withUri(String uri);

    /**
     * {@return this source with another URI or none}
     *
     * @param uri the value in place of the present one, or nothing
     */
    public abstract Source withUri(Optional<String> uri);

    /**
     * {@return this source with another page}
     *
     * @param page the value in place of the present one
     */
    public abstract Source withPage(String page);

    /**
     * {@return this source with another page or none}
     *
     * @param page the value in place of the present one, or nothing
     */
    public abstract Source withPage(Optional<String> page);

    /**
     * {@return this source with another transcriber}
     *
     * @param transcribedBy the value in place of the present one
     */
    public abstract Source withTranscribedBy(String transcribedBy);

    /**
     * {@return this source with another transcriber or none}
     *
     * @param transcribedBy the value in place of the present one, or nothing
     */
    public abstract Source withTranscribedBy(Optional<String> transcribedBy);

    /**
     * {@return this source with another day of transcription}
     *
     * @param transcribedOn the value in place of the present one
     */
    public abstract Source withTranscribedOn(LocalDate transcribedOn);

    /**
     * {@return this source with another day of transcription or none}
     *
     * @param transcribedOn the value in place of the present one, or nothing
     */
    public abstract Source withTranscribedOn(Optional<? extends LocalDate> transcribedOn);

    boolean isEmpty() {
        return citation().isEmpty()
                && uri().isEmpty()
                && page().isEmpty()
                && transcribedBy().isEmpty()
                && transcribedOn().isEmpty();
    }

    /** {@return the citation, without who typed it} */
    @Override
    public String toString() {
        return "Source[" + citation().map(Excerpt::of).orElse("no citation") + "]";
    }

    /** Builds a {@link Source}. Refuses null and an attribute set twice; the message names the attribute. */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the citation}
         *
         * @param citation the document, such as "letter of 1 December 2005"
         */
        @CanIgnoreReturnValue
        public abstract Builder citation(String citation);

        /**
         * {@return this builder, with the citation or none}
         *
         * @param citation the document, such as "letter of 1 December 2005", or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder citation(Optional<String> citation);

        /**
         * {@return this builder, with the URI}
         *
         * @param uri where the document can be found, as typed
         */
        @CanIgnoreReturnValue
        public abstract Builder uri(String uri);

        /**
         * {@return this builder, with the URI or none}
         *
         * @param uri where the document can be found, as typed, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder uri(Optional<String> uri);

        /**
         * {@return this builder, with the page}
         *
         * @param page the page or pages, as typed, such as "10"
         */
        @CanIgnoreReturnValue
        public abstract Builder page(String page);

        /**
         * {@return this builder, with the page or none}
         *
         * @param page the page or pages, as typed, such as "10", or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder page(Optional<String> page);

        /**
         * {@return this builder, with the transcriber}
         *
         * @param transcribedBy who typed it, by name or initials
         */
        @CanIgnoreReturnValue
        public abstract Builder transcribedBy(String transcribedBy);

        /**
         * {@return this builder, with the transcriber or none}
         *
         * @param transcribedBy who typed it, by name or initials, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder transcribedBy(Optional<String> transcribedBy);

        /**
         * {@return this builder, with the day of transcription}
         *
         * @param transcribedOn the day it was typed
         */
        @CanIgnoreReturnValue
        public abstract Builder transcribedOn(LocalDate transcribedOn);

        /**
         * {@return this builder, with the day of transcription or none}
         *
         * @param transcribedOn the day it was typed, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder transcribedOn(Optional<? extends LocalDate> transcribedOn);

        /** {@return the source} */
        public abstract Source build();
    }
}
