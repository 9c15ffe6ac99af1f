package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class OutcomeWithoutImprovementsTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new OutcomeWithoutImprovements()));

    private static final OutcomeSection WORD =
            OutcomeSection.builder().evaluation("good").build();
    private static final OutcomeSection PARAGRAPH =
            OutcomeSection.builder().addNarrative("Work on this is good.").build();
    private static final OutcomeSection STRENGTH =
            OutcomeSection.builder().addStrength("good work").build();
    private static final OutcomeSection IMPROVEMENT =
            OutcomeSection.builder().addAreasForImprovement("improve records").build();

    private static Assessment letter(Edition edition, OutcomeArea outcome, OutcomeSection section) {
        return Examples.graded(edition, "")
                .withLetter(Examples.letter("2005-12-01"))
                .withOutcomes(ImmutableMap.of(outcome, section));
    }

    @ParameterizedTest
    @EnumSource
    void aListThatIsMissingIsFoundForEveryOutcome(Edition edition) {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            assertThat(RULE.check(letter(edition, outcome, STRENGTH)).findings())
                    .singleElement()
                    .hasToString(
                            "873/%s: info APA-STR-008 /outcomes/%s: The summary lists no areas for improvement for %s",
                            edition, outcome, outcome.title())
                    .satisfies(finding -> {
                        assertThat(finding.related()).isEmpty();
                        assertThat(finding.evidence()).hasToString("{outcome=%s}", outcome);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneItemIsEnoughAndAnOutcomeWithoutSectionIsLeftAlone(Edition edition) {
        assertThat(RULE.check(letter(edition, OutcomeArea.STAYING_SAFE, IMPROVEMENT))
                        .findings())
                .isEmpty();
    }

    @Test
    void aSectionWithProseAloneIsFoundBesideOneWithItems() {
        Assessment letter = letter(Edition.APA_2005, OutcomeArea.BEING_HEALTHY, IMPROVEMENT)
                .withOutcomes(ImmutableMap.of(
                        OutcomeArea.BEING_HEALTHY, IMPROVEMENT,
                        OutcomeArea.STAYING_SAFE, WORD,
                        OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING, PARAGRAPH));
        assertThat(RULE.check(letter).findings())
                .extracting(Finding::location)
                .containsExactly(
                        Location.outcome(OutcomeArea.STAYING_SAFE),
                        Location.outcome(OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING));
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheLetterOrAnySummaryItIsNotLookedAt(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-STR-008", NotApplicable.PART_MISSING);
        Assessment summary =
                Examples.graded(edition, "").withOutcomes(ImmutableMap.of(OutcomeArea.STAYING_SAFE, STRENGTH));
        assertThat(RULE.check(summary).notApplicable()).isEqualTo(missing);
        assertThat(RULE.check(letter(edition, OutcomeArea.STAYING_SAFE, WORD)).notApplicable())
                .isEqualTo(missing);
        assertThat(RULE.check(summary.withLetter(Examples.letter("2005-12-01"))).notApplicable())
                .isEmpty();
    }
}
