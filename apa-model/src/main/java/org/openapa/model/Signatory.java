package org.openapa.model;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One who signed a letter for an inspectorate; in 2005 and 2006 there are two. Any line may be missing.
 *
 * <p>Names a person: the name is shown by its accessor only. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Signatory {
    Signatory() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableSignatory.builder();
    }

    /** {@return the person's name as printed, or nothing} */
    public abstract Optional<String> name();

    /** {@return the person's role as printed, such as "Divisional Manager", or nothing} */
    public abstract Optional<String> role();

    /** {@return the inspectorate signed for, or nothing if the letter does not say} */
    public abstract Optional<Inspectorate> inspectorate();

    /**
     * {@return this signatory with another name}
     *
     * @param name the value in place of the present one
     */
    public abstract Signatory withName(String name);

    /**
     * {@return this signatory with another name or none}
     *
     * @param name the value in place of the present one, or nothing
     */
    public abstract Signatory withName(Optional<String> name);

    /**
     * {@return this signatory with another role}
     *
     * @param role the value in place of the present one
     */
    public abstract Signatory withRole(String role);

    /**
     * {@return this signatory with another role or none}
     *
     * @param role the value in place of the present one, or nothing
     */
    public abstract Signatory withRole(Optional<String> role);

    /**
     * {@return this signatory with another inspectorate}
     *
     * @param inspectorate the value in place of the present one
     */
    public abstract Signatory withInspectorate(Inspectorate inspectorate);

    /**
     * {@return this signatory with another inspectorate or none}
     *
     * @param inspectorate the value in place of the present one, or nothing
     */
    public abstract Signatory withInspectorate(Optional<? extends Inspectorate> inspectorate);

    /** {@return the inspectorate, without the person} */
    @Override
    public String toString() {
        return "Signatory[" + inspectorate().map(Inspectorate::code).orElse("no inspectorate") + "]";
    }

    /** Builds a {@link Signatory}. Refuses null and an attribute set twice; the message names the attribute. */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the person's name}
         *
         * @param name the name as printed
         */
        @CanIgnoreReturnValue
        public abstract Builder name(String name);

        /**
         * {@return this builder, with the person's name or none}
         *
         * @param name the name as printed, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder name(Optional<String> name);

        /**
         * {@return this builder, with the person's role}
         *
         * @param role the role as printed, such as "Divisional Manager"
         */
        @CanIgnoreReturnValue
        public abstract Builder role(String role);

        /**
         * {@return this builder, with the person's role or none}
         *
         * @param role the role as printed, such as "Divisional Manager", or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder role(Optional<String> role);

        /**
         * {@return this builder, with the inspectorate}
         *
         * @param inspectorate the inspectorate signed for
         */
        @CanIgnoreReturnValue
        public abstract Builder inspectorate(Inspectorate inspectorate);

        /**
         * {@return this builder, with the inspectorate or none}
         *
         * @param inspectorate the inspectorate signed for, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder inspectorate(Optional<? extends Inspectorate> inspectorate);

        /** {@return the signatory} */
        public abstract Signatory build();
    }
}
