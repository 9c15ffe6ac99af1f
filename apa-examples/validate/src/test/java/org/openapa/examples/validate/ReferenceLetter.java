package org.openapa.examples.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.model.OutcomeArea;
import org.openapa.testsupport.Shared;

/** The reference letter as it was typed, taken apart; tests that ask for it are skipped where it is absent. */
final class ReferenceLetter {
    static final String SUMMARY = "SUMMARY";
    static final String SERVICE_MANAGEMENT = "Service management";
    static final String EXPLORATION = "Areas for exploration in the joint area review";
    static final String FINAL_JUDGEMENTS = "Final judgements";

    private static final List<String> HEADINGS = Stream.concat(
                    Stream.of(OutcomeArea.values()).map(OutcomeArea::title),
                    Stream.of(SUMMARY, SERVICE_MANAGEMENT, EXPLORATION, FINAL_JUDGEMENTS))
            .toList();

    private final List<String> lines;

    private ReferenceLetter(List<String> lines) {
        this.lines = lines;
    }

    static ReferenceLetter read() throws IOException {
        return new ReferenceLetter(Files.readString(Shared.file("letters/cambridgeshire-2005.txt"))
                .lines()
                .map(String::strip)
                .toList());
    }

    /** The lines that are not blank, markup included. */
    List<String> lines() {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The lines that are not blank from one line to another, the second left out. */
    List<String> lines(String from, String to) {
        List<String> lines = lines();
        int start = lines.indexOf(from);
        List<String> rest = lines.subList(start, lines.size());
        return rest.subList(0, rest.indexOf(to));
    }

    /** The body of the part under a heading, up to the heading of the next part, without headings and markup. */
    String part(String heading) {
        String next = heading.equals(SUMMARY) ? SERVICE_MANAGEMENT : HEADINGS.get(HEADINGS.indexOf(heading) + 1);
        return lines(heading, next).stream()
                .filter(line -> !HEADINGS.contains(line))
                .filter(line -> !line.equals("Strengths\tAreas for improvement"))
                .map(ReferenceLetter::withoutMarkup)
                .collect(Collectors.joining("\n"));
    }

    /** Everything, without markup. */
    String text() {
        return lines.stream().map(ReferenceLetter::withoutMarkup).collect(Collectors.joining("\n"));
    }

    /** In the summary table, italics repeat an outcome's name; elsewhere they emphasise. */
    private static String withoutMarkup(String line) {
        return line.replaceAll("<i>[^<]*:</i>", "").replaceAll("<[^>]*>", "");
    }
}
