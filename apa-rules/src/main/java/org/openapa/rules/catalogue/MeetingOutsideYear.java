package org.openapa.rules.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The meeting with the council is dated outside the year of the edition.
 *
 * <p>The meetings that are known took place in the edition's own year: on 4 July in the letter of 2005 that was read in full, in
 * September and October in 2007. So the year or the edition may be mistyped. Dates of other meetings are not known, so this is
 * only worth a look.
 *
 * <p>A meeting in 2008 is left to APA-DAT-002, one dated after the letter to APA-DAT-001.
 */
final class MeetingOutsideYear implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-DAT-005", "Meeting is dated outside the edition's year")
            .withMessage("The meeting of {meeting-date} is outside the year of the {edition} edition")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withEditions(Edition.APA_2005, Edition.APA_2006, Edition.APA_2007)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<LocalDate> meeting = assessment.meetingDate();
        if (meeting.isPresent()
                && meeting.get().getYear() != assessment.edition().year()) {
            found.at(Location.MEETING_DATE)
                    .with(EvidenceName.MEETING_DATE, meeting.get())
                    .with(EvidenceName.EDITION, assessment.edition());
        }
    }
}
