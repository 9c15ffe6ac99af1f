package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Exploration;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * An area for exploration names no topic.
 *
 * <p>In the reference letter every key judgement has at least one topic to look into, so one may have been left out in copying. Only one
 * letter is known in full, hence worth a look and no more.
 *
 * <p>Not reported: topics that stand under the outcome alone, without a key judgement.
 */
final class ExplorationWithoutTopic implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-JAR-002", "Area for exploration without a topic")
            .withMessage("An area for exploration under {outcome} has no topic")
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.EXPLORATIONS)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableList<Exploration> explorations = assessment.explorations();
        for (int i = 0; i < explorations.size(); i++) {
            Exploration exploration = explorations.get(i);
            if (exploration.topics().isEmpty()) {
                found.at(Location.exploration(i))
                        .with(EvidenceName.OUTCOME, exploration.outcome())
                        .item(exploration.outcome().code() + " "
                                + exploration.keyJudgement().orElse(""));
            }
        }
    }
}
