package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class NoJudgementTableTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new NoJudgementTable()));

    private static final OutcomeSection WORD =
            OutcomeSection.builder().evaluation("good").build();
    private static final OutcomeSection STRENGTH =
            OutcomeSection.builder().addStrength("good work").build();

    private static Assessment letter(Edition edition) {
        return Examples.graded(edition, "")
                .withLetter(Examples.letter("2005-12-01"))
                .withOutcomes(ImmutableMap.of(OutcomeArea.STAYING_SAFE, WORD));
    }

    @ParameterizedTest
    @CsvSource({"2005, warning", "2006, warning", "2007, warning", "2008, warning"})
    void aLetterWithoutItIsFound(int year, String severity) {
        assertThat(RULE.check(letter(Edition.of(year))).findings())
                .singleElement()
                .hasToString(
                        "873/%s: %s APA-STR-010: The letter of %s has no table of final judgements",
                        year, severity, year)
                .satisfies(finding -> {
                    assertThat(finding.location()).isEqualTo(Location.DOCUMENT);
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{edition=%s}", year);
                });
    }

    @ParameterizedTest
    @EnumSource
    void oneGradeOrOneLabelIsATable(Edition edition) {
        assertThat(RULE.check(letter(edition).withJudgements(JudgementTable.parse("CAP1")))
                        .findings())
                .isEmpty();
        assertThat(RULE.check(letter(edition)
                                .withJudgements(
                                        JudgementTable.of().withLabel(JudgementArea.CAPACITY_TO_IMPROVE, "Adequate")))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheLetterOrProseOnOutcomesItIsNotLookedAt(Edition edition) {
        ImmutableMap<String, NotApplicable> missing = ImmutableMap.of("APA-STR-010", NotApplicable.PART_MISSING);
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
