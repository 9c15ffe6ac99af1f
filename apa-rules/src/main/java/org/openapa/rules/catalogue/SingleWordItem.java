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
 * A strength or an area for improvement is a single word.
 *
 * <p>Mostly an item was cut off or split in two, or a placeholder such as "None" was typed. The shortest item of the letter known
 * in full has three words.
 *
 * <p>It rests on an editor's judgement: a letter may well be that brief. Words are parted by white space, so that "re-inspection"
 * is one. Items of two words are not reported.
 */
final class SingleWordItem implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-SUM-005", "Item of the summary is a single word")
            .withMessage("An item of {outcome} is a single word")
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
        if (!Items.have(Items.SINGLE_WORD, assessment, found)) {
            return;
        }
        Items.forEach(assessment, (kind, outcome, index, item) -> {
            if (Items.isSingleWord(item)) {
                found.at(kind.location(outcome, index))
                        .with(EvidenceName.OUTCOME, outcome)
                        .item(item);
            }
        });
    }
}
