package org.openapa.model;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * How an assessment names its council: by the name printed in the letter, by LA number, by GSS code, or by several of them.
 *
 * <p>At least one is there, and a name is not blank. Nothing is filled in from a register: {@link AuthorityRegister#resolve(AuthorityReference)} finds the
 * council meant. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AuthorityReference {
    AuthorityReference() {}

    /**
     * {@return a reference by name}
     *
     * @param name the name as printed, such as "Cambridgeshire County Council"
     * @throws IllegalArgumentException if the name is blank
     */
    public static AuthorityReference of(String name) {
        return builder().name(name).build();
    }

    /**
     * {@return a reference by LA number}
     *
     * @param laNumber the number, such as 873
     */
    public static AuthorityReference of(LaNumber laNumber) {
        return builder().laNumber(laNumber).build();
    }

    /**
     * {@return a reference by GSS code}
     *
     * @param gssCode the code, such as E10000003
     */
    public static AuthorityReference of(GssCode gssCode) {
        return builder().gssCode(gssCode).build();
    }

    /** {@return a builder with nothing set; at least one attribute is needed} */
    public static Builder builder() {
        return ImmutableAuthorityReference.builder();
    }

    /** {@return the name as printed, or nothing if none is} */
    public abstract Optional<String> name();

    /** {@return the LA number, or nothing if none is given} */
    public abstract Optional<LaNumber> laNumber();

    /** {@return the GSS code, or nothing if none is given} */
    public abstract Optional<GssCode> gssCode();

    /**
     * {@return this reference with another name}
     *
     * @param name the name as printed
     * @throws IllegalArgumentException if the name is blank
     */
    public abstract AuthorityReference withName(String name);

    /**
     * {@return this reference with another name or none}
     *
     * @param name the value in place of the present one, or nothing
     * @throws IllegalArgumentException if the name is blank
     */
    public abstract AuthorityReference withName(Optional<String> name);

    /**
     * {@return this reference with another LA number}
     *
     * @param laNumber the number
     */
    public abstract AuthorityReference withLaNumber(LaNumber laNumber);

    /**
     * {@return this reference with another LA number or none}
     *
     * @param laNumber the value in place of the present one, or nothing
     */
    public abstract AuthorityReference withLaNumber(Optional<? extends LaNumber> laNumber);

    /**
     * {@return this reference with another GSS code}
     *
     * @param gssCode the code
     */
    public abstract AuthorityReference withGssCode(GssCode gssCode);

    /**
     * {@return this reference with another GSS code or none}
     *
     * @param gssCode the value in place of the present one, or nothing
     */
    public abstract AuthorityReference withGssCode(Optional<? extends GssCode> gssCode);

    @Value.Check
    void check() {
        Preconditions.checkState(
                name().isPresent() || laNumber().isPresent() || gssCode().isPresent(),
                "an authority reference needs at least one of name, laNumber and gssCode");
        Preconditions.checkArgument(
                name().isEmpty() || !CharMatcher.whitespace().matchesAllOf(name().get()),
                "a council's name must not be blank");
    }

    /** {@return name, number and code, such as "Cambridgeshire County Council (873, E10000003)"} */
    @Override
    public String toString() {
        String number = laNumber().isPresent() ? laNumber().get().toString() : "";
        String code = gssCode().isPresent() ? gssCode().get().toString() : "";
        String codes = number + (number.isEmpty() || code.isEmpty() ? "" : ", ") + code;
        return name().isEmpty() ? codes : Excerpt.of(name().get()) + (codes.isEmpty() ? "" : " (" + codes + ")");
    }

    /**
     * Builds an {@link AuthorityReference}. Refuses null, an attribute set twice, and to build with nothing set or a blank
     * name; the message names the attribute.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the name}
         *
         * @param name the name as printed, such as "Cambridgeshire County Council"
         */
        @CanIgnoreReturnValue
        public abstract Builder name(String name);

        /**
         * {@return this builder, with the name or none}
         *
         * @param name the name as printed, such as "Cambridgeshire County Council", or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder name(Optional<String> name);

        /**
         * {@return this builder, with the LA number}
         *
         * @param laNumber the number, such as 873
         */
        @CanIgnoreReturnValue
        public abstract Builder laNumber(LaNumber laNumber);

        /**
         * {@return this builder, with the LA number or none}
         *
         * @param laNumber the number, such as 873, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder laNumber(Optional<? extends LaNumber> laNumber);

        /**
         * {@return this builder, with the GSS code}
         *
         * @param gssCode the code, such as E10000003
         */
        @CanIgnoreReturnValue
        public abstract Builder gssCode(GssCode gssCode);

        /**
         * {@return this builder, with the GSS code or none}
         *
         * @param gssCode the code, such as E10000003, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder gssCode(Optional<? extends GssCode> gssCode);

        /**
         * {@return the reference}
         *
         * @throws IllegalStateException if nothing is set
         * @throws IllegalArgumentException if the name is blank
         */
        public abstract AuthorityReference build();
    }
}
