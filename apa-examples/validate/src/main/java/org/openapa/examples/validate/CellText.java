package org.openapa.examples.validate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts between texts and the cells of a table. {@link #read} returns every text that {@link #written} wrote as it was. */
final class CellText {
    private static final CharMatcher LINE_BREAK = CharMatcher.anyOf("\r\n");

    /** Characters that programs that read CSV take for something else, or refuse. */
    private static final CharMatcher CONTROL =
            CharMatcher.inRange('\0', '\u001f').and(CharMatcher.isNot('\t'));

    /** White space, and characters that show nothing, such as a byte order mark or a zero-width space. */
    private static final CharMatcher BLANK =
            CharMatcher.whitespace().or(CharMatcher.forPredicate(c -> Character.getType(c) == Character.FORMAT));

    /** Hyphens, dashes and the minus sign. */
    private static final CharMatcher DASH = CharMatcher.anyOf("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212");

    private static final ImmutableSet<String> ABSENT = ImmutableSet.of(
            "",
            "n/a",
            "na",
            "n.a.",
            "n.a",
            "#n/a",
            "n/k",
            "nk",
            "n.k.",
            "n.k",
            "none",
            "null",
            "not applicable",
            "not assessed",
            "not available",
            "not graded",
            "not judged",
            "not known",
            "..",
            "...",
            "\u2026");

    /** A whole number as spreadsheets write it: {@code 3}, {@code 3.0}, {@code 3,0}, {@code +3}, {@code '3}, {@code =3}, {@code ="3"}. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:'|\\+|=)?(0|[1-9]\\d{0,8})(?:[.,]0+|\\.)?|=\"(0|[1-9]\\d{0,8})\"");

    /** Begins a text that is written as a JSON string. */
    private static final String LITERAL = "'\"";

    private static final ObjectMapper JSON = new ObjectMapper();

    private CellText() {}

    /** {@return what a cell says, without blanks around it; "" if it is empty or says that there is nothing} */
    static String read(String cell) {
        String text = trimmed(cell);
        if (text.startsWith(LITERAL)) {
            return literal(text);
        }
        return isAbsent(text) ? "" : Formula.allowed(text);
    }

    /** {@return the cell for a text: as it is, behind an apostrophe if it looks like a formula, or else as a JSON string behind an apostrophe} */
    static String written(String text) {
        String cell = Formula.prevented(text);
        return CONTROL.matchesNoneOf(cell) && read(cell).equals(text) ? cell : '\'' + json(text);
    }

    /** {@return the text without blanks of any kind around it} */
    static String trimmed(String text) {
        return BLANK.trimFrom(text);
    }

    /** {@return the title of a column: its text in one line} */
    static String title(String cell) {
        return BLANK.trimAndCollapseFrom(cell, ' ');
    }

    static boolean hasLineBreak(String text) {
        return LINE_BREAK.matchesAnyOf(text);
    }

    /** {@return whether a text says that there is nothing, such as "n/a" or a dash} */
    static boolean isAbsent(String text) {
        return DASH.matchesAllOf(text)
                || ABSENT.contains(Ascii.toLowerCase(CharMatcher.whitespace().collapseFrom(text, ' ')));
    }

    /** {@return the digits of a whole number, if the text is one as spreadsheets write them} */
    static Optional<String> number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    private static String literal(String text) {
        try {
            return JSON.readValue(text.substring(1), String.class);
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    private static String json(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("text cannot be written", e);
        }
    }
}
