package org.openapa.json;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;

/**
 * What became of a document: a value, problems, or an exception of the host's own parser.
 *
 * @param value the value, if the document was accepted
 * @param problems code and pointer of each problem; of a document that was accepted, none
 * @param host the exception with which the host's parser refused it, if it did
 */
record Verdict(
        @Nullable Assessment value,
        List<String> problems,
        @Nullable IOException host) {
    /** Reads a document. */
    @FunctionalInterface
    interface Reading {
        @Nullable
        Assessment read() throws IOException;
    }

    static Verdict of(Decoded<Assessment> decoded) {
        return new Verdict(decoded.value().orElse(null), places(decoded.problems()), null);
    }

    /** {@return what becomes of a document that the host reads; whatever else is thrown is a failure of the test} */
    static Verdict ofHost(Reading reading) {
        try {
            return new Verdict(reading.read(), List.of(), null);
        } catch (ApaMismatchException e) {
            Messages.assertSafe(e);
            return new Verdict(null, places(e.problems()), null);
        } catch (IOException e) {
            return new Verdict(null, List.of(), e);
        }
    }

    boolean isAccepted() {
        return value != null;
    }

    /** {@return whether there is a problem of this code} */
    boolean has(ProblemCode code) {
        return problems.stream().anyMatch(problem -> problem.startsWith(code + " ") || problem.equals(code.code()));
    }

    private static List<String> places(List<Problem> problems) {
        return problems.stream()
                .peek(Messages::assertSafe)
                .map(problem -> (problem.code() + " " + problem.pointer()).strip())
                .toList();
    }
}
