package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Source;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;

class SurplusWhiteSpaceTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new SurplusWhiteSpace()));

    private static ImmutableList<Finding> check(Assessment assessment) {
        assertThat(RULE.check(assessment).ran()).containsExactly("APA-TXT-005");
        return RULE.check(assessment).findings();
    }

    private static ImmutableList<Finding> check(String paragraph) {
        return check(paragraph(Edition.APA_2005, paragraph));
    }

    private static Assessment paragraph(Edition edition, String text) {
        return Examples.graded(edition, "")
                .withServiceManagement(
                        ServiceManagement.builder().addNarrative("Plain.", text).build());
    }

    @ParameterizedTest
    @EnumSource
    void whiteSpaceTooMuchIsFoundInEveryEdition(Edition edition) {
        assertThat(check(paragraph(edition, "two  blanks")))
                .singleElement()
                .hasToString(
                        "873/%s: info APA-TXT-005 /serviceManagement/narrative/1: Superfluous characters of white space in the text: 1",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{count=1}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
        assertThat(check(Examples.graded(edition, "CS3"))).isEmpty();
    }

    @Test
    void eachTextIsFoundOnceAndNoOther() {
        assertThat(check(paragraph(Edition.APA_2008, "two  blanks")
                        .withSource(Source.of("two  blanks and two  blanks"))))
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/serviceManagement/narrative/1", "/source/citation");
    }

    /** R and N stand for carriage return and line feed. */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "a, 0",
        "a b c, 0",
        "' ', 1",
        "'   ', 3",
        "' a', 1",
        "'a ', 1",
        "'  a  b   c d ', 6",
        "'a\tb', 0",
        "'aNb', 0",
        "'aRb', 0",
        "'aRNb', 0",
        "'aRNRNb', 1",
        "'aNNb', 1",
        "'aNRb', 1",
        "'a RNb', 1",
        "'aRN', 1",
        "'RNa', 1",
        "'a\u00a0b', 0",
        "'a\u00a0 b', 1",
        "'a \tb', 1",
        "'\u2003a', 1",
        "'a\u3000', 1",
        "'a\u2028\u2029b', 1",
        "'caf\u00e9 here', 0",
        "'caf\u00e9  here', 1",
        "'a\u000b\u000bb', 0",
        "'a\u0085\fb', 0",
        "'a\u200b\u200bb', 0"
    })
    void atTheEndsAllIsTooMuchAndInsideAllButOne(String text, String count) {
        assertThat(check(text.replace('R', '\r').replace('N', '\n')))
                .extracting(finding -> finding.evidence().values().asList().get(0))
                .isEqualTo(count.equals("0") ? List.of() : List.of(count));
    }
}
