package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableMap;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.grading.GradeConstraint;
import org.openapa.rules.grading.GradeTable;
import org.openapa.rules.grading.GradingScheme;

/** The rules on grading that have a constraint find what the constraints of the edition's scheme object to, and nothing else, on every table there can be. */
class GradingRulesTest {
    private static final ImmutableMap<String, String> RULE_OF = ImmutableMap.of(
            "BETWEEN", "APA-GRD-001",
            "FOUR_OF_FIVE", "APA-GRD-002",
            "SAFETY_CAP", "APA-GRD-003",
            "CAPACITY_FLOOR", "APA-GRD-004");
    private static final RuleSet RULES =
            ApaRules.standard().only(RULE_OF.values().toArray(String[]::new));

    @ParameterizedTest
    @EnumSource(Edition.class)
    void onEveryTableCompleteOrNotTheRulesAgreeWithTheOptions(Edition edition) {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(edition);
        for (GradeTable<JudgementArea, Grade> table : scheme.space().partialTables()) {
            Set<String> found = found(edition, table);
            Set<String> objected = objected(scheme, table);
            if (!found.equals(objected)) {
                assertThat(found).as("%s: %s", edition, table).isEqualTo(objected);
            }
        }
        assertThatNoException().isThrownBy(() -> found(edition, scheme.space().empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2005 | SC2 ED4 CS1 CAP3 | warning APA-GRD-001 /judgements/childrens-services: Children's services is outside the span of social care 2 and education 4 (held in 7 of 7 published sets)",
                "2007 | OV3 BH3 SS3 EA2 PC3 EW2 CAP3 | warning APA-GRD-002 /judgements/childrens-services: Overall grade 3 is above 2, the highest grade that four of the five outcomes reach (held in 7 of 7 published sets, in 6 of them as equality)",
                "2008 | OV4 SS2 EW1 | warning APA-GRD-002 /judgements/childrens-services: Overall grade 4 is above 2, the highest grade that four of the five outcomes reach (held in 7 of 7 published sets, in 6 of them as equality)",
                "2008 | OV3 SS1 CAP3 | info APA-GRD-003 /judgements/childrens-services: Overall grade 3 is above 2 though staying safe is 1, which was not seen in published sets",
                "2006 | CS3 CAP2 SC3 | warning APA-GRD-004 /judgements/capacity-to-improve: Capacity to improve 2 is below the grade of children's services as a whole, 3 (held in 35 of 35 published sets)"
            })
    void aFindingSaysWhichGradesAndOnWhatBasis(int year, String grades, String finding) {
        assertThat(RULES.check(Subject.of("row-1"), assessment(Edition.of(year), JudgementTable.parse(grades)))
                        .findings())
                .extracting(Finding::toString)
                .containsExactly("row-1: " + finding);
    }

    @Test
    void theOutcomesThatAreGradedAreRelatedToTheOverallGrade() {
        assertThat(RULES.check(assessment(Edition.APA_2008, JudgementTable.parse("OV4 SS2 EW1")))
                        .findings()
                        .get(0)
                        .related())
                .extracting(Object::toString)
                .containsExactly("/judgements/staying-safe", "/judgements/achieving-economic-well-being");
    }

    private static Set<String> found(Edition edition, GradeTable<JudgementArea, Grade> table) {
        Set<String> ids = new TreeSet<>();
        for (Finding finding : RULES.check(Subject.of("table"), assessment(edition, ApaGrading.judgements(table)))
                .findings()) {
            ids.add(finding.ruleId());
        }
        return ids;
    }

    private static Set<String> objected(
            GradingScheme<JudgementArea, Grade> scheme, GradeTable<JudgementArea, Grade> table) {
        Set<String> ids = new TreeSet<>();
        for (GradeConstraint<JudgementArea, Grade> constraint : scheme.constraints()) {
            for (JudgementArea area : constraint.scope()) {
                table.grade(area)
                        .filter(grade ->
                                scheme.options(area, table).against(grade).contains(constraint.id()))
                        .ifPresent(grade -> ids.add(RULE_OF.get(constraint.id())));
            }
        }
        return ids;
    }

    private static Assessment assessment(Edition edition, JudgementTable judgements) {
        return Assessment.builder()
                .edition(edition)
                .authority(AuthorityReference.of(LaNumber.of(873)))
                .judgements(judgements)
                .build();
    }
}
