package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class LabelOutsideScaleTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new LabelOutsideScale()));

    private static ImmutableList<Finding> check(Edition edition, String grades, JudgementArea area, String label) {
        return RULE.check(Examples.graded(edition, JudgementTable.parse(grades).withLabel(area, label)))
                .findings();
    }

    @ParameterizedTest
    @EnumSource
    void aLabelThatIsNotOnTheScaleIsFound(Edition edition) {
        assertThat(check(edition, "CAP2", JudgementArea.CAPACITY_TO_IMPROVE, "Satisfactory"))
                .singleElement()
                .hasToString(
                        "873/%1$s: warning APA-LBL-003 /labels/capacity-to-improve: The label printed for Capacity to improve is"
                                + " not on the scale of %1$s",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{area=capacity-to-improve, edition=%s}", edition);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2005, CAP2, CAPACITY_TO_IMPROVE, Outstanding, warning",
        "2005, SC2, SOCIAL_CARE, Adequate, info",
        "2005, CS4, CHILDRENS_SERVICES, Very good, info",
        "2005, SS4, STAYING_SAFE, Good, info",
        "2006, SC2, SOCIAL_CARE, Very good, warning",
        "2006, CAP3, CAPACITY_TO_IMPROVE, Promising, info",
        "2006, CAP2, CAPACITY_TO_IMPROVE, Promising, warning",
        "2006, SS3, STAYING_SAFE, Very good, info",
        "2007, SS3, STAYING_SAFE, Very good, warning",
        "2007, SC4, SOCIAL_CARE, Excellent, info",
        "2008, CS4, CHILDRENS_SERVICES, Excellent, info",
        "2008, CS3, CHILDRENS_SERVICES, Excellent, warning",
        "2008, CS4, CHILDRENS_SERVICES, Outstanding/excellent, info",
        "2008, CS4, CHILDRENS_SERVICES, Excellent / Outstanding, info",
        "2008, CS4, CHILDRENS_SERVICES, Grade 4, info",
        "2008, CS4, CHILDRENS_SERVICES, grade  4, info",
        "2008, CS4, CHILDRENS_SERVICES, 4, info",
        "2008, CS3, CHILDRENS_SERVICES, Grade 4, warning",
        "2008, CS4, CHILDRENS_SERVICES, 4 (outstanding), info",
        "2008, CS4, CHILDRENS_SERVICES, Outstanding (4)., info",
        "2008, CS1, CHILDRENS_SERVICES, 'A service that does not deliver minimum requirements for children, is not cost-effective', info",
        "2008, CAP4, CHILDRENS_SERVICES, Excellent (3), warning",
        "2008, CS4, CHILDRENS_SERVICES, 4 \u2013 Outstanding, info",
        "2008, CS3, CHILDRENS_SERVICES, 4 (outstanding), warning",
        "2008, CS4, CHILDRENS_SERVICES, 4 (good), warning",
        "2008, CS4, CHILDRENS_SERVICES, 3 (outstanding), warning",
        "2008, CS4, CHILDRENS_SERVICES, Excellent/good, warning",
        "2008, CS4, CHILDRENS_SERVICES, Grade 5, warning",
        "2008, CS4, CHILDRENS_SERVICES, Grade, warning",
        "2008, CS4, CHILDRENS_SERVICES, /, warning",
        "2008, EA4, ENJOYING_AND_ACHIEVING, A service that delivers well above minimum requirements for users, info",
        "2008, EA4, ENJOYING_AND_ACHIEVING, A service that delivers well above minimum requirements for children and young people, info",
        "2008, EA3, ENJOYING_AND_ACHIEVING, A service that delivers well above minimum requirements for users, warning",
        "2006, CAP4, CAPACITY_TO_IMPROVE, Very good, info",
        "2008, CAP4, CAPACITY_TO_IMPROVE, '', warning",
        "2008, CAP4, CHILDRENS_SERVICES, Excellent, info",
        "2008, CAP4, CHILDRENS_SERVICES, Fair, warning"
    })
    void itIsAWarningWhereTheEditionHasLabelsAndTheLabelDoesNotNameTheGradeInOtherWords(
            int year, String grades, JudgementArea area, String label, String severity) {
        assertThat(check(Edition.of(year), grades, area, label))
                .extracting(finding -> finding.severity() + " " + finding.location())
                .containsExactly(severity + " /labels/" + area);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordingOfTheScaleIsRightBesideAnyGrade(Edition edition) {
        for (JudgementArea area : edition.judgedAreas()) {
            for (Grade grade : Grade.values()) {
                assertThat(check(edition, "CS1", area, edition.scale().descriptor(area, grade)))
                        .isEmpty();
                edition.scale()
                        .label(area, grade)
                        .ifPresent(label ->
                                assertThat(check(edition, "CS1", area, label)).isEmpty());
            }
        }
        assertThat(check(edition, "CAP1", JudgementArea.CAPACITY_TO_IMPROVE, " GOOD. "))
                .isEmpty();
    }

    @Test
    void theLongerDescriptorsOf2006AreNoFault() {
        for (String label : List.of(
                "A service that does not deliver minimum requirements for children and young people, is not cost-effective,"
                        + " and makes little or no contribution to wider outcomes for the community",
                "A service that delivers well above minimum requirements for children and young people")) {
            assertThat(check(Edition.APA_2006, "CS1", JudgementArea.CHILDRENS_SERVICES, label))
                    .isEmpty();
            assertThat(check(Edition.APA_2006, "CAP4", JudgementArea.CAPACITY_TO_IMPROVE, label))
                    .hasSize(1);
        }
    }

    @Test
    void labelsAreLookedAtInTheOrderOfTheAreas() {
        JudgementTable table = JudgementTable.of()
                .withLabel(JudgementArea.CAPACITY_TO_IMPROVE, "fair")
                .withLabel(JudgementArea.STAYING_SAFE, "Good")
                .withLabel(JudgementArea.BEING_HEALTHY, "fair");
        assertThat(RULE.check(Examples.graded(Edition.APA_2007, table)).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("/labels/being-healthy", "/labels/capacity-to-improve");
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutJudgementsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-LBL-003", NotApplicable.PART_MISSING));
    }
}
