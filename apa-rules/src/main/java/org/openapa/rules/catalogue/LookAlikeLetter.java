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
 * A name or a known word contains a letter that looks like another, such as a Cyrillic one in "Cambridgeshire".
 *
 * <p>It reads right and matches nothing: the council is not found, the word is not on the scale. In names of persons and
 * organisations a word must not mix Latin letters with look-alikes from another script, nor have Latin letters in another form, such as
 * mathematical ones or those of full width. In the council's name, evaluation words and labels, which are English, every letter is
 * reported that looks like one of A to Z.
 *
 * <p>Which letters look alike is Unicode's list of confusable characters. Accented letters are fine, as in "Zoë". A name written wholly
 * in another script is fine where persons and organisations are named. Letters that look like no other are not reported, as in "Søren",
 * whatever their script; nor are digits and signs that look like letters, nor ligatures in names.
 */
final class LookAlikeLetter implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-TXT-003", "Name or word mixes look-alike letters of another script")
            .withMessage("The text contains the letter {character}, which looks like another")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        if (!Texts.have(Texts.LOOK_ALIKE, assessment, found)) {
            return;
        }
        Texts.forEach(assessment, (kind, pointer, text) -> {
            int first = LookAlikes.indexIn(kind, text);
            if (first >= 0) {
                Texts.at(found, kind, pointer, text).with(EvidenceName.CHARACTER, text.codePointAt(first));
            }
        });
    }
}
