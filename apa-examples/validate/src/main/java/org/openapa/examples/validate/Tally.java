package org.openapa.examples.validate;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.rules.Severity;

/** Counts over all inputs. */
final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private int checked;
    private int unreadable;

    void count(Result result) {
        if (result instanceof Result.Checked it) {
            checked++;
            for (Severity severity : Severity.values()) {
                findings.merge(severity, it.report().count(severity), Integer::sum);
            }
        } else {
            unreadable++;
        }
    }

    int exitStatus(Severity failOn) {
        if (unreadable > 0) {
            return Main.FAILED;
        }
        return findings.entrySet().stream()
                        .anyMatch(
                                count -> count.getValue() > 0 && count.getKey().isAtLeast(failOn))
                ? 1
                : 0;
    }

    /** {@return the counts in one line, such as "1 checked, 0 unreadable; findings: error 0, warning 0, info 0"} */
    @Override
    public String toString() {
        return checked + " checked, " + unreadable + " unreadable; findings: "
                + Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                        .map(severity -> severity + " " + findings.getOrDefault(severity, 0))
                        .collect(Collectors.joining(", "));
    }
}
