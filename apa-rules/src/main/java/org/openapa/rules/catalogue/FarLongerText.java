package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * An item of a list has more than 1,000 characters, or a paragraph more than 4,000.
 *
 * <p>Mostly several were run together, or a whole section was pasted into one. In the letter known in full the longest item has
 * 221 characters and the longest paragraph 861, so that the limits leave room for four times as much.
 *
 * <p>It rests on an editor's judgement. Items are those of the summary and the topics of areas for exploration; other texts are
 * not measured.
 */
final class FarLongerText implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-TXT-004", "Item or paragraph is far longer than any seen")
            .withMessage("The text has {count} characters; the longest of its kind seen has {most}")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Texts.have(Texts.LONG, assessment, found)) {
            return;
        }
        Texts.forEach(assessment, (kind, pointer, text) -> {
            int count = text.codePointCount(0, text.length());
            if (count > kind.limit()) {
                Texts.at(found, kind, pointer, text)
                        .with(EvidenceName.COUNT, count)
                        .with(EvidenceName.MOST, kind.longestSeen());
            }
        });
    }
}
