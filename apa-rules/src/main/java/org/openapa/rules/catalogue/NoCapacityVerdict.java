package org.openapa.rules.catalogue;

import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A letter's section on service management has paragraphs but no word for the council's capacity to improve.
 *
 * <p>The verdict opens the section, so it was probably left out in copying. This rests on the letter of 2005 that was read in
 * full: hence a warning for 2005. How the letters of the later editions are laid out is not known in full, so there it is only
 * worth a look.
 *
 * <p>Which word it is, and whether it goes with the grade, does not matter here. The grade in the table does not stand in for
 * the word.
 */
final class NoCapacityVerdict implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-006", "Section on service management gives no verdict on capacity")
            .withMessage("The section on service management in the letter of {edition} gives no verdict on capacity")
            .withSeverity(Severity.WARNING)
            .withBasis(LetterLayout.BASIS)
            .withParts(AssessmentPart.LETTER, AssessmentPart.SERVICE_MANAGEMENT)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<ServiceManagement> section = assessment.serviceManagement();
        if (section.isPresent() && section.get().evaluation().isEmpty()) {
            found.at(Location.SERVICE_MANAGEMENT)
                    .with(EvidenceName.EDITION, assessment.edition())
                    .atMost(LetterLayout.mostIn(assessment.edition()));
        }
    }
}
