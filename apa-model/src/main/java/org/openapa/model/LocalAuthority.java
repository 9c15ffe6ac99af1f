package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
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
        return ImmutableLocalAuthority.builder();
    }

    /** {@return the LA number, such as 873} */
    public abstract LaNumber number();

    /** {@return the GSS code as of before April 2009, such as E10000003} */
    public abstract GssCode gssCode();

    /** {@return the council's full name, such as "Cambridgeshire County Council"} */
    public abstract String name();

    /** {@return the place's name, such as "Cambridgeshire"} */
    public abstract String shortName();

    /**
     * {@return other names in use for this council and no other, such as "Herts" or "RBKC"; mostly none}
     *
     * <p>A register finds the council by them as by {@link #names()}. They are data: an abbreviation that is not listed is not guessed.
     */
    public abstract ImmutableList<String> otherNames();

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
     * {@return this entry with these other names and no others}
     *
     * @param otherNames the value in place of the present one
     */
    public abstract LocalAuthority withOtherNames(Iterable<String> otherNames);

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

    /**
     * Builds a {@link LocalAuthority}. Refuses null, in lists and maps too, an attribute set twice, and to build while
     * a required one is missing; the message names the attribute. What is added comes after what is there.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the LA number}
         *
         * @param number the number, such as 873
         */
        @CanIgnoreReturnValue
        public abstract Builder number(LaNumber number);

        /**
         * {@return this builder, with the GSS code}
         *
         * @param gssCode the code as of before April 2009, such as E10000003
         */
        @CanIgnoreReturnValue
        public abstract Builder gssCode(GssCode gssCode);

        /**
         * {@return this builder, with the full name}
         *
         * @param name the name, such as "Cambridgeshire County Council"
         */
        @CanIgnoreReturnValue
        public abstract Builder name(String name);

        /**
         * {@return this builder, with the short name}
         *
         * @param shortName the place's name, such as "Cambridgeshire"
         */
        @CanIgnoreReturnValue
        public abstract Builder shortName(String shortName);

        /**
         * {@return this builder, with one other name more}
         *
         * @param otherName a name in use, such as "Herts"
         */
        @CanIgnoreReturnValue
        public final Builder addOtherName(String otherName) {
            return appendAllOtherNames(Elements.one("otherNames", otherName));
        }

        /**
         * {@return this builder, with other names more}
         *
         * @param otherNames names in use, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllOtherNames(Iterable<String> otherNames) {
            return appendAllOtherNames(Elements.all("otherNames", otherNames));
        }

        abstract Builder appendAllOtherNames(Iterable<String> otherNames);

        /**
         * {@return this builder, with the kind of council}
         *
         * @param type the kind of council
         */
        @CanIgnoreReturnValue
        public abstract Builder type(AuthorityType type);

        /**
         * {@return this builder, with the region}
         *
         * @param region the government office region
         */
        @CanIgnoreReturnValue
        public abstract Builder region(Region region);

        /**
         * {@return this builder, with the day of abolition}
         *
         * @param abolishedOn the day from which the council no longer exists
         */
        @CanIgnoreReturnValue
        public abstract Builder abolishedOn(LocalDate abolishedOn);

        /**
         * {@return this builder, with the day of abolition or none}
         *
         * @param abolishedOn the day from which the council no longer exists, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder abolishedOn(Optional<? extends LocalDate> abolishedOn);

        /**
         * {@return this builder, with one successor more}
         *
         * @param successor the LA number of a council that took this one's place
         */
        @CanIgnoreReturnValue
        public final Builder addSuccessor(LaNumber successor) {
            return appendAllSuccessors(Elements.one("successors", successor));
        }

        /**
         * {@return this builder, with successors more}
         *
         * @param successors successors, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllSuccessors(Iterable<? extends LaNumber> successors) {
            return appendAllSuccessors(Elements.all("successors", successors));
        }

        abstract Builder appendAllSuccessors(Iterable<? extends LaNumber> successors);

        /**
         * {@return this builder, with one later GSS code more}
         *
         * @param code a code given to the same area later
         * @param since the day since when
         */
        @CanIgnoreReturnValue
        public final Builder putLaterGssCode(GssCode code, LocalDate since) {
            return enterAllLaterGssCodes(Elements.entry("laterGssCodes", code, since));
        }

        /**
         * {@return this builder, with later GSS codes more}
         *
         * @param laterGssCodes the codes, each with the day since when; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder putAllLaterGssCodes(Map<? extends GssCode, ? extends LocalDate> laterGssCodes) {
            return enterAllLaterGssCodes(Elements.entries("laterGssCodes", laterGssCodes));
        }

        abstract Builder enterAllLaterGssCodes(Map<? extends GssCode, ? extends LocalDate> laterGssCodes);

        /**
         * {@return the entry}
         *
         * @throws IllegalStateException if a required attribute is missing
         */
        public abstract LocalAuthority build();
    }
}
