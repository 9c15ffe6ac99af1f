package org.openapa.rules.grading;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;

/**
 * What the constraints of a scheme leave for one area, given the grades of the others.
 *
 * <p>That every grade is objected to is a possible answer: then the other grades themselves go ill together. Immutable and
 * thread-safe.
 *
 * @param area the area
 * @param objections for every grade, the worst first, the ids of the constraints that object to it, in the order of the scheme; empty
 *     for a grade that is left
 * @param <A> the areas
 * @param <G> the grades
 */
public record GradeOptions<A extends Enum<A>, G extends Enum<G>>(
        A area, ImmutableMap<G, ImmutableList<String>> objections) {
    /**
     * Refuses null.
     *
     * @param area the area
     * @param objections for every grade the ids of the constraints that object to it
     */
    public GradeOptions {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(objections, "objections");
    }

    /** {@return the grades nothing objects to, the worst first; empty if each is objected to} */
    public ImmutableSet<G> left() {
        return objections.keySet().stream()
                .filter(grade -> against(grade).isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * {@return the ids of the constraints that object to a grade, in the order of the scheme; empty if none does}
     *
     * @param grade the grade
     */
    public ImmutableList<String> against(G grade) {
        Objects.requireNonNull(grade, "grade");
        return objections.getOrDefault(grade, ImmutableList.of());
    }

    /** {@return the options in words, such as "childrens-services: 1 or 2; against 3 and 4: FOUR_OF_FIVE"} */
    @Override
    public String toString() {
        String against = Words.objections(objections, Object::toString);
        return area + ": " + Words.outcome(left()) + (against.isEmpty() ? "" : "; " + against);
    }
}
