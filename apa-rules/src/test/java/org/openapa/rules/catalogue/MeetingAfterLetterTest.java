package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Letter;
import org.openapa.rules.Examples;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class MeetingAfterLetterTest {
    private static final RuleSet RULE = ApaRules.standard().only("APA-DAT-001");

    private static Assessment met(Edition edition, String meeting) {
        return Examples.graded(edition, "").withMeetingDate(LocalDate.parse(meeting));
    }

    @ParameterizedTest
    @EnumSource
    void aMeetingOnTheDayAfterTheLetterIsFound(Edition edition) {
        assertThat(RULE.check(met(edition, "2005-12-02").withLetter(Examples.letter("2005-12-01")))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: error APA-DAT-001 /meetingDate: The meeting of 2005-12-02 is after the date of the letter,"
                                + " 2005-12-01",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).containsExactly(Location.parse("/letter/date"));
                    assertThat(finding.evidence()).hasToString("{meeting-date=2005-12-02, letter-date=2005-12-01}");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005-07-04", "2005-11-30", "2005-12-01"})
    void aMeetingBeforeTheLetterOrOnItsDayIsRight(String meeting) {
        assertThat(RULE.check(met(Edition.APA_2005, meeting).withLetter(Examples.letter("2005-12-01")))
                        .findings())
                .isEmpty();
    }

    @Test
    void withoutOneOfTheTwoDatesNothingIsFound() {
        Letter undated = Letter.builder()
                .addressee(Addressee.builder().role("Director").build())
                .build();
        assertThat(RULE.check(met(Edition.APA_2005, "2005-12-02").withLetter(undated)))
                .satisfies(report -> {
                    assertThat(report.ran()).containsExactly("APA-DAT-001");
                    assertThat(report.findings()).isEmpty();
                });
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "").withLetter(Examples.letter("2005-12-01")))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(met(edition, "2005-12-02")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-DAT-001", NotApplicable.PART_MISSING));
    }
}
