package org.openapa.json;

/**
 * Finds where an item of a JSON array ends, given its bytes piece by piece.
 *
 * <p>Of what is no JSON it makes the best: a string ends at the latest with its line, and a closing bracket closes all that was opened
 * behind its like.
 */
final class ItemScanner {
    /** Of the brackets beyond, it is not known which kind they are. */
    private static final int KINDS_KNOWN = 64;

    private long depth;
    private long objects;
    private boolean inString;
    private boolean escaped;
    private boolean inWord;
    private boolean ended;

    /** Begins an item; its first byte is neither white space nor a comma nor a closing square bracket. */
    void begin() {
        depth = 0;
        inString = false;
        escaped = false;
        inWord = false;
        ended = false;
    }

    /** {@return whether the end is found} */
    boolean isEnded() {
        return ended;
    }

    /** {@return the index behind what belongs to the item; that of the end of the bytes unless the item {@link #isEnded}} */
    int scan(byte[] bytes, int from, int to) {
        int i = from;
        while (!ended) {
            if (inString && !escaped) {
                i = plain(bytes, i, to);
            }
            if (i == to) {
                break;
            }
            byte b = bytes[i];
            i += inString ? inString(b) : depth > 0 ? inBrackets(b) : outside(b);
        }
        return i;
    }

    /** {@return the index of what may end a string, or have it go on} */
    private static int plain(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && bytes[i] != '"' && bytes[i] != '\\' && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** {@return 1 if the byte belongs to the item, or 0 where it ended before} */
    private int inString(byte b) {
        boolean closed = b == '\n' || (b == '"' && !escaped);
        escaped = b == '\\' && !escaped;
        inString = !closed;
        ended = closed && depth == 0;
        return 1;
    }

    private int inBrackets(byte b) {
        switch (b) {
            case '"' -> inString = true;
            case '{', '[' -> open(b == '{');
            case '}', ']' -> close(b == '}');
            default -> {
                // Anything else makes no difference.
            }
        }
        ended = depth == 0;
        return 1;
    }

    /** Looks at what is no part of an object, array or string: it begins one, or is part of a word or number. */
    private int outside(byte b) {
        boolean begins = b == '"' || b == '{' || b == '[';
        ended = b == ',' || b == ']' || Window.isBlank(b) || (begins && inWord);
        if (ended) {
            return 0;
        }
        inWord = !begins;
        inString = b == '"';
        if (begins && !inString) {
            open(b == '{');
        }
        return 1;
    }

    private void open(boolean object) {
        if (depth < KINDS_KNOWN) {
            long bit = 1L << depth;
            objects = object ? objects | bit : objects & ~bit;
        }
        depth++;
    }

    private void close(boolean object) {
        if (depth > KINDS_KNOWN) {
            depth--;
            return;
        }
        int level = (int) depth - 1;
        while (level >= 0 && (objects >>> level & 1) != (object ? 1 : 0)) {
            level--;
        }
        // A bracket that closes nothing is passed over.
        depth = level >= 0 ? level : depth;
    }
}
