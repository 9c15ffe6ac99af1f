package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Rows within which the names of the columns are looked for, to say where they are. */
    private static final int MOST_ABOVE = 20;

    /**
     * How a table is written.
     *
     * @param columns by name what a column holds, whatever its name says
     * @param words what stands for a grade beside numbers and the editions' own words
     * @param dates how dates are written
     * @param encoding how characters are written
     */
    record Dialect(Map<String, String> columns, Words words, DateOrder dates, Charset encoding) {}

    /** Rows of which nothing can be read. */
    private record Refused(ImmutableList<Problem> problems, CsvGroup group) implements Content {
        @Override
        public Decoded<Assessment> decoded() {
            return new Decoded<>(Optional.empty(), problems, ImmutableSet.of());
        }

        @Override
        public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
            return ImmutableMap.of();
        }

        @Override
        public ImmutableMap<Position, Position> cells() {
            return group.cells();
        }
    }

    /** Makes rows of what the reader finds, and knows how far it is. */
    private static final class Rows extends AbstractBaseCsvCallbackHandler<CsvRow> {
        private final CsvCells.Cursor cursor;
        private int number;
        private long line;
        private ImmutableList.Builder<String> cells = ImmutableList.builder();

        Rows(CsvText text) {
            this.cursor = new CsvCells.Cursor(text);
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            number++;
            line = startingLineNumber;
            cells = ImmutableList.builder();
        }

        @Override
        protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
            cells.add(new String(text, offset, length));
        }

        @Override
        protected CsvRow buildRecord() {
            ImmutableList<String> fields = cells.build();
            return new CsvRow(number, fields, cursor.of(line, fields));
        }

        /** {@return which cell is being read, such as "cell 3 of row 7"} */
        String place() {
            return "cell " + (cells.build().size() + 1) + " of row " + number;
        }
    }

    @Override
    public void read(Sink sink) {
        try (InputStream in = stream.open()) {
            read(CsvText.of(Bytes.read(in, MOST), dialect.encoding()), sink);
        } catch (IOException e) {
            sink.unavailable(name, Bytes.code(e), Bytes.reason(e));
        } catch (UncheckedIOException e) {
            sink.unavailable(name, Failure.UNAVAILABLE, String.valueOf(e.getMessage()));
        }
    }

    private void read(CsvText text, Sink sink) throws IOException {
        Rows handler = new Rows(text);
        try (CsvReader<CsvRow> rows = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text.rows())) {
            read(rows.iterator(), text.separator(), sink);
        } catch (CsvParseException e) {
            sink.unavailable(name, Failure.CSV, malformed(handler.place(), e));
        }
    }

    private void read(Iterator<CsvRow> rows, char separator, Sink sink) throws IOException {
        CsvRow header = next(rows);
        if (header == null) {
            throw new Failure(Failure.EMPTY, "no row that names the columns");
        }
        Columns columns = Columns.of(header, dialect.columns());
        if (!columns.problems().isEmpty()) {
            Optional<Problem> noHeader = Columns.noHeader(header, some(rows), dialect.columns());
            refuse(
                    0,
                    noHeader.map(ImmutableList::of).orElse(columns.problems()),
                    CsvGroup.of(header, Optional.empty()),
                    sink);
            return;
        }
        CsvRow row = next(rows);
        if (row == null) {
            throw new Failure(Failure.EMPTY, "no row behind the names of the columns");
        }
        RowCheck check = new RowCheck(columns, separator);
        CsvGrouping grouping = new CsvGrouping(columns);
        for (; row != null; row = next(rows)) {
            Optional<Problem> fault = check.fault(row);
            if (columns.areLong()) {
                grouping.add(row, fault);
            } else {
                take(columns, CsvGroup.of(row, fault), sink);
            }
        }
        grouping.forEach(group -> take(columns, group, sink));
    }

    /** {@return the next row that holds something, or null at the end} */
    private static @Nullable CsvRow next(Iterator<CsvRow> rows) {
        while (rows.hasNext()) {
            CsvRow row = rows.next();
            if (!row.isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private static List<CsvRow> some(Iterator<CsvRow> rows) {
        List<CsvRow> some = new ArrayList<>();
        while (rows.hasNext() && some.size() < MOST_ABOVE) {
            some.add(rows.next());
        }
        return some;
    }

    private void take(Columns columns, CsvGroup group, Sink sink) {
        if (group.rows().isEmpty()) {
            refuse(group.number(), group.faults(), group, sink);
        } else {
            sink.take(new Reading(name, group.number(), new CsvAssessment(columns, group, dialect)));
        }
    }

    private void refuse(int row, ImmutableList<Problem> problems, CsvGroup group, Sink sink) {
        sink.take(new Reading(name, row, new Refused(problems, group)));
    }

    private static String malformed(String cell, CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String why = String.valueOf(cause.getMessage());
        if (why.startsWith("Unclosed quoted field")) {
            return "not CSV: " + cell + " opens a quotation mark that is never closed";
        }
        return why.startsWith("Unexpected character after closing quote")
                ? "not CSV: " + cell + " goes on after the quotation mark that closes it; one is missing or too many"
                : "not CSV: " + cell + ": " + why;
    }
}
