package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.Location;

/** The problems met while a document is read, in its order, and the places that could not be read because of them. */
final class Problems {
    private final int most;
    private final List<Problem> listed = new ArrayList<>(0);
    private final Set<String> unreadable = new LinkedHashSet<>(0);
    private int errors;
    private int unlisted;
    private @Nullable Problem last;

    Problems(int most) {
        this.most = most;
    }

    void add(Problem problem) {
        add(listed.size(), problem);
    }

    /** Adds a problem before others that were met earlier but stand behind it. */
    void add(int index, Problem problem) {
        errors += problem.isError() ? 1 : 0;
        if (listed.size() < most || isOfVersion(problem)) {
            listed.add(Math.min(index, listed.size()), problem);
        } else {
            unlisted++;
        }
    }

    /** Adds the problem that ended the reading. */
    void end(Problem problem) {
        errors++;
        last = problem;
    }

    void addUnreadable(String pointer) {
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
        return last == null && listed.stream().noneMatch(Problems::isOfVersion);
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

    /** {@return the places that could not be read; what is not part of an assessment is none} */
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
