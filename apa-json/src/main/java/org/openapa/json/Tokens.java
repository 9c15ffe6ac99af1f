package org.openapa.json;

import java.io.IOException;

/**
 * The tokens of one value, of whichever origin, and where they stand.
 *
 * <p>Whoever makes tokens also holds the limits: what is beyond one, and what is no JSON, ends the reading with a
 * {@link BrokenException}.
 */
interface Tokens {
    /** {@return the token that comes next; {@link Token#END} behind the value} */
    Token next() throws IOException;

    /** {@return the token that {@link #next} gave last} */
    Token current();

    /** {@return the text of the current name, string or number} */
    String text() throws IOException;

    /** {@return whether the current name or string is made of whole characters, without half a surrogate pair} */
    boolean isWhole() throws IOException;

    /** {@return the value of the current number, if it is written as at most nine digits without sign and leading zero; else -1} */
    int integer() throws IOException;

    /**
     * {@return the index of the current name among those of a shape, or -1}
     *
     * @param shape the names
     * @param likely the index that is tried first
     */
    int indexIn(Shape shape, int likely) throws IOException;

    /** {@return the JSON Pointer of the current value, or of the one just ended; as far as {@link Pointer} can name it} */
    String pointer();

    /** {@return the JSON Pointer of the object that the current name stands in} */
    String pointerAround();

    /** {@return something to find the beginning of the current token again by} */
    long mark();

    /** {@return where a mark is; a line of 0 where only the offset is known} */
    Position at(long mark);
}
