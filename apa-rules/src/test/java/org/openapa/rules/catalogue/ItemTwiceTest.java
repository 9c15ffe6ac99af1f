package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class ItemTwiceTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new ItemTwice()));
    private static final List<String> NONE = List.of();

    private static List<Finding> check(List<String> strengths, List<String> areasForImprovement) {
        return RULE.check(Summaries.of(strengths, areasForImprovement)).findings();
    }

    @ParameterizedTest
    @EnumSource
    void theSecondOfTwoIsFoundAndPointsToTheFirst(Edition edition) {
        Assessment assessment = Summaries.of(List.of("visits are on time", "few waits", "Visits are on time."), NONE)
                .withEdition(edition);
        assertThat(RULE.check(assessment).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-SUM-001 /outcomes/staying-safe/strengths/2: An item of Staying safe stands"
                                + " twice in one list of the summary",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).containsExactly(Location.strength(OutcomeArea.STAYING_SAFE, 0));
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    @Test
    void areasForImprovementAreLookedAtToo() {
        assertThat(check(NONE, List.of("more visits", "more visits")))
                .extracting(Finding::location)
                .containsExactly(Location.areaForImprovement(OutcomeArea.STAYING_SAFE, 1));
    }

    @Test
    void eachRepetitionIsFoundOnceAndToldApartByItsWords() {
        assertThat(check(List.of("a b", "c d", "a b", "c d", "a b"), NONE))
                .extracting(finding -> finding.location() + " " + finding.related())
                .containsExactly(
                        "/outcomes/staying-safe/strengths/2 [/outcomes/staying-safe/strengths/0]",
                        "/outcomes/staying-safe/strengths/3 [/outcomes/staying-safe/strengths/1]",
                        "/outcomes/staying-safe/strengths/4 [/outcomes/staying-safe/strengths/0]");
        assertThat(check(List.of("a b", "c d", "a b", "c d"), NONE))
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "few waits, FEW WAITS, true",
        "few waits, few waits., true",
        "few waits, few waits;, true",
        "few waits, few waits…, true",
        "few waits, '\u2022 few waits', true",
        "few waits, '- few waits', true",
        "few waits, '*few waits', true",
        "few waits, '  few \t\u00a0 waits ', true",
        "the child's voice, the child\u2019s voice, true",
        "\u00e9lan of staff, \u00c9LAN OF STAFF, true",
        "few waits, few wait, false",
        "few waits, fewwaits, false",
        "few waits, 'few, waits', false",
        "few waits, few-waits, false",
        "grades of A, grades of A*, false",
        "few waits, waits few, false",
        "'', ., false",
        "' ', '\u2022', false"
    })
    void itemsAreComparedByTheirWords(String one, String other, boolean same) {
        assertThat(check(List.of(one, other), NONE)).hasSize(same ? 1 : 0);
        assertThat(check(List.of(other, one), NONE)).hasSize(same ? 1 : 0);
    }

    @Test
    void twoListsAndTwoOutcomesAreTwoThings() {
        assertThat(check(List.of("a b"), List.of("a b"))).isEmpty();
        assertThat(RULE.check(Summaries.of(ImmutableMap.of(
                                OutcomeArea.STAYING_SAFE, Summaries.section(List.of("a b"), NONE),
                                OutcomeArea.BEING_HEALTHY, Summaries.section(List.of("a b"), NONE))))
                        .findings())
                .isEmpty();
    }

    @Test
    void withoutASummaryTheRuleDoesNotApply() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "SC2")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-SUM-001", NotApplicable.PART_MISSING));
    }
}
