package org.openapa.json;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Names the usual slips of those who type JSON or paste it from elsewhere, for the words of problems. */
final class Slips {
    private static final String DOUBLE_QUOTES = "“”„‟«»″";
    private static final String SINGLE_QUOTES = "‘’‚‛‹›′";
    private static final String DASHES = "−–—‐‑﹣";
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;

    /** Words that other languages and programs write, and what JSON has for them. */
    private static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("True", "true")
            .put("TRUE", "true")
            .put("False", "false")
            .put("FALSE", "false")
            .put("None", "null")
            .put("NULL", "null")
            .put("undefined", "null")
            .put("NaN", "no number")
            .put("Infinity", "no number")
            .buildOrThrow();

    private Slips() {}

    /** {@return what stands at an offset, where a well-formed character begins, in words} */
    static String found(byte[] bytes, int offset, int end) {
        int length = Utf8.characterLength(bytes, offset, end);
        int character = new String(bytes, offset, length, StandardCharsets.UTF_8).codePointAt(0);
        String shown = Character.toString(character);
        if (DOUBLE_QUOTES.contains(shown) || SINGLE_QUOTES.contains(shown)) {
            return "the typographic quote " + shown + ", where JSON has \"";
        }
        if (character == '\'' || character == '`' || character == '´') {
            return "the quote " + shown + ", where JSON has \"";
        }
        if (DASHES.contains(shown)) {
            return "the dash " + shown + ", where JSON has -";
        }
        if (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) {
            return "the full-width " + shown + ", where JSON has " + (char) (character - FIRST_FULL_WIDTH + '!');
        }
        if (character == '#' || startsWith("//", bytes, offset, end) || startsWith("/*", bytes, offset, end)) {
            return "a comment, which JSON does not have";
        }
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            if (startsWith(word.getKey(), bytes, offset, end)) {
                return word.getKey() + ", for which JSON has " + word.getValue();
            }
        }
        String described = Utf8.describe(bytes, offset, end);
        return character != ' ' && Character.getType(character) == Character.SPACE_SEPARATOR
                ? described + ", a blank that JSON does not have"
                : described;
    }

    /** {@return what to add to the words of a problem behind a string that goes on after a typographic quote; mostly nothing} */
    static String endOfString(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        for (int i = 0; i < text.length() - 1; i++) {
            String quote = text.substring(i, i + 1);
            boolean ends =
                    (DOUBLE_QUOTES + SINGLE_QUOTES).contains(quote) && ",:]}\n\r".indexOf(text.charAt(i + 1)) >= 0;
            if (ends) {
                return "; perhaps " + quote + " was to end the string before";
            }
        }
        return "";
    }

    private static boolean startsWith(String ascii, byte[] bytes, int offset, int end) {
        boolean starts = end - offset >= ascii.length();
        for (int i = 0; starts && i < ascii.length(); i++) {
            starts = bytes[offset + i] == ascii.charAt(i);
        }
        return starts;
    }
}
