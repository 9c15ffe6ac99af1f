package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class StrengthToImproveTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new StrengthToImprove()));
    private static final List<String> NONE = List.of();

    private static List<Finding> check(List<String> strengths, List<String> areasForImprovement) {
        return RULE.check(Summaries.of(strengths, areasForImprovement)).findings();
    }

    @ParameterizedTest
    @EnumSource
    void theAreaForImprovementIsFoundAndPointsToTheStrength(Edition edition) {
        assertThat(RULE.check(Summaries.of(List.of("few waits", "early help"), List.of("\u2022 Early help;"))
                                .withEdition(edition))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-SUM-002 /outcomes/staying-safe/areasForImprovement/0: An item of Staying"
                                + " safe is listed as a strength and as an area for improvement",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).containsExactly(Location.strength(OutcomeArea.STAYING_SAFE, 1));
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource({"early help, more early help", "early help, late help", "'', ''", "' ', '.'", "'\u2022', '\u2022'"})
    void otherWordsAndBlankItemsAreLeftAlone(String strength, String areaForImprovement) {
        assertThat(check(List.of(strength), List.of(areaForImprovement))).isEmpty();
    }

    @Test
    void aRepeatedItemIsFoundOnce() {
        assertThat(check(List.of("a b", "a b", "c d"), List.of("c d", "a b", "a b")))
                .extracting(finding -> finding.location() + " " + finding.related())
                .containsExactly(
                        "/outcomes/staying-safe/areasForImprovement/0 [/outcomes/staying-safe/strengths/2]",
                        "/outcomes/staying-safe/areasForImprovement/1 [/outcomes/staying-safe/strengths/0]");
    }

    @Test
    void aStrengthHereMayBeAnAreaForImprovementThere() {
        assertThat(RULE.check(Summaries.of(ImmutableMap.of(
                                OutcomeArea.BEING_HEALTHY, Summaries.section(List.of("a b"), NONE),
                                OutcomeArea.STAYING_SAFE, Summaries.section(NONE, List.of("a b")))))
                        .findings())
                .isEmpty();
    }

    @Test
    void withoutASummaryTheRuleDoesNotApply() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2007, "CS2")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-SUM-002", NotApplicable.PART_MISSING));
    }
}
