package org.openapa.rules.grading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.openapa.rules.internal.Isolation;

/**
 * On which tables two ways of grading differ.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the areas
 * @param <G> the grades
 */
public final class Comparison<A extends Enum<A>, G extends Enum<G>> {
    private final GradeSpace<A, G> space;
    private final long uncompared;
    private final long count;
    private final ImmutableList<GradeCase<A, G>> cases;
    private final ImmutableMap<String, Long> causes;

    Comparison(
            GradeSpace<A, G> space,
            long uncompared,
            long count,
            ImmutableList<GradeCase<A, G>> cases,
            Map<String, Long> causes) {
        this.space = space;
        this.uncompared = uncompared;
        this.count = count;
        this.cases = cases;
        this.causes = ImmutableMap.copyOf(causes);
    }

    /** {@return the tables tried; its {@code toString()} says how many, and whether they are a sample} */
    public GradeSpace<A, G> space() {
        return space;
    }

    /** {@return whether only a sample of the tables was tried, so that more may differ} */
    public boolean isSampled() {
        return space.isSampled();
    }

    /** {@return on how many tables the two differ, all of them counted} Says nothing where {@link #uncompared()} is every table. */
    public long count() {
        return count;
    }

    /** {@return on how many tables neither of the two gave an answer, so that there was nothing to compare} */
    public long uncompared() {
        return uncompared;
    }

    /** {@return the tables on which they differ with both outcomes, in order, the first 1,000 of them} */
    public ImmutableList<GradeCase<A, G>> cases() {
        return cases;
    }

    /**
     * {@return the first table on which they differ, with both outcomes}
     *
     * @throws NoSuchElementException if they differ on none
     */
    public GradeCase<A, G> smallest() {
        return GradeCase.smallest(cases);
    }

    /**
     * {@return for each constraint that made a difference, on how many tables it did, in the order of the ids; empty for functions}
     *
     * <p>A constraint makes a difference if it objects in one scheme and not in the other to a grade that only one of them leaves.
     */
    public ImmutableMap<String, Long> causes() {
        return causes;
    }

    /** {@return the comparison in words, such as "27 of 5^4 = 625 tables differ; smallest …"} */
    @Override
    public String toString() {
        return (count == 0 ? "none" : GradeSpace.number(count)) + " of " + space
                + (count == 1 ? " differs" : " differ")
                + (uncompared == 0 ? "" : "; on " + GradeSpace.number(uncompared) + " neither has an outcome")
                + (count == 0 ? "" : "; smallest " + smallest())
                + causes.entrySet().stream()
                        .map(cause -> "; " + cause.getKey() + " on " + GradeSpace.number(cause.getValue()))
                        .collect(Collectors.joining());
    }

    /** {@return the ids of the constraints that object to one of these grades in one scheme only, in order; none for functions} */
    static <A extends Enum<A>, G extends Enum<G>> ImmutableList<String> causes(
            Outcomes.Source<A, G> before, Outcomes.Source<A, G> after, GradeTable<A, G> table, int grades) {
        if (!(before instanceof Outcomes.OfScheme<A, G> from) || !(after instanceof Outcomes.OfScheme<A, G> to)) {
            return ImmutableList.of();
        }
        Map<String, Integer> objected = objections(from, table, grades);
        Map<String, Integer> objecting = objections(to, table, grades);
        return Sets.union(objected.keySet(), objecting.keySet()).stream()
                .filter(id -> !objected.getOrDefault(id, 0).equals(objecting.getOrDefault(id, 0)))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the ids of the constraints that object to some of these grades, each with those} */
    private static <A extends Enum<A>, G extends Enum<G>> Map<String, Integer> objections(
            Outcomes.OfScheme<A, G> of, GradeTable<A, G> table, int grades) {
        Map<String, Integer> found = new HashMap<>();
        try {
            int[] masks = of.objections(table);
            ImmutableList<GradeConstraint<A, G>> constraints = of.scheme().constraints();
            for (int i = 0; i < masks.length; i++) {
                found.put(constraints.get(i).id(), masks[i] & grades);
            }
        } catch (Throwable fault) {
            Isolation.rethrowIfFatal(fault);
            // Nothing was said of this table; the case has no outcome.
        }
        return found;
    }
}
