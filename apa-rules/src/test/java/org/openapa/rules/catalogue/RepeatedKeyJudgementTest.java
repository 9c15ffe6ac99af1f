package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;

class RepeatedKeyJudgementTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new RepeatedKeyJudgement()));

    private static Exploration exploration(OutcomeArea outcome, String keyJudgement) {
        return Exploration.builder()
                .outcome(outcome)
                .keyJudgement(keyJudgement)
                .addTopic(Topic.of("records"))
                .build();
    }

    private static ImmutableList<Finding> check(Edition edition, Exploration... explorations) {
        Report report = RULE.check(Examples.graded(edition, "").withExplorations(ImmutableList.copyOf(explorations)));
        assertThat(report.failed()).isEmpty();
        return report.findings();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyJudgementThatStandsTwiceIsFound(Edition edition) {
        assertThat(check(
                        edition,
                        exploration(OutcomeArea.STAYING_SAFE, "Needs are known"),
                        exploration(OutcomeArea.STAYING_SAFE, "Children's needs are met"),
                        exploration(OutcomeArea.BEING_HEALTHY, "Needs are addressed"),
                        exploration(OutcomeArea.STAYING_SAFE, "CHILDREN\u2019S NEEDS ARE MET:")))
                .singleElement()
                .hasToString(
                        "873/%s: info APA-JAR-004 /explorations/3/keyJudgement: A key judgement stands twice under Staying safe",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .extracting(Object::toString)
                            .containsExactly("/explorations/1/keyJudgement");
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe}");
                });
    }

    @Test
    void everyRepetitionIsRelatedToTheFirst() {
        Exploration met = exploration(OutcomeArea.STAYING_SAFE, "Needs are met");
        Exploration known = exploration(OutcomeArea.STAYING_SAFE, "Needs are known");
        ImmutableList<Finding> findings = check(Edition.APA_2005, met, met, known, met, known);
        assertThat(findings)
                .extracting(finding -> finding.location() + " " + finding.related())
                .containsExactly(
                        "/explorations/1/keyJudgement [/explorations/0/keyJudgement]",
                        "/explorations/3/keyJudgement [/explorations/0/keyJudgement]",
                        "/explorations/4/keyJudgement [/explorations/2/keyJudgement]");
        assertThat(findings.get(0).fingerprint())
                .isEqualTo(findings.get(1).fingerprint())
                .isNotEqualTo(findings.get(2).fingerprint());
    }

    @Test
    void theSameUnderTwoOutcomesIsLeftAlone() {
        assertThat(check(
                        Edition.APA_2005,
                        exploration(OutcomeArea.STAYING_SAFE, "Needs are met"),
                        exploration(OutcomeArea.BEING_HEALTHY, "Needs are met")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..."})
    void whatHasNoLettersIsNotTheSame(String text) {
        Exploration exploration = exploration(OutcomeArea.STAYING_SAFE, text);
        Exploration none = Exploration.builder()
                .outcome(OutcomeArea.STAYING_SAFE)
                .addTopic(Topic.of("records"))
                .build();
        assertThat(check(Edition.APA_2005, exploration, exploration, none, none))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Needs are met 5-16", "Needs are me", "Need sare emt", "Needs are m\u00e9t"})
    void anotherTextIsAnotherKeyJudgement(String other) {
        assertThat(check(
                        Edition.APA_2005,
                        exploration(OutcomeArea.STAYING_SAFE, "Needs are met"),
                        exploration(OutcomeArea.STAYING_SAFE, other)))
                .isEmpty();
    }

    @Test
    void lettersBeyondTheBasicPlaneAreComparedWithoutCaseToo() {
        assertThat(check(
                        Edition.APA_2005,
                        exploration(OutcomeArea.STAYING_SAFE, "\ud801\udc00 \ud83d\ude00"),
                        exploration(OutcomeArea.STAYING_SAFE, "\ud801\udc28")))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutExplorationsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CS1")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-JAR-004", NotApplicable.PART_MISSING));
    }
}
