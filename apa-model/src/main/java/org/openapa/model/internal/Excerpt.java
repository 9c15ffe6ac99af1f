package org.openapa.model.internal;

/** Untrusted text made fit for a one-line message: printable, quoted, cut. */
public final class Excerpt {
    /** Longest excerpt, in characters of the result, its quotes not counted. */
    public static final int MAX_LENGTH = 64;

    private Excerpt() {}

    /**
     * {@return the text in double quotes, at most {@value #MAX_LENGTH} characters between them, cut with an ellipsis}
     *
     * @param text any text
     */
    public static String quote(String text) {
        return '"' + of(text) + '"';
    }

    /**
     * {@return the text with everything that is not plainly printable as an escape, at most {@value #MAX_LENGTH} characters,
     * cut with an ellipsis}
     *
     * @param text any text
     */
    public static String of(String text) {
        return printable(text, MAX_LENGTH);
    }

    /**
     * {@return the text as one line of printable characters, cut with an ellipsis where it is longer than the limit}
     *
     * @param text any text
     * @param limit the most characters returned, at least 1
     */
    public static String printable(String text, int limit) {
        if (isPrintable(text, limit)) {
            return text;
        }
        StringBuilder out = new StringBuilder(Math.min(text.length(), limit));
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int before = out.length();
            append(out, codePoint);
            boolean last = i == text.length();
            if (out.length() > limit || (!last && out.length() == limit)) {
                out.setLength(before);
                return out.append('…').toString();
            }
        }
        return out.toString();
    }

    /**
     * {@return whether the text is one line of printable characters, and no longer than the limit}
     *
     * @param text any text
     * @param limit the most characters
     */
    public static boolean isPrintable(String text, int limit) {
        int length = text.length();
        int i = 0;
        while (i < length && isPlain(text.charAt(i))) {
            i++;
        }
        while (i < length && isPrintable(text.codePointAt(i))) {
            i = text.offsetByCodePoints(i, 1);
        }
        return i == length && length <= limit;
    }

    private static void append(StringBuilder out, int codePoint) {
        if (isPrintable(codePoint)) {
            out.appendCodePoint(codePoint);
            return;
        }
        for (char unit : Character.toChars(codePoint)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit((unit >> shift) & 0xF, 16));
            }
        }
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c <= '~';
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
