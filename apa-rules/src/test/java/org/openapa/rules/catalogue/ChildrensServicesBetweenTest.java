package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class ChildrensServicesBetweenTest {
    private static final RuleSet STANDARD = NineRules.SET;
    private static final RuleSet RULE = STANDARD.only("APA-GRD-001");
    private static final ImmutableList<Integer> GRADES = ImmutableList.of(1, 2, 3, 4);

    @Test
    void aGradeOutsideTheSpanIsFound() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "SC3 ED2 CS1")).findings())
                .singleElement()
                .hasToString(
                        "873/2005: warning APA-GRD-001 /judgements/childrens-services: Children's services is outside"
                                + " the span of social care 3 and education 2 (held in 7 of 7 published sets)")
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .containsExactly(
                                    Location.parse("/judgements/social-care"), Location.parse("/judgements/education"));
                    assertThat(finding.evidence()).hasToString("{grade=1, social-care=3, education=2}");
                });
    }

    @Test
    void ofAll64TablesExactlyThoseAreFoundWhoseMiddleGradeIsNotChildrensServices() {
        int outside = 0;
        for (List<Integer> table : Lists.cartesianProduct(GRADES, GRADES, GRADES)) {
            String grades = "SC" + table.get(0) + " ED" + table.get(1) + " CS" + table.get(2) + " CAP4";
            boolean between = table.stream().sorted().toList().get(1).equals(table.get(2));
            assertThat(STANDARD.check(Examples.graded(Edition.APA_2005, grades)).findings())
                    .as(grades)
                    .extracting(Finding::ruleId)
                    .isEqualTo(between ? List.of() : List.of("APA-GRD-001"));
            outside += between ? 0 : 1;
        }
        assertThat(outside).isEqualTo(28);
    }

    @Test
    void aTableWithoutOneOfTheThreeGradesIsLeftAlone() {
        ImmutableList<Integer> gradesOrNone = ImmutableList.of(0, 1, 2, 3, 4);
        int partial = 0;
        for (List<Integer> table : Lists.cartesianProduct(gradesOrNone, gradesOrNone, gradesOrNone)) {
            if (table.contains(0)) {
                String grades = "CAP1 "
                        + ("SC" + table.get(0) + " ED" + table.get(1) + " CS" + table.get(2)).replaceAll("[A-Z]+0", "");
                assertThat(RULE.check(Examples.graded(Edition.APA_2005, grades)).findings())
                        .as(grades)
                        .isEmpty();
                partial++;
            }
        }
        assertThat(partial).isEqualTo(61);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APA_2005")
    void laterEditionsAreNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "SC3 ED2 CS1")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-001", NotApplicable.EDITION));
    }

    @Test
    void anAssessmentWithoutJudgementsIsNotLookedAt() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-001", NotApplicable.PART_MISSING));
    }
}
