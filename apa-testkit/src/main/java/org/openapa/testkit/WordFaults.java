package org.openapa.testkit;

import static org.openapa.model.Edition.APA_2005;
import static org.openapa.model.Edition.APA_2006;
import static org.openapa.model.Edition.APA_2007;
import static org.openapa.model.Edition.APA_2008;
import static org.openapa.testkit.SingleFault.inLetter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;

/** Faults of labels and evaluation words. */
final class WordFaults {
    private static final JudgementArea CAPACITY = JudgementArea.CAPACITY_TO_IMPROVE;

    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            inLetter(
                    "APA-LBL-001",
                    "capacity labelled as another grade",
                    letter -> labelled(CAPACITY, wordForAnotherGrade(letter), letter)),
            inLetter(
                    "APA-LBL-002",
                    "verdict on capacity for another grade",
                    letter -> said(CAPACITY, wordForAnotherGrade(letter), letter)),
            inLetter(
                    "APA-LBL-003",
                    "capacity labelled by a word of no scale",
                    letter -> labelled(CAPACITY, "Satisfactory", letter)),
            inLetter(
                            "APA-LBL-003",
                            "service labelled in the edition without labels",
                            letter -> labelled(JudgementArea.CHILDRENS_SERVICES, "Good", letter))
                    .only(APA_2005),
            inLetter(
                    "APA-LBL-004",
                    "unknown word for an outcome",
                    letter -> said(JudgementArea.STAYING_SAFE, "commendable", letter)),
            inLetter("APA-LBL-004", "unknown word for capacity", letter -> said(CAPACITY, "commendable", letter)),
            inLetter(
                            "APA-LBL-005",
                            "verdict on capacity from a later scale",
                            letter -> said(CAPACITY, "outstanding", letter))
                    .only(APA_2005),
            inLetter(
                            "APA-LBL-005",
                            "verdict on capacity from an earlier scale",
                            letter -> said(CAPACITY, "promising", letter))
                    .only(APA_2006, APA_2007, APA_2008));

    private WordFaults() {}

    /** {@return the letter with this word for an outcome or for capacity} */
    static Assessment said(JudgementArea area, String word, Assessment letter) {
        Optional<OutcomeArea> outcome = area.outcome();
        if (outcome.isEmpty()) {
            ServiceManagement section = letter.serviceManagement()
                    .orElseGet(() -> ServiceManagement.builder().build());
            return letter.withServiceManagement(section.withEvaluation(word));
        }
        Map<OutcomeArea, OutcomeSection> sections = new EnumMap<>(OutcomeArea.class);
        sections.putAll(letter.outcomes());
        OutcomeSection section = letter.outcome(outcome.get())
                .orElseGet(() -> OutcomeSection.builder().build());
        sections.put(outcome.get(), section.withEvaluation(word));
        return letter.withOutcomes(Maps.immutableEnumMap(sections));
    }

    /** {@return the grade beside this one, and never the opposite one: 1 and 2, 3 and 4} */
    static Grade neighbour(Grade grade) {
        return switch (grade) {
            case GRADE_1 -> Grade.GRADE_2;
            case GRADE_2 -> Grade.GRADE_1;
            case GRADE_3 -> Grade.GRADE_4;
            case GRADE_4 -> Grade.GRADE_3;
        };
    }

    private static Assessment labelled(JudgementArea area, String label, Assessment letter) {
        return letter.withJudgements(letter.judgements().withLabel(area, label));
    }

    private static String wordForAnotherGrade(Assessment letter) {
        Grade grade =
                letter.grade(CAPACITY).orElseThrow(() -> new IllegalArgumentException("no grade for " + CAPACITY));
        return letter.edition().scale().descriptor(CAPACITY, neighbour(grade));
    }
}
