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
 * A text contains a control character, which no letter can have printed.
 *
 * <p>It was left by a conversion or a damaged file. Such characters change what terminals and other programs show, and some
 * programs refuse a document for them. Any text is looked at, from the council's name to the source; the first such character is
 * named.
 *
 * <p>Tab, line feed and carriage return are white space and not reported here; {@code APA-TXT-005} finds them where they are too
 * many.
 */
final class ControlCharacter implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-TXT-001", "Text contains control characters")
            .withMessage("The text contains the control character {character}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Texts.have(Texts.CONTROL, assessment, found)) {
            return;
        }
        Texts.forEach(assessment, (kind, pointer, text) -> {
            int first = Texts.indexOf(Texts.CONTROL, text);
            if (first >= 0) {
                Texts.at(found, kind, pointer, text).with(EvidenceName.CHARACTER, text.codePointAt(first));
            }
        });
    }
}
