package org.openapa.rules;

import org.openapa.model.Assessment;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.LocalAuthority;
import org.openapa.model.internal.Excerpt;

/**
 * What a report is about, by a name: the caller's own for the thing checked, or council and edition, such as "873/2005".
 *
 * <p>The name is one printable line of at most {@value Excerpt#MAX_LENGTH} characters. Immutable and thread-safe.
 *
 * @param name the name
 */
public record Subject(String name) {
    /**
     * Makes the name printable and cuts it to the limit.
     *
     * @param name the name
     */
    public Subject {
        name = Excerpt.of(name);
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
        String council = register.resolve(assessment.authority())
                .authority()
                .map(LocalAuthority::number)
                .or(() -> assessment.authority().laNumber())
                .map(Object::toString)
                .orElseGet(() -> assessment.authority().toString());
        String year = "/" + assessment.edition();
        return of(Excerpt.printable(council, Excerpt.MAX_LENGTH - year.length()) + year);
    }

    /** {@return the name} {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return name;
    }
}
