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
 * A text contains a character that is not seen but acts: one that changes the direction of writing, has no width, or marks where a
 * word may be parted.
 *
 * <p>What is read is then not what is there: words are not found by searching, names do not match, and text can be shown in an
 * order other than its own. No printed letter can hold such a character. Any text is looked at; the first such character is named.
 *
 * <p>Soft hyphens and joiners are reported too. A soft hyphen mostly comes from a page broken into lines and keeps the word from
 * being found; joiners have no use in English. No-break spaces can be seen and are white space; variation selectors and marks on
 * letters are left alone.
 */
final class InvisibleCharacter implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-TXT-002", "Text contains invisible or direction-changing characters")
            .withMessage("The text contains the invisible character {character}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Texts.have(Texts.INVISIBLE, assessment, found)) {
            return;
        }
        Texts.forEach(assessment, (kind, pointer, text) -> {
            int first = Texts.indexOf(Texts.INVISIBLE, text);
            if (first >= 0) {
                Texts.at(found, kind, pointer, text).with(EvidenceName.CHARACTER, text.codePointAt(first));
            }
        });
    }
}
