package org.openapa.rules.catalogue;

import java.util.HashMap;
import java.util.Map;
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
 * A strength, or an area for improvement, is listed twice under the same outcome.
 *
 * <p>Mostly an item was typed twice, or one of the two was to be another item. Items are compared without case, bullets, a closing
 * full stop or semicolon, and runs of white space. It is found at the second and any later item, and points to the first.
 *
 * <p>It rests on an editor's judgement: nothing keeps a letter from repeating itself. Blank items are left to {@code APA-SUM-004}.
 */
final class ItemTwice implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-SUM-001", "Same item stands twice in one list of the summary")
            .withMessage("An item of {outcome} stands twice in one list of the summary")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.SUMMARY)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Items.have(Items.REPEATED, assessment, found)) {
            return;
        }
        Map<String, Location> seen = new HashMap<>();
        Items.forEach(assessment, (kind, outcome, index, item) -> {
            String key = Items.key(item);
            Location here = kind.location(outcome, index);
            Location first = key.isEmpty() ? null : seen.putIfAbsent(kind + "/" + outcome + "/" + key, here);
            if (first != null) {
                found.at(here)
                        .related(first)
                        .with(EvidenceName.OUTCOME, outcome)
                        .item(item);
            }
        });
    }
}
