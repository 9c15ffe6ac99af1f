package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class MeetingOutsideYearTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new MeetingOutsideYear()));

    private static Assessment met(int year, String meeting) {
        return Examples.graded(Edition.of(year), "").withMeetingDate(LocalDate.parse(meeting));
    }

    @ParameterizedTest
    @CsvSource({
        "2005, 2004-12-31",
        "2005, 2006-01-01",
        "2006, 2005-12-31",
        "2006, 2007-01-01",
        "2007, 2006-12-31",
        "2007, 2008-01-01"
    })
    void aMeetingInAnotherYearIsFound(int year, String meeting) {
        assertThat(RULE.check(met(year, meeting)).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-DAT-005 /meetingDate: The meeting of %s is outside the year of the %s edition",
                        year, meeting, year)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{meeting-date=%s, edition=%s}", meeting, year);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2005, 2005-01-01",
        "2005, 2005-12-31",
        "2006, 2006-01-01",
        "2006, 2006-12-31",
        "2007, 2007-01-01",
        "2007, 2007-12-31"
    })
    void aMeetingOnTheFirstOrLastDayOfTheYearIsRight(int year, String meeting) {
        assertThat(RULE.check(met(year, meeting)).findings()).isEmpty();
    }

    @Test
    void noMeetingIsLeftAlone() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, ""))).satisfies(report -> {
            assertThat(report.ran()).containsExactly("APA-DAT-005");
            assertThat(report.findings()).isEmpty();
        });
    }

    @Test
    void theEditionWithoutMeetingIsNotLookedAt() {
        assertThat(RULE.check(met(2008, "2007-12-31")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-DAT-005", NotApplicable.EDITION));
    }
}
