package org.openapa.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.function.UnaryOperator;
import org.openapa.model.Assessment;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;

/** Faults of the summary. */
final class SummaryFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            inSummary(
                    "APA-SUM-001",
                    "strength listed twice",
                    section -> withStrength(section, section.strengths().get(0))),
            inSummary(
                    "APA-SUM-001",
                    "area for improvement listed twice, in capital letters and with a full stop",
                    section -> withAreaForImprovement(
                            section,
                            Ascii.toUpperCase(section.areasForImprovement().get(0)) + ".")),
            inSummary(
                    "APA-SUM-002",
                    "strength listed as area for improvement too",
                    section ->
                            withAreaForImprovement(section, section.strengths().get(0))),
            SingleFault.inLetter(
                    "APA-SUM-003",
                    "strength of being healthy listed under staying safe too",
                    letter -> in(
                            letter,
                            section -> withStrength(
                                    section,
                                    section(letter, OutcomeArea.BEING_HEALTHY)
                                            .strengths()
                                            .get(0)))),
            SingleFault.inLetter(
                    "APA-SUM-003",
                    "area for improvement of being healthy listed under staying safe too",
                    letter -> in(
                            letter,
                            section -> withAreaForImprovement(
                                    section,
                                    section(letter, OutcomeArea.BEING_HEALTHY)
                                            .areasForImprovement()
                                            .get(0)))),
            inSummary("APA-SUM-004", "strength without text", section -> withStrength(section, "")),
            inSummary("APA-SUM-004", "bullet without text", section -> withAreaForImprovement(section, "\u2022")),
            inSummary("APA-SUM-005", "strength of one word", section -> withStrength(section, "Attendance")),
            inSummary("APA-SUM-005", "placeholder", section -> withAreaForImprovement(section, "None.")));

    private SummaryFaults() {}

    private static SingleFault inSummary(String ruleId, String name, UnaryOperator<OutcomeSection> change) {
        return SingleFault.inLetter(ruleId, name, letter -> in(letter, change));
    }

    /** Changes the section on staying safe. */
    static Assessment in(Assessment letter, UnaryOperator<OutcomeSection> change) {
        return letter.withOutcomes(Maps.transformEntries(
                letter.outcomes(),
                (outcome, section) -> outcome == OutcomeArea.STAYING_SAFE ? change.apply(section) : section));
    }

    static OutcomeSection withStrength(OutcomeSection section, String item) {
        return section.withStrengths(plus(section.strengths(), item));
    }

    static OutcomeSection withAreaForImprovement(OutcomeSection section, String item) {
        return section.withAreasForImprovement(plus(section.areasForImprovement(), item));
    }

    static <T> ImmutableList<T> plus(ImmutableList<T> list, T last) {
        return ImmutableList.<T>builder().addAll(list).add(last).build();
    }

    private static OutcomeSection section(Assessment letter, OutcomeArea outcome) {
        return letter.outcome(outcome).orElseThrow();
    }
}
