package org.openapa.rules.catalogue;

import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The section on service management calls the council's capacity by the word for another grade than the table gives it.
 *
 * <p>Only words of the edition's own capacity scale count; what other words of prose mean is inferred. A warning, not an error:
 * prose wavers where a table does not.
 */
final class CapacityWordOfAnotherGrade implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-LBL-002", "Capacity word in the text names another grade than the table")
            .withMessage(
                    "The text calls the capacity to improve {word}, which is grade {named-grade}, but the table gives it"
                            + " {grade}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withParts(AssessmentPart.JUDGEMENTS, AssessmentPart.SERVICE_MANAGEMENT)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Grade grade = assessment.judgements().grades().get(JudgementArea.CAPACITY_TO_IMPROVE);
        String word = EvaluationWords.printed(assessment, JudgementArea.CAPACITY_TO_IMPROVE);
        if (grade == null || word == null) {
            return;
        }
        Optional<Grade> named = assessment.edition().scale().gradeOf(JudgementArea.CAPACITY_TO_IMPROVE, word);
        if (named.isPresent() && named.get() != grade) {
            found.at(Location.SERVICE_MANAGEMENT_EVALUATION)
                    .related(Location.judgement(JudgementArea.CAPACITY_TO_IMPROVE))
                    .with(EvidenceName.WORD, word)
                    .with(EvidenceName.NAMED_GRADE, named.get())
                    .with(EvidenceName.GRADE, grade);
        }
    }
}
