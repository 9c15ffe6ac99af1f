package org.openapa.testkit;

import static org.openapa.model.Edition.APA_2005;
import static org.openapa.model.Edition.APA_2006;
import static org.openapa.model.Edition.APA_2007;
import static org.openapa.model.Edition.APA_2008;
import static org.openapa.testkit.SingleFault.inLetter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.UnaryOperator;
import org.openapa.model.Assessment;
import org.openapa.model.DescriptorScale;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;

/** Faults of the grades. */
final class GradingFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            inLetter("APA-GRD-001", "children's services below both services", graded("SC3 ED4 CS2 CAP3"))
                    .only(APA_2005),
            inLetter("APA-GRD-001", "children's services above both services", graded("SC3 ED2 CS4 CAP4"))
                    .only(APA_2005),
            inLetter("APA-GRD-002", "overall grade above two outcomes", graded("CS3 BH3 SS2 EA3 PC3 EW2 CAP3"))
                    .only(APA_2007, APA_2008),
            inLetter("APA-GRD-003", "overall grade 3, staying safe 1", graded("CS3 BH3 SS1 EA3 PC3 EW3 CAP3"))
                    .only(APA_2007, APA_2008),
            inLetter("APA-GRD-004", "capacity below the services in 2005", graded("SC3 ED3 CS3 CAP2"))
                    .only(APA_2005),
            inLetter("APA-GRD-004", "capacity below the services in 2006", graded("CS3 CAP2 SC3"))
                    .only(APA_2006),
            inLetter("APA-GRD-004", "capacity below the services since 2007", graded("CS3 BH3 SS3 EA3 PC3 EW3 CAP2"))
                    .only(APA_2007, APA_2008),
            inLetter("APA-GRD-005", "overall grade below four outcomes", graded("CS2 BH3 SS3 EA3 PC3 EW2 CAP2"))
                    .only(APA_2007, APA_2008),
            inLetter("APA-GRD-006", "capacity two above the services in 2005", graded("SC2 ED2 CS2 CAP4"))
                    .only(APA_2005),
            inLetter("APA-GRD-006", "capacity two above the services in 2006", graded("CS2 CAP4 SC2"))
                    .only(APA_2006),
            inLetter(
                            "APA-GRD-006",
                            "capacity two above the services since 2007",
                            graded("CS2 BH2 SS2 EA2 PC2 EW2 CAP4"))
                    .only(APA_2007, APA_2008),
            inLetter("APA-GRD-007", "outcome's word for another grade", GradingFaults::withOneWordForAnotherGrade)
                    .only(APA_2007, APA_2008),
            inLetter(
                            "APA-GRD-008",
                            "outcome's word far from every grade in 2005",
                            graded("SC2 ED2 CS2 CAP2", "very good"))
                    .only(APA_2005),
            inLetter("APA-GRD-008", "outcome's word far from every grade in 2006", graded("CS3 CAP3 SC3", "inadequate"))
                    .only(APA_2006),
            inLetter("APA-GRD-009", "every label and word names the opposite grade", GradingFaults::inverted)
                    .besides("APA-GRD-007", "APA-LBL-001", "APA-LBL-002"));

    private GradingFaults() {}

    /** {@return a change to these grades, without labels, and to words that fit them} */
    private static UnaryOperator<Assessment> graded(String grades) {
        JudgementTable table = JudgementTable.parse(grades);
        return letter -> {
            Assessment changed = letter.withJudgements(table);
            for (OutcomeArea outcome : OutcomeArea.values()) {
                // Where outcomes have no grade, a word that fits the services.
                Grade grade =
                        table.grade(outcome.judgementArea()).orElse(grade(table, JudgementArea.CHILDRENS_SERVICES));
                changed = WordFaults.said(outcome.judgementArea(), word(letter, grade), changed);
            }
            return WordFaults.said(
                    JudgementArea.CAPACITY_TO_IMPROVE,
                    word(letter, grade(table, JudgementArea.CAPACITY_TO_IMPROVE)),
                    changed);
        };
    }

    private static UnaryOperator<Assessment> graded(String grades, String wordForStayingSafe) {
        return letter -> WordFaults.said(
                JudgementArea.STAYING_SAFE, wordForStayingSafe, graded(grades).apply(letter));
    }

    private static Assessment withOneWordForAnotherGrade(Assessment letter) {
        Grade grade = grade(letter.judgements(), JudgementArea.STAYING_SAFE);
        return WordFaults.said(JudgementArea.STAYING_SAFE, word(letter, WordFaults.neighbour(grade)), letter);
    }

    private static Assessment inverted(Assessment letter) {
        DescriptorScale scale = letter.edition().scale();
        ImmutableMap<JudgementArea, Grade> grades = letter.judgements().grades();
        JudgementTable table = JudgementTable.of(grades);
        Assessment changed = letter;
        for (JudgementArea area : grades.keySet()) {
            Grade opposite = Grade.ofScaleWhereOneIsBest(grade(table, area).number());
            table = table.withLabel(area, scale.descriptor(area, opposite));
            if (area.outcome().isPresent() || area == JudgementArea.CAPACITY_TO_IMPROVE) {
                changed = WordFaults.said(area, word(letter, opposite), changed);
            }
        }
        return changed.withJudgements(table);
    }

    private static Grade grade(JudgementTable table, JudgementArea area) {
        return table.grade(area).orElseThrow(() -> new IllegalArgumentException("no grade for " + area));
    }

    /** {@return a word of the edition's scale; in 2005 only capacity has any} */
    private static String word(Assessment letter, Grade grade) {
        return letter.edition().scale().descriptor(JudgementArea.CAPACITY_TO_IMPROVE, grade);
    }
}
