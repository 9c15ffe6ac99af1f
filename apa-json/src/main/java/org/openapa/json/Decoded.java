package org.openapa.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What reading a document gave: a value, or the problems that are in its way. Immutable and thread-safe.
 *
 * @param value the value, or nothing where there are problems
 * @param problems all problems in the order of the document; empty where there is a value
 * @param <T> the type of the value
 */
public record Decoded<T>(Optional<T> value, ImmutableList<Problem> problems) {
    /**
     * Checks that there is a value or a problem.
     *
     * @param value the value, or nothing
     * @param problems all problems
     */
    public Decoded {
        Preconditions.checkArgument(
                value.isPresent() || !problems.isEmpty(), "neither a value nor a problem to say why not");
    }

    /** {@return whether the document was read without any problem} */
    public boolean complete() {
        return problems.isEmpty();
    }

    /**
     * {@return the value}
     *
     * @throws ApaJsonException with all problems, if there are any
     */
    public T orElseThrow() {
        if (!complete()) {
            throw new ApaJsonException(problems);
        }
        return value.orElseThrow();
    }
}
