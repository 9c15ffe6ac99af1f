package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * In 2005 and 2006, the word that opens a section on an outcome is two or more grades from every grade the services were given.
 *
 * <p>Outcomes had no grades of their own in these years. How their words go with the grades of social care, education and children's
 * services is not stated anywhere, and what a word stands for is inferred; but a word far from all of them may be miscopied, or belong to
 * another council's letter. In the reference letter every word is a grade that one of the services has.
 *
 * <p>Not reported: words that are not known, and letters without a grade of a service. Capacity to improve is not compared.
 */
final class OutcomeWordFarFromGrades implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-008", "Outcome's word is two or more grades from every grade of the services")
            .withMessage(
                    "The text on {outcome} says {word}, which stands for {named-grade}, two or more from every grade of"
                            + " the services")
            .withBasis(Basis.editorial())
            .withEditions(Edition.APA_2005, Edition.APA_2006)
            .withParts(AssessmentPart.OUTCOMES, AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<JudgementArea> SERVICES =
            ImmutableList.of(JudgementArea.SOCIAL_CARE, JudgementArea.EDUCATION, JudgementArea.CHILDRENS_SERVICES);
    private static final ImmutableList<OutcomeArea> OUTCOMES = ImmutableList.copyOf(OutcomeArea.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableMap<JudgementArea, Grade> grades = assessment.judgements().grades();
        for (int i = 0; i < OUTCOMES.size(); i++) {
            OutcomeArea outcome = OUTCOMES.get(i);
            EvaluationWords.Word word =
                    EvaluationWords.find(EvaluationWords.printed(assessment, outcome.judgementArea()));
            if (word != null && isFar(word.grade(), grades)) {
                RuleContext.Draft finding = found.at(Location.evaluation(outcome))
                        .with(EvidenceName.OUTCOME, outcome)
                        .with(EvidenceName.WORD, word.text())
                        .with(EvidenceName.NAMED_GRADE, word.grade());
                for (JudgementArea service : SERVICES) {
                    if (grades.containsKey(service)) {
                        finding.related(Location.judgement(service));
                    }
                }
            }
        }
    }

    /** {@return whether there is a grade of a service, and none within one of this grade} */
    private static boolean isFar(Grade named, ImmutableMap<JudgementArea, Grade> grades) {
        boolean far = false;
        for (int i = 0; i < SERVICES.size(); i++) {
            Grade grade = grades.get(SERVICES.get(i));
            if (grade != null && Math.abs(grade.number() - named.number()) < 2) {
                return false;
            }
            far |= grade != null;
        }
        return far;
    }
}
