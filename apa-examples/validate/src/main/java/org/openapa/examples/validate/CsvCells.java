package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import org.openapa.json.Position;

/**
 * The cells of a record in the text of a table. FastCSV tells the line where a record begins; where its cells begin is found here, and
 * only believed if the text between them says what FastCSV read.
 */
final class CsvCells {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final int start;
    private final int firstLine;
    private final ImmutableList<String> fields;

    private CsvCells(String text, char separator, int start, int firstLine, ImmutableList<String> fields) {
        this.text = text;
        this.separator = separator;
        this.start = start;
        this.firstLine = firstLine;
        this.fields = fields;
    }

    /** Goes through the text from record to record. */
    static final class Cursor {
        private final String text;
        private final char separator;
        private final int skipped;
        private int offset;
        private int line = 1;

        /**
         * Stands before the first record.
         *
         */
        Cursor(CsvText table) {
            this.text = table.rows();
            this.separator = table.separator();
            this.skipped = table.skipped();
        }

        /**
         * {@return the cells of a record, which comes after those asked for before}
         *
         * @param startingLine the line where it begins, as FastCSV counts
         */
        CsvCells of(long startingLine, ImmutableList<String> fields) {
            while (line < startingLine && offset < text.length()) {
                int end = lineEnd(text, offset);
                line += end > offset ? 1 : 0;
                offset = Math.max(end, offset + 1);
            }
            return new CsvCells(text, separator, offset, line + skipped, fields);
        }
    }

    /** {@return where each cell begins, by its column from 0: line and column, or the record's first line alone if that is not sure} */
    ImmutableList<Position> positions() {
        ImmutableList.Builder<Position> positions = ImmutableList.builder();
        int at = start;
        int line = firstLine;
        int lineStart = start;
        for (int i = 0; i < fields.size(); i++) {
            positions.add(new Position(line, at - lineStart + 1, -1));
            boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
            StringBuilder content = new StringBuilder();
            for (at += quoted ? 1 : 0; at < text.length() && !ends(at, quoted); at++) {
                char c = text.charAt(at);
                content.append(c);
                if (quoted && c == QUOTE) {
                    at++;
                } else if (lineEnd(text, at) > at) {
                    line++;
                    lineStart = lineEnd(text, at);
                    content.append(text, at + 1, lineStart);
                    at = lineStart - 1;
                }
            }
            at += quoted ? 1 : 0;
            boolean last = i == fields.size() - 1;
            boolean parted = at < text.length() && text.charAt(at) == separator;
            if (!content.toString().equals(fields.get(i)) || parted == last) {
                return unsure();
            }
            at++;
        }
        return positions.build();
    }

    private ImmutableList<Position> unsure() {
        Position line = new Position(firstLine, 0, -1);
        return fields.stream().map(field -> line).collect(ImmutableList.toImmutableList());
    }

    /** {@return whether a cell's content ends before a character: a quoted one at a quotation mark that is not doubled} */
    private boolean ends(int at, boolean quoted) {
        char c = text.charAt(at);
        return quoted ? c == QUOTE && !text.startsWith("\"\"", at) : c == separator || lineEnd(text, at) > at;
    }

    /** {@return the offset after the line end at an offset; the offset itself if there is none} */
    private static int lineEnd(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n' -> at + 1;
            case '\r' -> text.startsWith("\r\n", at) ? at + 2 : at + 1;
            default -> at;
        };
    }
}
