package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class NoCapacityVerdictTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new NoCapacityVerdict()));

    private static final ServiceManagement PARAGRAPH =
            ServiceManagement.builder().addNarrative("Leadership is good.").build();

    private static Assessment letter(Edition edition, ServiceManagement section) {
        return Examples.graded(edition, "CAP3")
                .withLetter(Examples.letter("2005-12-01"))
                .withServiceManagement(section);
    }

    @ParameterizedTest
    @CsvSource({"2005, warning", "2006, info", "2007, info", "2008, info"})
    void aSectionWithoutVerdictIsFound(int year, String severity) {
        assertThat(RULE.check(letter(Edition.of(year), PARAGRAPH)).findings())
                .singleElement()
                .hasToString(
                        "873/%s: %s APA-STR-006 /serviceManagement: The section on service management in the letter of %s"
                                + " gives no verdict on capacity",
                        year, severity, year)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{edition=%s}", year);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "good", "fair to middling"})
    void anyVerdictWillDo(String word) {
        assertThat(RULE.check(letter(Edition.APA_2005, PARAGRAPH.withEvaluation(word)))
                        .findings())
                .isEmpty();
        assertThat(RULE.check(letter(
                                Edition.APA_2005,
                                ServiceManagement.builder().evaluation(word).build()))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheLetterOrTheSectionItIsNotLookedAt(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-STR-006", NotApplicable.PART_MISSING);
        assertThat(RULE.check(Examples.graded(edition, "").withServiceManagement(PARAGRAPH))
                        .notApplicable())
                .isEqualTo(missing);
        assertThat(RULE.check(Examples.graded(edition, "").withLetter(Examples.letter("2005-12-01")))
                        .notApplicable())
                .isEqualTo(missing);
        assertThat(RULE.check(letter(edition, PARAGRAPH)).notApplicable()).isEmpty();
    }
}
