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

class InvisibleCharacterTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new InvisibleCharacter()));

    private static ImmutableList<Finding> check(Assessment assessment) {
        assertThat(RULE.check(assessment).ran()).containsExactly("APA-TXT-002");
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
    void anInvisibleCharacterIsFoundInEveryEdition(Edition edition) {
        assertThat(check(paragraph(edition, "a\u202eb")))
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-TXT-002 /serviceManagement/narrative/1: The text contains the invisible character U+202E",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{character=U+202E}");
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
        assertThat(check(Examples.graded(edition, "CS3"))).isEmpty();
    }

    @Test
    void eachTextIsFoundOnceAndNoOther() {
        assertThat(check(paragraph(Edition.APA_2008, "a\u202eb").withSource(Source.of("a\u202eb and a\u202eb"))))
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/serviceManagement/narrative/1", "/source/citation");
    }

    /** Characters by number, and whether they are found. */
    @ParameterizedTest
    @CsvSource({
        "00, ac, false",
        "ad, ad, true",
        "ae, ff, false",
        "61b, 61b, false",
        "61c, 61c, true",
        "61d, 61d, false",
        "180e, 180e, true",
        "2000, 200a, false",
        "200b, 200f, true",
        "2010, 2029, false",
        "202a, 202e, true",
        "202f, 205f, false",
        "2060, 206f, true",
        "2070, 2070, false",
        "fe00, fe0f, false",
        "fefe, fefe, false",
        "feff, feff, true",
        "ff00, fff8, false",
        "fff9, fffb, true",
        "fffc, fffd, false",
        "dfff0, dffff, false",
        "e0000, e007f, true",
        "e0080, e0080, false"
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
        assertThat(check("a\u00adb\u202e"))
                .extracting(finding -> finding.evidence().values().asList().get(0))
                .containsExactly("U+00AD");
    }
}
