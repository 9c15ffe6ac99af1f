package org.openapa.json;

import com.google.common.collect.ImmutableList;

/** Thrown where a document cannot be read and the caller asked for the value alone. Says all problems, not just the first. */
public final class ApaJsonException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ImmutableList<Problem> problems;

    ApaJsonException(ImmutableList<Problem> problems) {
        super(summary(problems));
        this.problems = problems;
    }

    /** {@return all problems, in the order of the document} */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    static String summary(ImmutableList<Problem> problems) {
        String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
        return problems.get(0) + more;
    }
}
