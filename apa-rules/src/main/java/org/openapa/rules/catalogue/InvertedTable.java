package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * Every label and word of the letter names the grade opposite to the one in the table: "Outstanding" beside 1, "Adequate" beside 3.
 *
 * <p>Ofsted's school inspections number their grades the other way, 1 best. A table taken from such a source, or typed with that scale in
 * mind, turns every judgement into its opposite. The document contradicts itself throughout, and where it does so in the same way in at
 * least two areas, with nothing to the contrary, the table as a whole is inverted rather than one figure mistyped.
 *
 * <p>Only wordings of the edition's own scale count: labels printed beside grades, the verdict on capacity, and, where outcomes are graded,
 * the words on outcomes. What other words stand for is inferred: such a word is never held against the table, but one that does not name
 * the opposite grade speaks for it. Not reported: a single area whose grade and wording are opposite; that may be a slip, and has rules
 * of its own.
 */
final class InvertedTable implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-GRD-009", "Table of grades looks inverted")
            .withMessage(
                    "In {count} areas, and without any to the contrary, label or word names the grade opposite to the"
                            + " table's: the table looks as if 1 were best")
            .withSeverity(Severity.ERROR)
            .withBasis(Basis.document())
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final ImmutableList<JudgementArea> AREAS = ImmutableList.copyOf(JudgementArea.values());

    /** What a text says of the grade beside it. */
    private enum Claim {
        NOTHING,
        OPPOSITE,
        OTHERWISE
    }

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        boolean gradesOutcomes = assessment.edition().judges(JudgementArea.BEING_HEALTHY);
        List<JudgementArea> opposite = ImmutableList.of();
        for (int i = 0; i < AREAS.size(); i++) {
            JudgementArea area = AREAS.get(i);
            Claim label =
                    claim(assessment, area, assessment.judgements().labels().get(area));
            Claim word = area == JudgementArea.CAPACITY_TO_IMPROVE || gradesOutcomes
                    ? claim(assessment, area, EvaluationWords.printed(assessment, area))
                    : Claim.NOTHING;
            if (label == Claim.OTHERWISE || word == Claim.OTHERWISE) {
                return;
            }
            if (label == Claim.OPPOSITE || word == Claim.OPPOSITE) {
                opposite = opposite.isEmpty() ? new ArrayList<>() : opposite;
                opposite.add(area);
            }
        }
        if (opposite.size() >= 2) {
            RuleContext.Draft finding = found.at(Location.JUDGEMENTS).with(EvidenceName.COUNT, opposite.size());
            opposite.forEach(area -> finding.related(Location.judgement(area)));
        }
    }

    private static Claim claim(Assessment assessment, JudgementArea area, @Nullable String text) {
        Grade grade = assessment.judgements().grades().get(area);
        if (grade == null || text == null) {
            return Claim.NOTHING;
        }
        Grade opposite = Grade.ofScaleWhereOneIsBest(grade.number());
        Optional<Grade> named = assessment.edition().scale().gradeOf(area, text);
        if (named.isPresent()) {
            return named.get() == opposite ? Claim.OPPOSITE : Claim.OTHERWISE;
        }
        // An inferred word is never held against the table, but may speak for it.
        EvaluationWords.Word word = EvaluationWords.find(text);
        return word == null || word.grade() == opposite ? Claim.NOTHING : Claim.OTHERWISE;
    }
}
