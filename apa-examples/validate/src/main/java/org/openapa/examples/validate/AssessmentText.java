package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Topic;

/** Prints what an assessment says, for people: council and dates, judgements, outcomes. */
final class AssessmentText {
    private static final int TITLE_WIDTH = 30;
    private static final int SHORTEST_WORD = 14;
    private static final int LONGEST_WORD = 40;
    /** Enough for any descriptor of a scale. */
    private static final int LONGEST_LABEL = 80;

    private final PrintWriter out;
    private final Style style;

    AssessmentText(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(Assessment assessment) {
        out.println(style.bold(council(assessment.authority())));
        out.println("Annual Performance Assessment " + assessment.edition() + dates(assessment));
        judgements(assessment);
        outcomes(assessment);
        assessment.serviceManagement().flatMap(ServiceManagement::evaluation).ifPresent(word -> {
            out.println();
            out.println(style.bold("Service management") + "  " + Printable.of(word, LONGEST_WORD));
        });
        if (!assessment.explorations().isEmpty()) {
            int topics = 0;
            int nested = 0;
            for (Exploration exploration : assessment.explorations()) {
                topics += exploration.topics().size();
                nested += count(exploration.topics()) - exploration.topics().size();
            }
            out.println();
            out.println(style.bold("For exploration in the joint area review") + "  key judgements "
                    + assessment.explorations().size() + ", topics " + topics + ", nested topics " + nested);
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
        return assessment.meetingDate().map(day -> ", meeting of " + day(day)).orElse("")
                + letter.map(day -> ", letter of " + day(day)).orElse("");
    }

    /** {@return a day as letters write it} Without a formatter, which takes longer to start than all the rest. */
    private static String day(LocalDate day) {
        String month = Ascii.toLowerCase(day.getMonth().name());
        return day.getDayOfMonth() + " " + Ascii.toUpperCase(month.substring(0, 1)) + month.substring(1) + " "
                + day.getYear();
    }

    private void judgements(Assessment assessment) {
        out.println();
        out.println(style.bold("Final judgements"));
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
            out.println("  " + padded(area.title()) + "  " + grade + " " + bar(grade) + "  " + descriptor + label);
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
        out.println(style.bold("Outcomes") + " ".repeat(28 + width) + "strengths  areas for improvement");
        assessment
                .outcomes()
                .forEach((area, section) -> out.println("  " + padded(area.title()) + "  "
                        + Strings.padEnd(word(section), width, ' ') + "  "
                        + padded(section.strengths().size(), 9) + "  "
                        + padded(section.areasForImprovement().size(), 21)));
    }

    private static String word(OutcomeSection section) {
        return Printable.of(section.evaluation().orElse("-"), LONGEST_WORD);
    }

    private static String padded(String title) {
        return Strings.padEnd(title, TITLE_WIDTH, ' ');
    }

    private static String padded(int count, int width) {
        return Strings.padStart(Integer.toString(count), width, ' ');
    }
}
