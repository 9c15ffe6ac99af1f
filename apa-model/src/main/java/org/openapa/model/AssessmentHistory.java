package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One council's assessments over the years, by edition. A revised letter stands after the letter it revises and is the one that
 * counts.
 *
 * <p>Years may be missing: most councils were not assessed in every edition. That all assessments are of one council is for the
 * rules to check. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class AssessmentHistory {
    AssessmentHistory() {}

    /**
     * {@return the history made of these assessments}
     *
     * @param assessments in any order; of several for one edition the last is the one that counts
     */
    public static AssessmentHistory of(Iterable<? extends Assessment> assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return ImmutableAssessmentHistory.of(
                ImmutableList.sortedCopyOf(Comparator.comparing(Assessment::edition), assessments));
    }

    /** {@return all assessments by edition, those of one edition in the order given} */
    @Value.Parameter
    public abstract ImmutableList<Assessment> assessments();

    /**
     * {@return this history with one assessment more, which counts before others of its edition}
     *
     * @param assessment the assessment to add
     */
    public AssessmentHistory with(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return of(ImmutableList.<Assessment>builder()
                .addAll(assessments())
                .add(assessment)
                .build());
    }

    /**
     * {@return the assessment that counts for an edition, or nothing}
     *
     * @param edition the edition
     */
    public Optional<Assessment> latest(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return assessments().stream()
                .filter(assessment -> assessment.edition() == edition)
                .reduce((earlier, later) -> later);
    }

    /**
     * {@return the grades of an area by edition, from the assessments that count; editions without one are left out}
     *
     * @param area the area
     */
    public ImmutableSortedMap<Edition, Grade> grades(JudgementArea area) {
        Objects.requireNonNull(area, "area");
        ImmutableSortedMap.Builder<Edition, Grade> grades = ImmutableSortedMap.naturalOrder();
        for (Edition edition : Edition.values()) {
            latest(edition)
                    .flatMap(assessment -> assessment.grade(area))
                    .ifPresent(grade -> grades.put(edition, grade));
        }
        return grades.build();
    }

    /**
     * {@return by how many grades an area moved from one edition to another, positive for the better; nothing if either has no
     * grade for it}
     *
     * @param area the area
     * @param from the edition compared with
     * @param to the edition looked at
     */
    public OptionalInt change(JudgementArea area, Edition from, Edition to) {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Optional<Grade> before = latest(from).flatMap(assessment -> assessment.grade(area));
        Optional<Grade> after = latest(to).flatMap(assessment -> assessment.grade(area));
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.get().number() - before.get().number())
                : OptionalInt.empty();
    }

    /** {@return the editions, such as "AssessmentHistory[2005, 2006, 2008]"} */
    @Override
    public String toString() {
        return "AssessmentHistory"
                + assessments().stream().map(Assessment::edition).toList();
    }
}
