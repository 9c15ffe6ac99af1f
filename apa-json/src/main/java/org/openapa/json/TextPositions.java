package org.openapa.json;

import com.google.common.primitives.Ints;

/** Lines and columns of indices in a span. Indices asked for in ascending order cost one pass over the bytes. */
final class TextPositions {
    private final Span span;
    private int index;
    private long line;
    private long column;

    TextPositions(Span span) {
        this.span = span;
        rewind();
    }

    /** {@return the position at an index of the bytes, in all that is read} */
    Position at(long wanted) {
        if (wanted < index) {
            rewind();
        }
        byte[] bytes = span.bytes();
        int end = (int) Math.min(wanted, span.to());
        int i = index;
        long units = column;
        for (; i < end; i++) {
            int b = bytes[i];
            if (b == '\n') {
                line++;
                units = 1;
            } else if ((b & 0xC0) != 0x80) {
                // Continuation bytes are part of a character; one of four bytes is two UTF-16 code units.
                units += (b & 0xF8) == 0xF0 ? 2 : 1;
            }
        }
        index = i;
        column = units;
        long offset = span.first().byteOffset() + index - span.from();
        return new Position(Ints.saturatedCast(line), Ints.saturatedCast(column), offset);
    }

    private void rewind() {
        index = span.from();
        line = span.first().line();
        column = span.first().column();
    }
}
