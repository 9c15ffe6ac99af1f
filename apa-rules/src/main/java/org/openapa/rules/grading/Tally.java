package org.openapa.rules.grading;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts all cases and keeps the first of them. */
final class Tally<A extends Enum<A>, G extends Enum<G>> {
    static final int MOST_KEPT = 1_000;

    private final List<GradeCase<A, G>> kept = new ArrayList<>();
    private long count;

    void add(Supplier<GradeCase<A, G>> found) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(found.get());
        }
    }

    long count() {
        return count;
    }

    ImmutableList<GradeCase<A, G>> cases() {
        return ImmutableList.copyOf(kept);
    }
}
