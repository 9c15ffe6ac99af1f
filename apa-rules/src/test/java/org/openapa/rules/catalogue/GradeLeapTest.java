package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class GradeLeapTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new GradeLeap()));

    private static Report check(Assessment... assessments) {
        return RULE.check(Subject.of("873"), AssessmentHistory.of(List.of(assessments)));
    }

    private static Assessment graded(int year, String grades) {
        return Examples.graded(Edition.of(year), grades);
    }

    @ParameterizedTest
    @EnumSource
    void inEveryAreaAMoveByTwoIsFoundAndAMoveByOneIsNot(JudgementArea area) {
        for (Grade before : Grade.values()) {
            for (Grade after : Grade.values()) {
                List<Finding> findings = check(
                                Examples.graded(
                                        Edition.APA_2005, JudgementTable.of().with(area, before)),
                                Examples.graded(
                                        Edition.APA_2006, JudgementTable.of().with(area, after)))
                        .findings();
                assertThat(findings).hasSize(Math.abs(before.number() - after.number()) >= 2 ? 1 : 0);
            }
        }
    }

    /** In between the grade may have been anything. */
    @Test
    void aLeapOverAnEditionWhoseGradeCouldNotBeReadIsNotFound() {
        Assessment first = graded(2005, "CAP4");
        Assessment between = graded(2006, "CS3");
        Assessment last = graded(2007, "CAP2");
        Subject subject = Subject.of("873");
        AssessmentHistory history = AssessmentHistory.of(List.of(first, between, last));
        assertThat(RULE.check(subject, history).findings()).hasSize(1);
        assertThat(RULE.check(subject, history, Set.of(Edition.APA_2006)).findings())
                .isEmpty();
        assertThat(RULE.check(subject, AssessmentHistory.of(List.of(first, last)), Set.of(Edition.APA_2006))
                        .findings())
                .isEmpty();
        assertThat(RULE.check(subject, history, Set.of(Edition.APA_2005, Edition.APA_2007, Edition.APA_2008))
                        .findings())
                .hasSize(1);
    }

    @Test
    void theLaterGradeIsFound() {
        assertThat(check(graded(2005, "CAP4"), graded(2006, "CAP2")).findings())
                .singleElement()
                .hasToString(
                        "873/2006: info APA-HIS-002 /judgements/capacity-to-improve: Capacity to improve is graded 2,"
                                + " after 4 in 2005")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence())
                            .hasToString("{area=capacity-to-improve, grade=2, other-grade=4, other-edition=2005,"
                                    + " la-number=873, council=Cambridgeshire County Council (873)}");
                });
    }

    /** Grades of children's services by edition, 0 for none, and which years are found. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 3, 4, ''",
        "1, 3, 3, 4, 2006",
        "1, 3, 1, 3, 2006 2007 2008",
        "1, 0, 3, 4, 2007",
        "4, 0, 0, 1, 2008",
        "0, 0, 0, 4, ''",
        "3, 3, 4, 2, 2008"
    })
    void theEditionBeforeIsTheLastThatGradedTheArea(int a, int b, int c, int d, String years) {
        assertThat(check(overall(2005, a), overall(2006, b), overall(2007, c), overall(2008, d))
                        .findings())
                .extracting(finding -> finding.subject().name())
                .containsExactlyElementsOf(
                        years.isEmpty()
                                ? List.of()
                                : List.of(years.split(" ")).stream()
                                        .map(year -> "873/" + year)
                                        .toList());
    }

    private static Assessment overall(int year, int grade) {
        return graded(year, grade == 0 ? "CAP3" : "CS" + grade + " CAP3");
    }

    @Test
    void ofSeveralLettersOfAnEditionTheLastCounts() {
        assertThat(check(graded(2005, "CS4"), graded(2005, "CS3"), graded(2006, "CS2"))
                        .findings())
                .isEmpty();
        assertThat(check(graded(2005, "CS3"), graded(2006, "CS3"), graded(2006, "CS1"))
                        .findings())
                .hasSize(1);
    }

    @Test
    void aHistoryWithoutGradesIsNotLookedAt() {
        assertThat(check(graded(2005, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-HIS-002", NotApplicable.PART_MISSING));
        assertThat(check().notApplicable()).isEqualTo(ImmutableMap.of("APA-HIS-002", NotApplicable.EDITION));
    }
}
