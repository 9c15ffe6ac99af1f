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

class LetterLongAfterPublicationTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new LetterLongAfterPublication()));

    private static Assessment dated(int year, String date) {
        return Examples.graded(Edition.of(year), "").withLetter(Examples.letter(date));
    }

    @ParameterizedTest
    @CsvSource({
        "2005, 2006-12-01, 2005-11-30",
        "2006, 2007-11-02, 2006-11-01",
        "2007, 2008-12-01, 2007-11-01",
        "2008, 2009-12-18, 2008-12-17",
        "2008, 2999-12-31, 2008-12-17"
    })
    void aLetterBeyondTheBoundaryIsFound(int year, String date, String firstPublication) {
        assertThat(RULE.check(dated(year, date)).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-DAT-004 /letter/date: The letter is dated %s, more than a year after the"
                                + " first letters of %s (no earlier than %s)",
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
        "2005, 2006-11-30",
        "2005, 2005-12-01",
        "2006, 2007-11-01",
        "2007, 2008-11-30",
        "2008, 2009-12-17",
        "2005, 1900-01-01"
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
            assertThat(report.ran()).containsExactly("APA-DAT-004");
            assertThat(report.findings()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP3")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-DAT-004", NotApplicable.PART_MISSING));
    }
}
