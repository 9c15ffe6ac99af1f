package org.openapa.rules.grading;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of a way of grading: which laws hold, and in how many cases others are known to break.
 *
 * <p>Every complete table of the space is tried, or those of its sample. {@link #verify()} throws where an expectation fails and fits
 * into a test of any engine; {@link #report()} gives the same as data. Nothing is computed before one of them is called. A law that
 * could be tried on no table, since no table has an outcome or meets its condition, does not hold.
 *
 * <p>Immutable and thread-safe, if the function is.
 *
 * @param <A> the areas
 * @param <G> the grades
 */
@CheckReturnValue
public final class Laws<A extends Enum<A>, G extends Enum<G>> {
    private record Expectation<A extends Enum<A>, G extends Enum<G>>(Law<A, G> law, long cases) {}

    private final Outcomes.Source<A, G> source;
    private final ImmutableList<Expectation<A, G>> expectations;

    private Laws(Outcomes.Source<A, G> source, ImmutableList<Expectation<A, G>> expectations) {
        source.space().requireEnumerable();
        this.source = source;
        this.expectations = expectations;
    }

    /**
     * {@return no expectations yet of a function}
     *
     * @param space the tables to try
     * @param function the outcome of a table; where it throws or returns null, {@link Law#total()} is broken
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalStateException if the space is too large; the message names its size
     */
    public static <A extends Enum<A>, G extends Enum<G>> Laws<A, G> of(
            GradeSpace<A, G> space, Function<? super GradeTable<A, G>, ? extends @Nullable G> function) {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(function, "function");
        return new Laws<>(new Outcomes.OfFunction<>(space, function), ImmutableList.of());
    }

    /**
     * {@return no expectations yet of the grades that a scheme leaves for an area} The tables tried are those of the other areas.
     *
     * @param scheme the scheme
     * @param area the area
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalArgumentException if the area is not in the scheme's space, or is alone in it
     * @throws IllegalStateException if the space is too large; the message names its size
     */
    public static <A extends Enum<A>, G extends Enum<G>> Laws<A, G> of(GradingScheme<A, G> scheme, A area) {
        Objects.requireNonNull(scheme, "scheme");
        return new Laws<>(Outcomes.OfScheme.of(scheme, area), ImmutableList.of());
    }

    /**
     * {@return these expectations, and that some laws hold on every table}
     *
     * @param laws the laws
     * @throws IllegalArgumentException if a law speaks of an area that is not in the space, or is for schemes and this is a function
     */
    @SafeVarargs
    public final Laws<A, G> holds(Law<A, G>... laws) {
        Objects.requireNonNull(laws, "laws");
        Laws<A, G> more = this;
        for (Law<A, G> law : laws) {
            more = more.expect(law, 0);
        }
        return more;
    }

    /**
     * {@return these expectations, and that a law is broken in a known number of cases, neither more nor fewer}
     *
     * @param law the law
     * @param cases in how many cases it is broken, at least 1
     * @throws IllegalArgumentException if the number is not positive, the law speaks of an area that is not in the space, or is for
     *     schemes and this is a function
     */
    public Laws<A, G> breaks(Law<A, G> law, long cases) {
        Objects.requireNonNull(law, "law");
        Preconditions.checkArgument(cases >= 1, "a law that is broken in %s cases holds", cases);
        return expect(law, cases);
    }

    private Laws<A, G> expect(Law<A, G> law, long cases) {
        law.requireFit(source);
        return new Laws<>(
                source,
                ImmutableList.<Expectation<A, G>>builder()
                        .addAll(expectations)
                        .add(new Expectation<>(law, cases))
                        .build());
    }

    /**
     * Tries the laws.
     *
     * @throws AssertionError if no law was named, or one was tried on no table or is broken in more or fewer cases than expected; the
     *     message lists every such law with the number of cases and the smallest of them
     */
    public void verify() {
        LawReport<A, G> report = report();
        if (!report.isAsExpected()) {
            throw new AssertionError(report.failure());
        }
    }

    /** {@return what came of every law, in the order in which they were named} */
    public LawReport<A, G> report() {
        Outcomes<A, G> outcomes = new Outcomes<>(source);
        ImmutableList.Builder<LawReport.Result<A, G>> results = ImmutableList.builder();
        for (Expectation<A, G> expected : expectations) {
            Tally<A, G> tally = expected.law().count(outcomes);
            results.add(new LawReport.Result<>(
                    expected.law().name(), expected.cases(), tally.tables(), tally.count(), tally.cases()));
        }
        return new LawReport<>(source.space(), results.build());
    }

    /**
     * {@return on which tables two functions differ} A function that throws or returns null has no outcome, which differs from any
     * grade. Tables on which neither has an outcome are told apart: {@link Comparison#uncompared()}.
     *
     * @param space the tables to try
     * @param before the one function
     * @param after the other
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalStateException if the space is too large; the message names its size
     */
    public static <A extends Enum<A>, G extends Enum<G>> Comparison<A, G> compare(
            GradeSpace<A, G> space,
            Function<? super GradeTable<A, G>, ? extends @Nullable G> before,
            Function<? super GradeTable<A, G>, ? extends @Nullable G> after) {
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return compare(new Outcomes.OfFunction<>(space, before), new Outcomes.OfFunction<>(space, after));
    }

    /**
     * {@return on which tables two schemes leave other grades for an area, and through which constraints}
     *
     * @param before the one scheme
     * @param after the other
     * @param area the area; the tables are those of the others
     * @param <A> the areas
     * @param <G> the grades
     * @throws IllegalArgumentException if the schemes have different spaces, or the area is not in them
     * @throws IllegalStateException if the space is too large; the message names its size
     */
    public static <A extends Enum<A>, G extends Enum<G>> Comparison<A, G> compare(
            GradingScheme<A, G> before, GradingScheme<A, G> after, A area) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Preconditions.checkArgument(before.space().equals(after.space()), "the schemes have different spaces");
        return compare(Outcomes.OfScheme.of(before, area), Outcomes.OfScheme.of(after, area));
    }

    private static <A extends Enum<A>, G extends Enum<G>> Comparison<A, G> compare(
            Outcomes.Source<A, G> before, Outcomes.Source<A, G> after) {
        Outcomes<A, G> from = new Outcomes<>(before);
        Outcomes<A, G> to = new Outcomes<>(after);
        Tally<A, G> tally = new Tally<>();
        Map<String, Long> causes = new TreeMap<>();
        long[] uncompared = {0};
        from.each((digits, outcome) -> {
            int other = to.of(digits);
            GradeTable<A, G> table = new GradeTable<>(from.space(), digits);
            if ((outcome | other) == 0 && !(from.answers(table) && to.answers(table))) {
                uncompared[0]++;
            }
            if (outcome != other) {
                ImmutableList<String> ids = Comparison.causes(before, after, table, outcome ^ other);
                ids.forEach(id -> causes.merge(id, 1L, Long::sum));
                tally.add(() -> new GradeCase<>(
                        table,
                        from.grades(outcome),
                        Optional.empty(),
                        Optional.of(from.grades(other)),
                        ids.isEmpty() ? why(from, to, table, outcome, other) : Words.join(ids, "and")));
            }
        });
        return new Comparison<>(from.space(), uncompared[0], tally.count(), tally.cases(), causes);
    }

    /** {@return why one of the two has no outcome, if one has none} */
    private static <A extends Enum<A>, G extends Enum<G>> String why(
            Outcomes<A, G> from, Outcomes<A, G> to, GradeTable<A, G> table, int outcome, int other) {
        return outcome == 0 ? from.whyNone(table) : other == 0 ? to.whyNone(table) : "";
    }
}
