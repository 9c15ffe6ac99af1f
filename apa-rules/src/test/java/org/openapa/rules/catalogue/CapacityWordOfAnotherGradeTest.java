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
import org.openapa.model.Grade;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class CapacityWordOfAnotherGradeTest {
    private static final RuleSet RULE = ApaRules.standard().only("APA-LBL-002");

    private static Assessment assessment(Edition edition, String grades, String word) {
        return Examples.graded(edition, grades)
                .withServiceManagement(
                        ServiceManagement.builder().evaluation(word).build());
    }

    private static ImmutableList<Finding> check(Edition edition, String grades, String word) {
        return RULE.check(assessment(edition, grades, word)).findings();
    }

    @Test
    void aWordForAnotherGradeIsFound() {
        assertThat(check(Edition.APA_2005, "CAP4", "good"))
                .singleElement()
                .hasToString(
                        "873/2005: warning APA-LBL-002 /serviceManagement/evaluation: The text calls the capacity to"
                                + " improve good, which is grade 3, but the table gives it 4")
                .satisfies(finding -> {
                    assertThat(finding.related()).containsExactly(Location.parse("/judgements/capacity-to-improve"));
                    assertThat(finding.evidence()).hasToString("{word=good, named-grade=3, grade=4}");
                });
    }

    /** Grade 0 stands for a word that is not on the edition's scale. */
    @ParameterizedTest
    @CsvSource({
        "2005, inadequate, 1",
        "2005, adequate, 2",
        "2005, good, 3",
        "2005, promising, 3",
        "2005, Good/promising, 3",
        "2005, very good, 4",
        "2005, VERY GOOD., 4",
        "2005, excellent, 0",
        "2005, outstanding, 0",
        "2006, inadequate, 1",
        "2006, adequate, 2",
        "2006, good, 3",
        "2006, excellent, 4",
        "2006, outstanding, 4",
        "2006, Excellent/outstanding, 4",
        "2006, promising, 0",
        "2006, very good, 0",
        "2007, inadequate, 1",
        "2007, adequate, 2",
        "2007, good, 3",
        "2007, outstanding, 4",
        "2007, excellent, 0",
        "2007, very good, 0",
        "2007, promising, 0",
        "2008, inadequate, 1",
        "2008, adequate, 2",
        "2008, good, 3",
        "2008, outstanding, 4",
        "2008, excellent, 0",
        "2008, very good, 0",
        "2008, promising, 0"
    })
    void aWordIsFoundBesideEveryGradeButItsOwn(int year, String word, int named) {
        for (Grade grade : Grade.values()) {
            assertThat(check(Edition.of(year), "CAP" + grade, word))
                    .as("%s beside %s", word, grade)
                    .extracting(finding -> finding.evidence().toString())
                    .isEqualTo(
                            named == 0 || named == grade.number()
                                    ? ImmutableList.of()
                                    : ImmutableList.of(
                                            "{word=" + word + ", named-grade=" + named + ", grade=" + grade + "}"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfProseAreLeftAlone(Edition edition) {
        for (Grade grade : Grade.values()) {
            for (String word : ImmutableList.of("satisfactory", "unsatisfactory", "strong", "good capacity", "", "3")) {
                assertThat(check(edition, "CAP" + grade, word)).isEmpty();
            }
        }
    }

    @Test
    void noWordOrNoGradeIsLeftAlone() {
        assertThat(check(Edition.APA_2005, "SC2 ED4 CS3", "good")).isEmpty();
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "CAP1")
                                .withServiceManagement(ServiceManagement.builder()
                                        .addNarrative("Capacity is very good.")
                                        .build()))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void judgementsAndServiceManagementAreBothNeeded(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-LBL-002", NotApplicable.PART_MISSING);
        assertThat(RULE.check(Examples.graded(edition, "CAP4")).notApplicable()).isEqualTo(missing);
        assertThat(RULE.check(assessment(edition, "", "good")).notApplicable()).isEqualTo(missing);
        assertThat(RULE.check(assessment(edition, "CAP4", "good")).notApplicable())
                .isEmpty();
    }
}
