package org.openapa.rules.grading;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.openapa.rules.Basis;

/**
 * A regularity between the grades of some areas: a table that has a grade for each of them keeps it or breaks it.
 *
 * <p>It says nothing of other areas, and it never says which grade is right. What it rests on, its {@link Basis} tells. Immutable and
 * thread-safe, if the predicate is.
 *
 * @param <A> the areas
 * @param <G> the grades
 */
public final class GradeConstraint<A extends Enum<A>, G extends Enum<G>> {
    private final String id;
    private final String summary;
    private final Basis basis;
    private final ImmutableSet<A> scope;
    private final Predicate<? super GradeTable<A, G>> predicate;

    private GradeConstraint(
            String id,
            String summary,
            Basis basis,
            ImmutableSet<A> scope,
            Predicate<? super GradeTable<A, G>> predicate) {
        this.id = id;
        this.summary = summary;
        this.basis = basis;
        this.scope = scope;
        this.predicate = predicate;
    }

    /**
     * {@return a constraint}
     *
     * @param id a short name by which schemes and explanations call it, such as "BETWEEN"; not blank
     * @param summary what holds, as the end of a sentence that begins "It says that", such as "capacity to improve is not below the
     *     overall grade"
     * @param basis what it rests on
     * @param scope the areas it speaks of, at least one
     * @param predicate whether a table keeps it; it is shown the areas of the scope alone, each with a grade, and answers the same
     *     whenever it is asked
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalArgumentException if the id is blank or the scope empty
     */
    public static <A extends Enum<A>, G extends Enum<G>> GradeConstraint<A, G> of(
            String id, String summary, Basis basis, Set<A> scope, Predicate<? super GradeTable<A, G>> predicate) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(predicate, "predicate");
        Preconditions.checkArgument(!id.isBlank(), "a constraint has an id");
        Preconditions.checkArgument(!scope.isEmpty(), "constraint %s speaks of at least one area", id);
        return new GradeConstraint<>(id, summary, basis, Sets.immutableEnumSet(scope), predicate);
    }

    /** {@return the name by which schemes and explanations call it, such as "BETWEEN"} */
    public String id() {
        return id;
    }

    /** {@return what holds, in words} */
    public String summary() {
        return summary;
    }

    /** {@return what it rests on} */
    public Basis basis() {
        return basis;
    }

    /** {@return the areas it speaks of, in the order of their declaration} */
    public ImmutableSet<A> scope() {
        return scope;
    }

    /**
     * {@return whether a table keeps this constraint}
     *
     * @param table a table with a grade for each area of the scope; other areas make no difference
     * @throws IllegalArgumentException if an area of the scope has no grade
     */
    public boolean holds(GradeTable<A, G> table) {
        Objects.requireNonNull(table, "table");
        Preconditions.checkArgument(
                table.isComplete(scope), "%s cannot be judged on %s; it needs grades for %s", id, table, scope);
        return predicate.test(table.only(scope));
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
