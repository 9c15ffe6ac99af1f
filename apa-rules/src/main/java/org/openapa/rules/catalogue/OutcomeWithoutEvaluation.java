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
 * A letter's section on an outcome has paragraphs but no overall word, such as {@code good}.
 *
 * <p>The word opens the section and sums it up, so it was probably left out in copying. This rests on the letter of 2005 that
 * was read in full, where all five sections open so: hence a warning for 2005. How the letters of the later editions are laid
 * out is not known in full, so there it is only worth a look.
 *
 * <p>An outcome without paragraphs is not reported: a summary alone gives no word. Which word it is does not matter here.
 */
final class OutcomeWithoutEvaluation implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-004", "Section on an outcome gives no overall word")
            .withMessage("The section on {outcome} in the letter of {edition} gives no overall word")
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
            OutcomeSection section = assessment.outcomes().get(outcome);
            if (section != null
                    && !section.narrative().isEmpty()
                    && section.evaluation().isEmpty()) {
                found.at(Location.outcome(outcome))
                        .with(EvidenceName.OUTCOME, outcome)
                        .with(EvidenceName.EDITION, assessment.edition())
                        .atMost(LetterLayout.mostIn(assessment.edition()));
            }
        }
    }
}
