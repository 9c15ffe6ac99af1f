package org.openapa.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Finds the ends of JSON strings in bytes, checks what is in them, and decodes them on request. */
final class StringScanner {
    private static final long EVERY_BYTE = 0x0101010101010101L;
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * EVERY_BYTE;
    private static final long BACKSLASHES = '\\' * EVERY_BYTE;
    private static final long BLANKS = ' ' * EVERY_BYTE;
    private static final int MALFORMED = -1;

    private final byte[] bytes;
    private final int end;
    private final ByteBuffer words;

    // Of the string scanned last.
    private boolean ascii;
    private boolean escaped;
    private boolean whole = true;
    private int fault;
    private String expected = "";

    StringScanner(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
        this.words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** {@return the offset of the quote that ends a string, or -1 where the string has a {@link #fault}} */
    int scan(int from) {
        ascii = true;
        escaped = false;
        whole = true;
        int i = from;
        while (i < end) {
            i = plain(i);
            if (i == end) {
                break;
            }
            int c = bytes[i];
            if (c == '"') {
                return i;
            }
            i = c == '\\'
                    ? escape(i)
                    : c < 0
                            ? beyondAscii(i)
                            : faulty(
                                    i,
                                    c == '\n' || c == '\r'
                                            ? "'\"' before the end of the line"
                                            : "no control character in a string");
            if (i == MALFORMED) {
                return MALFORMED;
            }
        }
        return faulty(end, "'\"'");
    }

    /** {@return where the string scanned last is no JSON} */
    int fault() {
        return fault;
    }

    /** {@return what JSON would have there} */
    String expected() {
        return expected;
    }

    /** {@return whether the string scanned last has escapes} */
    boolean isEscaped() {
        return escaped;
    }

    /** {@return whether no escape of the string scanned last is half a surrogate pair} */
    boolean isWhole() {
        return whole;
    }

    /** {@return the text of the string scanned last, which stands between these offsets} */
    String last(int from, int to) {
        return ascii && !escaped ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1) : text(from, to);
    }

    /** {@return the text between these offsets, which a scan has passed over} */
    String text(int from, int to) {
        int backslash = nextBackslash(from, to);
        if (backslash == to) {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(to - from);
        int i = from;
        while (backslash < to) {
            text.append(new String(bytes, i, backslash - i, StandardCharsets.UTF_8));
            int c = bytes[backslash + 1];
            text.append(c == 'u' ? (char) unit(backslash + 2) : meant(c));
            i = backslash + (c == 'u' ? 6 : 2);
            backslash = nextBackslash(i, to);
        }
        return text.append(new String(bytes, i, to - i, StandardCharsets.UTF_8)).toString();
    }

    /** {@return the offset of the first byte from here that is not an ASCII character standing for itself} */
    private int plain(int from) {
        int i = from;
        while (i <= end - Long.BYTES) {
            long word = words.getLong(i);
            // In the lowest byte in which one of these has its top bit set, it is rightly set.
            long special =
                    (word | zeroes(word ^ QUOTES) | zeroes(word ^ BACKSLASHES) | ((word - BLANKS) & ~word)) & TOP_BITS;
            if (special != 0) {
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    private static long zeroes(long word) {
        return (word - EVERY_BYTE) & ~word;
    }

    private int beyondAscii(int i) {
        ascii = false;
        int length = Utf8.characterLength(bytes, i, end);
        return length == 0 ? faulty(i, "UTF-8") : i + length;
    }

    /** {@return the offset behind an escape, or behind the two of a surrogate pair} */
    private int escape(int backslash) {
        escaped = true;
        int i = backslash + 1;
        if (i == end || bytes[i] != 'u') {
            return i < end && meant(bytes[i]) != 0 ? i + 1 : faulty(i, "an escape of JSON");
        }
        int behind = hexadecimal(i + 1);
        if (behind == MALFORMED) {
            return MALFORMED;
        }
        char unit = (char) unit(i + 1);
        if (Character.isHighSurrogate(unit) && isLowSurrogate(behind)) {
            return behind + 6;
        }
        whole &= !Character.isSurrogate(unit);
        return behind;
    }

    private boolean isLowSurrogate(int i) {
        return end - i >= 6
                && bytes[i] == '\\'
                && bytes[i + 1] == 'u'
                && Character.isLowSurrogate((char) Math.max(0, unit(i + 2)));
    }

    /** {@return the offset behind four hexadecimal digits} */
    private int hexadecimal(int from) {
        for (int i = from; i < from + 4; i++) {
            if (i >= end || Character.digit((char) bytes[i], 16) < 0) {
                return faulty(Math.min(i, end), "a hexadecimal digit");
            }
        }
        return from + 4;
    }

    /** {@return the code unit that four hexadecimal digits name; negative if they are not such} */
    private int unit(int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            unit = (unit << 4) | Character.digit((char) bytes[i], 16);
        }
        return unit;
    }

    private int nextBackslash(int from, int to) {
        int i = from;
        while (i < to && bytes[i] != '\\') {
            i++;
        }
        return i;
    }

    /** {@return the character that an escape of one letter means, or 0} */
    private static char meant(int letter) {
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> 0;
        };
    }

    private int faulty(int offset, String wanted) {
        fault = offset;
        expected = wanted;
        return MALFORMED;
    }
}
