package org.openapa.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What makes an assessment a letter: its date, whom it is addressed to and who signed it. Immutable and thread-safe. */
@Value.Immutable
public abstract class Letter {
    Letter() {}

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
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
        return addressee().filter(Addressee::isEmpty).isPresent()
                ? builder().date(date()).addAllSignatories(signatories()).build()
                : this;
    }

    /** {@return date and number of signatories, without persons} */
    @Override
    public String toString() {
        return "Letter[" + date().map(LocalDate::toString).orElse("no date") + ", signatories "
                + signatories().size() + "]";
    }

    /** Builds a {@link Letter}. Refuses null and an attribute set twice. */
    public static final class Builder extends ImmutableLetter.Builder {
        Builder() {}
    }
}
