package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.HistoryRule;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The grade of an area is at least two above or below the one it had in the edition before.
 *
 * <p>Councils do rise and fall, but a leap may be a misprint, a table read upside down, or another council's letter. The edition
 * before is the last earlier one in the history that graded the area; of several letters of one edition the last counts.
 * Children's services are one area in all editions, whatever the table calls them.
 *
 * <p>It rests on an editor's judgement. A move by one grade is never reported, nor is one over an edition whose grade is there but
 * could not be read.
 */
final class GradeLeap implements HistoryRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-HIS-002", "Grade moved by two or more from one edition to the next")
            .withMessage("{area} is graded {grade}, after {other-grade} in {other-edition}")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<JudgementArea> AREAS = ImmutableList.copyOf(JudgementArea.values());
    private static final ImmutableList<Edition> EDITIONS = ImmutableList.copyOf(Edition.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(AssessmentHistory history, RuleContext found) {
        for (int i = 0; i < AREAS.size(); i++) {
            JudgementArea area = AREAS.get(i);
            Edition before = null;
            for (Edition edition : history.grades(area).keySet()) {
                if (before != null
                        && !isUnreadBetween(before, edition, found)
                        && Math.abs(history.change(area, before, edition).orElse(0)) >= 2) {
                    Assessment later = history.latest(edition).orElseThrow();
                    Assessment earlier = history.latest(before).orElseThrow();
                    RuleContext.Draft leap = found.at(later, Location.judgement(area))
                            .with(EvidenceName.AREA, area)
                            .with(EvidenceName.GRADE, later.grade(area).orElseThrow())
                            .with(EvidenceName.OTHER_GRADE, earlier.grade(area).orElseThrow())
                            .with(EvidenceName.OTHER_EDITION, before);
                    CouncilEvidence.add(leap, later, found);
                }
                before = edition;
            }
        }
    }

    private static boolean isUnreadBetween(Edition before, Edition after, RuleContext found) {
        for (int i = 0; i < EDITIONS.size(); i++) {
            Edition edition = EDITIONS.get(i);
            if (edition.compareTo(before) > 0 && edition.compareTo(after) < 0 && found.isUnread(edition)) {
                return true;
            }
        }
        return false;
    }
}
