package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * A register's entry for a council with education and children's social care services, such as Cambridgeshire County Council.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LocalAuthority {
    LocalAuthority() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the LA number, such as 873} */
    public abstract LaNumber number();

    /** {@return the GSS code as of before April 2009, such as E10000003} */
    public abstract GssCode gssCode();

    /** {@return the council's full name, such as "Cambridgeshire County Council"} */
    public abstract String name();

    /** {@return the place's name, such as "Cambridgeshire"} */
    public abstract String shortName();

    /** {@return the kind of council} */
    public abstract AuthorityType type();

    /** {@return the government office region} */
    public abstract Region region();

    /** {@return the day from which the council no longer exists, or nothing if it was not abolished} */
    public abstract Optional<LocalDate> abolishedOn();

    /** {@return the LA numbers of the councils that took an abolished one's place, or none} */
    public abstract ImmutableList<LaNumber> successors();

    /** {@return GSS codes given to the same area later, each with the day since when; accepted as aliases; mostly none} */
    public abstract ImmutableMap<GssCode, LocalDate> laterGssCodes();

    /** {@return both names of the entry, full and short} */
    public ImmutableSet<String> names() {
        return ImmutableSet.of(name(), shortName());
    }

    /** {@return every GSS code of the entry: its own and the later ones} */
    public ImmutableSet<GssCode> gssCodes() {
        return ImmutableSet.<GssCode>builder()
                .add(gssCode())
                .addAll(laterGssCodes().keySet())
                .build();
    }

    /**
     * {@return this entry with another LA number}
     *
     * @param number the value in place of the present one
     */
    public abstract LocalAuthority withNumber(LaNumber number);

    /**
     * {@return this entry with another GSS code}
     *
     * @param gssCode the value in place of the present one
     */
    public abstract LocalAuthority withGssCode(GssCode gssCode);

    /**
     * {@return this entry with another full name}
     *
     * @param name the value in place of the present one
     */
    public abstract LocalAuthority withName(String name);

    /**
     * {@return this entry with another short name}
     *
     * @param shortName the value in place of the present one
     */
    public abstract LocalAuthority withShortName(String shortName);

    /**
     * {@return this entry with another kind of council}
     *
     * @param type the value in place of the present one
     */
    public abstract LocalAuthority withType(AuthorityType type);

    /**
     * {@return this entry with another region}
     *
     * @param region the value in place of the present one
     */
    public abstract LocalAuthority withRegion(Region region);

    /**
     * {@return this entry with another day of abolition}
     *
     * @param abolishedOn the value in place of the present one
     */
    public abstract LocalAuthority withAbolishedOn(LocalDate abolishedOn);

    /**
     * {@return this entry with another day of abolition or none}
     *
     * @param abolishedOn the value in place of the present one, or nothing
     */
    public abstract LocalAuthority withAbolishedOn(Optional<? extends LocalDate> abolishedOn);

    /**
     * {@return this entry with these successors and no others}
     *
     * @param successors the value in place of the present one
     */
    public abstract LocalAuthority withSuccessors(Iterable<? extends LaNumber> successors);

    /**
     * {@return this entry with these later codes and no others}
     *
     * @param laterGssCodes the value in place of the present one
     */
    public abstract LocalAuthority withLaterGssCodes(Map<? extends GssCode, ? extends LocalDate> laterGssCodes);

    /** {@return name and number, such as "Cambridgeshire County Council (873)"} */
    @Override
    public String toString() {
        return Excerpt.of(name()) + " (" + number() + ")";
    }

    /** Builds a {@link LocalAuthority}. Refuses null, an attribute set twice, and to build while a required one is missing. */
    public static final class Builder extends ImmutableLocalAuthority.Builder {
        Builder() {}
    }
}
