package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * An area that the edition judges has no grade.
 *
 * <p>A letter's table has a row for every area its edition judges, so something was left out in copying: a warning where the letter
 * is there. Grades taken from minutes or newspapers are often partial, which is no fault of theirs: worth a note only.
 */
final class MissingGrade implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-STR-001", "Judged area has no grade")
            .withMessage("{area} has no grade, though the {edition} edition judges it")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.framework("the editions' tables of final judgements"))
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Edition edition = assessment.edition();
        JudgementTable table = assessment.judgements();
        ImmutableList<JudgementArea> judged = edition.judgedAreas().asList();
        for (int i = 0; i < judged.size(); i++) {
            JudgementArea area = judged.get(i);
            if (!table.grades().containsKey(area)) {
                // Labels may stand there without any grade.
                found.at(table.grades().isEmpty() ? Location.LABELS : Location.JUDGEMENTS)
                        .with(EvidenceName.AREA, area)
                        .with(EvidenceName.EDITION, edition)
                        .item(area.code())
                        .atMost(assessment.letter().isPresent() ? Severity.WARNING : Severity.INFO);
            }
        }
    }
}
