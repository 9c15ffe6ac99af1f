package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
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
import org.openapa.rules.internal.StandardRule;

/**
 * A grade stands for an area that the edition does not judge, such as education after 2005.
 *
 * <p>The editions' tables are known row by row, so the grade is misplaced or the edition is wrong. Milder where material from other
 * sources is known to waver or the rows are inferred: social care in 2007 and 2008, outcomes in 2006.
 */
final class GradeOutsideEdition implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-002", "Grade for an area the edition does not judge")
            .withMessage("{area} has grade {grade}, though the {edition} edition does not judge it")
            .withSeverity(Severity.ERROR)
            .withBasis(Basis.framework("the editions' tables of final judgements"))
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<JudgementArea> AREAS = ImmutableList.copyOf(JudgementArea.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Edition edition = assessment.edition();
        for (int i = 0; i < AREAS.size(); i++) {
            JudgementArea area = AREAS.get(i);
            Grade grade = assessment.judgements().grades().get(area);
            if (grade != null && !edition.judges(area)) {
                found.at(Location.judgement(area))
                        .with(EvidenceName.AREA, area)
                        .with(EvidenceName.GRADE, grade)
                        .with(EvidenceName.EDITION, edition)
                        .atMost(isKnownToWaver(area, edition) ? Severity.WARNING : Severity.ERROR);
            }
        }
    }

    private static boolean isKnownToWaver(JudgementArea area, Edition edition) {
        return area == JudgementArea.SOCIAL_CARE
                || (edition == Edition.APA_2006 && area.outcome().isPresent());
    }
}
