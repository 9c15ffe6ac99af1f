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
 * In 2007 and 2008, the overall grade is below a grade that at least four of the five outcomes reach.
 *
 * <p>In 6 of 7 published sets the overall grade was equal to the highest grade that at least four outcomes reach. In the seventh, Surrey's of
 * 2008, it was one lower, with staying safe and capacity at 1. So a lower grade can be right: it has a reason worth asking for, and no
 * more.
 *
 * <p>It speaks as soon as four known outcomes are above the overall grade; a missing fifth cannot change that. The overall grade above what four
 * outcomes reach has a rule of its own.
 */
final class OverallBelowFourOutcomes implements AssessmentRule, StandardRule {
    private static final Basis BASIS = Basis.observed(6, 7, "published sets");
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-GRD-005", "Overall grade is below what four of the five outcomes reach")
            .withMessage(
                    "Overall grade {grade} is below {limit}, which four of the five outcomes reach; that the two are equal "
                            + BASIS)
            .withBasis(BASIS)
            .withEditions(Edition.APA_2007, Edition.APA_2008)
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<OutcomeArea> OUTCOMES = ImmutableList.copyOf(OutcomeArea.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableMap<JudgementArea, Grade> grades = assessment.judgements().grades();
        Grade overall = grades.get(JudgementArea.CHILDRENS_SERVICES);
        if (overall == null || overall == Grade.GRADE_4) {
            return;
        }
        Grade limit = Grade.GRADE_4;
        while (limit != overall && reaching(limit, grades) < 4) {
            limit = Grade.of(limit.number() - 1);
        }
        if (limit != overall) {
            RuleContext.Draft finding = found.at(Location.judgement(JudgementArea.CHILDRENS_SERVICES))
                    .with(EvidenceName.GRADE, overall)
                    .with(EvidenceName.LIMIT, limit);
            for (OutcomeArea outcome : OUTCOMES) {
                if (grades.containsKey(outcome.judgementArea())) {
                    finding.related(Location.judgement(outcome.judgementArea()));
                }
            }
        }
    }

    private static int reaching(Grade limit, ImmutableMap<JudgementArea, Grade> grades) {
        int reaching = 0;
        for (int i = 0; i < OUTCOMES.size(); i++) {
            Grade grade = grades.get(OUTCOMES.get(i).judgementArea());
            reaching += grade != null && grade.isAtLeast(limit) ? 1 : 0;
        }
        return reaching;
    }
}
