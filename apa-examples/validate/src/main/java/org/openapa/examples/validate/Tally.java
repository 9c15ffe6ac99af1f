package org.openapa.examples.validate;

import java.util.EnumMap;
import java.util.Map;
import org.openapa.rules.Severity;

/** Counts over a whole run. */
final class Tally {
    private final Ledger ledger;
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int checked;
    private int inPart;
    private int unreadable;
    private int problems;
    private int known;
    private int failed;
    private int apart;
    private String passedOver = "";

    Tally(Ledger ledger) {
        this.ledger = ledger;
    }

    void count(Result result) {
        if (result instanceof Result.Reported it) {
            for (Severity severity : Severity.values()) {
                findings.put(severity, count(severity) + it.report().count(severity));
            }
            problems += it.problems().size();
            known += it.known().size();
            failed += it.report().failed().size();
            if (it instanceof Result.Checked document) {
                checked++;
                inPart += document.isComplete() ? 0 : 1;
            }
        } else {
            unreadable++;
            problems += result instanceof Result.Unreadable it ? it.problems().size() : 0;
        }
    }

    /** Notes how many assessments were not checked together with the others. */
    void apart(int assessments) {
        apart = assessments;
    }

    /** Notes what was passed over in folders, counted and named; empty if that is nothing. */
    void passedOver(String counted) {
        passedOver = counted;
    }

    /** {@return whether something was passed over in folders} */
    boolean hasPassedOver() {
        return !passedOver.isEmpty();
    }

    /** {@return whether there was something that could not be read or checked} */
    boolean isIncomplete() {
        return unreadable + inPart + failed > 0;
    }

    /** {@return whether something was found that is at least so severe} */
    boolean hasAtLeast(Severity severity) {
        for (Map.Entry<Severity, Integer> count : findings.entrySet()) {
            if (count.getValue() > 0 && count.getKey().isAtLeast(severity)) {
                return true;
            }
        }
        return false;
    }

    private int count(Severity severity) {
        return findings.getOrDefault(severity, 0);
    }

    /** {@return what was done in a run that stopped, and what was not} */
    String untilStopped() {
        return checked + (checked == 1 ? " document was checked, " : " documents were checked, ") + unreadable
                + " could not be read; the rest, and the checks of several together, were not finished";
    }

    /** {@return the counts in one line, such as "1 checked, 0 unreadable; findings: error 0, warning 0, info 0"} */
    @Override
    public String toString() {
        return checked + " checked, "
                + (inPart == 0 ? "" : inPart + " of them in part, ")
                + unreadable + " unreadable; "
                + (problems == 0 ? "" : "problems " + problems + "; ")
                + "findings: error " + count(Severity.ERROR)
                + ", warning " + count(Severity.WARNING)
                + ", info " + count(Severity.INFO)
                + (ledger.isEmpty()
                        ? ""
                        : "; known " + known + ", gone " + ledger.gone().size() + ", expired "
                                + ledger.expired().size())
                + (failed == 0 ? "" : "; rules failed " + failed)
                + (apart == 0 ? "" : "; not checked together with the first " + Gathered.MOST + ": " + apart)
                + (passedOver.isEmpty() ? "" : "; " + passedOver);
    }
}
