package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class NoSummaryTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new NoSummary()));

    private static final OutcomeSection WORD =
            OutcomeSection.builder().evaluation("good").build();
    private static final OutcomeSection STRENGTH =
            OutcomeSection.builder().addStrength("good work").build();
    private static final OutcomeSection IMPROVEMENT =
            OutcomeSection.builder().addAreasForImprovement("improve records").build();

    private static Assessment letter(Edition edition) {
        return Examples.graded(edition, "")
                .withLetter(Examples.letter("2005-12-01"))
                .withOutcomes(ImmutableMap.of(OutcomeArea.STAYING_SAFE, WORD));
    }

    @ParameterizedTest
    @CsvSource({"2005, warning", "2006, info", "2007, info", "2008, info"})
    void aLetterWithoutItIsFound(int year, String severity) {
        assertThat(RULE.check(letter(Edition.of(year))).findings())
                .singleElement()
                .hasToString(
                        "873/%s: %s APA-STR-011: The letter of %s has no summary of strengths and areas for improvement",
                        year, severity, year)
                .satisfies(finding -> {
                    assertThat(finding.location()).isEqualTo(Location.DOCUMENT);
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{edition=%s}", year);
                });
    }

    @ParameterizedTest
    @EnumSource
    void oneItemUnderAnyOutcomeIsASummary(Edition edition) {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            for (OutcomeSection section : ImmutableList.of(STRENGTH, IMPROVEMENT)) {
                assertThat(RULE.check(letter(edition)
                                        .withOutcomes(ImmutableMap.of(outcome, section.withEvaluation("good"))))
                                .findings())
                        .isEmpty();
            }
        }
    }

    @Test
    void fiveSectionsWithoutAnyItemAreFoundOnce() {
        assertThat(RULE.check(letter(Edition.APA_2005)
                                .withOutcomes(Arrays.stream(OutcomeArea.values())
                                        .collect(ImmutableMap.toImmutableMap(outcome -> outcome, outcome -> WORD))))
                        .findings())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheLetterOrProseOnOutcomesItIsNotLookedAt(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-STR-011", NotApplicable.PART_MISSING);
        Assessment prose = Examples.graded(edition, "").withOutcomes(ImmutableMap.of(OutcomeArea.STAYING_SAFE, WORD));
        Assessment summary =
                Examples.graded(edition, "").withOutcomes(ImmutableMap.of(OutcomeArea.STAYING_SAFE, STRENGTH));
        assertThat(RULE.check(prose).notApplicable()).isEqualTo(missing);
        assertThat(RULE.check(summary.withLetter(Examples.letter("2005-12-01"))).notApplicable())
                .isEqualTo(missing);
        assertThat(RULE.check(prose.withLetter(Examples.letter("2005-12-01"))).notApplicable())
                .isEmpty();
    }
}
