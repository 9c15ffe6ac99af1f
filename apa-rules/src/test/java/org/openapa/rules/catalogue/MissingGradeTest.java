package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;

class MissingGradeTest {
    private static final RuleSet RULE = ApaRules.standard().only("APA-STR-001");

    @ParameterizedTest
    @CsvSource({
        "2005, SC3 ED3 CS3 CAP3",
        "2006, CS3 CAP3 SC3",
        "2007, CS3 BH3 SS3 EA3 PC3 EW3 CAP3",
        "2008, CS3 BH3 SS3 EA3 PC3 EW3 CAP3"
    })
    void eachAreaOfTheEditionIsMissedAndNoOther(int year, String complete) {
        JudgementTable table = JudgementTable.parse(complete);
        for (JudgementArea area : JudgementArea.values()) {
            Assessment assessment = Examples.graded(Edition.of(year), table.without(area));
            Assessment letter = assessment.withLetter(Examples.letter("2005-12-01"));
            if (!table.grades().containsKey(area)) {
                assertThat(RULE.check(assessment).findings()).isEmpty();
                assertThat(RULE.check(letter).findings()).isEmpty();
                continue;
            }
            String finding = "APA-STR-001 /judgements: " + area.title() + " has no grade, though the " + year
                    + " edition judges it";
            assertThat(RULE.check(assessment).findings())
                    .singleElement()
                    .hasToString("873/%s: info %s", year, finding)
                    .satisfies(found -> {
                        assertThat(found.related()).isEmpty();
                        assertThat(found.evidence()).hasToString("{area=%s, edition=%s}", area, year);
                    });
            assertThat(RULE.check(letter).findings()).singleElement().hasToString("873/%s: warning %s", year, finding);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2005, social-care education childrens-services capacity-to-improve",
        "2006, childrens-services capacity-to-improve social-care",
        "2007, childrens-services being-healthy staying-safe enjoying-and-achieving making-a-positive-contribution"
                + " achieving-economic-well-being capacity-to-improve",
        "2008, childrens-services being-healthy staying-safe enjoying-and-achieving making-a-positive-contribution"
                + " achieving-economic-well-being capacity-to-improve"
    })
    void areasAreMissedInTheOrderTheEditionPrintsThem(int year, String areas) {
        JudgementTable label = JudgementTable.of().withLabel(JudgementArea.CHILDRENS_SERVICES, "Good");
        assertThat(RULE.check(Examples.graded(Edition.of(year), label)).findings())
                .extracting(finding -> finding.evidence().values().asList().get(0))
                .containsExactly(areas.split(" "));
    }

    @Test
    void aRuleSetMayTakeMissingGradesMoreSeriously() {
        assertThat(RULE.withSeverity("APA-STR-001", Severity.ERROR)
                        .check(Examples.graded(Edition.APA_2005, "SC2 ED4 CS3"))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutJudgementsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "").withLetter(Examples.letter("2005-12-01")))
                        .notApplicable())
                .isEqualTo(ImmutableMap.of("APA-STR-001", NotApplicable.PART_MISSING));
    }
}
