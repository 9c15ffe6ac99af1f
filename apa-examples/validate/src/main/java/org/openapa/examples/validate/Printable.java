package org.openapa.examples.validate;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Untrusted text made fit for a terminal. */
final class Printable {
    /** Controls, format characters, half surrogates, characters without a meaning, and blanks other than the space. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Z}&&[^ ]]");

    private static final Pattern UNIT = Pattern.compile("\\\\u[0-9a-f]{4}|.");

    private Printable() {}

    /** {@return the text in one line, with escapes such as \u001b for what is not plainly printable} */
    static String of(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(escape(found.group())));
    }

    /** {@return the text as {@link #of(String)} makes it, cut with an ellipsis where it is longer than the width} */
    static String of(String text, int width) {
        String printable = of(text);
        if (printable.length() <= width) {
            return printable;
        }
        StringBuilder cut = new StringBuilder();
        Matcher unit = UNIT.matcher(printable);
        while (unit.find() && cut.length() + unit.group().length() < width) {
            cut.append(unit.group());
        }
        return cut.append('…').toString();
    }

    private static String escape(String character) {
        return character
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
