package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import org.openapa.json.ApaJson;
import org.openapa.json.ProblemCode;

/** Tells streams of assessments from single ones. */
final class Several {
    private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\r\n");
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private Several() {}

    /**
     * {@return whether these bytes begin an array, or their first line is a JSON value by itself with more behind it}
     *
     * @param head the beginning of a file, or all of it
     */
    static boolean areIn(byte[] head) {
        // A character for each byte: what matters here is ASCII.
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String trimmed = BLANK.trimLeadingFrom(
                text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
        if (trimmed.startsWith("[")) {
            return true;
        }
        int end = trimmed.indexOf('\n');
        String line = end < 0 ? "" : BLANK.trimTrailingFrom(trimmed.substring(0, end));
        return line.endsWith("}") && !BLANK.matchesAllOf(trimmed.substring(end)) && isWhole(line);
    }

    private static boolean isWhole(String line) {
        return ApaJson.strict().readAssessment(line.getBytes(StandardCharsets.ISO_8859_1)).problems().stream()
                .noneMatch(problem -> problem.code() == ProblemCode.SYNTAX);
    }
}
