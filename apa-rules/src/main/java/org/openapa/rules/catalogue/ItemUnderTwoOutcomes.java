package org.openapa.rules.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The same item is a strength under two outcomes, or an area for improvement under two.
 *
 * <p>An item may have been typed under the wrong heading as well. Items are compared without case, bullets, a closing full stop or
 * semicolon, and runs of white space. It is found under the later outcome, once for each, and points to where the item stands
 * first.
 *
 * <p>It rests on an editor's judgement: one strength can serve two outcomes. An item that is a strength here and to be improved
 * there is not reported, and repetitions under one outcome are left to {@code APA-SUM-001}.
 */
final class ItemUnderTwoOutcomes implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-SUM-003", "Same item stands under two outcomes")
            .withMessage("An item of {outcome} stands under {other-outcome} too")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.SUMMARY)
            .withSince("0.1");

    private record Place(OutcomeArea outcome, Location location) {}

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Items.have(Items.REPEATED, assessment, found)) {
            return;
        }
        Map<String, Place> first = new HashMap<>();
        Set<String> met = new HashSet<>();
        Items.forEach(assessment, (kind, outcome, index, item) -> {
            String key = Items.key(item);
            if (key.isEmpty() || !met.add(kind + "/" + outcome + "/" + key)) {
                return;
            }
            Place here = new Place(outcome, kind.location(outcome, index));
            Place other = first.putIfAbsent(kind + "/" + key, here);
            if (other != null) {
                found.at(here.location())
                        .related(other.location())
                        .with(EvidenceName.OUTCOME, outcome)
                        .with(EvidenceName.OTHER_OUTCOME, other.outcome())
                        .item(item);
            }
        });
    }
}
