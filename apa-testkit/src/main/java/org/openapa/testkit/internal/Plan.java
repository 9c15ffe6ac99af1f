package org.openapa.testkit.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.model.LocalAuthority;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.catalogue.ApaRules;

/**
 * Which assessments are wanted.
 *
 * @param editions of which editions
 * @param extent how much is to be there
 * @param quality how much may be wrong
 */
public record Plan(ImmutableSet<Edition> editions, Extent extent, Quality quality) {
    /** How much of a letter is there. */
    public enum Extent {
        /** Any mix of parts. */
        ANY,
        /** Council, edition, grades. */
        COMPACT,
        /** Everything that the edition's letters have. */
        FULL;

        @Override
        public String toString() {
            return Ascii.toLowerCase(name());
        }
    }

    /** How much may be wrong. */
    public enum Quality {
        /** The standard rules find nothing. */
        CLEAN,
        /** The standard rules find no error. */
        VALID,
        /** Anything goes. */
        HOSTILE;

        @Override
        public String toString() {
            return Ascii.toLowerCase(name());
        }
    }

    /** All editions, any mix of parts, no error. */
    public static final Plan DEFAULT = new Plan(ImmutableSet.copyOf(Edition.values()), Extent.ANY, Quality.VALID);

    private static final RuleSet RULES = ApaRules.standard();

    /** {@return the assessments wanted} */
    public Arbitrary<Assessment> assessments() {
        return new Drawing<>(
                dice -> draw(dice, dice.of(editions.asList()), Councils.any(dice)),
                Shapes.ASSESSMENT,
                this::admits,
                EdgeDocuments.of(this));
    }

    Assessment draw(Dice dice, Edition edition, LocalAuthority council) {
        return switch (quality) {
            case CLEAN -> clean(dice, edition, council, Tables.clean(dice, edition, JudgementTable.of()));
            case VALID -> valid(dice, edition, council);
            case HOSTILE -> hostile(dice, edition);
        };
    }

    Assessment clean(Dice dice, Edition edition, LocalAuthority council, JudgementTable grades) {
        CleanLetters letters = new CleanLetters(dice, edition, council, grades);
        return switch (drawn(dice)) {
            case ANY -> letters.partial();
            case COMPACT -> letters.compact();
            case FULL -> letters.full();
        };
    }

    private Assessment valid(Dice dice, Edition edition, LocalAuthority council) {
        Extent drawn = drawn(dice);
        JudgementTable grades = drawn == Extent.COMPACT
                ? Tables.notEmpty(dice, edition, Tables.valid(dice, edition, false))
                : Tables.valid(dice, edition, drawn == Extent.FULL);
        LooseLetters letters = new LooseLetters(dice, edition, council, grades);
        return switch (drawn) {
            case ANY -> letters.partial();
            case COMPACT -> letters.compact();
            case FULL -> letters.full();
        };
    }

    private Assessment hostile(Dice dice, Edition edition) {
        Extent drawn = drawn(dice);
        HostileLetters letters = new HostileLetters(dice, edition, drawn == Extent.FULL);
        return drawn == Extent.COMPACT ? letters.compact() : letters.letter();
    }

    private Extent drawn(Dice dice) {
        return extent == Extent.ANY ? dice.of(Extent.values()) : extent;
    }

    /** {@return whether an assessment is one of those wanted} */
    boolean admits(Assessment assessment) {
        boolean there = switch (extent) {
            case ANY -> true;
            case COMPACT -> isCompact(assessment);
            case FULL -> isFull(assessment);
        };
        return editions.contains(assessment.edition())
                && there
                && (quality == Quality.HOSTILE || admits(RULES.check(assessment)));
    }

    /** {@return whether a report says that all is as it is wanted} */
    boolean admits(Report report) {
        return quality == Quality.CLEAN ? report.findings().isEmpty() : !report.hasErrors();
    }

    static boolean isCompact(Assessment assessment) {
        return assessment.parts().equals(ImmutableSet.of(AssessmentPart.JUDGEMENTS))
                && !assessment.judgements().grades().isEmpty()
                && assessment.meetingDate().isEmpty()
                && assessment.source().isEmpty()
                && assessment.schema().isEmpty()
                && assessment.judgements().labels().isEmpty();
    }

    static boolean isFull(Assessment assessment) {
        Edition edition = assessment.edition();
        Set<OutcomeArea> complete = EnumSet.noneOf(OutcomeArea.class);
        assessment.outcomes().forEach((outcome, section) -> {
            if (isFull(section)) {
                complete.add(outcome);
            }
        });
        Set<OutcomeArea> explored = EnumSet.noneOf(OutcomeArea.class);
        for (Exploration exploration : assessment.explorations()) {
            explored.add(exploration.outcome());
        }
        ImmutableList<OutcomeArea> all = ImmutableList.copyOf(OutcomeArea.values());
        return assessment.judgements().missing(edition).isEmpty()
                && complete.containsAll(all)
                && (explored.containsAll(all) || !edition.hasExploration())
                && (assessment.meetingDate().isPresent() || !edition.hasMeeting())
                && assessment.letter().filter(Plan::isFull).isPresent()
                && assessment.serviceManagement().filter(Plan::isFull).isPresent();
    }

    private static boolean isFull(OutcomeSection section) {
        return section.evaluation().isPresent()
                && !section.narrative().isEmpty()
                && !section.strengths().isEmpty()
                && !section.areasForImprovement().isEmpty();
    }

    private static boolean isFull(Letter letter) {
        return letter.date().isPresent()
                && letter.addressee().flatMap(Addressee::organisation).isPresent()
                && !letter.signatories().isEmpty();
    }

    private static boolean isFull(ServiceManagement section) {
        return section.evaluation().isPresent() && !section.narrative().isEmpty();
    }
}
