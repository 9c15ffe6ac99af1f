package org.openapa.json;

/**
 * A place in the text of a document, as editors count. Immutable and thread-safe.
 *
 * @param line the line, from 1; 0 where it is not known
 * @param column the column in UTF-16 code units, from 1; 0 where it is not known
 * @param byteOffset the number of bytes before it; -1 where it is not known
 */
public record Position(int line, int column, long byteOffset) {
    /** A position of which nothing is known, such as one in a tree that was never text. */
    public static final Position UNKNOWN = new Position(0, 0, -1);

    /** {@return line and column, such as "3:73"; the line alone, such as "3", where the column is not known} */
    @Override
    public String toString() {
        return line > 0 && column == 0 ? String.valueOf(line) : line + ":" + column;
    }
}
