package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.internal.StandardRule;

/**
 * In 2005, the grade of children's services is below both social care and education, or above both.
 *
 * <p>No formula for it was ever published; this regularity held in every set of grades collected. Inspectors' judgement goes
 * before arithmetic, so a grade outside the span is worth a second look at the letter, and no more. It is the constraint
 * {@link ApaGrading#BETWEEN}.
 */
final class ChildrensServicesBetween implements AssessmentRule, StandardRule {
    private static final Basis BASIS = ApaGrading.BETWEEN.basis();
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-001", "Children's services is outside the span of social care and education")
            .withMessage(
                    "Children's services is outside the span of social care {social-care} and education {education} ("
                            + BASIS + ")")
            .withSeverity(Severity.WARNING)
            .withBasis(BASIS)
            .withEditions(Edition.APA_2005)
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableMap<JudgementArea, Grade> grades = assessment.judgements().grades();
        Grade socialCare = grades.get(JudgementArea.SOCIAL_CARE);
        Grade education = grades.get(JudgementArea.EDUCATION);
        Grade whole = grades.get(JudgementArea.CHILDRENS_SERVICES);
        if (socialCare == null || education == null || whole == null) {
            return;
        }
        int toSocialCare = whole.compareTo(socialCare);
        int toEducation = whole.compareTo(education);
        if ((toSocialCare > 0 && toEducation > 0) || (toSocialCare < 0 && toEducation < 0)) {
            found.at(Location.judgement(JudgementArea.CHILDRENS_SERVICES))
                    .related(Location.judgement(JudgementArea.SOCIAL_CARE))
                    .related(Location.judgement(JudgementArea.EDUCATION))
                    .with(EvidenceName.GRADE, whole)
                    .with(EvidenceName.SOCIAL_CARE, socialCare)
                    .with(EvidenceName.EDUCATION, education);
        }
    }
}
