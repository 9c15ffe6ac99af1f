package org.openapa.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.google.common.collect.ImmutableList;

/** Thrown by {@link ApaModule} where a value cannot be read. Says all problems, not just the first. */
public final class ApaMismatchException extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    private final transient ImmutableList<Problem> problems;

    ApaMismatchException(JsonParser parser, Class<?> type, ImmutableList<Problem> problems) {
        super(parser, ApaJsonException.summary(problems), type);
        this.problems = problems;
    }

    /** {@return the first problem in one line, and how many more there are} */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    /** {@return the message; a logger that asks for this one shall not get the source of the document, which Jackson's has} */
    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }

    /**
     * {@return all problems, in the order of the document} Pointers begin at the root of what the host reads. Where Jackson had buffered
     * the value, they are empty, and messages name the place in the value.
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
