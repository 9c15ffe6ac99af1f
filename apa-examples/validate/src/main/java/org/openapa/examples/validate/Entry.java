package org.openapa.examples.validate;

import com.google.common.base.Strings;
import java.util.Comparator;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.rules.Finding;
import org.openapa.rules.Severity;

/**
 * A problem or a finding as it is printed: where, how bad, what.
 *
 * @param place the file and where in it, or what it is about
 * @param position where in the file
 * @param severity how bad it is
 * @param code the rule, or the kind of problem
 * @param pointer where in the document, as a JSON Pointer
 * @param message what is wrong
 */
record Entry(String place, Position position, Severity severity, String code, String pointer, String message) {
    /** Before the message. */
    static final String INDENT = "    ";

    /** By place in the file; what has none first. */
    static final Comparator<Entry> IN_ORDER = Comparator.<Entry>comparingInt(
                    entry -> entry.position().line())
            .thenComparingInt(entry -> entry.position().column())
            .thenComparing(Entry::code);

    /** As wide as the longest severity. */
    private static final int SEVERITY_WIDTH = 7;

    static Entry of(String file, Problem problem) {
        return new Entry(
                file + ":" + problem.position(),
                problem.position(),
                problem.severity(),
                problem.code().code(),
                problem.pointer(),
                problem.message());
    }

    static Entry of(Result.Reported result, Finding finding) {
        return new Entry(
                result.place(finding, finding.location())
                        .map(Place::toString)
                        .orElseGet(() -> finding.subject().name()),
                result.place(finding, finding.location()).map(Place::position).orElse(Position.UNKNOWN),
                finding.severity(),
                finding.ruleId(),
                finding.location().pointer(),
                finding.message());
    }

    /** {@return the line above a message, such as "letter.json:3:73  WARNING  APA-GRD-001  /judgements"} */
    static String heading(String place, String severity, String code, String pointer) {
        return (place + "  " + Strings.padEnd(severity, SEVERITY_WIDTH, ' ') + "  " + code + "  " + pointer)
                .stripTrailing();
    }
}
