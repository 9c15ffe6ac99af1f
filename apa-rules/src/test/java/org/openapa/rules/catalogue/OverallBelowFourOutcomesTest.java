package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class OverallBelowFourOutcomesTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new OverallBelowFourOutcomes()));

    private static ImmutableList<Finding> check(Edition edition, String grades) {
        return RULE.check(Examples.graded(edition, grades)).findings();
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void anOverallGradeBelowFourOutcomesIsFound(Edition edition) {
        assertThat(check(edition, "BH2 SS1 EA3 PC2 EW2 CAP1 OV1"))
                .singleElement()
                .hasToString(
                        "873/%s: info APA-GRD-005 /judgements/childrens-services: Overall grade 1 is below 2, which four of"
                                + " the five outcomes reach; that the two are equal held in 6 of 7 published sets",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.evidence()).hasToString("{grade=1, limit=2}");
                    assertThat(finding.related())
                            .extracting(Object::toString)
                            .containsExactly(
                                    "/judgements/being-healthy",
                                    "/judgements/staying-safe",
                                    "/judgements/enjoying-and-achieving",
                                    "/judgements/making-a-positive-contribution",
                                    "/judgements/achieving-economic-well-being");
                });
    }

    /** Limit 0 stands for no finding. */
    @ParameterizedTest
    @CsvSource({
        "OV2 BH3 SS3 EA2 PC3 EW2, 0",
        "OV2 BH3 SS3 EA3 PC3 EW2, 3",
        "OV2 BH3 SS3 EA3 PC3 EW1, 3",
        "OV2 BH2 SS3 EA3 PC4 EW4, 3",
        "OV1 BH4 SS4 EA4 PC4 EW4, 4",
        "OV1 BH4 SS4 EA4 PC4 EW1, 4",
        "OV1 BH1 SS4 EA3 PC4 EW2, 2",
        "OV3 BH4 SS4 EA4 PC4, 4",
        "OV3 BH4 SS4 EA4, 0",
        "OV3 BH4 SS4 EA4 PC3, 0",
        "OV3 BH3 SS3 EA3 PC3 EW3, 0",
        "OV4 BH4 SS4 EA4 PC4 EW4, 0",
        "OV4 BH3 SS3 EA3 PC3 EW3, 0",
        "OV1, 0",
        "BH4 SS4 EA4 PC4 EW4, 0",
        "OV2 BH3 SS3 EA3 CAP4, 0",
        "SC4 ED4 OV2 BH3 SS3 EA3, 0"
    })
    void theLimitIsTheHighestGradeThatFourOutcomesReach(String grades, int limit) {
        assertThat(check(Edition.APA_2008, grades))
                .extracting(finding -> finding.evidence().values().asList().get(1))
                .isEqualTo(limit == 0 ? ImmutableList.of() : ImmutableList.of(Integer.toString(limit)));
    }

    @ParameterizedTest
    @CsvSource({"OV3 BH4 SS4 EA4 PC4, 4", "OV2 SS3 EA3 PC3 EW3, 4"})
    void onlyOutcomesThatAreGradedAreRelated(String grades, int related) {
        assertThat(check(Edition.APA_2007, grades).get(0).related()).hasSize(related);
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2005", "APA_2006"})
    void editionsWithoutGradedOutcomesAreNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "OV2 BH3 SS3 EA3 PC3 EW3"))
                        .notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-005", NotApplicable.EDITION));
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void anAssessmentWithoutJudgementsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-005", NotApplicable.PART_MISSING));
    }
}
