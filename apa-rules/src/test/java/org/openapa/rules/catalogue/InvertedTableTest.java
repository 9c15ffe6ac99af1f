package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class InvertedTableTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new InvertedTable()));

    /** Labels are written as "CAP=Adequate SS=Good", words as "SS=good". */
    private static Assessment assessment(Edition edition, String grades, String labels, String words) {
        JudgementTable table = JudgementTable.parse(grades);
        ImmutableMap.Builder<OutcomeArea, OutcomeSection> sections = ImmutableMap.builder();
        Assessment assessment = Examples.graded(edition, "");
        for (String label : labels.isEmpty() ? new String[0] : labels.split(" ")) {
            table = table.withLabel(area(label), text(label));
        }
        for (String word : words.isEmpty() ? new String[0] : words.split(" ")) {
            if (area(word) == JudgementArea.CAPACITY_TO_IMPROVE) {
                assessment = assessment.withServiceManagement(
                        ServiceManagement.builder().evaluation(text(word)).build());
            } else {
                sections.put(
                        area(word).outcome().orElseThrow(),
                        OutcomeSection.builder().evaluation(text(word)).build());
            }
        }
        return assessment.withJudgements(table).withOutcomes(sections.buildOrThrow());
    }

    private static JudgementArea area(String item) {
        return JudgementTable.parse(item.substring(0, item.indexOf('=')) + "1")
                .grades()
                .keySet()
                .asList()
                .get(0);
    }

    private static String text(String item) {
        return item.substring(item.indexOf('=') + 1).replace('_', ' ');
    }

    @Test
    void aTableWhoseLabelsAndWordsAreAllOppositeIsFound() {
        assertThat(RULE.check(assessment(
                                Edition.APA_2008,
                                "OV4 SS2 EA3 CAP1",
                                "OV=Inadequate EA=Adequate",
                                "SS=good CAP=outstanding"))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/2008: error APA-GRD-009 /judgements: In 4 areas, and without any to the contrary, label or"
                                + " word names the grade opposite to the table's: the table looks as if 1 were best")
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .extracting(Object::toString)
                            .containsExactly(
                                    "/judgements/childrens-services",
                                    "/judgements/staying-safe",
                                    "/judgements/enjoying-and-achieving",
                                    "/judgements/capacity-to-improve");
                    assertThat(finding.evidence()).hasToString("{count=4}");
                });
    }

    /** Count 0 stands for no finding. */
    @ParameterizedTest
    @CsvSource({
        // In two areas, wherever it is said.
        "2005, SC4 CAP2, SC=A_service_that_does_not_deliver_minimum_requirements_for_users, CAP=good, 2",
        "2006, CS3 CAP3, CS=Adequate CAP=Adequate, '', 2",
        "2006, CS1 CAP4, CS=Excellent, CAP=inadequate, 2",
        "2007, SS3 CAP2, '', SS=adequate CAP=good, 2",
        "2007, SS3 CAP2, SS=adequate, CAP=good, 2",
        "2008, BH1 SS4, '', BH=outstanding SS=inadequate, 2",
        // In one area only, though said twice.
        "2005, CAP2, CAP=Good/promising, CAP=promising, 0",
        "2006, CS3 CAP3, CS=Adequate, '', 0",
        "2008, SS2 OV2, SS=Good, SS=good, 0",
        // Something says otherwise, by label or word, first or last.
        "2006, CS3 CAP3, CS=Adequate CAP=Adequate, CAP=good, 0",
        "2006, CS3 CAP3 SC3, CS=Adequate CAP=Adequate SC=Good, '', 0",
        "2006, CS3 CAP3 SC3, CS=Adequate CAP=Adequate SC=Inadequate, '', 0",
        "2008, SS2 EA2 OV2 BH2, SS=Good EA=Good OV=Good, BH=adequate, 0",
        "2008, SS2 EA2 CAP2, SS=Good EA=Good, CAP=outstanding, 0",
        "2008, SS2 EA2, SS=Good EA=Good, SS=inadequate, 0",
        // Not on the scale: never against the table, but for it if it is not the opposite.
        "2008, SS2 EA2 PC2, SS=Good EA=Good PC=Promising, PC=robust CAP=excellent, 2",
        "2008, SS2 EA2 PC3, SS=Good EA=Good, PC=satisfactory, 2",
        "2008, SS2 EA2 PC2, SS=Good EA=Good, PC=satisfactory, 0",
        "2008, SS2 EA2 PC2, SS=Good EA=Good PC=Excellent, '', 0",
        "2008, SS2 EA2 CAP4, SS=Good EA=Good, CAP=very_good, 0",
        "2008, SS4 EA3, '', SS=unsatisfactory EA=satisfactory, 0",
        "2007, SS1 CAP1, '', SS=excellent CAP=very_good, 0",
        // Words on outcomes count where outcomes are graded.
        "2005, SS2 CAP2, '', SS=good CAP=good, 0",
        "2006, SS2 EA2 CAP2, '', SS=good EA=good CAP=good, 0",
        "2006, SS2 CAP2 CS2, CS=Good, SS=adequate CAP=good, 2",
        // Without a grade beside it a text says nothing.
        "2008, SS2 CAP2, SS=Good EA=Adequate, PC=good, 0",
        "2008, SS2 CAP2, SS=Good EA=Good, '', 0"
    })
    void atLeastTwoAreasMustSayItAndNoneOtherwise(int year, String grades, String labels, String words, int count) {
        assertThat(RULE.check(assessment(Edition.of(year), grades, labels, words))
                        .findings())
                .extracting(finding -> finding.evidence().values().asList().get(0))
                .isEqualTo(count == 0 ? ImmutableList.of() : ImmutableList.of(Integer.toString(count)));
    }

    @ParameterizedTest
    @EnumSource
    void everyGradeHasItsOpposite(Edition edition) {
        for (Grade grade : Grade.values()) {
            for (Grade named : Grade.values()) {
                JudgementTable table = JudgementTable.parse("CS" + grade + " CAP" + grade);
                for (JudgementArea area : table.grades().keySet()) {
                    table = table.withLabel(area, edition.scale().descriptor(area, named));
                }
                assertThat(RULE.check(Examples.graded(edition, table)).findings())
                        .hasSize(grade.number() + named.number() == 5 ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutJudgementsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-009", NotApplicable.PART_MISSING));
    }
}
