package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * The joint area review is asked to explore an outcome for which the summary has no area for improvement.
 *
 * <p>What is to be explored is mostly what is to be improved; in the reference letter every outcome has both. An outcome may be explored for
 * other reasons, so this is worth a look and no more. It is said once for each outcome, at its first area for exploration.
 *
 * <p>Not reported: letters without a summary.
 */
final class ExploredWithoutImprovement implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-JAR-003", "Outcome is explored although it has no area for improvement")
            .withMessage("{outcome} is to be explored, but the summary has no area for improvement under it")
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.EXPLORATIONS, AssessmentPart.SUMMARY)
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
            int explored = section == null || section.areasForImprovement().isEmpty()
                    ? first(outcome, assessment.explorations())
                    : -1;
            if (explored >= 0) {
                found.at(Location.exploration(explored))
                        .with(EvidenceName.OUTCOME, outcome)
                        .item(outcome.code());
            }
        }
    }

    private static int first(OutcomeArea outcome, ImmutableList<Exploration> explorations) {
        for (int i = 0; i < explorations.size(); i++) {
            if (explorations.get(i).outcome() == outcome) {
                return i;
            }
        }
        return -1;
    }
}
