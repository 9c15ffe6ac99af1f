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
 * A meeting is given for the 2008 edition, which was done at the desk, without meeting the council.
 *
 * <p>That 2008 was desk-based is stated, so the date may belong to another edition or the edition may be wrong. A single council
 * may have been met all the same, so this is only worth a look.
 *
 * <p>Whether the date itself makes sense is left to APA-DAT-001.
 */
final class MeetingInDeskYear implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-DAT-002", "Meeting in the edition that was done without one")
            .withMessage("A meeting of {meeting-date} is given, but the {edition} edition was done without meetings")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.framework("the arrangements for 2008"))
            .withEditions(Edition.APA_2008)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<LocalDate> meeting = assessment.meetingDate();
        if (meeting.isPresent()) {
            found.at(Location.MEETING_DATE)
                    .with(EvidenceName.MEETING_DATE, meeting.get())
                    .with(EvidenceName.EDITION, assessment.edition());
        }
    }
}
