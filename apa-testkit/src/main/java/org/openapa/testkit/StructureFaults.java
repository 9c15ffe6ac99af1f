package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Topic;

/** Faults of structure. */
final class StructureFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            SingleFault.inLetter(
                    "APA-STR-001",
                    "capacity to improve without grade",
                    letter -> letter.withJudgements(letter.judgements().without(JudgementArea.CAPACITY_TO_IMPROVE))),
            SingleFault.inLetter("APA-STR-001", "labels without any grade", StructureFaults::withOneLabelAndNoGrade),
            SingleFault.inLetter(
                            "APA-STR-002",
                            "grade for education after 2005",
                            letter -> graded(letter, JudgementArea.EDUCATION))
                    .only(Edition.APA_2006, Edition.APA_2007, Edition.APA_2008),
            SingleFault.inLetter(
                            "APA-STR-002",
                            "grade for social care after 2006",
                            letter -> graded(letter, JudgementArea.SOCIAL_CARE))
                    .only(Edition.APA_2007, Edition.APA_2008),
            SingleFault.inLetter(
                            "APA-STR-002",
                            "grade for an outcome before 2007",
                            letter -> graded(letter, JudgementArea.STAYING_SAFE))
                    .only(Edition.APA_2005, Edition.APA_2006),
            SingleFault.inLetter(
                    "APA-STR-003",
                    "outcome left out",
                    letter -> unexplored(letter, OutcomeArea.ENJOYING_AND_ACHIEVING)
                            .withOutcomes(Maps.filterKeys(
                                    letter.outcomes(), outcome -> outcome != OutcomeArea.ENJOYING_AND_ACHIEVING))),
            SingleFault.inLetter(
                    "APA-STR-004",
                    "outcome without overall word",
                    letter -> changed(
                            letter, OutcomeArea.STAYING_SAFE, section -> section.withEvaluation(Optional.empty()))),
            SingleFault.inLetter(
                    "APA-STR-005",
                    "service management left out",
                    letter -> letter.withServiceManagement(Optional.empty())),
            SingleFault.inLetter(
                    "APA-STR-006",
                    "service management without verdict",
                    letter -> letter.withServiceManagement(
                            letter.serviceManagement().map(section -> section.withEvaluation(Optional.empty())))),
            SingleFault.inLetter(
                    "APA-STR-007",
                    "outcome without strengths",
                    letter -> changed(
                            letter,
                            OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION,
                            section -> section.withStrengths(ImmutableList.of()))),
            SingleFault.inLetter(
                    "APA-STR-008",
                    "outcome without areas for improvement",
                    letter -> changed(
                            unexplored(letter, OutcomeArea.BEING_HEALTHY),
                            OutcomeArea.BEING_HEALTHY,
                            section -> section.withAreasForImprovement(ImmutableList.of()))),
            SingleFault.inLetter(
                            "APA-STR-009",
                            "area for exploration after 2006",
                            letter -> letter.withExplorations(ImmutableList.of(Exploration.builder()
                                    .outcome(OutcomeArea.BEING_HEALTHY)
                                    .addTopic(Topic.of("Waiting times for first appointments"))
                                    .build())))
                    .only(Edition.APA_2007, Edition.APA_2008),
            SingleFault.inLetter(
                    "APA-STR-010",
                    "table of final judgements left out",
                    letter -> letter.withJudgements(JudgementTable.of())),
            SingleFault.inLetter("APA-STR-011", "summary left out", StructureFaults::withoutSummary));

    private StructureFaults() {}

    private static Assessment graded(Assessment letter, JudgementArea area) {
        return letter.withJudgements(letter.judgements()
                .without(area)
                .with(area, letter.grade(JudgementArea.CHILDRENS_SERVICES).orElse(Grade.GRADE_3)));
    }

    private static Assessment withOneLabelAndNoGrade(Assessment letter) {
        JudgementArea capacity = JudgementArea.CAPACITY_TO_IMPROVE;
        String label = letter.edition().scale().label(capacity, Grade.GRADE_3).orElseThrow();
        return letter.withJudgements(JudgementTable.of().withLabel(capacity, label));
    }

    /** What is to be explored of an outcome goes with what is to be improved in it. */
    private static Assessment unexplored(Assessment letter, OutcomeArea outcome) {
        return letter.withExplorations(letter.explorations().stream()
                .filter(exploration -> exploration.outcome() != outcome)
                .toList());
    }

    private static Assessment changed(Assessment letter, OutcomeArea outcome, UnaryOperator<OutcomeSection> change) {
        Map<OutcomeArea, OutcomeSection> outcomes = new EnumMap<>(letter.outcomes());
        outcomes.computeIfPresent(outcome, (area, section) -> change.apply(section));
        return letter.withOutcomes(outcomes);
    }

    private static Assessment withoutSummary(Assessment letter) {
        return letter.withOutcomes(Maps.transformValues(
                letter.outcomes(),
                section -> section.withStrengths(ImmutableList.of()).withAreasForImprovement(ImmutableList.of())));
    }
}
