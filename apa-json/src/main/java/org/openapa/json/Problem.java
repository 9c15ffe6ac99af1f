package org.openapa.json;

import java.util.Objects;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Finding;
import org.openapa.rules.Severity;

/**
 * Something in a document that keeps it, or a part of it, from being read: what, where, and what was expected.
 *
 * <p>What was expected and found is one line of printable characters; it never quotes a letter's narrative. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param severity error where something could not be read; warning for an unknown property that was passed over on request
 * @param pointer where in the document, as a JSON Pointer of the names as they are, which may hold any character; empty for the
 *     document as a whole, and where a host's parser does not know the place
 * @param position where in the text
 * @param expected what would have been right, such as "a whole number from 1 to 4"
 * @param found what was there, such as "a string"
 */
public record Problem(
        ProblemCode code, Severity severity, String pointer, Position position, String expected, String found) {
    private static final int LONGEST_PART = 240;

    /**
     * Makes what was expected and found printable, and cuts it.
     *
     * @param code what is wrong
     * @param severity error or warning
     * @param pointer where in the document
     * @param position where in the text
     * @param expected what would have been right
     * @param found what was there
     */
    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        expected = Excerpt.printable(expected, LONGEST_PART);
        found = Excerpt.printable(found, LONGEST_PART);
    }

    static Problem error(ProblemCode code, String pointer, Position position, String expected, String found) {
        return new Problem(code, Severity.ERROR, pointer, position, expected, found);
    }

    Problem withPosition(Position other) {
        return new Problem(code, severity, pointer, other, expected, found);
    }

    /** {@return the problem of a value whose place in the document is not known; the place in the value is put into words} */
    Problem withoutPlace() {
        return new Problem(
                code, severity, "", Position.UNKNOWN, expected, pointer.isEmpty() ? found : found + " at " + pointer);
    }

    /** {@return whether something could not be read} */
    boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return the problem in words: one line of printable characters, at most 512} */
    public String message() {
        return Excerpt.printable("found " + found + "; expected " + expected, Finding.MAX_MESSAGE);
    }

    /** {@return position where it is known, code, pointer and message in one line of printable characters} */
    @Override
    public String toString() {
        String place = position.equals(Position.UNKNOWN) ? "" : position + " ";
        return place + code + " " + Excerpt.printable(pointer, LONGEST_PART) + ": " + message();
    }
}
