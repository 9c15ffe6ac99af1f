package org.openapa.examples.validate;

import com.google.common.base.Strings;
import com.google.errorprone.annotations.FormatMethod;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.json.Problem;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Topic;
import org.openapa.rules.Finding;
import org.openapa.rules.Severity;
import picocli.CommandLine.Help.Ansi;

/** Prints results for people. */
final class TextOutput implements Output {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final int SHORTEST_WORD = 14;
    private static final int LONGEST_WORD = 40;
    /** Enough for any descriptor of a scale. */
    private static final int LONGEST_LABEL = 80;
    /** As wide as the longest severity. */
    private static final int SEVERITY_WIDTH = 7;

    private final PrintWriter out;
    private final Ansi ansi;

    TextOutput(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    @Override
    public void print(Result result) {
        if (result instanceof Result.Checked it) {
            assessment(it.assessment());
            findings(it);
        } else if (result instanceof Result.Unreadable it) {
            for (Problem problem : it.problems()) {
                entry(
                        it.name() + ":" + problem.position(),
                        problem.severity(),
                        problem.code().code(),
                        problem.pointer(),
                        problem.message());
            }
        } else if (result instanceof Result.Unavailable it) {
            entry(it.name(), Severity.ERROR, Result.Unavailable.CODE, "", it.reason());
        }
        out.println();
    }

    @Override
    public void end(Tally tally) {
        out.println(tally);
    }

    private void assessment(Assessment assessment) {
        out.println(bold(council(assessment.authority())));
        out.println("Annual Performance Assessment " + assessment.edition() + dates(assessment));
        judgements(assessment);
        outcomes(assessment);
        assessment.serviceManagement().flatMap(ServiceManagement::evaluation).ifPresent(word -> {
            out.println();
            line("%s  %s", bold("Service management"), Printable.of(word, LONGEST_WORD));
        });
        if (!assessment.explorations().isEmpty()) {
            int topics = 0;
            int nested = 0;
            for (Exploration exploration : assessment.explorations()) {
                topics += exploration.topics().size();
                nested += count(exploration.topics()) - exploration.topics().size();
            }
            out.println();
            line(
                    "%s  key judgements %d, topics %d, nested topics %d",
                    bold("For exploration in the joint area review"),
                    assessment.explorations().size(),
                    topics,
                    nested);
        }
        out.println();
    }

    /** Says what kind of code it is where there is no name. */
    private static String council(AuthorityReference authority) {
        return authority.name().isPresent()
                ? Printable.of(authority.toString())
                : Stream.concat(
                                authority.laNumber().map(number -> "LA " + number).stream(),
                                authority.gssCode().map(code -> "GSS " + code).stream())
                        .collect(Collectors.joining(", "));
    }

    private static int count(Iterable<Topic> topics) {
        int count = 0;
        for (Topic topic : topics) {
            count += 1 + count(topic.topics());
        }
        return count;
    }

    private static String dates(Assessment assessment) {
        Optional<LocalDate> letter = assessment.letter().flatMap(Letter::date);
        return assessment
                        .meetingDate()
                        .map(day -> ", meeting of " + DAY.format(day))
                        .orElse("")
                + letter.map(day -> ", letter of " + DAY.format(day)).orElse("");
    }

    private void judgements(Assessment assessment) {
        out.println();
        out.println(bold("Final judgements"));
        if (assessment.judgements().grades().isEmpty()) {
            out.println("  none");
        }
        Edition edition = assessment.edition();
        assessment.judgements().grades(edition).forEach((area, grade) -> {
            String descriptor =
                    edition.judges(area) ? edition.scale().descriptor(area, grade) : "(not judged in " + edition + ")";
            String label = assessment
                    .judgements()
                    .label(area)
                    .map(text -> "  printed: " + Printable.of(text, LONGEST_LABEL))
                    .orElse("");
            line("  %-30s  %s %s  %s%s", area.title(), grade, bar(grade), descriptor, label);
        });
    }

    private static String bar(Grade grade) {
        return "#".repeat(grade.number()) + ".".repeat(4 - grade.number());
    }

    private void outcomes(Assessment assessment) {
        if (assessment.outcomes().isEmpty()) {
            return;
        }
        int width = assessment.outcomes().values().stream()
                .mapToInt(section -> word(section).length())
                .reduce(SHORTEST_WORD, Math::max);
        out.println();
        out.println(bold("Outcomes") + " ".repeat(28 + width) + "strengths  areas for improvement");
        assessment
                .outcomes()
                .forEach((area, section) -> line(
                        "  %-30s  %s  %9d  %21d",
                        area.title(),
                        Strings.padEnd(word(section), width, ' '),
                        section.strengths().size(),
                        section.areasForImprovement().size()));
    }

    private static String word(OutcomeSection section) {
        return Printable.of(section.evaluation().orElse("-"), LONGEST_WORD);
    }

    private void findings(Result.Checked result) {
        result.report().findings().stream()
                .sorted(Comparator.<Finding>comparingInt(
                                finding -> result.position(finding).line())
                        .thenComparingInt(finding -> result.position(finding).column())
                        .thenComparing(Finding::ruleId))
                .forEach(finding -> entry(
                        result.name() + ":" + result.position(finding),
                        finding.severity(),
                        finding.ruleId(),
                        finding.location().pointer(),
                        finding.message()));
        String file = Printable.of(result.name());
        result.report().omitted().forEach((rule, count) -> line("%s  %s found %d more", file, rule, count));
        result.report().failed().forEach((rule, fault) -> line("%s  %s failed: %s", file, rule, fault));
        if (result.report().findings().isEmpty()) {
            line("%s  no findings", file);
        }
    }

    private void entry(String place, Severity severity, String code, String pointer, String message) {
        line("%s  %s  %s  %s", Printable.of(place), styled(severity), code, Printable.of(pointer));
        out.println("    " + Printable.of(message));
    }

    @FormatMethod
    private void line(String format, Object... arguments) {
        out.println(String.format(Locale.ROOT, format, arguments).stripTrailing());
    }

    private String styled(Severity severity) {
        Ansi.Style colour = switch (severity) {
            case ERROR -> Ansi.Style.fg_red;
            case WARNING -> Ansi.Style.fg_yellow;
            case INFO -> Ansi.Style.fg_cyan;
        };
        return styled(severity.name(), colour)
                + " ".repeat(SEVERITY_WIDTH - severity.name().length());
    }

    private String bold(String text) {
        return styled(text, Ansi.Style.bold);
    }

    private String styled(String text, Ansi.Style style) {
        return ansi.enabled() ? style.on() + text + Ansi.Style.reset.on() : text;
    }
}
