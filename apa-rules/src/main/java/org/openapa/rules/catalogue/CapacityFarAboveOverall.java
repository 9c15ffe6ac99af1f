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
import org.openapa.rules.internal.StandardRule;

/**
 * Capacity to improve is graded two or more above children's services as a whole.
 *
 * <p>In 29 of 35 published sets the two were equal, in five capacity was one above, and in one it was two above: North East Lincolnshire in
 * 2005, with capacity 3, there from a newspaper's word, and children's services 1. A council can be judged able to do much better than it
 * does, so this is worth a look and no more.
 *
 * <p>Not reported: capacity one above. Capacity below the grade of children's services has a rule of its own.
 */
final class CapacityFarAboveOverall implements AssessmentRule, StandardRule {
    private static final Basis BASIS = Basis.observed(34, 35, "published sets");
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-006", "Capacity to improve is two or more grades above children's services")
            .withMessage("Capacity to improve {grade} is two or more above the grade of children's services as a whole,"
                    + " {other-grade}; that they are closer " + BASIS)
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
        if (capacity != null && overall != null && capacity.number() - overall.number() >= 2) {
            found.at(Location.judgement(JudgementArea.CAPACITY_TO_IMPROVE))
                    .related(Location.judgement(JudgementArea.CHILDRENS_SERVICES))
                    .with(EvidenceName.GRADE, capacity)
                    .with(EvidenceName.OTHER_GRADE, overall);
        }
    }
}
