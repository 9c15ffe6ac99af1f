package org.openapa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The meeting with the council is dated after the letter that reports on it.
 *
 * <p>A letter cannot report on a meeting to come: one of the two dates is wrong. Both on one day is possible.
 */
final class MeetingAfterLetter implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-DAT-001", "Meeting is dated after the letter")
            .withMessage("The meeting of {meeting-date} is after the date of the letter, {letter-date}")
            .withSeverity(Severity.ERROR)
            .withBasis(Basis.document())
            .withParts(AssessmentPart.LETTER)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<LocalDate> meeting = assessment.meetingDate();
        Optional<LocalDate> letter = Letters.date(assessment);
        if (meeting.isPresent() && letter.isPresent() && meeting.get().isAfter(letter.get())) {
            found.at(Location.MEETING_DATE)
                    .related(Location.LETTER_DATE)
                    .with(EvidenceName.MEETING_DATE, meeting.get())
                    .with(EvidenceName.LETTER_DATE, letter.get());
        }
    }
}
