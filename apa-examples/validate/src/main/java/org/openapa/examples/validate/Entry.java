package org.openapa.examples.validate;

import com.google.common.base.Strings;
import com.google.common.collect.Collections2;
import com.google.common.collect.ComparisonChain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
record Entry(String place, Position position, Severity severity, String code, String pointer, String message)
        implements Comparable<Entry> {
    /** Before the message. */
    static final String INDENT = "    ";

    private static final int MOST_FILES = 10;

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
        Optional<Place> place = result.place(finding, finding.location());
        return new Entry(
                place.isPresent() ? place.get().toString() : finding.subject().name(),
                place.isPresent() ? place.get().position() : Position.UNKNOWN,
                finding.severity(),
                finding.ruleId(),
                finding.location().pointer(),
                finding.message());
    }

    /** {@return lines on the other documents that a finding is about, and on those that may be the one it misses} */
    static List<String> documents(Result.Together result, Finding finding) {
        List<String> lines = new ArrayList<>();
        Optional<Place> own = result.place(finding, finding.location());
        result.documents(finding).asMap().forEach((subject, places) -> {
            if (places.size() > 1 || !own.equals(places.stream().findFirst())) {
                lines.add(subject + " is in " + listed(Collections2.transform(places, Place::toString)));
            }
        });
        List<String> unread = result.unread(finding);
        if (!unread.isEmpty()) {
            lines.add("It may be in " + listed(unread) + ", which could not be read");
        }
        return lines;
    }

    private static String listed(Collection<String> files) {
        int more = files.size() - MOST_FILES;
        return files.stream().limit(MOST_FILES).collect(Collectors.joining(", "))
                + (more <= 0 ? "" : " and " + more + (more == 1 ? " other" : " others"));
    }

    /** Orders by place in the file; what has none is first. */
    @Override
    public int compareTo(Entry other) {
        return ComparisonChain.start()
                .compare(position.line(), other.position.line())
                .compare(position.column(), other.position.column())
                .compare(code, other.code)
                .result();
    }

    /** {@return the line above a message, such as "letter.json:3:73  WARNING  APA-GRD-001  /judgements"} */
    static String heading(String place, String severity, String code, String pointer) {
        // Names of files and of properties may hold line ends, which would look like further entries.
        return Printable.of(place + "  " + Strings.padEnd(severity, SEVERITY_WIDTH, ' ') + "  " + code + "  " + pointer)
                .stripTrailing();
    }
}
