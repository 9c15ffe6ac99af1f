package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * The overall word of an outcome, or the verdict on capacity, is a label of another edition's scale and not of this one's: "outstanding" in
 * 2005, "very good" from 2006 on.
 *
 * <p>The edition may be wrong, or the word was taken from another year's letter. Words of prose are not bound to the scale, so this is worth
 * a look and no more. Which edition has which label is stated in the editions' scales.
 *
 * <p>Not reported: words of prose that are on no scale, such as "satisfactory", and words that this edition's scale has for either services
 * or capacity.
 */
final class WordOfAnotherEdition implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-LBL-005", "Evaluation word is of another edition's scale")
            .withMessage(
                    "The word for {area}, {word}, is not on the scale of {edition}, but on that of {other-edition}")
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.OUTCOMES)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Edition edition = assessment.edition();
        for (int i = 0; i < EvaluationWords.AREAS.size(); i++) {
            JudgementArea area = EvaluationWords.AREAS.get(i);
            EvaluationWords.Word word = EvaluationWords.find(EvaluationWords.printed(assessment, area));
            if (word != null && !word.editions().isEmpty() && !word.editions().contains(edition)) {
                found.at(EvaluationWords.place(area))
                        .with(EvidenceName.AREA, area)
                        .with(EvidenceName.WORD, word.text())
                        .with(EvidenceName.EDITION, edition)
                        .with(
                                EvidenceName.OTHER_EDITION,
                                word.editions().asList().get(0));
            }
        }
    }
}
