package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Letter;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class LetterBeforePublicationTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new LetterBeforePublication()));

    private static Assessment dated(int year, String date) {
        return Examples.graded(Edition.of(year), "").withLetter(Examples.letter(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2005, 2005-11-29, 2005-11-30",
        "2006, 2006-10-31, 2006-11-01",
        "2007, 2007-10-31, 2007-11-01",
        "2008, 2008-12-16, 2008-12-17",
        "2008, 1900-01-01, 2008-12-17"
    })
    void aLetterBeyondTheBoundaryIsFound(int year, String date, String firstPublication) {
        assertThat(RULE.check(dated(year, date)).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-DAT-003 /letter/date: The letter is dated %s, but no letter of %s came out"
                                + " before %s",
                        year, date, year, firstPublication)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence())
                            .hasToString(
                                    "{letter-date=%s, edition=%s, first-publication=%s}", date, year, firstPublication);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2005, 2005-11-30",
        "2005, 2005-12-01",
        "2006, 2006-11-01",
        "2007, 2007-11-01",
        "2008, 2008-12-17",
        "2005, 2999-12-31"
    })
    void aLetterOnTheBoundaryOrWithinIsRight(int year, String date) {
        assertThat(RULE.check(dated(year, date)).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLetterWithoutDateIsLeftAlone(Edition edition) {
        Letter undated = Letter.builder()
                .addressee(Addressee.builder().role("Director").build())
                .build();
        assertThat(RULE.check(Examples.graded(edition, "").withLetter(undated))).satisfies(report -> {
            assertThat(report.ran()).containsExactly("APA-DAT-003");
            assertThat(report.findings()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP3")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-DAT-003", NotApplicable.PART_MISSING));
    }
}
