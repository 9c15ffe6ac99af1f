package org.openapa.rules.grading;

import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.openapa.rules.internal.Isolation;

/**
 * A property that a way of grading has or lacks, such as that a better part never makes the whole worse.
 *
 * <p>A law is tried, with {@link Laws}, on a function from tables to grades, or on the grades that a scheme leaves for an area. Of a
 * function's outcome there is one; of the grades left there may be several: each law says what it asks then. Tables without any
 * outcome are counted by {@link #total()}; the other laws are not tried on them. A law that was tried on no table does not hold.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the areas, called parts here
 * @param <G> the grades
 */
public final class Law<A extends Enum<A>, G extends Enum<G>> {
    private interface Check<A extends Enum<A>, G extends Enum<G>> {
        void run(Outcomes<A, G> outcomes, Tally<A, G> tally);
    }

    private interface Requirement<A extends Enum<A>, G extends Enum<G>> {
        void check(Outcomes.Source<A, G> source);
    }

    /** What a law says of a table. */
    private enum Verdict {
        NOT_TRIED,
        KEPT,
        BROKEN;

        static Verdict of(boolean isBroken) {
            return isBroken ? BROKEN : KEPT;
        }
    }

    private interface TableTest {
        Verdict verdict(byte[] digits, int outcome);
    }

    private interface StepTest {
        boolean isBroken(int before, int after);
    }

    private final String name;
    private final Requirement<A, G> requirement;
    private final Check<A, G> check;

    private Law(String name, Requirement<A, G> requirement, Check<A, G> check) {
        this.name = name;
        this.requirement = requirement;
        this.check = check;
    }

