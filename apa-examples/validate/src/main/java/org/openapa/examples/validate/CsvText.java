package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a table.
 *
 * @param rows the text, without a byte order mark and a line that names the separator
 * @param separator what stands between cells
 * @param skipped how many lines the file has before the rows
 */
record CsvText(String rows, char separator, int skipped) {
    /** Begins a first line, such as "sep=;", by which spreadsheets know the separator, and which is no row. */
    private static final String SEPARATOR = "sep=";

    private static final ImmutableList<Character> SEPARATORS = ImmutableList.of(',', ';', '\t', '|');

    /**
     * {@return the text that the bytes are}
     *
     * @param encoding how characters are written, unless there is a byte order mark of UTF-16
     * @throws IOException if they are no text in this encoding, or no table; the message says what they are
     */
    static CsvText of(byte[] bytes, Charset encoding) throws IOException {
        String kind = FileKind.of(bytes);
        if (kind != null) {
            throw new Failure(Failure.OTHER_KIND, kind);
        }
        int two = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        String text = decoded(bytes, two == 0xFEFF || two == 0xFFFE ? StandardCharsets.UTF_16 : encoding);
        String table = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (table.startsWith("{") || table.startsWith("[")) {
            throw new Failure(
                    Failure.OTHER_KIND,
                    "JSON, not CSV; validate and table read it if its name ends in .json or .ndjson");
        }
        if (table.startsWith(SEPARATOR) && table.indexOf('\n') > SEPARATOR.length()) {
            return new CsvText(table.substring(table.indexOf('\n') + 1), table.charAt(SEPARATOR.length()), 1);
        }
        return new CsvText(table, separator(table), 0);
    }

    private static String decoded(byte[] bytes, Charset encoding) throws IOException {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (text.indexOf('\0') >= 0 || (result.isError() && isZero(bytes, 1) != isZero(bytes, 0))) {
            throw new Failure(Failure.ENCODING, notText(bytes));
        }
        if (result.isError()) {
            long line = 1 + text.chars().filter(c -> c == '\n').count();
            throw new Failure(
                    Failure.ENCODING,
                    "line " + line + " is not " + encoding
                            + "; --encoding names another, which for a spreadsheet may be windows-1252");
        }
        return text;
    }

    /** {@return what bytes are that hold zeros where a table has none: every other one is zero in ASCII written as UTF-16} */
    private static String notText(byte[] bytes) {
        boolean little = isZero(bytes, 1) && isZero(bytes, 3) && !isZero(bytes, 0) && !isZero(bytes, 2);
        boolean big = isZero(bytes, 0) && isZero(bytes, 2) && !isZero(bytes, 1) && !isZero(bytes, 3);
        return little || big
                ? "UTF-16 without a byte order mark; save it as UTF-8, or use --encoding UTF-16"
                        + (little ? "LE" : "BE")
                : "not text: it holds characters of value 0";
    }

    private static boolean isZero(byte[] bytes, int index) {
        return index < bytes.length && bytes[index] == 0;
    }

    /** {@return the character that separates cells: the most frequent one in the first line that has any} */
    private static char separator(String text) {
        int[] counts = new int[128];
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n' || !any); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && SEPARATORS.contains(c)) {
                counts[c]++;
                any = true;
            }
        }
        char most = ',';
        for (char c : SEPARATORS) {
            most = counts[c] > counts[most] ? c : most;
        }
        return most;
    }
}
