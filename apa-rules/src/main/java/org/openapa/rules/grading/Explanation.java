package org.openapa.rules.grading;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a scheme says of a table, step by step: the grades given, every constraint with its basis and what became of it, and for every
 * area what the other grades leave.
 *
 * <p>{@link #lines} gives it as sentences fit for a report. Immutable and thread-safe.
 *
 * @param <A> the areas
 * @param <G> the grades
 */
public final class Explanation<A extends Enum<A>, G extends Enum<G>> {
    /** What became of a constraint. */
    public enum Verdict {
        /** Every area it speaks of has a grade, and the grades keep it. */
        HOLDS,
        /** The grades break it, whatever those may be that are missing. */
        BROKEN,
        /** Grades are missing, and some would keep it. */
        OPEN
    }

    /**
     * A constraint and what became of it.
     *
     * @param constraint the constraint
     * @param verdict what became of it
     * @param <A> the areas
     * @param <G> the grades
     */
    public record Step<A extends Enum<A>, G extends Enum<G>>(GradeConstraint<A, G> constraint, Verdict verdict) {
        /**
         * Refuses null.
         *
         * @param constraint the constraint
         * @param verdict what became of it
         */
        public Step {
            Objects.requireNonNull(constraint, "constraint");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    private final GradeTable<A, G> table;
    private final ImmutableList<Step<A, G>> steps;
    private final ImmutableList<GradeOptions<A, G>> options;

    Explanation(GradeTable<A, G> table, ImmutableList<Step<A, G>> steps, ImmutableList<GradeOptions<A, G>> options) {
        this.table = table;
        this.steps = steps;
        this.options = options;
    }

    /** {@return the grades explained} */
    public GradeTable<A, G> table() {
        return table;
    }

    /** {@return the constraints in the order of the scheme, each with what became of it} */
    public ImmutableList<Step<A, G>> steps() {
        return steps;
    }

    /** {@return the constraints that the grades break, in the order of the scheme} */
    public ImmutableList<GradeConstraint<A, G>> broken() {
        return steps.stream()
                .filter(step -> step.verdict() == Verdict.BROKEN)
                .map(Step::constraint)
                .collect(toImmutableList());
    }

    /** {@return what the other grades leave for each area, in the order of the space} */
    public ImmutableList<GradeOptions<A, G>> options() {
        return options;
    }

    /** {@return the explanation as sentences, one to a line, with areas and grades named by their {@code toString()}} */
    public ImmutableList<String> lines() {
        return lines(Object::toString, Object::toString);
    }

    /**
     * {@return the explanation as sentences, one to a line}
     *
     * @param areaName how to call an area, such as {@code JudgementArea::title}
     * @param gradeName how to call a grade, such as {@code Grade::toString}
     */
    public ImmutableList<String> lines(Function<? super A, String> areaName, Function<? super G, String> gradeName) {
        Objects.requireNonNull(areaName, "areaName");
        Objects.requireNonNull(gradeName, "gradeName");
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(given(areaName, gradeName));
        for (Step<A, G> step : steps) {
            lines.add(step.constraint().id() + " " + outcome(step, areaName) + ". It says that "
                    + step.constraint().summary() + " (" + step.constraint().basis() + ").");
        }
        for (GradeOptions<A, G> option : options) {
            lines.add(areaName.apply(option.area()) + ": " + own(option, gradeName) + " " + left(option, gradeName));
        }
        return lines.add(conclusion()).build();
    }

    /** {@return the lines, one below the other} */
    @Override
    public String toString() {
        return String.join("\n", lines());
    }

    private String given(Function<? super A, String> areaName, Function<? super G, String> gradeName) {
        String grades = table.areas().stream()
                .map(area -> areaName.apply(area) + " " + gradeName.apply(table.get(area)))
                .collect(Collectors.joining(", "));
        return "Grades given: " + (grades.isEmpty() ? "none" : grades) + ".";
    }

    private String outcome(Step<A, G> step, Function<? super A, String> areaName) {
        List<String> missing = step.constraint().scope().stream()
                .filter(area -> table.grade(area).isEmpty())
                .map(areaName)
                .map(String::valueOf)
                .toList();
        return switch (step.verdict()) {
            case HOLDS -> "holds";
            case BROKEN -> missing.isEmpty() ? "does not hold" : "cannot hold";
            case OPEN -> "is open, as no grade was given for " + Words.join(missing, "and");
        };
    }

    private String own(GradeOptions<A, G> option, Function<? super G, String> gradeName) {
        Optional<G> grade = table.grade(option.area());
        if (grade.isEmpty()) {
            return "no grade was given.";
        }
        List<String> against = option.against(grade.get());
        return gradeName.apply(grade.get()) + " was given"
                + (against.isEmpty() ? "." : ", and " + Words.join(against, "and") + speak(against) + " against it.");
    }

    private String left(GradeOptions<A, G> option, Function<? super G, String> gradeName) {
        if (steps.stream().noneMatch(step -> step.constraint().scope().contains(option.area()))) {
            return "No constraint speaks of it.";
        }
        ImmutableList<String> left = option.left().stream().map(gradeName).collect(toImmutableList());
        if (left.size() == option.objections().size()) {
            return "The other grades leave any grade.";
        }
        String grades = switch (left.size()) {
            case 0 -> "none";
            case 1 -> "only " + left.get(0);
            default -> Words.join(left, "or");
        };
        return "The other grades leave " + grades + " (" + Words.objections(option.objections(), gradeName) + ").";
    }

    private String conclusion() {
        List<GradeConstraint<A, G>> broken = broken();
        return broken.isEmpty()
                ? "No constraint speaks against the grades given."
                : Words.join(broken, "and") + speak(broken) + " against the grades given.";
    }

    private static String speak(List<?> speakers) {
        return speakers.size() == 1 ? " speaks" : " speak";
    }
}
