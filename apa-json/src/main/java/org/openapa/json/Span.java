package org.openapa.json;

import java.util.Arrays;

/** A document in bytes: which of them it is, where the first of them stands in all that is read, and what ends it. */
final class Span {
    /** What is behind the last byte. */
    enum End {
        DOCUMENT("the end of the document"),
        LINE("the end of the line"),
        ITEM("the end of the item"),
        CUT_RECORD("the end of the stream within the record"),
        CUT_ARRAY("the end of the stream within the array");

        private final String words;

        End(String words) {
            this.words = words;
        }
    }

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final Position first;
    private final End end;

    Span(byte[] bytes, int from, int to, Position first, End end) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.first = first;
        this.end = end;
    }

    /** {@return all of the bytes, but for a byte order mark} */
    static Span whole(byte[] bytes) {
        int from = Utf8.byteOrderMark(bytes, 0, bytes.length);
        return new Span(bytes, from, bytes.length, new Position(1, 1, from), End.DOCUMENT);
    }

    /** {@return the same with bytes of its own} */
    Span copy() {
        return new Span(Arrays.copyOfRange(bytes, from, to), 0, to - from, first, end);
    }

    /** {@return nothing, where this begins} */
    Span empty() {
        return new Span(new byte[0], 0, 0, first, end);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** {@return where the first byte stands} */
    Position first() {
        return first;
    }

    /**
     * {@return what is wrong at an index, up to which all is well} What is no UTF-8 is not called bad JSON, and what would be well if
     * the stream went on is neither.
     */
    Problem fault(ProblemCode code, String pointer, int index, String expected) {
        int malformed = Utf8.firstMalformed(bytes, index, to);
        boolean cut = (end == End.CUT_RECORD || end == End.CUT_ARRAY) && Utf8.isCut(bytes, malformed, to);
        if (cut && malformed == index) {
            return problem(ProblemCode.TRUNCATED, pointer, index, expected, end.words);
        }
        if (malformed < to && !cut) {
            return problem(ProblemCode.ENCODING, pointer, malformed, "UTF-8", Utf8.describeByte(bytes, malformed, to));
        }
        return problem(code, pointer, index, expected, index == to ? end.words : Slips.found(bytes, index, to));
    }

    /** {@return the problem; the position says its index alone} */
    private static Problem problem(ProblemCode code, String pointer, int index, String expected, String found) {
        return Problem.error(code, pointer, new Position(0, 0, index), expected, found);
    }
}
