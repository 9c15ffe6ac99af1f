package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.internal.StandardRule;

/**
 * In 2007 and 2008, staying safe is graded 1 and the overall grade is above 2.
 *
 * <p>No such set was seen, which proves nothing, so it is only worth a look. Staying safe at 1 does not make the overall grade 1. It is
 * the constraint {@link ApaGrading#SAFETY_CAP}.
 */
final class OverallAboveSafetyCap implements AssessmentRule, StandardRule {
    private static final Grade CAP = Grade.GRADE_2;
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-003", "Overall grade is above 2 though staying safe is 1")
            .withMessage(
                    "Overall grade {grade} is above {limit} though staying safe is 1, which was not seen in published sets")
            .withSeverity(Severity.INFO)
            .withBasis(ApaGrading.SAFETY_CAP.basis())
            .withEditions(Edition.APA_2007, Edition.APA_2008)
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableMap<JudgementArea, Grade> grades = assessment.judgements().grades();
        Grade overall = grades.get(JudgementArea.CHILDRENS_SERVICES);
        if (grades.get(JudgementArea.STAYING_SAFE) == Grade.GRADE_1 && overall != null && !CAP.isAtLeast(overall)) {
            found.at(Location.judgement(JudgementArea.CHILDRENS_SERVICES))
                    .related(Location.judgement(JudgementArea.STAYING_SAFE))
                    .with(EvidenceName.GRADE, overall)
                    .with(EvidenceName.LIMIT, CAP);
        }
    }
}
