package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class ExplorationWithoutTopicTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new ExplorationWithoutTopic()));

    private static ImmutableList<Finding> check(Edition edition, Exploration... explorations) {
        return RULE.check(Examples.graded(edition, "").withExplorations(ImmutableList.copyOf(explorations)))
                .findings();
    }

    private static Exploration exploration(OutcomeArea outcome, String... topics) {
        Exploration.Builder exploration = Exploration.builder().outcome(outcome).keyJudgement("Needs are met");
        for (String topic : topics) {
            exploration.addTopic(Topic.of(topic));
        }
        return exploration.build();
    }

    @ParameterizedTest
    @EnumSource
    void anAreaWithoutTopicIsFound(Edition edition) {
        assertThat(check(
                        edition,
                        exploration(OutcomeArea.BEING_HEALTHY, "records"),
                        exploration(OutcomeArea.STAYING_SAFE)))
                .singleElement()
                .hasToString(
                        "873/%s: info APA-JAR-002 /explorations/1: An area for exploration under Staying safe has no topic",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe}");
                });
    }

    @Test
    void oneTopicIsEnoughWithKeyJudgementOrWithout() {
        assertThat(check(
                        Edition.APA_2005,
                        exploration(OutcomeArea.STAYING_SAFE, "records"),
                        exploration(OutcomeArea.STAYING_SAFE, "records", "visits"),
                        Exploration.builder()
                                .outcome(OutcomeArea.STAYING_SAFE)
                                .addTopic(Topic.of(""))
                                .build()))
                .isEmpty();
    }

    @Test
    void areasAreToldApartByOutcomeAndKeyJudgement() {
        assertThat(check(
                        Edition.APA_2006,
                        exploration(OutcomeArea.STAYING_SAFE),
                        exploration(OutcomeArea.BEING_HEALTHY),
                        exploration(OutcomeArea.BEING_HEALTHY).withKeyJudgement("Needs are known"),
                        Exploration.builder().outcome(OutcomeArea.BEING_HEALTHY).build()))
                .extracting(Finding::fingerprint)
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutExplorationsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CS1")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-JAR-002", NotApplicable.PART_MISSING));
    }
}
