package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What makes an assessment a letter: its date, whom it is addressed to and who signed it. Immutable and thread-safe. */
@Value.Immutable
public abstract class Letter {
    Letter() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return ImmutableLetter.builder();
    }

    /** {@return the date at the head of the letter, or nothing; 2005-12-01 on the reference letter} */
    public abstract Optional<LocalDate> date();

    /** {@return the addressee, or nothing; one with nothing in it counts as nothing} */
    public abstract Optional<Addressee> addressee();

    /** {@return those who signed, in printed order; empty if nobody is named} */
    public abstract ImmutableList<Signatory> signatories();

    /**
     * {@return this letter with another date}
     *
     * @param date the value in place of the present one
     */
    public abstract Letter withDate(LocalDate date);

    /**
     * {@return this letter with another date or none}
     *
     * @param date the value in place of the present one, or nothing
     */
    public abstract Letter withDate(Optional<? extends LocalDate> date);

    /**
     * {@return this letter with another addressee}
     *
     * @param addressee the value in place of the present one
     */
    public abstract Letter withAddressee(Addressee addressee);

    /**
     * {@return this letter with another addressee or none}
     *
     * @param addressee the value in place of the present one, or nothing
     */
    public abstract Letter withAddressee(Optional<? extends Addressee> addressee);

    /**
     * {@return this letter with these signatories and no others}
     *
     * @param signatories the value in place of the present one
     */
    public abstract Letter withSignatories(Iterable<? extends Signatory> signatories);

    boolean isEmpty() {
        return date().isEmpty() && addressee().isEmpty() && signatories().isEmpty();
    }

    @Value.Check
    Letter withoutEmptyParts() {
        return addressee().isPresent() && addressee().get().isEmpty()
                ? builder().date(date()).addAllSignatories(signatories()).build()
                : this;
    }

    /** {@return date and number of signatories, without persons} */
    @Override
    public String toString() {
        return "Letter[" + date().map(LocalDate::toString).orElse("no date") + ", signatories "
                + signatories().size() + "]";
    }

    /**
     * Builds a {@link Letter}. Refuses null, in lists too, and an attribute set twice; the message names the attribute.
     * What is added comes after what is there.
     */
    public abstract static class Builder {
        Builder() {}

        /**
         * {@return this builder, with the date}
         *
         * @param date the date at the head of the letter
         */
        @CanIgnoreReturnValue
        public abstract Builder date(LocalDate date);

        /**
         * {@return this builder, with the date or none}
         *
         * @param date the date at the head of the letter, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder date(Optional<? extends LocalDate> date);

        /**
         * {@return this builder, with the addressee}
         *
         * @param addressee whom the letter is addressed to
         */
        @CanIgnoreReturnValue
        public abstract Builder addressee(Addressee addressee);

        /**
         * {@return this builder, with the addressee or none}
         *
         * @param addressee whom the letter is addressed to, or nothing
         */
        @CanIgnoreReturnValue
        public abstract Builder addressee(Optional<? extends Addressee> addressee);

        /**
         * {@return this builder, with one signatory more}
         *
         * @param signatory one who signed
         */
        @CanIgnoreReturnValue
        public final Builder addSignatory(Signatory signatory) {
            return appendAllSignatories(Elements.one("signatories", signatory));
        }

        /**
         * {@return this builder, with signatories more}
         *
         * @param signatories signatories, in order; may be empty
         */
        @CanIgnoreReturnValue
        public final Builder addAllSignatories(Iterable<? extends Signatory> signatories) {
            return appendAllSignatories(Elements.all("signatories", signatories));
        }

        abstract Builder appendAllSignatories(Iterable<? extends Signatory> signatories);

        /** {@return the letter} */
        public abstract Letter build();
    }
}
