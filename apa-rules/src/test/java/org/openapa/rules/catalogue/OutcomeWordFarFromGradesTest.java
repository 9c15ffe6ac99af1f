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
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class OutcomeWordFarFromGradesTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new OutcomeWordFarFromGrades()));

    private static Assessment spoken(Edition edition, String grades, OutcomeArea outcome, String word) {
        return Examples.graded(edition, grades)
                .withOutcomes(ImmutableMap.of(
                        outcome, OutcomeSection.builder().evaluation(word).build()));
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2005", "APA_2006"})
    void aWordFarFromEveryGradeIsFound(Edition edition) {
        assertThat(RULE.check(spoken(edition, "SC2 ED1 CS2 CAP4", OutcomeArea.STAYING_SAFE, "Very good."))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-GRD-008 /outcomes/staying-safe/evaluation: The text on Staying safe says very good,"
                                + " which stands for 4, two or more from every grade of the services",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .extracting(Object::toString)
                            .containsExactly(
                                    "/judgements/social-care",
                                    "/judgements/education",
                                    "/judgements/childrens-services");
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe, word=very good, named-grade=4}");
                });
    }

    /** Related 0 stands for no finding. */
    @ParameterizedTest
    @CsvSource({
        "SC2 ED4 CS3, inadequate, 0",
        "SC3 ED4 CS3, inadequate, 3",
        "SC3 ED4 CS3, satisfactory, 0",
        "SC4 ED4 CS4, satisfactory, 3",
        "SC4 ED3 CS4, satisfactory, 0",
        "SC4 ED4 CS4, good, 0",
        "SC1 ED1 CS1, good, 3",
        "SC1 ED1 CS1, adequate, 0",
        "SC1, good, 1",
        "ED1, good, 1",
        "CS1, good, 1",
        "CS1 SC2, good, 0",
        "CS1 ED2, good, 0",
        "CS2 SC1, good, 0",
        "CAP1, good, 0",
        "SS1 CAP1, good, 0",
        "CS1, commendable, 0"
    })
    void aWordIsFarIfEveryGradeOfTheServicesIsTwoAway(String grades, String word, int related) {
        assertThat(RULE.check(spoken(Edition.APA_2005, grades, OutcomeArea.BEING_HEALTHY, word))
                        .findings())
                .extracting(finding -> finding.related().size())
                .isEqualTo(related == 0 ? ImmutableList.of() : ImmutableList.of(related));
    }

    @Test
    void everyOutcomeIsLookedAt() {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            assertThat(RULE.check(spoken(Edition.APA_2006, "CS4", outcome, "satisfactory"))
                            .findings())
                    .extracting(finding -> finding.location().toString())
                    .containsExactly("/outcomes/" + outcome + "/evaluation");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void editionsWithGradedOutcomesAreNotLookedAt(Edition edition) {
        assertThat(RULE.check(spoken(edition, "CS1", OutcomeArea.STAYING_SAFE, "good"))
                        .notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-008", NotApplicable.EDITION));
    }

    @Test
    void judgementsAndOutcomesAreBothNeeded() {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-GRD-008", NotApplicable.PART_MISSING);
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "CS1")).notApplicable())
                .isEqualTo(missing);
        assertThat(RULE.check(spoken(Edition.APA_2005, "", OutcomeArea.STAYING_SAFE, "good"))
                        .notApplicable())
                .isEqualTo(missing);
    }
}
