package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class ItemUnderTwoOutcomesTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new ItemUnderTwoOutcomes()));
    private static final List<String> NONE = List.of();

    private static List<Finding> check(OutcomeSection healthy, OutcomeSection safe, OutcomeSection enjoying) {
        return RULE.check(Summaries.of(ImmutableMap.of(
                        OutcomeArea.BEING_HEALTHY, healthy,
                        OutcomeArea.STAYING_SAFE, safe,
                        OutcomeArea.ENJOYING_AND_ACHIEVING, enjoying)))
                .findings();
    }

    @ParameterizedTest
    @EnumSource
    void theItemUnderTheLaterOutcomeIsFoundAndPointsToTheOther(Edition edition) {
        assertThat(RULE.check(Summaries.of(ImmutableMap.of(
                                        OutcomeArea.STAYING_SAFE,
                                        Summaries.section(List.of("early help"), NONE),
                                        OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING,
                                        Summaries.section(List.of("few waits", "Early help."), NONE)))
                                .withEdition(edition))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-SUM-003 /outcomes/achieving-economic-well-being/strengths/1: An item of"
                                + " Achieving economic well-being stands under Staying safe too",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).containsExactly(Location.strength(OutcomeArea.STAYING_SAFE, 0));
                    assertThat(finding.evidence())
                            .hasToString("{outcome=achieving-economic-well-being, other-outcome=staying-safe}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    @Test
    void eachLaterOutcomePointsToTheFirstOnce() {
        OutcomeSection twice = Summaries.section(NONE, List.of("a b", "a b"));
        assertThat(check(twice, twice, twice))
                .extracting(finding -> finding.location() + " " + finding.related())
                .containsExactly(
                        "/outcomes/staying-safe/areasForImprovement/0"
                                + " [/outcomes/being-healthy/areasForImprovement/0]",
                        "/outcomes/enjoying-and-achieving/areasForImprovement/0"
                                + " [/outcomes/being-healthy/areasForImprovement/0]");
    }

    @Test
    void aStrengthAndAnAreaForImprovementMayHaveTheSameWords() {
        assertThat(check(
                        Summaries.section(List.of("a b"), NONE),
                        Summaries.section(NONE, List.of("a b")),
                        Summaries.section(List.of("c d", "c d"), List.of("c d"))))
                .isEmpty();
    }

    @Test
    void blankItemsAreLeftAlone() {
        OutcomeSection blank = Summaries.section(List.of("", " ", "\u2022"), NONE);
        // Something has to be there twice for the rule to look at all.
        assertThat(check(blank, blank, Summaries.section(List.of("a b", "a b"), NONE)))
                .isEmpty();
    }

    @Test
    void withoutASummaryTheRuleDoesNotApply() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2006, "CS2")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-SUM-003", NotApplicable.PART_MISSING));
    }
}
