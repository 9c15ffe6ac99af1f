package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * One key judgement stands twice under the same outcome.
 *
 * <p>The topics under the two are likely meant for one, or an area for exploration was copied twice. Letters may print a key judgement again
 * after a break, so this is worth a look and no more. Key judgements are compared by their letters and digits.
 *
 * <p>Not reported: the same key judgement under two outcomes, and areas for exploration without a key judgement.
 */
final class RepeatedKeyJudgement implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-JAR-004", "Key judgement stands twice")
            .withMessage("A key judgement stands twice under {outcome}")
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.EXPLORATIONS)
            .withSince("0.1");

    private record Place(OutcomeArea outcome, long digest) {}

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        long[] digests = found.once(assessment, KeyJudgements.DIGESTS);
        if (!hasEqual(digests)) {
            return;
        }
        ImmutableList<Exploration> explorations = assessment.explorations();
        Map<Place, Integer> first = new HashMap<>();
        for (int i = 0; i < digests.length; i++) {
            OutcomeArea outcome = explorations.get(i).outcome();
            Integer earlier =
                    digests[i] == KeyJudgements.NOTHING ? null : first.putIfAbsent(new Place(outcome, digests[i]), i);
            if (earlier != null) {
                found.at(Location.keyJudgement(i))
                        .related(Location.keyJudgement(earlier))
                        .with(EvidenceName.OUTCOME, outcome)
                        .item(explorations.get(i).keyJudgement().orElse(""));
            }
        }
    }

    private static boolean hasEqual(long[] digests) {
        long[] sorted = digests.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return true;
            }
        }
        return false;
    }
}
