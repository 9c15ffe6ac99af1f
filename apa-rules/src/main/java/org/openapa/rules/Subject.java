package org.openapa.rules;

import java.util.Objects;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.LaNumber;
import org.openapa.model.internal.Excerpt;

/**
 * What a report is about, by a name: the caller's own for the thing checked, or council and edition, such as "873/2005".
 *
 * <p>The name is one printable line of at most {@value Excerpt#MAX_LENGTH} characters. Of a longer one the beginning is kept and a
 * digest of the whole, so that names that differ stay apart. Immutable and thread-safe.
 *
 * @param name the name
 */
public record Subject(String name) {
    /**
     * Makes the name printable, and short enough.
     *
     * @param name the name
     */
    public Subject {
        Objects.requireNonNull(name, "name");
        name = shortened(name, name, Excerpt.MAX_LENGTH);
    }

    /**
     * {@return the subject of this name} The reverse of {@link #toString()}.
     *
     * @param name the caller's own name for the thing checked, such as "row-17"
     */
    public static Subject of(String name) {
        return new Subject(name);
    }

    /**
     * {@return the assessment as subject: its key where the council can be told, such as "873/2005", else the council as the
     * document names it and the year}
     *
     * @param assessment the assessment
     * @param register the register in which the council is looked up
     */
    public static Subject of(Assessment assessment, AuthorityRegister register) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(register, "register");
        AuthorityReference reference = assessment.authority();
        String year = "/" + assessment.edition();
        LaNumber council = council(assessment, register).orElse(null);
        if (council != null) {
            return of(council + year);
        }
        String whole = reference.name().orElse("") + reference;
        return of(shortened(reference.toString(), whole, Excerpt.MAX_LENGTH - year.length()) + year);
    }

    /** {@return the council's number by the register, else as the document gives it, unless that contradicts itself} */
    static Optional<LaNumber> council(Assessment assessment, AuthorityRegister register) {
        AuthorityResolution resolution = register.resolve(assessment.authority());
        if (resolution.isFound()) {
            return Optional.of(resolution.candidates().get(0).number());
        }
        return resolution.kind() == AuthorityResolution.Kind.CONFLICTING
                ? Optional.empty()
                : assessment.authority().laNumber();
    }

    private static String shortened(String name, String whole, int limit) {
        String printable = Excerpt.printable(name, Integer.MAX_VALUE);
        return printable.length() <= limit
                ? printable
                : Excerpt.printable(name, limit - Fingerprint.DIGEST_LENGTH) + Fingerprint.hash(whole);
    }

    /** {@return the name} {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return name;
    }
}
