package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
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
import org.openapa.rules.Severity;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.internal.StandardRule;

/**
 * In 2007 and 2008, the overall grade is above the highest grade that at least four of the five outcomes reach: two outcomes are below
 * it.
 *
 * <p>In the sets of grades collected the two were equal, or the overall grade lower; above is unheard of. It is the constraint
 * {@link ApaGrading#FOUR_OF_FIVE}, and speaks up as soon as no grade of a missing outcome could mend it.
 */
final class OverallAboveFourOutcomes implements AssessmentRule, StandardRule {
    private static final Basis BASIS = ApaGrading.FOUR_OF_FIVE.basis();
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-002", "Overall grade is above what four of the five outcomes reach")
            .withMessage(
                    "Overall grade {grade} is above {limit}, the highest grade that four of the five outcomes reach ("
                            + BASIS + ")")
            .withSeverity(Severity.WARNING)
            .withBasis(BASIS)
            .withEditions(Edition.APA_2007, Edition.APA_2008)
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<JudgementArea> OUTCOMES =
            OutcomeArea.judgementAreas().asList();

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableMap<JudgementArea, Grade> grades = assessment.judgements().grades();
        Grade overall = grades.get(JudgementArea.CHILDRENS_SERVICES);
        if (overall == null) {
            return;
        }
        int below = 0;
        for (int i = 0; i < OUTCOMES.size(); i++) {
            Grade outcome = grades.get(OUTCOMES.get(i));
            below += outcome != null && outcome.compareTo(overall) < 0 ? 1 : 0;
        }
        if (below >= 2) {
            RuleContext.Draft finding = found.at(Location.judgement(JudgementArea.CHILDRENS_SERVICES))
                    .with(EvidenceName.GRADE, overall)
                    .with(EvidenceName.LIMIT, secondLowest(grades));
            for (JudgementArea area : OUTCOMES) {
                if (grades.containsKey(area)) {
                    finding.related(Location.judgement(area));
                }
            }
        }
    }

    private static Grade secondLowest(ImmutableMap<JudgementArea, Grade> grades) {
        List<Grade> known = new ArrayList<>();
        for (JudgementArea area : OUTCOMES) {
            Grade grade = grades.get(area);
            if (grade != null) {
                known.add(grade);
            }
        }
        return Ordering.natural().leastOf(known, 2).get(1);
    }
}
