package org.openapa.rules.grading;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;

/**
 * What came of trying laws on a way of grading.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the areas
 * @param <G> the grades
 */
public final class LawReport<A extends Enum<A>, G extends Enum<G>> {
    /**
     * What came of one law.
     *
     * @param law the law's name
     * @param expected in how many cases it was expected to break; 0 if it was to hold
     * @param count in how many cases it is broken, all of them counted
     * @param cases these cases in order, the first 1,000 of them
     * @param <A> the areas
     * @param <G> the grades
     */
    public record Result<A extends Enum<A>, G extends Enum<G>>(
            String law, long expected, long count, ImmutableList<GradeCase<A, G>> cases) {

        /** {@return whether the law is broken in as many cases as expected} */
        public boolean isAsExpected() {
            return count == expected;
        }

        /**
         * {@return the first case}
         *
         * @throws NoSuchElementException if the law holds
         */
        public GradeCase<A, G> smallest() {
            return GradeCase.smallest(cases);
        }

        /** {@return the result in words, such as "oneStep: broken in 8 cases, as expected; smallest …"} */
        @Override
        public String toString() {
            String found = count == 0 ? "holds" : "broken in " + cases(count);
            String wanted = expected == 0 ? "to hold" : cases(expected);
            return law + ": " + found
                    + (isAsExpected() ? count == 0 ? "" : ", as expected" : ", expected " + wanted)
                    + (count == 0 ? "" : "; smallest " + smallest());
        }

        private static String cases(long count) {
            return count == 1 ? "1 case" : GradeSpace.number(count) + " cases";
        }
    }

    private final GradeSpace<A, G> space;
    private final ImmutableList<Result<A, G>> results;

    LawReport(GradeSpace<A, G> space, ImmutableList<Result<A, G>> results) {
        this.space = space;
        this.results = results;
    }

    /** {@return the tables tried; its {@code toString()} says how many, and whether they are a sample} */
    public GradeSpace<A, G> space() {
        return space;
    }

    /** {@return what came of each law, in the order in which they were named} */
    public ImmutableList<Result<A, G>> results() {
        return results;
    }

    /** {@return whether only a sample of the tables was tried, so that a law that holds may yet break} */
    public boolean isSampled() {
        return space.isSampled();
    }

    /** {@return whether every law is broken in as many cases as expected} */
    public boolean isAsExpected() {
        return results.stream().allMatch(Result::isAsExpected);
    }

    /** {@return the report, one law to a line, below a line that says how many tables were tried} */
    @Override
    public String toString() {
        return text(results.size() == 1 ? "1 law" : results.size() + " laws", results);
    }

    /** {@return the laws that are not as expected, one to a line} */
    String failure() {
        ImmutableList<Result<A, G>> failed =
                results.stream().filter(result -> !result.isAsExpected()).collect(ImmutableList.toImmutableList());
        return text(failed.size() + " of " + results.size() + " laws not as expected", failed);
    }

    private String text(String heading, ImmutableList<Result<A, G>> lines) {
        return heading + " on " + space
                + lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }
}
