package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A letter that speaks of outcomes has no section on service management.
 *
 * <p>The section follows the summary and gives the verdict on the council's capacity to improve, so it was probably left out in
 * copying. This rests on the letter of 2005 that was read in full: hence a warning for 2005. How the letters of the later
 * editions are laid out is not known in full, so there it is only worth a look.
 *
 * <p>Where the letter's head or every word on outcomes is missing, the assessment was taken from elsewhere and is left alone.
 */
final class NoServiceManagement implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-005", "Letter has no section on service management")
            .withMessage("The letter of {edition} has no section on service management")
            .withSeverity(Severity.WARNING)
            .withBasis(LetterLayout.BASIS)
            .withParts(AssessmentPart.LETTER, AssessmentPart.OUTCOMES)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (assessment.serviceManagement().isEmpty()) {
            found.at(Location.DOCUMENT)
                    .with(EvidenceName.EDITION, assessment.edition())
                    .atMost(LetterLayout.mostIn(assessment.edition()));
        }
    }
}
