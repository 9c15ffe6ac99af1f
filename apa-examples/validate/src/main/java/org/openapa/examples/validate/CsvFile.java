package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openapa.json.Decoded;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

/**
 * A table as spreadsheets write it: a row for each assessment, or for each judgement. The first row names the columns; each other is
 * read as the document it stands for, so that its problems are those of documents, at rows and columns instead of lines and columns.
 *
 * @param name how results name it
 * @param dialect how it is written
 * @param stream opens it
 */
record CsvFile(String name, Dialect dialect, Document.Opener stream) implements Source {
    /** Some ten times all assessments there are, with a page of text for each. */
    private static final int MOST = 64 << 20;

    /** Begins a first line, such as "sep=;", by which spreadsheets know the separator, and which is no row. */
    private static final String SEPARATOR = "sep=";

    /** The first two bytes of archives, which workbooks are. */
    private static final int WORKBOOK = ('P' << 8) | 'K';

    /**
     * How a table is written.
     *
     * @param columns by name what a column holds, whatever its name says
     * @param words what stands for a grade beside numbers and the editions' own words
     * @param encoding how characters are written
     */
    record Dialect(Map<String, String> columns, Words words, Charset encoding) {}

    /** A table of which no row can be read. */
    private record Refused(ImmutableList<Problem> problems) implements Content {
        @Override
        public Decoded<Assessment> decoded() {
            return new Decoded<>(Optional.empty(), problems, ImmutableSet.of());
        }

        @Override
        public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
            return ImmutableMap.of();
        }
    }

    @Override
    public void read(Sink sink) {
        try (InputStream in = stream.open()) {
            String text = text(Bytes.read(in, MOST));
            boolean said = text.startsWith(SEPARATOR) && text.indexOf('\n') > SEPARATOR.length();
            char separator = said ? text.charAt(SEPARATOR.length()) : separator(text);
            try (CsvReader<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(said ? text.substring(text.indexOf('\n') + 1) : text)) {
                read(rows, text.chars().filter(c -> c == '"').count() % 2 != 0, sink);
            }
        } catch (IOException e) {
            sink.unavailable(name, Bytes.code(e), Bytes.reason(e));
        } catch (UncheckedIOException e) {
            sink.unavailable(name, Failure.UNAVAILABLE, String.valueOf(e.getMessage()));
        } catch (CsvParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            sink.unavailable(name, Failure.CSV, "not CSV: " + cause.getMessage());
        }
    }

    private void read(Iterable<CsvRecord> records, boolean open, Sink sink) throws IOException {
        Columns columns = null;
        List<CsvRow> together = new ArrayList<>();
        int number = 0;
        for (CsvRecord record : records) {
            CsvRow row = CsvRow.of(++number, record.getFields());
            if (row.isEmpty()) {
                continue;
            }
            if (columns == null) {
                columns = Columns.of(row, dialect.columns());
                if (!columns.problems().isEmpty()) {
                    refuse(columns.problems(), sink);
                    return;
                }
            } else {
                if (!together.isEmpty() && !together.get(0).continues(row, columns)) {
                    take(columns, together, sink);
                    together.clear();
                }
                together.add(row);
            }
        }
        if (columns == null || together.isEmpty()) {
            throw new Failure(
                    Failure.EMPTY,
                    columns == null ? "no row that names the columns" : "no row behind the names of the columns");
        }
        if (open) {
            // It has taken all that follows into its row, the last.
            throw new Failure(Failure.CSV, "row " + number + " opens a quotation mark that is never closed");
        }
        take(columns, together, sink);
    }

    private void take(Columns columns, List<CsvRow> rows, Sink sink) {
        sink.take(new Reading(name, rows.get(0).number(), new CsvAssessment(columns, rows, dialect.words())));
    }

    private void refuse(ImmutableList<Problem> problems, Sink sink) {
        sink.take(new Reading(name, 0, new Refused(problems)));
    }

    private String text(byte[] bytes) throws IOException {
        int two = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (two == WORKBOOK) {
            throw new Failure(Failure.OTHER_KIND, "a workbook or another archive; save it as CSV");
        }
        Charset encoding = two == 0xFEFF || two == 0xFFFE ? StandardCharsets.UTF_16 : dialect.encoding();
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw new Failure(
                    Failure.ENCODING,
                    "line " + line + " is not " + encoding
                            + "; --encoding names another, which for a spreadsheet may be windows-1252");
        }
        String text = out.flip().toString();
        String table = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (table.startsWith("{") || table.startsWith("[")) {
            throw new Failure(
                    Failure.OTHER_KIND,
                    "JSON, not CSV; validate and table read it if its name ends in .json or .ndjson");
        }
        return table;
    }

    private static char separator(String text) {
        int[] counts = new int[128];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c < counts.length) {
                counts[c]++;
            }
        }
        char most = ',';
        for (char c : List.of(';', '\t', '|')) {
            most = counts[c] > counts[most] ? c : most;
        }
        return most;
    }
}
