package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A strength or an area for improvement has nothing in it but white space, bullets or closing punctuation.
 *
 * <p>An empty line or a lone bullet became an item, or the text of one was lost: the document itself shows it. Counts of strengths
 * and areas for improvement are wrong as long as it is there.
 *
 * <p>A placeholder such as "None" or "n/a" is no blank item; {@code APA-SUM-005} finds it.
 */
final class BlankItem implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-SUM-004", "Item of the summary is blank")
            .withMessage("A list of {outcome} has a blank item")
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
        if (!Items.have(Items.BLANK, assessment, found)) {
            return;
        }
        Items.forEach(assessment, (kind, outcome, index, item) -> {
            if (Items.key(item).isEmpty()) {
                found.at(kind.location(outcome, index))
                        .with(EvidenceName.OUTCOME, outcome)
                        .item(item);
            }
        });
    }
}
