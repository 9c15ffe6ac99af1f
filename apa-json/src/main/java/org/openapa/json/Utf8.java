package org.openapa.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.openapa.model.internal.Excerpt;

/** UTF-8 as it is in bytes. */
final class Utf8 {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** {@return the text in UTF-8; at an unpaired surrogate, which UTF-8 does not have, it ends with malformed bytes} */
    static byte[] encode(String text) {
        int lone = firstLoneSurrogate(text);
        if (lone < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
        byte[] encoded = Arrays.copyOf(before, before.length + 1);
        encoded[before.length] = (byte) 0xED;
        return encoded;
    }

    /** {@return the index of the first surrogate that is not half of a pair, or -1} */
    static int firstLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** {@return how many bytes of byte order mark stand between these offsets at the beginning: 3 or 0} */
    static int byteOrderMark(byte[] bytes, int from, int end) {
        int length = BYTE_ORDER_MARK.length;
        return end - from >= length && Arrays.equals(bytes, from, from + length, BYTE_ORDER_MARK, 0, length)
                ? length
                : 0;
    }

    /** {@return the offset of the first byte that begins no well-formed character, or the end if all is well} */
    static int firstMalformed(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end) {
            int length = characterLength(bytes, i, end);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return i;
    }

    /** {@return the number of bytes of the character that begins here, or 0 if none does} */
    static int characterLength(byte[] bytes, int i, int end) {
        int first = bytes[i] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (end - i < length) {
            return 0;
        }
        // The second byte's range excludes overlong forms, surrogates, and what lies beyond U+10FFFF.
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        int second = bytes[i + 1] & 0xFF;
        if (second < low || second > high) {
            return 0;
        }
        for (int k = 2; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** {@return whether there is nothing from here to the end but, at most, the beginning of a well-formed character} */
    static boolean isCut(byte[] bytes, int i, int end) {
        if (end - i > 3) {
            return false;
        }
        byte[] completed = {0, (byte) 0x80, (byte) 0x80, (byte) 0x80};
        System.arraycopy(bytes, i, completed, 0, end - i);
        if (end - i == 1) {
            // Any of the second bytes that one of the first bytes allows.
            completed[1] = (byte) (bytes[i] == (byte) 0xE0 ? 0xA0 : bytes[i] == (byte) 0xF0 ? 0x90 : 0x80);
        }
        return end == i || characterLength(completed, 0, completed.length) > end - i;
    }

    /** {@return the character at an offset in quotes} */
    static String describe(byte[] bytes, int offset, int end) {
        String character = new String(bytes, offset, characterLength(bytes, offset, end), StandardCharsets.UTF_8);
        return "'" + Excerpt.of(character) + "'";
    }

    /** {@return a byte that is no UTF-8 in words} */
    static String describeByte(byte[] bytes, int malformed, int to) {
        int two = malformed == 0 && to > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        boolean mark = two == 0xFEFF || two == 0xFFFE;
        return String.format(Locale.ROOT, "the byte 0x%02X", bytes[malformed]) + (mark ? ", as UTF-16 begins" : "");
    }
}
