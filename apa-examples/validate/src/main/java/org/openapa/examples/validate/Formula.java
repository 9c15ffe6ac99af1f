package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;

/** Keeps spreadsheets from taking a text for a formula: one that begins as formulas do is written with an apostrophe before it. */
final class Formula {
    /** What formulas begin with, in characters of either width, and what spreadsheets skip before it. */
    private static final CharMatcher BEGINNING = CharMatcher.anyOf("=+-@\uff1d\uff0b\uff0d\uff20\t\r\n\0");

    private static final char APOSTROPHE = '\'';

    private Formula() {}

    /** {@return the text as it may stand in a cell} */
    static String prevented(String text) {
        return begins(text) || isPrevented(text) ? APOSTROPHE + text : text;
    }

    /** {@return the text that stands in a cell} */
    static String allowed(String cell) {
        return isPrevented(cell) ? cell.substring(1) : cell;
    }

    /** {@return whether a text begins with apostrophes and what they may have been put before} */
    private static boolean isPrevented(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == APOSTROPHE) {
            end++;
        }
        return end > 0 && begins(text.substring(end));
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && BEGINNING.matches(text.charAt(0));
    }
}
