package org.openapa.json;

/** Lines and columns of offsets in a document. Offsets asked for in ascending order cost one pass over the bytes. */
final class TextPositions {
    private final byte[] bytes;
    private int offset;
    private int line;
    private int column;

    TextPositions(byte[] bytes) {
        this.bytes = bytes;
        rewind();
    }

    /** {@return the position at an offset; a byte order mark has no width} */
    Position at(long wanted) {
        if (wanted < offset) {
            rewind();
        }
        while (offset < bytes.length && offset < wanted) {
            int length = Math.max(1, Utf8.characterLength(bytes, offset, bytes.length));
            if (bytes[offset] == '\n') {
                line++;
                column = 1;
            } else {
                // A character of four bytes is two UTF-16 code units.
                column += length == 4 ? 2 : 1;
            }
            offset += length;
        }
        return new Position(line, column, wanted);
    }

    private void rewind() {
        offset = Utf8.byteOrderMark(bytes, 0, bytes.length);
        line = 1;
        column = 1;
    }
}
