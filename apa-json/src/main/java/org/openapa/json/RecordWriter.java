package org.openapa.json;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;
import org.openapa.rules.Report;

/**
 * Writes records to a stream, a line each.
 *
 * <p>A record is encoded before any of it is written, and goes to the stream with its line feed in one piece; so a record that cannot
 * be encoded leaves no trace, and the stream can end within a record only where writing itself broke off. After that nothing more is
 * written: every further call, {@link #close} too, throws what broke it off.
 *
 * <p>Nothing is held back here; a stream that holds back does so until {@link #flush} or {@link #close}. For one thread at a time.
 */
public final class RecordWriter implements AutoCloseable {
    private final OutputStream out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
    private @Nullable IOException failure;
    private boolean closed;

    RecordWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @throws IllegalArgumentException as {@link ApaJson#write(Assessment)} says; nothing is written, and the next record may be
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        line(out -> AssessmentWriter.write(assessment, out));
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(Report report) {
        Objects.requireNonNull(report, "report");
        line(out -> ReportWriter.write(report, out));
    }

    /**
     * Writes a report with line, column and byte offset beside each finding.
     *
     * @param report the report
     * @param positions where the findings are, as {@link StreamRecord#locate} says; findings without a position are written without
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(Report report, Map<Location, Position> positions) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(positions, "positions");
        line(out -> ReportWriter.write(report, positions, out));
    }

    /**
     * Writes the problems of a record, in the format of a report.
     *
     * @param problems the problems
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        line(out -> ReportWriter.write(ImmutableList.copyOf(problems), out));
    }

    /**
     * Hands on what the stream holds back.
     *
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void flush() {
        take(out::flush);
    }

    /**
     * Closes the stream. Another time this does nothing.
     *
     * @throws UncheckedIOException if that fails or writing failed before, so that not all records are there
     */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            out.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        } catch (RuntimeException | Error e) {
            // What broke writing off is told rather than what came of it.
            if (failure == null) {
                throw e;
            }
        }
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    private void line(Output.Writer writer) {
        // Behind a failure nothing else is told, not even of a record that cannot be encoded.
        check();
        line.reset();
        Output.write(false, writer, line);
        line.write('\n');
        take(() -> line.writeTo(out));
    }

    private interface Step {
        void run() throws IOException;
    }

    private void take(Step step) {
        check();
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            failure = new IOException("writing broke off", e);
            throw e;
        }
    }

    private void check() {
        if (closed) {
            throw new UncheckedIOException(new IOException("the writer is closed"));
        }
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }
}
