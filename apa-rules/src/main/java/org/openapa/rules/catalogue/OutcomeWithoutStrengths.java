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
 * The summary of a letter lists no strengths for an outcome of which the letter speaks.
 *
 * <p>Every outcome has strengths in the letter of 2005 that was read in full, so the list was perhaps left out in copying. An
 * outcome of which inspectors saw no strength worth listing is possible: it is only worth a look.
 *
 * <p>An outcome without a section is left to APA-STR-003, a letter without any summary to APA-STR-011.
 */
final class OutcomeWithoutStrengths implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-007", "Outcome has no strengths in the summary")
            .withMessage("The summary lists no strengths for {outcome}")
            .withSeverity(Severity.INFO)
            .withBasis(LetterLayout.BASIS)
            .withParts(AssessmentPart.LETTER, AssessmentPart.SUMMARY)
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
            if (section != null && section.strengths().isEmpty()) {
                found.at(Location.outcome(outcome)).with(EvidenceName.OUTCOME, outcome);
            }
        }
    }
}
