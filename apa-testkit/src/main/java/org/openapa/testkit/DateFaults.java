package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;

/** Faults of the dates of letter and meeting. */
final class DateFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            SingleFault.inLetter("APA-DAT-001", "meeting on the day after the letter", letter -> {
                        LocalDate date =
                                letter.edition().firstPublicationMonth().atEndOfMonth();
                        return dated(letter, date).withMeetingDate(date.plusDays(1));
                    })
                    .only(Edition.APA_2005, Edition.APA_2006, Edition.APA_2007),
            SingleFault.inLetter(
                            "APA-DAT-002",
                            "meeting in the year without meetings",
                            letter -> letter.withMeetingDate(LocalDate.of(2008, 7, 4)))
                    .only(Edition.APA_2008),
            SingleFault.inLetter(
                    "APA-DAT-003",
                    "letter on the day before the first publication",
                    letter -> dated(
                            letter, letter.edition().firstPublicationFrom().minusDays(1))),
            SingleFault.inLetter(
                    "APA-DAT-003",
                    "letter dated 1 January of its edition's year",
                    letter -> dated(letter, LocalDate.of(letter.edition().year(), 1, 1))),
            SingleFault.inLetter(
                    "APA-DAT-004",
                    "letter a year and a day after publication",
                    letter -> dated(
                            letter,
                            letter.edition().firstPublicationTo().plusYears(1).plusDays(1))),
            SingleFault.inLetter(
                            "APA-DAT-005",
                            "meeting on the last day of the year before",
                            letter -> letter.withMeetingDate(
                                    LocalDate.of(letter.edition().year() - 1, 12, 31)))
                    .only(Edition.APA_2005, Edition.APA_2006, Edition.APA_2007),
            SingleFault.inLetter("APA-DAT-005", "meeting on the first day of the year after", letter -> {
                        LocalDate date = LocalDate.of(letter.edition().year() + 1, 1, 1);
                        return dated(letter, date).withMeetingDate(date);
                    })
                    .only(Edition.APA_2005, Edition.APA_2006, Edition.APA_2007));

    private DateFaults() {}

    /** {@return the letter with another date, and with its meeting, if there is one, no later than that} */
    private static Assessment dated(Assessment letter, LocalDate date) {
        return letter.withLetter(letter.letter().orElseThrow().withDate(date))
                .withMeetingDate(letter.meetingDate().map(meeting -> meeting.isAfter(date) ? date : meeting));
    }
}
