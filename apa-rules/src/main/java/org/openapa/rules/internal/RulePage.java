package org.openapa.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A standard rule's page in the catalogue, which stands beside this class. It begins with a title, the summary and a table; its last
 * section says how to switch the rule off in Java.
 *
 * @param markdown the page
 */
public record RulePage(String markdown) {
    private static final String SECTION = "## ";
    private static final String FENCE = "```";
    private static final String LAST = "## To switch it off";

    /**
     * {@return the page of a rule; nothing if it is not a standard rule}
     *
     * @param ruleId the rule's id
     */
    public static Optional<RulePage> of(String ruleId) {
        try (InputStream in = RulePage.class.getResourceAsStream(ruleId + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what the rule finds and why, as plain text without the examples} */
    public String description() {
        StringBuilder text = new StringBuilder();
        boolean begun = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith(SECTION)) {
                break;
            }
            if (begun) {
                text.append(plain(line)).append('\n');
            }
            begun |= line.startsWith("| ---");
        }
        // Behind the table's last row.
        return text.substring(text.indexOf("\n") + 1).strip();
    }

    /** {@return what the rule finds and why, with the examples, as Markdown without links: these lead elsewhere from here} */
    public String help() {
        int begin = markdown.indexOf("\n\n", markdown.indexOf("| ---"));
        int end = markdown.indexOf(LAST);
        return unlinked(markdown.substring(begin, end).strip());
    }

    /** {@return what the rule finds, in one line} */
    public String firstParagraph() {
        String description = description();
        int end = description.indexOf("\n\n");
        return (end < 0 ? description : description.substring(0, end)).replace('\n', ' ');
    }

    /** {@return the examples, as lines for a terminal: titles, texts, and documents indented} */
    public List<String> examples() {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        boolean code = false;
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith(LAST)) {
                break;
            }
            inside |= line.startsWith(SECTION);
            if (!inside) {
                continue;
            }
            if (line.startsWith(FENCE)) {
                code = !code;
            } else if (code) {
                lines.add("    " + line);
            } else {
                lines.add(plain(line.startsWith(SECTION) ? line.substring(SECTION.length()) : line));
            }
        }
        return lines;
    }

    private static String plain(String line) {
        return unlinked(line).replace("`", "");
    }

    /** {@return a text in which of links their words are left, without the sign for code around them} */
    private static String unlinked(String text) {
        StringBuilder words = new StringBuilder();
        int end = 0;
        int begin = text.indexOf('[');
        while (begin >= 0) {
            int middle = text.indexOf(']', begin);
            int close = middle < 0 || !text.startsWith("](", middle) ? -1 : text.indexOf(')', middle);
            if (close < 0) {
                begin = text.indexOf('[', begin + 1);
            } else {
                words.append(text, end, begin)
                        .append(text.substring(begin + 1, middle).replace("`", ""));
                end = close + 1;
                begin = text.indexOf('[', end);
            }
        }
        return words.append(text, end, text.length()).toString();
    }
}
