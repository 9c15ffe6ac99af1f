package org.openapa.rules.catalogue;

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
 * A letter that speaks of outcomes has no table of final judgements.
 *
 * <p>In every edition the letter ends in this table, which holds the grades, so it was probably left out in copying.
 *
 * <p>A table in which grades are missing is left to APA-STR-001, also if there are labels and no grade at all. Where the
 * letter's head or every word on outcomes is missing, the assessment was taken from elsewhere and is left alone.
 */
final class NoJudgementTable implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-010", "Letter has no table of final judgements")
            .withMessage("The letter of {edition} has no table of final judgements")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.framework("the editions' tables of final judgements"))
            .withParts(AssessmentPart.LETTER, AssessmentPart.OUTCOMES)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (assessment.judgements().isEmpty()) {
            found.at(Location.DOCUMENT).with(EvidenceName.EDITION, assessment.edition());
        }
    }
}
