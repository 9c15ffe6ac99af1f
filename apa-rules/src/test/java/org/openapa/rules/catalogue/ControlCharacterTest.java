package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
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

class ControlCharacterTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new ControlCharacter()));

    private static ImmutableList<Finding> check(Assessment assessment) {
        assertThat(RULE.check(assessment).ran()).containsExactly("APA-TXT-001");
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
    void aControlCharacterIsFoundInEveryEdition(Edition edition) {
        assertThat(check(paragraph(edition, "a\u001bb")))
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-TXT-001 /serviceManagement/narrative/1: The text contains the control character U+001B",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{character=U+001B}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
        assertThat(check(Examples.graded(edition, "CS3"))).isEmpty();
    }

    @Test
    void eachTextIsFoundOnceAndNoOther() {
        assertThat(check(paragraph(Edition.APA_2008, "a\u001bb").withSource(Source.of("a\u001bb and a\u001bb"))))
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/serviceManagement/narrative/1", "/source/citation");
    }

    /** Characters by number, and whether they are found. */
    @ParameterizedTest
    @CsvSource({
        "00, 08, true",
        "09, 0a, false",
        "0b, 0c, true",
        "0d, 0d, false",
        "0e, 1f, true",
        "20, 7e, false",
        "7f, 9f, true",
        "a0, 17f, false",
        "2028, 2029, false",
        "200b, 200b, false",
        "fffd, fffd, false"
    })
    void theCharactersFoundAreThese(String from, String to, boolean found) {
        for (int c = Integer.parseInt(from, 16); c <= Integer.parseInt(to, 16); c++) {
            for (String text :
                    List.of("a" + Character.toString(c), Character.toString(c), Character.toString(c) + "b")) {
                assertThat(check(text))
                        .as("U+%04X", c)
                        .extracting(
                                finding -> finding.evidence().values().asList().get(0))
                        .isEqualTo(found ? List.of(String.format(Locale.ROOT, "U+%04X", c)) : List.of());
            }
        }
    }

    @Test
    void theFirstOfSeveralIsNamed() {
        assertThat(check("a\u0085\u0000"))
                .extracting(finding -> finding.evidence().values().asList().get(0))
                .containsExactly("U+0085");
    }
}
