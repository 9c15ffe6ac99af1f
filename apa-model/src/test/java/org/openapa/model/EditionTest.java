package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTest {
    @ParameterizedTest
    @CsvSource({
        "APA_2005, SC ED CS CAP",
        "APA_2006, CS CAP SC",
        "APA_2007, CS BH SS EA PC EW CAP",
        "APA_2008, CS BH SS EA PC EW CAP"
    })
    void theTableOfJudgementsHasTheseRowsInThisOrder(Edition edition, String rows) {
        assertThat(edition.judgedAreas().stream()
                        .map(JudgementArea::abbreviation)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"APA_2005, ofsted csci", "APA_2006, ofsted csci", "APA_2007, ofsted", "APA_2008, ofsted"})
    void theseInspectoratesSigned(Edition edition, String inspectorates) {
        assertThat(edition.inspectorates().stream().map(Inspectorate::code).collect(Collectors.joining(" ")))
                .isEqualTo(inspectorates);
    }

    @ParameterizedTest
    @CsvSource({
        "APA_2005, 2005-11, 2005-11-30",
        "APA_2006, 2006-11, 2006-11-01",
        "APA_2007, 2007-11,",
        "APA_2008, 2008-12, 2008-12-17"
    })
    void theFirstLettersCameOut(Edition edition, YearMonth month, LocalDate day) {
        assertThat(edition.firstPublicationMonth()).isEqualTo(month);
        assertThat(edition.firstPublicationDay()).isEqualTo(Optional.ofNullable(day));
        assertThat(edition.firstPublicationFrom()).isEqualTo(day == null ? month.atDay(1) : day);
        assertThat(edition.firstPublicationTo()).isEqualTo(day == null ? month.atEndOfMonth() : day);
    }

    @ParameterizedTest
    @CsvSource({
        "APA_2005, true, true, 150",
        "APA_2006, true, true, 102",
        "APA_2007, true, false, 137",
        "APA_2008, false, false, 147"
    })
    void meetingExplorationAndNumberOfCouncils(Edition edition, boolean meeting, boolean exploration, int councils) {
        assertThat(edition.hasMeeting()).isEqualTo(meeting);
        assertThat(edition.hasExploration()).isEqualTo(exploration);
        assertThat(edition.councilsAssessed()).isEqualTo(councils);
    }

    @ParameterizedTest
    @EnumSource
    void anAreaIsJudgedIfTheTableHasARowForIt(Edition edition) {
        for (JudgementArea area : JudgementArea.values()) {
            assertThat(edition.judges(area)).isEqualTo(edition.judgedAreas().contains(area));
        }
    }

    @Test
    void theYearAndItsEditionNameEachOther() {
        for (int year = 2005; year <= 2008; year++) {
            assertThat(Edition.of(year).year()).isEqualTo(year);
            assertThat(Edition.of(year)).hasToString(Integer.toString(year)).isSameAs(Edition.valueOf("APA_" + year));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -2005, 5, 20050})
    void anyOtherYearIsRefused(int year) {
        assertThatThrownBy(() -> Edition.of(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown edition \"" + year + "\"; expected one of 2005, 2006, 2007, 2008");
    }

    @ParameterizedTest
    @CsvSource({"2004, 2005", "2009, 2008"})
    void theYearsBeforeAndAfterAreRefused(int year, String nearest) {
        assertThatThrownBy(() -> Edition.of(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "unknown edition \"%s\"; expected one of 2005, 2006, 2007, 2008; nearest is %s", year, nearest);
    }
}
