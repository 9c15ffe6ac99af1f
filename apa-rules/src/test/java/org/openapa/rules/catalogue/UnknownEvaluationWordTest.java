package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class UnknownEvaluationWordTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new UnknownEvaluationWord()));

    private static Assessment spoken(Edition edition, String outcome, String capacity) {
        return Examples.graded(edition, "")
                .withOutcomes(ImmutableMap.of(
                        OutcomeArea.STAYING_SAFE,
                        OutcomeSection.builder().evaluation(outcome).build()))
                .withServiceManagement(
                        ServiceManagement.builder().evaluation(capacity).build());
    }

    @ParameterizedTest
    @EnumSource
    void aWordThatIsNotKnownIsFound(Edition edition) {
        assertThat(RULE.check(spoken(edition, "commendable", "robust")).findings())
                .extracting(finding -> finding.toString() + finding.evidence() + finding.related())
                .containsExactly(
                        "873/" + edition
                                + ": info APA-LBL-004 /outcomes/staying-safe/evaluation: The word for Staying safe is"
                                + " not among those known from letters and scales{area=staying-safe}[]",
                        "873/" + edition
                                + ": info APA-LBL-004 /serviceManagement/evaluation: The word for Capacity to improve"
                                + " is not among those known from letters and scales{area=capacity-to-improve}[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "goood", "good and improving", "3", "capacity", "g\u043e\u043ed"})
    void anythingElseIsFoundToo(String word) {
        assertThat(RULE.check(spoken(Edition.APA_2005, word, "good")).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("/outcomes/staying-safe/evaluation");
        assertThat(RULE.check(spoken(Edition.APA_2005, "good", word)).findings())
                .extracting(finding -> finding.location().toString())
                .containsExactly("/serviceManagement/evaluation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "satisfactory",
                "Satisfactory overall.",
                "good capacity",
                "Excellent/outstanding",
                "unsatisfactory"
            })
    void knownWordsAreRightInEveryEdition(String word) {
        for (Edition edition : Edition.values()) {
            assertThat(RULE.check(spoken(edition, word, word)).findings()).isEmpty();
        }
    }

    @Test
    void sectionsWithoutWordAreLeftAlone() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "")
                                .withOutcomes(ImmutableMap.of(
                                        OutcomeArea.STAYING_SAFE,
                                        OutcomeSection.builder()
                                                .addNarrative("Work goes on.")
                                                .build()))
                                .withServiceManagement(ServiceManagement.builder()
                                        .addNarrative("Work goes on.")
                                        .build()))
                        .findings())
                .isEmpty();
    }

    @Test
    void everyOutcomeIsLookedAt() {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            assertThat(RULE.check(Examples.graded(Edition.APA_2005, "")
                                    .withOutcomes(ImmutableMap.of(
                                            outcome,
                                            OutcomeSection.builder()
                                                    .evaluation("robust")
                                                    .build())))
                            .findings())
                    .extracting(finding -> finding.location().toString())
                    .containsExactly("/outcomes/" + outcome + "/evaluation");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutOutcomesIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP4")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-LBL-004", NotApplicable.PART_MISSING));
    }
}
