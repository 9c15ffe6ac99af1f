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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openapa.json.Decoded;
import org.openapa.json.Problem;
import org.openapa.model.Assessment;

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

    /**
     * How a table is written.
     *
     * @param columns by name what a column holds, whatever its name says
     * @param words what stands for a grade beside numbers and the editions' own words
     * @param separator what stands between cells; if nothing, what stands most often in the first line of comma, semicolon and tab
     * @param encoding how characters are written
     */
    record Dialect(Map<String, String> columns, Words words, Optional<Character> separator, Charset encoding) {
        static final Dialect STANDARD =
                new Dialect(Map.of(), new Words(Map.of()), Optional.empty(), StandardCharsets.UTF_8);
    }

    @Override
    public void read(Sink sink) {
        try (InputStream in = stream.open()) {
            String text = text(Bytes.read(in, MOST));
            char separator = dialect.separator().orElseGet(() -> separator(text));
            try (CsvReader<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)) {
                read(rows, text.chars().filter(c -> c == '"').count() % 2 != 0, sink);
            }
        } catch (IOException e) {
            sink.unavailable(name, Bytes.reason(e));
        } catch (UncheckedIOException e) {
            sink.unavailable(name, String.valueOf(e.getMessage()));
        } catch (CsvParseException e) {
            sink.unavailable(name, "not CSV: " + e.getMessage());
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
            throw new IOException(
                    columns == null ? "no row that names the columns" : "no row behind the names of the columns");
        }
        if (open) {
            // It has taken all that follows into its row, the last.
            throw new IOException("row " + number + " opens a quotation mark that is never closed");
        }
        take(columns, together, sink);
    }

    private void take(Columns columns, List<CsvRow> rows, Sink sink) {
        CsvAssessment assessment = new CsvAssessment(columns, rows, dialect.words());
        sink.take(new Reading(name, rows.get(0).number(), assessment::decoded, assessment::locate));
    }

    private void refuse(ImmutableList<Problem> problems, Sink sink) {
        Decoded<Assessment> nothing = new Decoded<>(Optional.empty(), problems, ImmutableSet.of());
        sink.take(new Reading(name, 0, () -> nothing, places -> ImmutableMap.of()));
    }

    private String text(byte[] bytes) throws IOException {
        CharsetDecoder decoder = dialect.encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1 + out.flip().chars().filter(c -> c == '\n').count();
            throw new IOException("line " + line + " is not " + dialect.encoding()
                    + "; --encoding names another, which for a spreadsheet may be windows-1252");
        }
        String text = out.flip().toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
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
        for (char c : List.of(';', '\t')) {
            most = counts[c] > counts[most] ? c : most;
        }
        return most;
    }
}
