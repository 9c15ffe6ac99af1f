package org.openapa.json;

import java.io.IOException;

/** Thrown inside the codec where reading cannot go on, with the problem that says why. It never leaves the codec. */
final class BrokenException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    BrokenException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** {@return the problem for something beyond a limit} */
    static BrokenException limit(String name, int limit, String found, String pointer, Position position) {
        return new BrokenException(Problem.error(
                ProblemCode.LIMIT, pointer, position, "at most " + limit + " (limit " + name + ")", found));
    }

    Problem problem() {
        return problem;
    }

    /** Nobody looks at where it was thrown. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
