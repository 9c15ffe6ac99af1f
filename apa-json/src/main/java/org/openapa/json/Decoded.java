package org.openapa.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.openapa.rules.Location;

/**
 * What reading a document gave: a value, the problems that are in its way, or, on request, both. Immutable and thread-safe.
 *
 * @param value the value; nothing where it could not be read
 * @param problems all problems in the order of the document; empty if all is well
 * @param unreadable the places of the value that could not be read; empty unless there is a value in spite of errors
 * @param <T> the type of the value
 */
public record Decoded<T>(Optional<T> value, ImmutableList<Problem> problems, ImmutableSet<Location> unreadable) {
    /**
     * Checks that there is a value or a problem.
     *
     * @param value the value, or nothing
     * @param problems all problems
     * @param unreadable the places that could not be read
     */
    public Decoded {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(unreadable, "unreadable");
        Preconditions.checkArgument(
                value.isPresent() || !problems.isEmpty(), "neither a value nor a problem to say why not");
    }

    /** {@return the value, if there is one, and how many problems there are, in one line} */
    @Override
    public String toString() {
        return value.map(String::valueOf).orElse("no value") + ", problems " + problems.size();
    }

    /** {@return whether all of the document was read: there is a value and no error, at most warnings} */
    public boolean complete() {
        return value.isPresent() && (problems.isEmpty() || problems.stream().noneMatch(Problem::isError));
    }

    /**
     * {@return the value, read completely}
     *
     * @throws ApaJsonException with all problems, if there is an error among them
     */
    public T orElseThrow() {
        if (!complete()) {
            throw new ApaJsonException(problems);
        }
        return value.orElseThrow();
    }
}
