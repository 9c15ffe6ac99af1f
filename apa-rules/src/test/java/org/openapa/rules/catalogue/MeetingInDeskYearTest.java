package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class MeetingInDeskYearTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new MeetingInDeskYear()));

    private static Assessment met(Edition edition, String meeting) {
        return Examples.graded(edition, "").withMeetingDate(LocalDate.parse(meeting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-07-04", "2007-12-31", "2008-12-17", "2009-01-01"})
    void aMeetingIsFoundWheneverItWas(String meeting) {
        assertThat(RULE.check(met(Edition.APA_2008, meeting)).findings())
                .singleElement()
                .hasToString(
                        "873/2008: info APA-DAT-002 /meetingDate: A meeting of %s is given, but the 2008 edition was done"
                                + " without meetings",
                        meeting)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{meeting-date=%s, edition=2008}", meeting);
                });
    }

    @Test
    void noMeetingIsRight() {
        assertThat(RULE.check(Examples.graded(Edition.APA_2008, "").withLetter(Examples.letter("2008-12-17"))))
                .satisfies(report -> {
                    assertThat(report.ran()).containsExactly("APA-DAT-002");
                    assertThat(report.findings()).isEmpty();
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APA_2008")
    void editionsWithAMeetingAreNotLookedAt(Edition edition) {
        assertThat(RULE.check(met(edition, "2008-07-04")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-DAT-002", NotApplicable.EDITION));
    }
}
