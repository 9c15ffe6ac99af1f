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

class SingleWordItemTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new SingleWordItem()));
    private static final List<String> NONE = List.of();

    private static List<Finding> check(List<String> strengths, List<String> areasForImprovement) {
        return RULE.check(Summaries.of(strengths, areasForImprovement)).findings();
    }

    @ParameterizedTest
    @EnumSource
    void itIsFoundAmongStrengths(Edition edition) {
        assertThat(RULE.check(Summaries.of(List.of("early help", "Attendance"), NONE)
                                .withEdition(edition))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-SUM-005 /outcomes/staying-safe/strengths/1: An item of Staying safe is a single word",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{outcome=staying-safe}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    @Test
    void itIsFoundAmongAreasForImprovementAndEachTime() {
        assertThat(check(List.of("Attendance"), List.of("early help", "Attendance", "Attendance")))
                .extracting(finding -> finding.location().toString())
                .containsExactly(
                        "/outcomes/staying-safe/strengths/0",
                        "/outcomes/staying-safe/areasForImprovement/1",
                        "/outcomes/staying-safe/areasForImprovement/2");
    }

    @ParameterizedTest
    @CsvSource({
        "Attendance, true",
        "None., true",
        "n/a, true",
        "'\u2022 re-inspection; ', true",
        "?, true",
        "early help, false",
        "'early\thelp', false",
        "'early\u00a0help', false",
        "'a b', false",
        "'', false",
        "' ', false",
        "'\u2022', false"
    })
    void wordsArePartedByWhiteSpace(String item, boolean found) {
        assertThat(check(List.of("early help", item), NONE)).hasSize(found ? 1 : 0);
        assertThat(check(NONE, List.of(item))).hasSize(found ? 1 : 0);
    }

    @Test
    void withoutASummaryTheRuleDoesNotApply() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2008, "CS2")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-SUM-005", NotApplicable.PART_MISSING));
    }

    @Test
    void blankItemsBesideItAreLeftAlone() {
        assertThat(check(List.of("", "Attendance", " ", "\u2022"), NONE)).hasSize(1);
    }
}
