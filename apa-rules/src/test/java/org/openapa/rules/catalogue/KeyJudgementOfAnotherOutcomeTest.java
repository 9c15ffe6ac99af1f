package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;

class KeyJudgementOfAnotherOutcomeTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new KeyJudgementOfAnotherOutcome()));
    private static final String HEALTHY = "Healthy lifestyles are promoted for children and young people";

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
    void aKeyJudgementUnderAnotherOutcomeIsFound(Edition edition) {
        assertThat(check(
                        edition,
                        exploration(OutcomeArea.BEING_HEALTHY, HEALTHY),
                        exploration(OutcomeArea.STAYING_SAFE, HEALTHY)))
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-JAR-001 /explorations/1/keyJudgement: The key judgement stands under Staying safe,"
                                + " but belongs to Being healthy",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe, other-outcome=being-healthy}");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "being-healthy | Healthy lifestyles are promoted for children and young people",
                "being-healthy | Looked after children's health needs are addressed",
                "being-healthy | LOOKED-AFTER CHILDREN\u2019S HEALTH NEEDS ARE ADDRESSED:",
                "being-healthy | Action is taken to promote children and young people\u2019s mental health",
                "staying-safe | The incidence of child abuse and neglect is minimised.",
                "staying-safe | 2.3 The incidence of child abuse and neglect is minimised.",
                "staying-safe | 2.6\u00a0Action is taken to avoid children and young people having to be looked after",
                "staying-safe | 2.7: Looked-after children live in safe environments and are protected from abuse and exploitation",
                "staying-safe | (2.7) LOOKED AFTER CHILDREN LIVE IN SAFE ENVIRONMENTS AND ARE PROTECTED FROM ABUSE AND EXPLOITATION",
                "enjoying-and-achieving | 3.3 Action is taken to ensure that education 5-16 is of good quality.",
                "enjoying-and-achieving | Action is taken to ensure education 5\u201316 is of good quality.",
                "enjoying-and-achieving | 3.4 Children and young people are enabled and encouraged to attend and enjoy school and to achieve highly.",
                "making-a-positive-contribution | 4.2 Children and young people, particularly those from vulnerable groups, are supported in managing changes and responding to challenges in their lives.",
                "making-a-positive-contribution | 4.7 Children and young people with learning difficulties and/or disabilities are helped to make a positive contribution.",
                "achieving-economic-well-being | 5.3 Action is taken to ensure that 14\u201319 education and training is planned and delivered in a coordinated way, and to ensure that education and training (16\u201319) is of good quality.",
                "achieving-economic-well-being | Action is taken to ensure that 14-19 education and training is planned and delivered in a coordinated way, and that education and training (16-19) is of good quality.",
                "staying-safe | Looked after children live in safe environments and are protected from abuse and exploitation",
                "staying-safe | Agencies collaborate to safeguard children according to the requirements of current government guidance",
                "enjoying-and-achieving | Action is taken to ensure that educational provision 5\u201316 is of good quality",
                "enjoying-and-achieving | Children and young people who are looked after are helped to enjoy and achieve",
                "enjoying-and-achieving | All children and young people can access a range of recreational activities' including play and voluntary learning provision",
                "making-a-positive-contribution | Action is taken to prevent offending and reduce reoffending by children and young people",
                "making-a-positive-contribution | Children and young people who are looked after are helped to make a positive contribution",
                "achieving-economic-well-being | Action is taken to ensure 14-19 education and training is planned and delivered in a co-ordinated way, and that education and training (16-19) is of good quality",
                "achieving-economic-well-being | Action is taken to ensure 14\u201319 education and training is planned and delivered in a coordinated way and to ensure that education and training 16-19 is of good quality"
            })
    void eachKnownKeyJudgementBelongsToOneOutcomeHoweverItIsTyped(String belongsTo, String text) {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            assertThat(check(Edition.APA_2005, exploration(outcome, text)))
                    .extracting(finding -> finding.evidence().values().asList().get(1))
                    .isEqualTo(outcome.code().equals(belongsTo) ? ImmutableList.of() : ImmutableList.of(belongsTo));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            being-healthy                  | 1.4 Services work together
            staying-safe                   | 2.7
            staying-safe                   | (2.12) Children are safe
            enjoying-and-achieving         | 3.3, see above
            making-a-positive-contribution | '  4.2.'
            achieving-economic-well-being  | 5.3: education 14-19
            """)
    void theNumberAloneTellsTheOutcomeWhichIsWorthALook(String belongsTo, String text) {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            assertThat(check(Edition.APA_2006, exploration(outcome, text)))
                    .extracting(finding -> finding.severity() + " "
                            + finding.evidence().values().asList().get(1))
                    .isEqualTo(
                            outcome.code().equals(belongsTo)
                                    ? ImmutableList.of()
                                    : ImmutableList.of("info " + belongsTo));
        }
    }

    @Test
    void aKnownTextDecidesWhateverNumberStandsBeforeIt() {
        assertThat(check(Edition.APA_2005, exploration(OutcomeArea.BEING_HEALTHY, "2.7 " + HEALTHY)))
                .isEmpty();
        assertThat(check(Edition.APA_2005, exploration(OutcomeArea.STAYING_SAFE, "2.7 " + HEALTHY)))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        "Services work together",
        "6.1 Services work together",
        "0.7 Services work together",
        "2. Services work together",
        "2.x Services work together",
        "2.123 Services work together",
        "2.7.1 Services work together",
        "12.7 Services work together",
        "Services 2.7",
        "14-19 education",
        "2",
        "2.",
        "''",
        "Healthy lifestyles are promoted for children and young persons",
        "Healthy lifestyles are promoted",
        "Healthy lifestyles are promoted for children and young people 5-16"
    })
    void anUnknownKeyJudgementIsNeverWrong(String text) {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            assertThat(check(Edition.APA_2005, exploration(outcome, text))).isEmpty();
        }
    }

    @Test
    void topicsWithoutKeyJudgementAreLeftAlone() {
        assertThat(check(
                        Edition.APA_2006,
                        Exploration.builder()
                                .outcome(OutcomeArea.STAYING_SAFE)
                                .addTopic(Topic.of(HEALTHY))
                                .build()))
                .isEmpty();
    }

    @Test
    void twoAtOnePlaceAreToldApart() {
        assertThat(check(
                        Edition.APA_2005,
                        exploration(OutcomeArea.STAYING_SAFE, HEALTHY),
                        exploration(OutcomeArea.STAYING_SAFE, "Looked after children's health needs are addressed")))
                .extracting(Finding::fingerprint)
                .hasSize(2)
                .doesNotHaveDuplicates()
                .noneMatch(fingerprint -> fingerprint.item().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutExplorationsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CS1")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-JAR-001", NotApplicable.PART_MISSING));
    }
}
