package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A letter that speaks of outcomes has no summary: neither a strength nor an area for improvement is listed anywhere.
 *
 * <p>The summary follows the sections on outcomes, so it was probably left out in copying. This rests on the letter of 2005 that
 * was read in full: hence a warning for 2005. How the letters of the later editions are laid out is not known in full, so there
 * it is only worth a look.
 *
 * <p>A summary that leaves out single outcomes is left to APA-STR-007 and APA-STR-008.
 */
final class NoSummary implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-011", "Letter has no summary of strengths and areas for improvement")
            .withMessage("The letter of {edition} has no summary of strengths and areas for improvement")
            .withSeverity(Severity.WARNING)
            .withBasis(LetterLayout.BASIS)
            .withParts(AssessmentPart.LETTER, AssessmentPart.OUTCOMES)
            .withSince("0.1");
    private static final ImmutableList<OutcomeArea> OUTCOMES = ImmutableList.copyOf(OutcomeArea.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        for (int i = 0; i < OUTCOMES.size(); i++) {
            OutcomeSection section = assessment.outcomes().get(OUTCOMES.get(i));
            if (section != null
                    && !(section.strengths().isEmpty()
                            && section.areasForImprovement().isEmpty())) {
                return;
            }
        }
        found.at(Location.DOCUMENT)
                .with(EvidenceName.EDITION, assessment.edition())
                .atMost(LetterLayout.mostIn(assessment.edition()));
    }
}
