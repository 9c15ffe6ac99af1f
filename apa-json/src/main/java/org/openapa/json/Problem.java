package org.openapa.json;

import java.util.Objects;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Finding;
import org.openapa.rules.Severity;

/**
 * Something in a document that keeps it, or a part of it, from being read: what, where, and what was expected.
 *
 * <p>Texts are one line of printable characters; they never quote a letter's narrative. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param severity error where something could not be read; warning for an unknown property that was passed over on request
 * @param pointer where in the document, as a JSON Pointer; empty for the document as a whole
 * @param position where in the text
 * @param expected what would have been right, such as "a whole number from 1 to 4"
 * @param found what was there, such as "a string"
 */
public record Problem(
        ProblemCode code, Severity severity, String pointer, Position position, String expected, String found) {
    private static final int LONGEST_PART = 240;

    /**
     * Makes the texts printable and cuts them.
     *
     * @param code what is wrong
     * @param severity error or warning
     * @param pointer where in the document
     * @param position where in the text
     * @param expected what would have been right
     * @param found what was there
     */
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        pointer = Excerpt.printable(pointer, LONGEST_PART);
        expected = Excerpt.printable(expected, LONGEST_PART);
        found = Excerpt.printable(found, LONGEST_PART);
    }

    static Problem error(ProblemCode code, String pointer, Position position, String expected, String found) {
        return new Problem(code, Severity.ERROR, pointer, position, expected, found);
    }

    Problem withPosition(Position other) {
        return new Problem(code, severity, pointer, other, expected, found);
    }

    /** {@return whether something could not be read} */
    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return the problem in words: one line of printable characters, at most 512} */
    public String message() {
        return Excerpt.printable("found " + found + "; expected " + expected, Finding.MAX_MESSAGE);
    }

    /** {@return position, code, pointer and message in one line} */
    @Override
    public String toString() {
        return position + " " + code + " " + pointer + ": " + message();
    }
}
