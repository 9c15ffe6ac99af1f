package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableMap;
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
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.internal.StandardRule;

/**
 * Capacity to improve is graded below children's services as a whole.
 *
 * <p>In every set of grades collected it was equal or above. It is the constraint {@link ApaGrading#CAPACITY_FLOOR}.
 */
final class CapacityBelowOverall implements AssessmentRule, StandardRule {
    private static final Basis BASIS = ApaGrading.CAPACITY_FLOOR.basis();
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-004", "Capacity to improve is below the grade of children's services as a whole")
            .withMessage("Capacity to improve {grade} is below the grade of children's services as a whole, {limit} ("
                    + BASIS + ")")
            .withSeverity(Severity.WARNING)
            .withBasis(BASIS)
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableMap<JudgementArea, Grade> grades = assessment.judgements().grades();
        Grade capacity = grades.get(JudgementArea.CAPACITY_TO_IMPROVE);
        Grade overall = grades.get(JudgementArea.CHILDRENS_SERVICES);
        if (capacity != null && overall != null && !capacity.isAtLeast(overall)) {
            found.at(Location.judgement(JudgementArea.CAPACITY_TO_IMPROVE))
                    .related(Location.judgement(JudgementArea.CHILDRENS_SERVICES))
                    .with(EvidenceName.GRADE, capacity)
                    .with(EvidenceName.LIMIT, overall);
        }
    }
}
