package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;

/** The problems met while a document is read, in its order, and the places that could not be read because of them. */
final class Problems {
    private final int most;
    private final List<Problem> listed = new ArrayList<>(0);
    private final List<String> unreadable = new ArrayList<>(0);
    private int errors;
    private int unlisted;
    private @Nullable Problem last;

    Problems(int most) {
        this.most = most;
    }

    /** {@return whether one more problem of this code would be listed, and not just counted} */
    boolean lists(ProblemCode code) {
        return listed.size() < most || code == ProblemCode.FORMAT_VERSION;
    }

    void add(Problem problem) {
        add(listed.size(), problem);
    }

    /** Adds a problem before others that were met earlier but stand behind it. */
    void add(int index, Problem problem) {
        if (lists(problem.code())) {
            errors += problem.isError() ? 1 : 0;
            listed.add(Math.min(index, listed.size()), problem);
        } else {
            count(problem.severity());
        }
    }

    /** Counts a problem that is not listed. */
    void count(Severity severity) {
        errors += severity == Severity.ERROR ? 1 : 0;
        unlisted++;
    }

    /** Adds the problem that ended the reading. */
    void end(Problem problem) {
        errors++;
        last = problem;
    }

    void addUnreadable(String pointer) {
        unreadable.add(pointer);
    }

    boolean isUnreadable(String pointer) {
        return unreadable.contains(pointer);
    }

    /** {@return something to find again what became unreadable from here on} */
    int mark() {
        return unreadable.size();
    }

    /** Adds a place that takes with it what became unreadable in it since the mark. */
    void addUnreadable(String pointer, int mark) {
        unreadable.subList(mark, unreadable.size()).clear();
        unreadable.add(pointer);
    }

    int size() {
        return listed.size();
    }

    int errors() {
        return errors;
    }

    /** {@return whether reading came to the end of a document of the format expected} */
    boolean isRead() {
        return last == null && (listed.isEmpty() || listed.stream().noneMatch(Problems::isOfVersion));
    }

    /** {@return the problems; of a document of another version that one alone, since the rest may be right there} */
    ImmutableList<Problem> list() {
        ImmutableList<Problem> version =
                listed.stream().filter(Problems::isOfVersion).collect(ImmutableList.toImmutableList());
        if (!version.isEmpty()) {
            return version;
        }
        ImmutableList.Builder<Problem> list = ImmutableList.<Problem>builder().addAll(listed);
        if (unlisted > 0) {
            list.add(more());
        }
        if (last != null) {
            list.add(last);
        }
        return list.build();
    }

    /** {@return the places that could not be read} */
    ImmutableSet<Location> unreadable() {
        return unreadable.stream().map(Location::parse).collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isOfVersion(Problem problem) {
        return problem.code() == ProblemCode.FORMAT_VERSION;
    }

    private Problem more() {
        Problem before = listed.get(listed.size() - 1);
        return Problem.error(
                ProblemCode.MORE_PROBLEMS,
                "",
                before.position(),
                "at most " + most + " problems listed",
                unlisted + " more problems");
    }
}
