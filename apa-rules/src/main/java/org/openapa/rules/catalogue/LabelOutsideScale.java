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
 * The label printed beside a grade is not one of the edition's scale.
 *
 * <p>Each edition gives its grades fixed labels, so another one is miscopied or from another edition. It rests on the editions' scales.
 * Where an edition has no label for an area, as 2005 for the services, whose grades it describes by a sentence, a label is only worth a
 * look: newspapers put words of their own.
 *
 * <p>The sentences that describe the grades count as labels. Case, outer white space and a final full stop do not matter, and either half of
 * a double label such as "Good/promising" is the whole. Not reported: a label that is on the scale but belongs to another grade; that has a
 * rule of its own.
 */
final class LabelOutsideScale implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-LBL-003", "Printed label is not on the edition's scale")
            .withMessage("The label printed for {area} is not on the scale of {edition}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.framework("the editions' scales"))
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
            String label = assessment.judgements().labels().get(area);
            if (label != null && edition.scale().gradeOf(area, label).isEmpty()) {
                boolean hasLabels = edition.judges(area)
                        && edition.scale().label(area, Grade.GRADE_4).isPresent();
                found.at(Location.label(area))
                        .with(EvidenceName.AREA, area)
                        .with(EvidenceName.EDITION, edition)
                        .atMost(hasLabels ? Severity.WARNING : Severity.INFO);
            }
        }
    }
}
