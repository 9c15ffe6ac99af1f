package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The letter says nothing of one of the five outcomes.
 *
 * <p>Letters speak of each of the five in turn, so a section was probably left out in copying. This rests on the letter of 2005
 * that was read in full, which has all five: hence a warning for 2005. How the letters of the later editions are laid out is not
 * known in full, so there it is only worth a look.
 *
 * <p>An outcome that has no more than strengths or areas for improvement is not reported. Where the letter's head or every word
 * on outcomes is missing, the assessment was taken from elsewhere and is left alone.
 */
final class OutcomeNotMentioned implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-STR-003", "Letter says nothing of an outcome")
            .withMessage("{outcome} has no section in the letter of {edition}")
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
            OutcomeArea outcome = OUTCOMES.get(i);
            if (!assessment.outcomes().containsKey(outcome)) {
                found.at(Location.OUTCOMES)
                        .with(EvidenceName.OUTCOME, outcome)
                        .with(EvidenceName.EDITION, assessment.edition())
                        .item(outcome.code())
                        .atMost(LetterLayout.mostIn(assessment.edition()));
            }
        }
    }
}
