package org.openapa.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Only worth a look is a label where the edition has none for an area, as 2005 for the services, whose grades it describes by a sentence;
 * and one that names the grade beside it in other words, as papers do: a label of another edition, a number, or several of them, such as
 * "Excellent", "Grade 4", "4 (outstanding)" and "Outstanding/excellent".
 *
 * <p>The sentences that describe the grades count as labels. Case, outer white space and a final full stop do not matter, either half of
 * a double label such as "Good/promising" is the whole, and 2006's sentences may go on. Not reported: a label that is on the scale but
 * belongs to another grade; that has a rule of its own.
 */
final class LabelOutsideScale implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-LBL-003", "Printed label is not on the edition's scale")
            .withMessage("The label printed for {area} is not on the scale of {edition}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.framework("the editions' scales"))
            .withParts(AssessmentPart.JUDGEMENTS)
            .withSince("0.1");
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("/():-\u2013\u2014"))
            .trimResults(CharMatcher.whitespace().or(CharMatcher.is('.')))
            .omitEmptyStrings();
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
                        .atMost(hasLabels && !namesGrade(label, assessment, area) ? Severity.WARNING : Severity.INFO);
            }
        }
    }

    /** {@return whether every part of a label names the grade beside it, or one and the same where there is no grade} */
    private static boolean namesGrade(String label, Assessment assessment, JudgementArea area) {
        Optional<Grade> grade = assessment.judgements().grade(area);
        Set<Optional<Grade>> named = named(label).isPresent()
                ? ImmutableSet.of(named(label))
                : PARTS.splitToStream(label).map(LabelOutsideScale::named).collect(Collectors.toSet());
        return named.size() == 1 && !named.contains(Optional.empty()) && (grade.isEmpty() || named.contains(grade));
    }

    /** {@return the grade of this number, or of this wording on any edition's scale} */
    private static Optional<Grade> named(String part) {
        String number = Ascii.toLowerCase(part).startsWith("grade ")
                ? part.substring("grade ".length()).strip()
                : part;
        for (Grade grade : Grade.values()) {
            if (number.equals(grade.toString())) {
                return Optional.of(grade);
            }
        }
        for (Edition edition : Edition.values()) {
            for (JudgementArea area : edition.judgedAreas()) {
                Optional<Grade> grade = edition.scale().gradeOf(area, part);
                if (grade.isPresent()) {
                    return grade;
                }
            }
        }
        return Optional.empty();
    }
}
