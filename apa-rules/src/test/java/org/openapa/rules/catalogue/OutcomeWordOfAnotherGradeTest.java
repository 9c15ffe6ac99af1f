package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

class OutcomeWordOfAnotherGradeTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new OutcomeWordOfAnotherGrade()));

    private static Assessment spoken(Edition edition, String grades, OutcomeArea outcome, String word) {
        return Examples.graded(edition, grades)
                .withOutcomes(ImmutableMap.of(
                        outcome, OutcomeSection.builder().evaluation(word).build()));
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void aWordForAnotherGradeIsFound(Edition edition) {
        assertThat(RULE.check(spoken(edition, "SS2 OV2", OutcomeArea.STAYING_SAFE, "Good overall."))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-GRD-007 /outcomes/staying-safe/evaluation: The text on Staying safe says good, which"
                                + " stands for 3, but the table gives 2",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .extracting(Object::toString)
                            .containsExactly("/judgements/staying-safe");
                    assertThat(finding.evidence())
                            .hasToString("{outcome=staying-safe, word=good, named-grade=3, grade=2}");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "BH3, good, 0",
        "BH2, satisfactory, 0",
        "BH3, satisfactory, 1",
        "BH4, very good, 0",
        "BH3, very good, 1",
        "BH1, inadequate, 0",
        "BH2, inadequate, 1",
        "BH1, commendable, 0",
        "BH1, '', 0",
        "SS1, good, 0",
        "OV1, good, 0"
    })
    void onlyKnownWordsBesideAGradeOfTheOutcomeAreCompared(String grades, String word, int findings) {
        assertThat(RULE.check(spoken(Edition.APA_2008, grades, OutcomeArea.BEING_HEALTHY, word))
                        .findings())
                .hasSize(findings);
    }

    @Test
    void everyOutcomeIsLookedAtInTheirOrder() {
        ImmutableMap.Builder<OutcomeArea, OutcomeSection> sections = ImmutableMap.builder();
        for (OutcomeArea outcome : OutcomeArea.values()) {
            sections.put(outcome, OutcomeSection.builder().evaluation("good").build());
        }
        assertThat(RULE.check(Examples.graded(Edition.APA_2007, "BH1 SS2 EA3 PC4 EW1")
                                .withOutcomes(sections.buildOrThrow()))
                        .findings())
                .extracting(Finding::location)
                .extracting(Object::toString)
                .containsExactly(
                        "/outcomes/being-healthy/evaluation",
                        "/outcomes/staying-safe/evaluation",
                        "/outcomes/making-a-positive-contribution/evaluation",
                        "/outcomes/achieving-economic-well-being/evaluation");
    }

    @Test
    void aSectionWithoutWordIsLeftAlone() {
        OutcomeSection untold =
                OutcomeSection.builder().addNarrative("Work goes on.").build();
        assertThat(RULE.check(Examples.graded(Edition.APA_2008, "BH1")
                                .withOutcomes(ImmutableMap.of(OutcomeArea.BEING_HEALTHY, untold)))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2005", "APA_2006"})
    void editionsWithoutGradedOutcomesAreNotLookedAt(Edition edition) {
        assertThat(RULE.check(spoken(edition, "SS2", OutcomeArea.STAYING_SAFE, "good"))
                        .notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-007", NotApplicable.EDITION));
    }

    @Test
    void judgementsAndOutcomesAreBothNeeded() {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-GRD-007", NotApplicable.PART_MISSING);
        assertThat(RULE.check(Examples.graded(Edition.APA_2007, "SS2")).notApplicable())
                .isEqualTo(missing);
        assertThat(RULE.check(spoken(Edition.APA_2007, "", OutcomeArea.STAYING_SAFE, "good"))
                        .notApplicable())
                .isEqualTo(missing);
    }
}
