package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class GradeOutsideEditionTest {
    private static final RuleSet RULE = ApaRules.standard().only("APA-STR-002");

    @ParameterizedTest
    @CsvSource({
        "2005, SC, ''",
        "2005, ED, ''",
        "2005, CS, ''",
        "2005, BH, error",
        "2005, SS, error",
        "2005, EA, error",
        "2005, PC, error",
        "2005, EW, error",
        "2005, CAP, ''",
        "2006, SC, ''",
        "2006, ED, error",
        "2006, CS, ''",
        "2006, BH, warning",
        "2006, SS, warning",
        "2006, EA, warning",
        "2006, PC, warning",
        "2006, EW, warning",
        "2006, CAP, ''",
        "2007, SC, warning",
        "2007, ED, error",
        "2007, CS, ''",
        "2007, BH, ''",
        "2007, SS, ''",
        "2007, EA, ''",
        "2007, PC, ''",
        "2007, EW, ''",
        "2007, CAP, ''",
        "2008, SC, warning",
        "2008, ED, error",
        "2008, CS, ''",
        "2008, BH, ''",
        "2008, SS, ''",
        "2008, EA, ''",
        "2008, PC, ''",
        "2008, EW, ''",
        "2008, CAP, ''"
    })
    void aGradeIsFoundInEveryAreaTheEditionDoesNotJudge(int year, String abbreviation, String severity) {
        for (Grade grade : Grade.values()) {
            JudgementTable table = JudgementTable.parse(abbreviation + grade);
            JudgementArea area = table.grades().keySet().iterator().next();
            var findings = RULE.check(Examples.graded(Edition.of(year), table)).findings();
            if (severity.isEmpty()) {
                assertThat(findings).isEmpty();
                continue;
            }
            assertThat(findings)
                    .singleElement()
                    .hasToString(
                            "873/%s: %s APA-STR-002 /judgements/%s: %s has grade %s, though the %s edition does not judge it",
                            year, severity, area, area.title(), grade, year)
                    .satisfies(finding -> {
                        assertThat(finding.related()).isEmpty();
                        assertThat(finding.evidence())
                                .hasToString("{area=%s, grade=%s, edition=%s}", area, grade, year);
                    });
        }
    }

    @Test
    void everyMisplacedGradeIsFoundInTheOrderOfTheAreas() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2006, "EW1 CS3 BH2 ED4"))
                        .findings())
                .extracting(Finding::message)
                .containsExactly(
                        "Education has grade 4, though the 2006 edition does not judge it",
                        "Being healthy has grade 2, though the 2006 edition does not judge it",
                        "Achieving economic well-being has grade 1, though the 2006 edition does not judge it");
    }

    @Test
    void aLabelWithoutGradeIsLeftAlone() {
        JudgementTable label = JudgementTable.of().withLabel(JudgementArea.BEING_HEALTHY, "Good");
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, label)).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutJudgementsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-STR-002", NotApplicable.PART_MISSING));
    }
}
