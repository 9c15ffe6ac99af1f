package org.openapa.rules.grading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts the tables tried and the cases found on them, and keeps the first cases. */
final class Tally<A extends Enum<A>, G extends Enum<G>> {
    static final int MOST_KEPT = 1_000;

    private final List<GradeCase<A, G>> kept = new ArrayList<>();
    private long tried;
    private long count;

    void tried() {
        tried++;
    }

    void add(Supplier<GradeCase<A, G>> found) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(found.get());
        }
    }

    /** {@return on how many tables there was something to try} */
    long tables() {
        return tried;
    }

    long count() {
        return count;
    }

    ImmutableList<GradeCase<A, G>> cases() {
        return ImmutableList.copyOf(kept);
    }
}
