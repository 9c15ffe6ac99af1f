package org.openapa.examples.validate;

import com.google.errorprone.annotations.FormatMethod;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Topic;
import org.openapa.rules.Finding;
import org.openapa.rules.Severity;
import picocli.CommandLine.Help.Ansi;

/** Prints results for people. */
final class TextOutput implements Output {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
                        it.name(),
                        problem.position(),
                        problem.severity(),
                        problem.code().code(),
                        problem.pointer(),
                        problem.message());
            }
        } else if (result instanceof Result.Unavailable it) {
            line("%s  %s  cannot be read: %s", printable(it.name()), styled(Severity.ERROR), printable(it.reason()));
        }
        out.println();
    }

    @Override
    public void end(Tally tally) {
        out.println(tally);
    }

    private void assessment(Assessment assessment) {
        out.println(bold(printable(assessment.authority().toString())));
        out.println("Annual Performance Assessment " + assessment.edition() + dates(assessment));
        judgements(assessment);
        outcomes(assessment);
        assessment.serviceManagement().flatMap(ServiceManagement::evaluation).ifPresent(word -> {
            out.println();
            line("%s  %s", bold("Service management"), printable(word));
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
        if (assessment.judgements().isEmpty()) {
            out.println("  none");
        }
        Edition edition = assessment.edition();
        assessment.judgements().grades(edition).forEach((area, grade) -> {
            String descriptor = edition.judges(area) ? edition.scale().descriptor(area, grade) : "";
            line("  %-30s  %s %s  %s", area.title(), grade, bar(grade), descriptor);
        });
    }

    private static String bar(Grade grade) {
        return "#".repeat(grade.number()) + ".".repeat(4 - grade.number());
    }

    private void outcomes(Assessment assessment) {
        if (assessment.outcomes().isEmpty()) {
            return;
        }
        out.println();
        out.println(bold("Outcomes") + " ".repeat(42) + "strengths  areas for improvement");
        for (OutcomeArea area : assessment.outcomes().keySet()) {
            OutcomeSection section = assessment.outcome(area).orElseThrow();
            line(
                    "  %-30s  %-14s  %9d  %21d",
                    area.title(),
                    printable(section.evaluation().orElse("-")),
                    section.strengths().size(),
                    section.areasForImprovement().size());
        }
    }

    private void findings(Result.Checked result) {
        for (Finding finding : result.report().findings()) {
            entry(
                    result.name(),
                    result.positions().getOrDefault(finding.location(), Position.UNKNOWN),
                    finding.severity(),
                    finding.ruleId(),
                    finding.location().pointer(),
                    finding.message());
        }
        if (result.report().findings().isEmpty()) {
            out.println(printable(result.name()) + "  no findings");
        }
    }

    private void entry(String file, Position position, Severity severity, String code, String pointer, String message) {
        line("%s:%s  %s  %s  %s", printable(file), position, styled(severity), code, pointer);
        out.println("    " + message);
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
        return styled(severity.name(), colour);
    }

    private String bold(String text) {
        return styled(text, Ansi.Style.bold);
    }

    private String styled(String text, Ansi.Style style) {
        return ansi.enabled() ? style.on() + text + Ansi.Style.reset.on() : text;
    }

    /** {@return the text without characters that a terminal would act on} */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }
}
