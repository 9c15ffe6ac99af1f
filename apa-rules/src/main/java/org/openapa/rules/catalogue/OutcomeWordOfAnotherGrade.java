package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * In 2007 and 2008, the word that opens a section on an outcome stands for another grade than the table gives the outcome.
 *
 * <p>Word and grade speak of the same thing, so one of them may be miscopied. What a word stands for is inferred where it is not on the
 * edition's scale ("satisfactory" is taken for 2, "very good" for 4), and prose wavers where a table does not: worth a look only.
 *
 * <p>Not reported: words that are not known, and outcomes without a grade.
 */
final class OutcomeWordOfAnotherGrade implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-007", "Outcome's word names another grade than the table")
            .withMessage(
                    "The text on {outcome} says {word}, which stands for {named-grade}, but the table gives {grade}")
            .withBasis(Basis.editorial())
            .withEditions(Edition.APA_2007, Edition.APA_2008)
            .withParts(AssessmentPart.OUTCOMES, AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<OutcomeArea> OUTCOMES = ImmutableList.copyOf(OutcomeArea.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        for (int i = 0; i < OUTCOMES.size(); i++) {
            OutcomeArea outcome = OUTCOMES.get(i);
            Grade grade = assessment.judgements().grades().get(outcome.judgementArea());
            EvaluationWords.Word word =
                    EvaluationWords.find(EvaluationWords.printed(assessment, outcome.judgementArea()));
            if (grade != null && word != null && word.grade() != grade) {
                found.at(Location.evaluation(outcome))
                        .related(Location.judgement(outcome.judgementArea()))
                        .with(EvidenceName.OUTCOME, outcome)
                        .with(EvidenceName.WORD, word.text())
                        .with(EvidenceName.NAMED_GRADE, word.grade())
                        .with(EvidenceName.GRADE, grade);
            }
        }
    }
}
