package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.JudgementArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * The word given as the overall word of an outcome, or as the verdict on capacity, is none of those known from letters and scales.
 *
 * <p>Known are the words of prose ("satisfactory", "good", "very good" and a few more) and every label of the four editions. Letters may
 * have used others, so an unknown word is only worth a look: it may be mistyped, or a whole sentence may stand where one word was meant.
 *
 * <p>Case, white space, a final full stop and "overall" around the word do not matter, nor does "capacity" after it. Not reported: a word
 * that is known from another edition; that has a rule of its own.
 */
final class UnknownEvaluationWord implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-LBL-004", "Evaluation word is not among the known ones")
            .withMessage("The word for {area} is not among those known from letters and scales")
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.OUTCOMES)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        for (int i = 0; i < EvaluationWords.AREAS.size(); i++) {
            JudgementArea area = EvaluationWords.AREAS.get(i);
            String printed = EvaluationWords.printed(assessment, area);
            if (printed != null && EvaluationWords.find(printed) == null) {
                found.at(EvaluationWords.place(area)).with(EvidenceName.AREA, area);
            }
        }
    }
}
