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
 * A text begins or ends with white space, or has white space after white space.
 *
 * <p>It cannot be seen in print and does no harm to a reader, but texts that look the same are then not equal. Tabs, line breaks,
 * no-break spaces and other spaces count as blanks do. Any text is looked at; the number of superfluous characters is named.
 *
 * <p>It rests on an editor's judgement: many typed two blanks after a full stop. A single tab, line break or no-break space
 * between words is not reported; carriage return and line feed together are one line break.
 */
final class SurplusWhiteSpace implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-TXT-005", "White space at the ends of a text, or doubled inside")
            .withMessage("Superfluous characters of white space in the text: {count}")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Texts.have(Texts.SURPLUS_SPACE, assessment, found)) {
            return;
        }
        Texts.forEach(assessment, (kind, pointer, text) -> {
            int count = Texts.surplusSpace(text);
            if (count > 0) {
                Texts.at(found, kind, pointer, text).with(EvidenceName.COUNT, count);
            }
        });
    }
}
