package org.openapa.rules.catalogue;

import org.openapa.model.Edition;
import org.openapa.rules.Basis;
import org.openapa.rules.Severity;

/** What is known of how letters are laid out: one letter, of 2005, was read in full. */
final class LetterLayout {
    static final Basis BASIS = Basis.observed(1, 1, "letters read in full");

    private LetterLayout() {}

    /** {@return how severe a departure from the layout is at most: the layout is known in full for 2005 alone} */
    static Severity mostIn(Edition edition) {
        return edition == Edition.APA_2005 ? Severity.WARNING : Severity.INFO;
    }
}