    /**
     * {@return the law that the outcome is no worse than the worst part and no better than the best} Counts tables. Every grade left has
     * to be within.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> boundedByParts() {
        return ofTables("boundedByParts", (digits, outcome) -> {
            int worst = Integer.MAX_VALUE;
            int best = 0;
            for (byte digit : digits) {
                worst = Math.min(worst, digit);
                best = Math.max(best, digit);
            }
            return Verdict.of(worst(outcome) < worst - 1 || best(outcome) > best - 1);
        });
    }

    /**
     * {@return the law that a grade which all parts share is the outcome} Counts tables, and is tried where all parts share one. The
     * grade has to be among those left.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> unanimous() {
        return ofTables("unanimous", (digits, outcome) -> {
            for (byte digit : digits) {
                if (digit != digits[0]) {
                    return Verdict.NOT_TRIED;
                }
            }
            return Verdict.of((outcome >> (digits[0] - 1) & 1) == 0);
        });
    }

    /**
     * {@return the law that a part one step better never makes the outcome worse} Counts pairs of tables, at the one with the worse
     * part. Of the grades left, neither the worst nor the best may become worse.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> monotone() {
        return ofSteps("monotone", (before, after) -> worst(after) < worst(before) || best(after) < best(before));
    }

    /**
     * {@return the law that a part one step better moves the outcome by one step at most, up or down} Counts pairs of tables, at the one
     * with the worse part. Of the grades left, both the worst and the best have to.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> oneStep() {
        return ofSteps(
                "oneStep",
                (before, after) ->
                        Math.abs(worst(after) - worst(before)) > 1 || Math.abs(best(after) - best(before)) > 1);
    }

    /**
     * {@return the law that it does not matter which part has which grade} Counts tables whose outcome the exchange of some two parts
     * changes, each once. All grades left have to stay the same.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> orderFree() {
        return new Law<>(
                "orderFree",
                source -> {},
                (outcomes, tally) -> outcomes.each((digits, outcome) -> {
                    if (outcome != 0) {
                        exchange(outcomes, digits, outcome, tally);
                    }
                }));
    }

    /**
     * {@return the law that a part at a grade or below it keeps the outcome at another grade or below} Counts tables, and is tried where
     * the part is at the grade or below it. Every grade left has to be.
     *
     * @param part the part that limits
     * @param at the best grade of the part at which it limits
     * @param cap the best outcome then
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> limiter(A part, G at, G cap) {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(cap, "cap");
        return new Law<>(
                "limiter(" + part + ", " + at + ", " + cap + ")",
                source -> source.space().requirePosition(part),
                (outcomes, tally) -> {
                    int position = outcomes.space().requirePosition(part);
                    int from = outcomes.space().digit(at);
                    int most = outcomes.space().digit(cap) - 1;
                    eachTable(
                            outcomes,
                            tally,
                            (digits, outcome) ->
                                    digits[position] <= from ? Verdict.of(best(outcome) > most) : Verdict.NOT_TRIED);
                });
    }

    /**
     * {@return the law that there is an outcome for every table} Counts tables for which the function throws or returns null, or for
     * which the scheme objects to every grade.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> total() {
        return new Law<>(
                "total",
                source -> {},
                (outcomes, tally) -> outcomes.each((digits, outcome) -> {
                    tally.tried();
                    if (outcome == 0) {
                        tally.add(() -> outcomes.caseOf(digits, outcome));
                    }
                }));
    }

    /**
     * {@return the law that no part reads the scale upside down} Counts parts that are: those that make the outcome worse somewhere by
     * being one step better, and nowhere make it better. What it finds, {@link #monotone()} finds too, but cannot tell from a cliff.
     * Of the grades left, the worst and the best are looked at.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> scaleNotInverted() {
        return new Law<>("scaleNotInverted", source -> {}, Law::findInverted);
    }

    /**
     * {@return the law that a scheme's explanation says what its options say} Counts tables on which, for some grade of the area, the
     * explanation calls a constraint broken that does not object to the grade, or the other way round, or gives other options.
     *
     * <p>It can only break where a constraint's predicate does not always answer the same, and is not tried where one throws.
     *
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> agreesWithItsExplanation() {
        return new Law<>("agreesWithItsExplanation", Law::scheme, (outcomes, tally) -> {
            Outcomes.OfScheme<A, G> scheme = scheme(outcomes.source());
            outcomes.each((digits, outcome) ->
                    enter(outcomes, tally, digits, outcome, agrees(scheme, new GradeTable<>(scheme.space(), digits))));
        });
    }

    /**
     * {@return a law of one's own about a table and its outcome} Counts tables. Every grade left has to keep it.
     *
     * @param name what to call it in reports
     * @param test whether a complete table and its outcome keep it; where it throws, it counts as broken
     * @param <A> the areas
     * @param <G> the grades
     */
    public static <A extends Enum<A>, G extends Enum<G>> Law<A, G> that(
            String name, BiPredicate<? super GradeTable<A, G>, ? super G> test) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(test, "test");
        return new Law<>(
                name,
                source -> {},
                (outcomes, tally) -> eachTable(outcomes, tally, (digits, outcome) -> {
                    GradeTable<A, G> table = new GradeTable<>(outcomes.space(), digits);
                    try {
                        for (G grade : outcomes.grades(outcome)) {
                            if (!test.test(table, grade)) {
                                return Verdict.BROKEN;
                            }
                        }
                        return Verdict.KEPT;
                    } catch (Throwable fault) {
                        Isolation.rethrowIfFatal(fault);
                        return Verdict.BROKEN;
                    }
                }));
    }

    /** {@return what reports call it, such as "monotone" or "limiter(PROTECTION, M1, M2)"} */
    public String name() {
        return name;
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }

    /** Refuses what the law cannot be tried on. */
    void requireFit(Outcomes.Source<A, G> source) {
        requirement.check(source);
    }

    Tally<A, G> count(Outcomes<A, G> outcomes) {
        Tally<A, G> tally = new Tally<>();
        check.run(outcomes, tally);
        return tally;
    }

    private static int worst(int outcome) {
        return Integer.numberOfTrailingZeros(outcome);
    }

    private static int best(int outcome) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(outcome);
    }

    private static <A extends Enum<A>, G extends Enum<G>> Law<A, G> ofTables(String name, TableTest test) {
        return new Law<>(name, source -> {}, (outcomes, tally) -> eachTable(outcomes, tally, test));
    }

    private static <A extends Enum<A>, G extends Enum<G>> void eachTable(
            Outcomes<A, G> outcomes, Tally<A, G> tally, TableTest test) {
        outcomes.each((digits, outcome) -> {
            if (outcome != 0) {
                enter(outcomes, tally, digits, outcome, test.verdict(digits, outcome));
            }
        });
    }

    private static <A extends Enum<A>, G extends Enum<G>> void enter(
            Outcomes<A, G> outcomes, Tally<A, G> tally, byte[] digits, int outcome, Verdict verdict) {
        if (verdict != Verdict.NOT_TRIED) {
            tally.tried();
        }
        if (verdict == Verdict.BROKEN) {
            tally.add(() -> outcomes.caseOf(digits, outcome));
        }
    }

    private static <A extends Enum<A>, G extends Enum<G>> Law<A, G> ofSteps(String name, StepTest test) {
        return new Law<>(
                name,
                source -> {},
                (outcomes, tally) -> outcomes.each((digits, outcome) -> {
                    boolean tried = false;
                    for (int part = 0; outcome != 0 && part < digits.length; part++) {
                        int after = afterStep(outcomes, digits, part);
                        tried |= after != 0;
                        if (after != 0 && test.isBroken(outcome, after)) {
                            int stepped = part;
                            tally.add(() -> stepped(outcomes, digits, outcome, stepped, after));
                        }
                    }
                    if (tried) {
                        tally.tried();
                    }
                }));
    }

    /** {@return the outcome with one part a step better; 0 if there is none, or no better grade} */
    private static int afterStep(Outcomes<?, ?> outcomes, byte[] digits, int part) {
        if (digits[part] == outcomes.space().grades().size()) {
            return 0;
        }
        digits[part]++;
        int after = outcomes.of(digits);
        digits[part]--;
        return after;
    }

    private static <A extends Enum<A>, G extends Enum<G>> GradeCase<A, G> stepped(
            Outcomes<A, G> outcomes, byte[] digits, int before, int part, int after) {
        byte[] better = digits.clone();
        better[part]++;
        return outcomes.caseOf(digits, before, better, after);
    }

    private static <A extends Enum<A>, G extends Enum<G>> void exchange(
            Outcomes<A, G> outcomes, byte[] digits, int outcome, Tally<A, G> tally) {
        boolean tried = false;
        for (int i = 0; i < digits.length; i++) {
            for (int j = i + 1; j < digits.length; j++) {
                if (digits[i] != digits[j]) {
                    byte[] exchanged = digits.clone();
                    exchanged[i] = digits[j];
                    exchanged[j] = digits[i];
                    int other = outcomes.of(exchanged);
                    if (other != 0 && !tried) {
                        tried = true;
                        tally.tried();
                    }
                    if (other != 0 && other != outcome) {
                        tally.add(() -> outcomes.caseOf(digits, outcome, exchanged, other));
                        return;
                    }
                }
            }
        }
    }

    private static <A extends Enum<A>, G extends Enum<G>> void findInverted(
            Outcomes<A, G> outcomes, Tally<A, G> tally) {
        int parts = outcomes.space().areas().size();
        boolean[] raises = new boolean[parts];
        List<Tally<A, G>> lowerings = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            lowerings.add(new Tally<>());
        }
        outcomes.each((digits, outcome) -> {
            boolean tried = false;
            for (int part = 0; outcome != 0 && part < parts; part++) {
                int after = afterStep(outcomes, digits, part);
                if (after == 0) {
                    continue;
                }
                tried = true;
                raises[part] |= worst(after) > worst(outcome) || best(after) > best(outcome);
                if (worst(after) < worst(outcome) || best(after) < best(outcome)) {
                    int stepped = part;
                    lowerings.get(part).add(() -> stepped(outcomes, digits, outcome, stepped, after));
                }
            }
            if (tried) {
                tally.tried();
            }
        });
        List<GradeCase<A, G>> smallest = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            if (!raises[part] && lowerings.get(part).count() > 0) {
                smallest.add(lowerings.get(part).cases().get(0));
            }
        }
        smallest.sort(Comparator.comparing(GradeCase::table));
        smallest.forEach(found -> tally.add(() -> found));
    }

    private static <A extends Enum<A>, G extends Enum<G>> Outcomes.OfScheme<A, G> scheme(Outcomes.Source<A, G> source) {
        Preconditions.checkArgument(
                source instanceof Outcomes.OfScheme<A, G>, "a function gives no explanation; this law is for schemes");
        return (Outcomes.OfScheme<A, G>) source;
    }

    private static <A extends Enum<A>, G extends Enum<G>> Verdict agrees(
            Outcomes.OfScheme<A, G> of, GradeTable<A, G> others) {
        try {
            GradeTable<A, G> table = of.whole(others);
            GradeOptions<A, G> options = of.scheme().options(of.area(), table);
            for (G grade : of.space().grades()) {
                Explanation<A, G> explanation = of.scheme().explain(table.with(of.area(), grade));
                if (!explanation.options().get(of.position()).equals(options)) {
                    return Verdict.BROKEN;
                }
                for (Explanation.Step<A, G> step : explanation.steps()) {
                    boolean objects =
                            options.against(grade).contains(step.constraint().id());
                    boolean broken = step.verdict() == Explanation.Verdict.BROKEN;
                    if (step.constraint().scope().contains(of.area()) && objects != broken) {
                        return Verdict.BROKEN;
                    }
                }
            }
            return Verdict.KEPT;
        } catch (Throwable fault) {
            Isolation.rethrowIfFatal(fault);
            return Verdict.NOT_TRIED;
        }
    }
}
