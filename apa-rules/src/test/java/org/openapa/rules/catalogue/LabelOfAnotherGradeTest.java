package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
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
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class LabelOfAnotherGradeTest {
    private static final RuleSet RULE = ApaRules.standard().only("APA-LBL-001");

    private static ImmutableList<Finding> check(Edition edition, String grades, JudgementArea area, String label) {
        return RULE.check(Examples.graded(edition, JudgementTable.parse(grades).withLabel(area, label)))
                .findings();
    }

    @Test
    void aLabelOfAnotherGradeIsFound() {
        assertThat(check(Edition.APA_2005, "CAP3", JudgementArea.CAPACITY_TO_IMPROVE, "Very good"))
                .singleElement()
                .hasToString("873/2005: error APA-LBL-001 /labels/capacity-to-improve: Capacity to improve is graded 3,"
                        + " but the label beside it, Very good, belongs to grade 4")
                .satisfies(finding -> {
                    assertThat(finding.related()).containsExactly(Location.parse("/judgements/capacity-to-improve"));
                    assertThat(finding.evidence())
                            .hasToString("{area=capacity-to-improve, grade=3, label=Very good, named-grade=4}");
                });
    }

    @Test
    void aDescriptorLongerThanAnExcerptIsCut() {
        assertThat(check(
                        Edition.APA_2006,
                        "SC2",
                        JudgementArea.SOCIAL_CARE,
                        "A service that consistently delivers above minimum requirements for users"))
                .extracting(Finding::message)
                .containsExactly(
                        "Social care is graded 2, but the label beside it, A service that consistently delivers"
                                + " above minimum requirements…, belongs to grade 3");
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelOfTheScaleBelongsToItsOwnGradeAlone(Edition edition) {
        for (JudgementArea area : JudgementArea.values()) {
            for (Grade grade : Grade.values()) {
                for (Grade named : Grade.values()) {
                    for (String label : labels(edition, area, named)) {
                        assertThat(check(edition, area.abbreviation() + grade, area, label))
                                .as("%s %s beside %s", area, label, grade)
                                .extracting(
                                        finding -> finding.evidence().toString().endsWith("named-grade=" + named + "}"))
                                .isEqualTo(grade == named ? ImmutableList.of() : ImmutableList.of(true));
                    }
                }
            }
        }
    }

    private static ImmutableSet<String> labels(Edition edition, JudgementArea area, Grade grade) {
        ImmutableSet.Builder<String> labels = ImmutableSet.builder();
        edition.scale().label(area, grade).ifPresent(labels::add);
        return labels.add(edition.scale().descriptor(area, grade)).build();
    }

    @Test
    void aLongerDescriptorOf2006BelongsToItsGrade() {
        String label = "A service that does not deliver minimum requirements for children and young people, is not"
                + " cost-effective, and makes little or no contribution to wider outcomes for the community";
        assertThat(check(Edition.APA_2006, "CS1", JudgementArea.CHILDRENS_SERVICES, label))
                .isEmpty();
        assertThat(check(Edition.APA_2006, "CS3", JudgementArea.CHILDRENS_SERVICES, label))
                .extracting(finding -> finding.evidence().toString())
                .singleElement()
                .asString()
                .endsWith("named-grade=1}");
    }

    @ParameterizedTest
    @CsvSource({
        "APA_2005, CAP1, CAPACITY_TO_IMPROVE, satisfactory",
        "APA_2005, CAP1, CAPACITY_TO_IMPROVE, Outstanding",
        "APA_2005, SC1, SOCIAL_CARE, Very good",
        "APA_2007, SC1, SOCIAL_CARE, Excellent",
        "APA_2007, CS1, CHILDRENS_SERVICES, ''"
    })
    void aLabelThatIsNotOnTheScaleIsLeftAlone(Edition edition, String grades, JudgementArea area, String label) {
        assertThat(check(edition, grades, area, label)).isEmpty();
    }

    @Test
    void aLabelWithoutGradeIsLeftAlone() {
        assertThat(check(Edition.APA_2007, "CS1", JudgementArea.STAYING_SAFE, "Good"))
                .isEmpty();
    }

    @Test
    void labelsAreLookedAtInTheOrderOfTheAreas() {
        JudgementTable table = JudgementTable.parse("CAP1 CS2 SC3")
                .withLabel(JudgementArea.CAPACITY_TO_IMPROVE, "good")
                .withLabel(JudgementArea.CHILDRENS_SERVICES, "good")
                .withLabel(JudgementArea.SOCIAL_CARE, "good");
        assertThat(RULE.check(Examples.graded(Edition.APA_2006, table)).findings())
                .extracting(Finding::location)
                .containsExactly(
                        Location.label(JudgementArea.CHILDRENS_SERVICES),
                        Location.label(JudgementArea.CAPACITY_TO_IMPROVE));
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutJudgementsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-LBL-001", NotApplicable.PART_MISSING));
    }
}
