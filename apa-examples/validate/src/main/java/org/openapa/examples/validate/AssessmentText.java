package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
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
        String management = management(assessment);
        if (!management.isEmpty()) {
            out.println();
            out.println(style.bold("Service management") + "  " + Printable.of(management, LONGEST_WORD));
        }
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
        if (authority.name().isPresent()) {
            return Printable.of(authority.toString());
        }
        String number =
                authority.laNumber().isPresent() ? "LA " + authority.laNumber().get() : "";
        String code =
                authority.gssCode().isPresent() ? "GSS " + authority.gssCode().get() : "";
        return number + (number.isEmpty() || code.isEmpty() ? "" : ", ") + code;
    }

    private static String management(Assessment assessment) {
        Optional<ServiceManagement> management = assessment.serviceManagement();
        return management.isPresent() ? management.get().evaluation().orElse("") : "";
    }

    private static int count(Iterable<Topic> topics) {
        int count = 0;
        for (Topic topic : topics) {
            count += 1 + count(topic.topics());
        }
        return count;
    }

    private static String dates(Assessment assessment) {
        Optional<LocalDate> meeting = assessment.meetingDate();
        Optional<LocalDate> letter =
                assessment.letter().isPresent() ? assessment.letter().get().date() : Optional.empty();
        return (meeting.isPresent() ? ", meeting of " + day(meeting.get()) : "")
                + (letter.isPresent() ? ", letter of " + day(letter.get()) : "");
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
        for (Map.Entry<JudgementArea, Grade> judgement :
                assessment.judgements().grades(edition).entrySet()) {
            JudgementArea area = judgement.getKey();
            Grade grade = judgement.getValue();
            String descriptor =
                    edition.judges(area) ? edition.scale().descriptor(area, grade) : "(not judged in " + edition + ")";
            Optional<String> label = assessment.judgements().label(area);
            String printed = label.isPresent() ? "  printed: " + Printable.of(label.get(), LONGEST_LABEL) : "";
            out.println("  " + padded(area.title()) + "  " + grade + " " + bar(grade) + "  " + descriptor + printed);
        }
    }

    private static String bar(Grade grade) {
        return "#".repeat(grade.number()) + ".".repeat(4 - grade.number());
    }

    private void outcomes(Assessment assessment) {
        if (assessment.outcomes().isEmpty()) {
            return;
        }
        int width = SHORTEST_WORD;
        for (OutcomeSection section : assessment.outcomes().values()) {
            width = Math.max(width, word(section).length());
        }
        out.println();
        out.println(style.bold("Outcomes") + " ".repeat(28 + width) + "strengths  areas for improvement");
        for (Map.Entry<OutcomeArea, OutcomeSection> outcome :
                assessment.outcomes().entrySet()) {
            OutcomeSection section = outcome.getValue();
            out.println("  " + padded(outcome.getKey().title()) + "  "
                    + Strings.padEnd(word(section), width, ' ') + "  "
                    + padded(section.strengths().size(), 9) + "  "
                    + padded(section.areasForImprovement().size(), 21));
        }
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
