package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class OutcomeWithoutEvaluationTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new OutcomeWithoutEvaluation()));

    private static final OutcomeSection WORD =
            OutcomeSection.builder().evaluation("good").build();
    private static final OutcomeSection PARAGRAPH =
            OutcomeSection.builder().addNarrative("Work on this is good.").build();
    private static final OutcomeSection STRENGTH =
            OutcomeSection.builder().addStrength("good work").build();

    private static Assessment letter(Edition edition, OutcomeArea outcome, OutcomeSection section) {
        return Examples.graded(edition, "")
                .withLetter(Examples.letter("2005-12-01"))
                .withOutcomes(ImmutableMap.of(outcome, section));
    }

    @ParameterizedTest
    @CsvSource({"2005, warning", "2006, info", "2007, info", "2008, info"})
    void aSectionWithParagraphsAndNoWordIsFoundForEveryOutcome(int year, String severity) {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            assertThat(RULE.check(letter(Edition.of(year), outcome, PARAGRAPH)).findings())
                    .singleElement()
                    .hasToString(
                            "873/%s: %s APA-STR-004 /outcomes/%s: The section on %s in the letter of %s gives no overall word",
                            year, severity, outcome, outcome.title(), year)
                    .satisfies(finding -> {
                        assertThat(finding.related()).isEmpty();
                        assertThat(finding.evidence()).hasToString("{outcome=%s, edition=%s}", outcome, year);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWordOrNoParagraphIsRight(Edition edition) {
        assertThat(RULE.check(letter(edition, OutcomeArea.STAYING_SAFE, PARAGRAPH.withEvaluation("good")))
                        .findings())
                .isEmpty();
        assertThat(RULE.check(letter(edition, OutcomeArea.STAYING_SAFE, WORD)).findings())
                .isEmpty();
        assertThat(RULE.check(letter(edition, OutcomeArea.STAYING_SAFE, WORD)
                                .withOutcomes(ImmutableMap.of(
                                        OutcomeArea.STAYING_SAFE, WORD, OutcomeArea.BEING_HEALTHY, STRENGTH)))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "fair to middling"})
    void anyWordWillDo(String word) {
        assertThat(RULE.check(letter(Edition.APA_2005, OutcomeArea.STAYING_SAFE, PARAGRAPH.withEvaluation(word)))
                        .findings())
                .isEmpty();
    }

    @Test
    void allFiveAreFoundInTheOrderOfTheOutcomes() {
        Assessment letter = letter(Edition.APA_2005, OutcomeArea.STAYING_SAFE, PARAGRAPH)
                .withOutcomes(Arrays.stream(OutcomeArea.values())
                        .collect(ImmutableMap.toImmutableMap(outcome -> outcome, outcome -> PARAGRAPH)));
        assertThat(RULE.check(letter).findings())
                .extracting(Finding::location)
                .containsExactlyElementsOf(Arrays.stream(OutcomeArea.values())
                        .map(Location::outcome)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheLetterOrProseOnOutcomesItIsNotLookedAt(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-STR-004", NotApplicable.PART_MISSING);
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
