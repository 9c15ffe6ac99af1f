package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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
import org.openapa.rules.internal.StandardRule;

/**
 * The label printed beside a grade is one that the edition's scale gives to another grade.
 *
 * <p>Grade and label stand side by side, so the document contradicts itself. Labels that are not on the edition's scale say nothing
 * about the grade and are left alone here.
 */
final class LabelOfAnotherGrade implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-LBL-001", "Printed label belongs to another grade")
            .withMessage("{area} is graded {grade}, but the label beside it, {label}, belongs to grade {named-grade}")
            .withSeverity(Severity.ERROR)
            .withBasis(Basis.document())
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<JudgementArea> AREAS = ImmutableList.copyOf(JudgementArea.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        for (int i = 0; i < AREAS.size(); i++) {
            JudgementArea area = AREAS.get(i);
            Grade grade = assessment.judgements().grades().get(area);
            String label = assessment.judgements().labels().get(area);
            if (grade == null || label == null) {
                continue;
            }
            Optional<Grade> named = assessment.edition().scale().gradeOf(area, label);
            if (named.isPresent() && named.get() != grade) {
                found.at(Location.label(area))
                        .related(Location.judgement(area))
                        .with(EvidenceName.AREA, area)
                        .with(EvidenceName.GRADE, grade)
                        .with(EvidenceName.LABEL, label)
                        .with(EvidenceName.NAMED_GRADE, named.get());
            }
        }
    }
}
