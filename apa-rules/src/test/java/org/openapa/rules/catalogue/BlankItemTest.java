package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class BlankItemTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new BlankItem()));
    private static final List<String> NONE = List.of();

    private static List<Finding> check(List<String> strengths, List<String> areasForImprovement) {
        return RULE.check(Summaries.of(strengths, areasForImprovement)).findings();
    }

    @ParameterizedTest
    @EnumSource
    void itIsFoundAmongStrengths(Edition edition) {
        assertThat(RULE.check(Summaries.of(List.of("early help", " "), NONE).withEdition(edition))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-SUM-004 /outcomes/staying-safe/strengths/1: A list of Staying safe has a blank item",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    @Test
    void itIsFoundAmongAreasForImprovementAndEachTime() {
        assertThat(check(List.of(" "), List.of("early help", " ", " ")))
                .extracting(finding -> finding.location().toString())
                .containsExactly(
                        "/outcomes/staying-safe/strengths/0",
                        "/outcomes/staying-safe/areasForImprovement/1",
                        "/outcomes/staying-safe/areasForImprovement/2");
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "' ', true",
        "' \t\u00a0\u2003 ', true",
        "'\u2022', true",
        "' - ', true",
        "., true",
        "*, true",
        "a, false",
        "1, false",
        "?, false",
        "n/a, false",
        "'\u200b', false"
    })
    void whatHasNothingButSpaceBulletsAndClosingPunctuationIsBlank(String item, boolean found) {
        assertThat(check(List.of("early help", item), NONE)).hasSize(found ? 1 : 0);
        assertThat(check(NONE, List.of(item))).hasSize(found ? 1 : 0);
    }

    @Test
    void withoutASummaryTheRuleDoesNotApply() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2008, "CS2")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-SUM-004", NotApplicable.PART_MISSING));
    }
}
