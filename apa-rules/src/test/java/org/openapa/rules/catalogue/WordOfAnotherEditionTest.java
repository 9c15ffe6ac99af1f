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
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class WordOfAnotherEditionTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new WordOfAnotherEdition()));

    private static Assessment spoken(Edition edition, String outcome, String capacity) {
        return Examples.graded(edition, "")
                .withOutcomes(ImmutableMap.of(
                        OutcomeArea.STAYING_SAFE,
                        OutcomeSection.builder().evaluation(outcome).build()))
                .withServiceManagement(
                        ServiceManagement.builder().evaluation(capacity).build());
    }

    @Test
    void aWordOfAnotherScaleIsFound() {
        assertThat(RULE.check(spoken(Edition.APA_2005, "Outstanding", "excellent overall"))
                        .findings())
                .extracting(finding -> finding.toString() + finding.evidence() + finding.related())
                .containsExactly(
                        "873/2005: info APA-LBL-005 /outcomes/staying-safe/evaluation: The word for Staying safe, outstanding,"
                                + " is not on the scale of 2005, but on that of 2006"
                                + "{area=staying-safe, word=outstanding, edition=2005, other-edition=2006}[]",
                        "873/2005: info APA-LBL-005 /serviceManagement/evaluation: The word for Capacity to improve, excellent,"
                                + " is not on the scale of 2005, but on that of 2006"
                                + "{area=capacity-to-improve, word=excellent, edition=2005, other-edition=2006}[]");
    }

    /** Edition 0 stands for no finding. */
    @ParameterizedTest
    @CsvSource({
        "inadequate, 0, 0, 0, 0",
        "adequate, 0, 0, 0, 0",
        "good, 0, 0, 0, 0",
        "promising, 0, 2005, 2005, 2005",
        "good/promising, 0, 2005, 2005, 2005",
        "very good, 0, 2005, 2005, 2005",
        "excellent, 2006, 0, 2006, 2006",
        "excellent/outstanding, 2006, 0, 2006, 2006",
        "outstanding, 2006, 0, 0, 0",
        "satisfactory, 0, 0, 0, 0",
        "unsatisfactory, 0, 0, 0, 0",
        "robust, 0, 0, 0, 0",
        "A service that delivers only minimum requirements for users, 0, 0, 2005, 2005"
    })
    void theFirstEditionThatHasTheWordIsNamed(String word, int in2005, int in2006, int in2007, int in2008) {
        ImmutableList<Integer> expected = ImmutableList.of(in2005, in2006, in2007, in2008);
        for (Edition edition : Edition.values()) {
            int other = expected.get(edition.year() - 2005);
            assertThat(RULE.check(spoken(edition, word, word)).findings())
                    .as("%s in %s", word, edition)
                    .extracting(finding -> finding.evidence().values().asList().get(3))
                    .isEqualTo(
                            other == 0
                                    ? ImmutableList.of()
                                    : ImmutableList.of(Integer.toString(other), Integer.toString(other)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutOutcomesIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP4")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-LBL-005", NotApplicable.PART_MISSING));
    }
}
