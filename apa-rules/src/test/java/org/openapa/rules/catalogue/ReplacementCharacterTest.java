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

class ReplacementCharacterTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new ReplacementCharacter()));

    private static ImmutableList<Finding> check(Assessment assessment) {
        assertThat(RULE.check(assessment).ran()).containsExactly("APA-TXT-006");
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
    void aReplacementCharacterIsFoundInEveryEdition(Edition edition) {
        assertThat(check(paragraph(edition, "child\ufffds")))
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-TXT-006 /serviceManagement/narrative/1: Characters lost from the text, each replaced by U+FFFD: 1",
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
        assertThat(check(paragraph(Edition.APA_2008, "child\ufffds")
                        .withSource(Source.of("child\ufffds and child\ufffds"))))
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/serviceManagement/narrative/1", "/source/citation");
    }

    @ParameterizedTest
    @CsvSource({"\ufffd, 1", "a\ufffd\ufffdb\ufffd, 3", "?, 0", "\ufffc, 0", "child\u2019s, 0"})
    void allAreCounted(String text, String count) {
        assertThat(check(text))
                .extracting(finding -> finding.evidence().values().asList().get(0))
                .isEqualTo(count.equals("0") ? List.of() : List.of(count));
    }
}
