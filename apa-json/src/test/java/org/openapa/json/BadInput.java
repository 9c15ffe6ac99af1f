package org.openapa.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document that is refused, from the table of bad input.
 *
 * @param document the document, in the notation of {@link Documents#bytes}
 * @param problems its problems, as {@link Documents#places} writes them
 * @param message the message of the first problem; empty if the table does not say
 */
record BadInput(String document, List<String> problems, String message) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u[0-9a-f]{4}");

    /** {@return all rows of the table} */
    static Stream<BadInput> rows() {
        return Documents.resource("bad-input.tsv")
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.split("\t", -1))
                .map(columns -> new BadInput(
                        columns[0],
                        Stream.of(columns[1].split("; ", -1))
                                .map(BadInput::unescaped)
                                .toList(),
                        columns.length > 2 ? columns[2] : ""));
    }

    /** {@return the text with the characters that it has escapes for} */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(escape.group().substring(2), 16))));
    }

    byte[] bytes() {
        return Documents.bytes(document);
    }

    @Override
    public String toString() {
        return document;
    }
}
