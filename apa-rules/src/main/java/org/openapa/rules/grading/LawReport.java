package org.openapa.rules.grading;

import com.google.common.collect.ImmutableList;
import java.util.NoSuchElementException;
import java.util.Objects;
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
     * @param tried on how many tables it was tried: those on which there was an outcome to hold against the law, and for a law with a
     *     condition those that meet it
     * @param count in how many cases it is broken, all of them counted
     * @param cases these cases in order, the first 1,000 of them
     * @param <A> the areas
     * @param <G> the grades
     */
    public record Result<A extends Enum<A>, G extends Enum<G>>(
            String law, long expected, long tried, long count, ImmutableList<GradeCase<A, G>> cases) {
        /**
         * Refuses null.
         *
         * @param law the law's name
         * @param expected in how many cases it was expected to break
         * @param tried on how many tables it was tried
         * @param count in how many cases it is broken
         * @param cases the first of these cases
         */
        public Result {
            Objects.requireNonNull(law, "law");
            Objects.requireNonNull(cases, "cases");
        }

        /** {@return whether the law was tried, and is broken in as many cases as expected} A law that was tried on no table does not hold. */
        public boolean isAsExpected() {
            return tried > 0 && count == expected;
        }

        /**
         * {@return the first case}
         *
         * @throws NoSuchElementException if there is none
         */
        public GradeCase<A, G> smallest() {
            return GradeCase.smallest(cases);
        }

        /** {@return the result in words, such as "oneStep: broken in 8 cases, as expected, tried on 624 tables; smallest …"} */
        @Override
        public String toString() {
            String wanted = expected == 0 ? "to hold" : cases(expected);
            if (tried == 0) {
                return law + ": tried on no table, expected " + wanted;
            }
            String found = count == 0 ? "holds" : "broken in " + cases(count);
            return law + ": " + found
                    + (isAsExpected() ? count == 0 ? "" : ", as expected" : ", expected " + wanted)
                    + ", tried on " + (tried == 1 ? "1 table" : GradeSpace.number(tried) + " tables")
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

    /** {@return whether there are laws, and every one was tried and is broken in as many cases as expected} */
    public boolean isAsExpected() {
        return !results.isEmpty() && results.stream().allMatch(Result::isAsExpected);
    }

    /** {@return the report, one law to a line, below a line that says how many tables were tried} */
    @Override
    public String toString() {
        String laws = results.isEmpty() ? "no law" : results.size() == 1 ? "1 law" : results.size() + " laws";
        return text(laws, results);
    }

    /** {@return the laws that are not as expected, one to a line} */
    String failure() {
        ImmutableList<Result<A, G>> failed =
                results.stream().filter(result -> !result.isAsExpected()).collect(ImmutableList.toImmutableList());
        return results.isEmpty()
                ? "no law was named, so nothing was tried on " + space
                : text(failed.size() + " of " + results.size() + " laws not as expected", failed);
    }

    private String text(String heading, ImmutableList<Result<A, G>> lines) {
        return heading + " on " + space
                + lines.stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }
}
