package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Report;

/**
 * Known findings over a whole run. A council and edition may have several documents: what one of them has met of a counted entry is not
 * there for the next, and an entry is gone if none of them meets it.
 */
final class Ledger {
    private final boolean isEmpty;
    private final KnownFindings.Session session;

    /** Opens a ledger for a day, since some findings are known only until one. */
    Ledger(KnownFindings known, LocalDate day) {
        this.isEmpty = known.entries().isEmpty();
        this.session = known.session(day);
    }

    /** {@return a ledger without entries, for any day} */
    static Ledger empty() {
        return new Ledger(KnownFindings.of(), LocalDate.EPOCH);
    }

    /** {@return whether there are no entries at all} */
    boolean isEmpty() {
        return isEmpty;
    }

    /** {@return the report parted into fresh and known findings} */
    KnownFindings.Parted part(Report report) {
        return session.part(report);
    }

    /** {@return entries about what was checked that were not met though their rule ran; of a counted one as many as were not} */
    ImmutableList<KnownFinding> gone() {
        return isEmpty ? ImmutableList.of() : session.gone();
    }

    /** {@return entries about what was checked whose last day has passed} */
    ImmutableList<KnownFinding> expired() {
        return isEmpty ? ImmutableList.of() : session.expired();
    }
}
