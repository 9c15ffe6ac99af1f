package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * Whom a letter is addressed to, line by line as printed; any line may be missing.
 *
 * <p>Names a person: the name is shown by its accessor only. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Addressee {
    Addressee() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableAddressee.builder();
    }

    /** {@return the person's name as printed, with title, or nothing} */
    public abstract Optional<String> name();

    /** {@return the person's role as printed, such as "Director of Children Services", or nothing} */
    public abstract Optional<String> role();

    /** {@return the organisation as printed, such as "Cambridgeshire County Council", or nothing} */
    public abstract Optional<String> organisation();

    /** {@return the postal lines below the organisation, in order; empty if there are none} */
    public abstract ImmutableList<String> addressLines();

    /**
     * {@return this addressee with another name}
     *
     * @param name the value in place of the present one
     */
    public abstract Addressee withName(String name);

    /**
     * {@return this addressee with another name or none}
     *
     * @param name the value in place of the present one, or nothing
     */
    public abstract Addressee withName(Optional<String> name);

    /**
     * {@return this addressee with another role}
     *
     * @param role the value in place of the present one
     */
    public abstract Addressee withRole(String role);

    /**
     * {@return this addressee with another role or none}
     *
     * @param role the value in place of the present one, or nothing
     */
    public abstract Addressee withRole(Optional<String> role);

    /**
     * {@return this addressee with another organisation}
     *
     * @param organisation the value in place of the present one
     */
    public abstract Addressee withOrganisation(String organisation);

    /**
     * {@return this addressee with another organisation or none}
     *
     * @param organisation the value in place of the present one, or nothing
     */
    public abstract Addressee withOrganisation(Optional<String> organisation);

    /**
     * {@return this addressee with these postal lines and no others}
     *
     * @param addressLines the value in place of the present one
     */
    public abstract Addressee withAddressLines(Iterable<String> addressLines);

    boolean isEmpty() {
        return name().isEmpty()
                && role().isEmpty()
                && organisation().isEmpty()
                && addressLines().isEmpty();
    }

    /** {@return the organisation, without the person} */
    @Override
    public String toString() {
        return "Addressee[" + organisation().map(Excerpt::of).orElse("no organisation") + "]";
    }

    /**
     * Builds an {@link Addressee}. Refuses null, in lists too, and an attribute set twice; the message names the
     * attribute. What is added comes after what is there.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the person's name}
         *
         * @param name the name as printed, with title
         */
        @CanIgnoreReturnValue
        public abstract Builder name(String name);

        /**
         * {@return this builder, with the person's name or none}
         *
         * @param name the name as printed, with title, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder name(Optional<String> name);

        /**
         * {@return this builder, with the person's role}
         *
         * @param role the role as printed, such as "Director of Children Services"
         */
        @CanIgnoreReturnValue
        public abstract Builder role(String role);

        /**
         * {@return this builder, with the person's role or none}
         *
         * @param role the role as printed, such as "Director of Children Services", or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder role(Optional<String> role);

        /**
         * {@return this builder, with the organisation}
         *
         * @param organisation the organisation as printed, such as "Cambridgeshire County Council"
         */
        @CanIgnoreReturnValue
        public abstract Builder organisation(String organisation);

        /**
         * {@return this builder, with the organisation or none}
         *
         * @param organisation the organisation as printed, such as "Cambridgeshire County Council", or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder organisation(Optional<String> organisation);

        /**
         * {@return this builder, with one postal line more}
         *
         * @param addressLine a postal line below the organisation
         */
        @CanIgnoreReturnValue
        public final Builder addAddressLine(String addressLine) {
            return appendAllAddressLines(Elements.one("addressLines", addressLine));
        }

        /**
         * {@return this builder, with postal lines more}
         *
         * @param addressLines postal lines, in order
         */
        @CanIgnoreReturnValue
        public final Builder addAddressLines(String... addressLines) {
            return appendAllAddressLines(Elements.all("addressLines", addressLines));
        }

        /**
         * {@return this builder, with postal lines more}
         *
         * @param addressLines postal lines, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllAddressLines(Iterable<String> addressLines) {
            return appendAllAddressLines(Elements.all("addressLines", addressLines));
        }

        abstract Builder appendAllAddressLines(Iterable<String> addressLines);

        /** {@return the addressee} */
        public abstract Addressee build();
    }
}
