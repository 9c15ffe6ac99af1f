package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Topic;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class ExploredWithoutImprovementTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new ExploredWithoutImprovement()));
    private static final OutcomeSection STRENGTH =
            OutcomeSection.builder().addStrength("Good work").build();
    private static final OutcomeSection IMPROVEMENT =
            OutcomeSection.builder().addAreasForImprovement("Keep records").build();

    private static Assessment summed(Edition edition, OutcomeArea outcome, OutcomeSection section) {
        return Examples.graded(edition, "").withOutcomes(ImmutableMap.of(outcome, section));
    }

    private static ImmutableList<Finding> check(Assessment assessment, OutcomeArea... explored) {
        ImmutableList.Builder<Exploration> explorations = ImmutableList.builder();
        for (OutcomeArea outcome : explored) {
            explorations.add(Exploration.builder()
                    .outcome(outcome)
                    .addTopic(Topic.of("records"))
                    .build());
        }
        return RULE.check(assessment.withExplorations(explorations.build())).findings();
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeExploredWithoutAreaForImprovementIsFound(Edition edition) {
        assertThat(check(summed(edition, OutcomeArea.STAYING_SAFE, STRENGTH), OutcomeArea.STAYING_SAFE))
                .singleElement()
                .hasToString(
                        "873/%s: info APA-JAR-003 /explorations/0: Staying safe is to be explored, but the summary has no area"
                                + " for improvement under it",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe}");
                });
    }

    @Test
    void itIsSaidOnceForEachOutcomeAtItsFirstAreaForExploration() {
        assertThat(check(
                        summed(Edition.APA_2005, OutcomeArea.STAYING_SAFE, IMPROVEMENT),
                        OutcomeArea.STAYING_SAFE,
                        OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION,
                        OutcomeArea.BEING_HEALTHY,
                        OutcomeArea.BEING_HEALTHY,
                        OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION))
                .extracting(finding -> finding.location().toString() + finding.evidence())
                .containsExactly(
                        "/explorations/2{outcome=being-healthy}",
                        "/explorations/1{outcome=making-a-positive-contribution}");
    }

    @Test
    void outcomesAreToldApart() {
        assertThat(check(
                        summed(Edition.APA_2005, OutcomeArea.STAYING_SAFE, STRENGTH),
                        OutcomeArea.STAYING_SAFE,
                        OutcomeArea.BEING_HEALTHY))
                .extracting(Finding::fingerprint)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void anOutcomeWithAnAreaForImprovementOrNotExploredIsLeftAlone() {
        assertThat(check(
                        summed(Edition.APA_2005, OutcomeArea.STAYING_SAFE, IMPROVEMENT),
                        OutcomeArea.STAYING_SAFE,
                        OutcomeArea.STAYING_SAFE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void explorationsAndSummaryAreBothNeeded(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-JAR-003", NotApplicable.PART_MISSING);
        Assessment explored = Examples.graded(edition, "")
                .withExplorations(ImmutableList.of(
                        Exploration.builder().outcome(OutcomeArea.STAYING_SAFE).build()));
        assertThat(RULE.check(explored).notApplicable()).isEqualTo(missing);
        assertThat(RULE.check(summed(edition, OutcomeArea.STAYING_SAFE, STRENGTH))
                        .notApplicable())
                .isEqualTo(missing);
    }
}
