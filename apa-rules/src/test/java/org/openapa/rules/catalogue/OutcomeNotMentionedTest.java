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
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class OutcomeNotMentionedTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new OutcomeNotMentioned()));

    private static final OutcomeSection WORD =
            OutcomeSection.builder().evaluation("good").build();
    private static final OutcomeSection PARAGRAPH =
            OutcomeSection.builder().addNarrative("Work on this is good.").build();
    private static final OutcomeSection STRENGTH =
            OutcomeSection.builder().addStrength("good work").build();
    private static final OutcomeSection IMPROVEMENT =
            OutcomeSection.builder().addAreasForImprovement("improve records").build();

    private static final ImmutableMap<OutcomeArea, OutcomeSection> ALL = ImmutableMap.of(
            OutcomeArea.BEING_HEALTHY, WORD,
            OutcomeArea.STAYING_SAFE, PARAGRAPH,
            OutcomeArea.ENJOYING_AND_ACHIEVING, STRENGTH,
            OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION, IMPROVEMENT,
            OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING, WORD);

    private static Assessment letter(Edition edition, ImmutableMap<OutcomeArea, OutcomeSection> outcomes) {
        return Examples.graded(edition, "")
                .withLetter(Examples.letter("2005-12-01"))
                .withOutcomes(outcomes);
    }

    @ParameterizedTest
    @EnumSource
    void aLetterThatSaysAnythingOfEachOutcomeIsRight(Edition edition) {
        assertThat(RULE.check(letter(edition, ALL)).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2005, warning", "2006, info", "2007, info", "2008, info"})
    void eachOutcomeIsMissed(int year, String severity) {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            ImmutableMap<OutcomeArea, OutcomeSection> others = ImmutableMap.copyOf(ALL.entrySet().stream()
                    .filter(entry -> entry.getKey() != outcome)
                    .toList());
            assertThat(RULE.check(letter(Edition.of(year), others)).findings())
                    .singleElement()
                    .hasToString(
                            "873/%s: %s APA-STR-003 /outcomes: %s has no section in the letter of %s",
                            year, severity, outcome.title(), year)
                    .satisfies(finding -> {
                        assertThat(finding.related()).isEmpty();
                        assertThat(finding.evidence()).hasToString("{outcome=%s, edition=%s}", outcome, year);
                    });
        }
    }

    @Test
    void missingOutcomesAreFoundInTheOrderOfTheOutcomes() {
        assertThat(RULE.check(letter(Edition.APA_2005, ImmutableMap.of(OutcomeArea.STAYING_SAFE, WORD)))
                        .findings())
                .extracting(finding -> finding.evidence().values().asList().get(0))
                .containsExactly(
                        "being-healthy",
                        "enjoying-and-achieving",
                        "making-a-positive-contribution",
                        "achieving-economic-well-being");
    }

    @Test
    void missingOutcomesAreToldApart() {
        assertThat(RULE.check(letter(Edition.APA_2005, ImmutableMap.of(OutcomeArea.STAYING_SAFE, WORD)))
                        .findings())
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheLetterOrProseOnOutcomesItIsNotLookedAt(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-STR-003", NotApplicable.PART_MISSING);
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
