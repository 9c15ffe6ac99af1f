package org.openapa.model;

import com.google.common.collect.ImmutableList;
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
        return new Builder();
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

    /** Builds an {@link Addressee}. Refuses null and an attribute set twice. */
    public static final class Builder extends ImmutableAddressee.Builder {
        Builder() {}
    }
}
