package org.openapa.rules.grading;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;
import org.openapa.model.internal.Nearest;

/**
 * Constraints on the tables of a space. It says which grades the constraints object to, and explains why; it never chooses one.
 *
 * <p>The methods that change something return another scheme. Immutable and thread-safe.
 *
 * @param <A> the areas
 * @param <G> the grades
 */
public final class GradingScheme<A extends Enum<A>, G extends Enum<G>> {
    private final GradeSpace<A, G> space;
    private final ImmutableList<Objector<A, G>> objectors;

    private GradingScheme(GradeSpace<A, G> space, List<Objector<A, G>> objectors) {
        this.space = space;
        this.objectors = ImmutableList.copyOf(objectors);
        long ids = objectors.stream()
                .map(objector -> objector.constraint().id())
                .distinct()
                .count();
        Preconditions.checkArgument(
                ids == objectors.size(), "two of the constraints %s have the same id", constraints());
    }

    /**
     * {@return a scheme}
     *
     * @param space the areas and grades
     * @param constraints the constraints, in the order in which explanations are to list them
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalArgumentException if two constraints have one id, or one speaks of an area that is not in the space
     */
    @SafeVarargs
    public static <A extends Enum<A>, G extends Enum<G>> GradingScheme<A, G> of(
            GradeSpace<A, G> space, GradeConstraint<A, G>... constraints) {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(constraints, "constraints");
        List<Objector<A, G>> objectors = new ArrayList<>();
        for (GradeConstraint<A, G> constraint : constraints) {
            objectors.add(new Objector<>(constraint, space));
        }
        return new GradingScheme<>(space, objectors);
    }

    /** {@return the areas and grades} */
    public GradeSpace<A, G> space() {
        return space;
    }

    /** {@return the constraints in their order} */
    public ImmutableList<GradeConstraint<A, G>> constraints() {
        return objectors.stream().map(Objector::constraint).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the constraint with this id}
     *
     * @param id the constraint's id
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public GradeConstraint<A, G> constraint(String id) {
        Objects.requireNonNull(id, "id");
        return objectors.get(find(id)).constraint();
    }

    /**
     * {@return this scheme with a constraint more, the last}
     *
     * @param constraint the constraint to add
     * @throws IllegalArgumentException if there is one of its id, or it speaks of an area that is not in the space
     */
    public GradingScheme<A, G> add(GradeConstraint<A, G> constraint) {
        Objects.requireNonNull(constraint, "constraint");
        List<Objector<A, G>> more = new ArrayList<>(objectors);
        more.add(new Objector<>(constraint, space));
        return new GradingScheme<>(space, more);
    }

    /**
     * {@return this scheme without a constraint}
     *
     * @param id the id of the constraint to drop
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public GradingScheme<A, G> drop(String id) {
        Objects.requireNonNull(id, "id");
        List<Objector<A, G>> fewer = new ArrayList<>(objectors);
        fewer.remove(find(id));
        return new GradingScheme<>(space, fewer);
    }

    /**
     * {@return this scheme with a constraint in the place of the one of the same id}
     *
     * @param constraint the constraint from now on
     * @throws IllegalArgumentException if there is none of its id, or it speaks of an area that is not in the space
     */
    public GradingScheme<A, G> replace(GradeConstraint<A, G> constraint) {
        Objects.requireNonNull(constraint, "constraint");
        List<Objector<A, G>> others = new ArrayList<>(objectors);
        others.set(find(constraint.id()), new Objector<>(constraint, space));
        return new GradingScheme<>(space, others);
    }

    /**
     * {@return which grades of an area the constraints object to, given the grades of the other areas}
     *
     * <p>The area's own grade in the table is ignored. A constraint objects to a grade if with it no completion of the areas it speaks
     * of holds; one that does not speak of the area has no say.
     *
     * @param area the area asked about
     * @param table the grades of the others, complete or not
     * @throws IllegalArgumentException if the area is not in the space, or the table has other areas or grades
     * @throws IllegalStateException if a constraint's predicate throws, or it has more than {@link GradeSpace#LIMIT} completions
     */
    public GradeOptions<A, G> options(A area, GradeTable<A, G> table) {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(table, "table");
        space.requireShapeOf(table);
        int position = space.requirePosition(area);
        int[] objections = objections(table.digits(), position);
        ImmutableMap.Builder<G, ImmutableList<String>> against = ImmutableMap.builder();
        for (int grade = 0; grade < space.grades().size(); grade++) {
            ImmutableList.Builder<String> ids = ImmutableList.builder();
            for (int i = 0; i < objections.length; i++) {
                if ((objections[i] >> grade & 1) != 0) {
                    ids.add(objectors.get(i).constraint().id());
                }
            }
            against.put(space.grades().get(grade), ids.build());
        }
        return new GradeOptions<>(area, against.buildOrThrow());
    }

    /**
     * {@return what the constraints say of a table, step by step}
     *
     * @param table the grades, complete or not
     * @throws IllegalArgumentException if the table has other areas or grades
     * @throws IllegalStateException if a constraint's predicate throws, or it has more than {@link GradeSpace#LIMIT} completions
     */
    public Explanation<A, G> explain(GradeTable<A, G> table) {
        Objects.requireNonNull(table, "table");
        space.requireShapeOf(table);
        ImmutableList.Builder<Explanation.Step<A, G>> steps = ImmutableList.builder();
        for (Objector<A, G> objector : objectors) {
            steps.add(new Explanation.Step<>(objector.constraint(), verdict(objector, table)));
        }
        return new Explanation<>(
                table,
                steps.build(),
                space.areas().stream().map(area -> options(area, table)).collect(ImmutableList.toImmutableList()));
    }

    private Explanation.Verdict verdict(Objector<A, G> objector, GradeTable<A, G> table) {
        GradeConstraint<A, G> constraint = objector.constraint();
        if (table.isComplete(constraint.scope())) {
            return objector.holds(table) ? Explanation.Verdict.HOLDS : Explanation.Verdict.BROKEN;
        }
        return objector.isPossible(table.digits()) ? Explanation.Verdict.OPEN : Explanation.Verdict.BROKEN;
    }

    /** Compares the space and the constraints, which are equal only to themselves. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradingScheme<?, ?> that
                && space.equals(that.space)
                && constraints().equals(that.constraints());
    }

    @Override
    public int hashCode() {
        return Objects.hash(space, constraints());
    }

    /** {@return the ids of the constraints, such as "[BETWEEN, CAPACITY_FLOOR]"} */
    @Override
    public String toString() {
        return constraints().toString();
    }

    /** {@return for each constraint in order, the grades it objects to, as a mask} */
    int[] objections(byte[] digits, int area) {
        int[] masks = new int[objectors.size()];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = objectors.get(i).objections(digits, area);
        }
        return masks;
    }

    private int find(String id) {
        List<String> ids =
                objectors.stream().map(objector -> objector.constraint().id()).toList();
        int found = ids.indexOf(id);
        Preconditions.checkArgument(
                found >= 0,
                "no constraint %s in %s%s",
                Excerpt.quote(id),
                this,
                Nearest.one(id, ids).map(nearest -> "; nearest is " + nearest).orElse(""));
        return found;
    }
}
