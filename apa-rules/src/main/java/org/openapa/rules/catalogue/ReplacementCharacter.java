package org.openapa.rules.catalogue;

import com.google.common.base.CharMatcher;
import org.openapa.model.Assessment;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A text contains U+FFFD, the character that stands for one lost in a conversion.
 *
 * <p>The printed letter had another character there, mostly an apostrophe, a dash or an accented letter. It has to be looked up
 * and typed again. Any text is looked at; how many were lost is named.
 *
 * <p>A question mark in the place of a lost character cannot be told from one that was meant, and is not reported.
 */
final class ReplacementCharacter implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-TXT-006", "Text contains a replacement character")
            .withMessage("Characters lost from the text, each replaced by U+FFFD: {count}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withSince("0.1");
    private static final CharMatcher LOST = CharMatcher.is('\ufffd');

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Texts.have(Texts.REPLACEMENT, assessment, found)) {
            return;
        }
        Texts.forEach(assessment, (kind, pointer, text) -> {
            int count = LOST.countIn(text);
            if (count > 0) {
                Texts.at(found, kind, pointer, text).with(EvidenceName.COUNT, count);
            }
        });
    }
}
