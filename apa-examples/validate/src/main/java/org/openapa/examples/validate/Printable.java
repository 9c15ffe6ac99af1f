package org.openapa.examples.validate;

/** Untrusted text made fit for a terminal. Without regular expressions, since these take time to start. */
final class Printable {
    private static final int ESCAPE_LENGTH = 6;

    private Printable() {}

    /** {@return the text in one line, with escapes such as \u001b for what is not plainly printable} */
    static String of(String text) {
        int index = 0;
        while (index < text.length() && isPrintable(text.codePointAt(index))) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index == text.length() ? text : escaped(text, index);
    }

    /** {@return the text as {@link #of(String)} makes it, cut with an ellipsis where it is longer than the width} */
    static String of(String text, int width) {
        String printable = of(text);
        if (printable.length() <= width) {
            return printable;
        }
        int end = 0;
        while (end + unit(printable, end) < width) {
            end += unit(printable, end);
        }
        return printable.substring(0, end) + '…';
    }

    private static String escaped(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + ESCAPE_LENGTH).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (isPrintable(codePoint)) {
                out.appendCodePoint(codePoint);
            } else {
                for (; i < end; i++) {
                    escape(out, text.charAt(i));
                }
            }
            i = end;
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, char unit) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(unit >> shift & 0xF, 16));
        }
    }

    /** {@return the number of characters at an index that are not to be parted} */
    private static int unit(String text, int index) {
        if (text.startsWith("\\u", index) && index + ESCAPE_LENGTH <= text.length()) {
            for (int i = index + 2; i < index + ESCAPE_LENGTH; i++) {
                if (Character.digit(text.charAt(i), 16) < 0) {
                    return 1;
                }
            }
            return ESCAPE_LENGTH;
        }
        return Character.charCount(text.codePointAt(index));
    }

    /** Not controls, format characters, half surrogates, characters without a meaning, and blanks other than the space. */
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
