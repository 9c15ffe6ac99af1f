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
 * An outcome has the same item among its strengths and among its areas for improvement.
 *
 * <p>The summary cannot mean both, so that the document contradicts itself: mostly an item slipped into the wrong column. Items
 * are compared without case, bullets, a closing full stop or semicolon, and runs of white space. It is found at the area for
 * improvement and points to the strength.
 *
 * <p>The same thing said in other words is not found, nor is an item that is a strength under one outcome and to be improved under
 * another, which can both be so.
 */
final class StrengthToImprove implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-SUM-002", "Same item is a strength and an area for improvement")
            .withMessage("An item of {outcome} is listed as a strength and as an area for improvement")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
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
        // Strengths come first. One that was met is taken out, so that a repeated area for improvement counts once.
        Map<String, Location> strengths = new HashMap<>();
        Items.forEach(assessment, (kind, outcome, index, item) -> {
            String key = Items.key(item);
            Location here = kind.location(outcome, index);
            if (kind == Items.Kind.STRENGTHS) {
                strengths.putIfAbsent(outcome + "/" + key, here);
                return;
            }
            Location strength = strengths.remove(outcome + "/" + key);
            if (strength != null && !key.isEmpty()) {
                found.at(here)
                        .related(strength)
                        .with(EvidenceName.OUTCOME, outcome)
                        .item(item);
            }
        });
    }
}
