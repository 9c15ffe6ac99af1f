package org.openapa.json;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final GuardedOutput out;
    private final Limits limits;
    private final Limits reportLimits;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);

    RecordWriter(OutputStream out, Limits limits, Limits reportLimits) {
        this.out = new GuardedOutput(out);
        this.limits = limits;
        this.reportLimits = reportLimits;
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
        line(limits, out -> AssessmentWriter.write(assessment, out));
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @throws IllegalArgumentException as {@link ApaJson#write(Report)} says; nothing is written, and the next record may be
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(Report report) {
        Objects.requireNonNull(report, "report");
        line(reportLimits, out -> ReportWriter.write(report, out));
    }

    /**
     * Writes a report with line, column and byte offset beside each finding.
     *
     * @param report the report
     * @param positions where the findings are, as {@link StreamRecord#locate} says; findings without a position are written without
     * @throws IllegalArgumentException as {@link ApaJson#write(Report)} says; nothing is written, and the next record may be
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(Report report, Map<Location, Position> positions) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(positions, "positions");
        line(reportLimits, out -> ReportWriter.write(report, positions, out));
    }

    /**
     * Writes the problems of a record, in the format of a report.
     *
     * @param problems the problems
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        line(Limits.NONE, out -> ReportWriter.write(ImmutableList.copyOf(problems), out));
    }

    /**
     * Hands on what the stream holds back.
     *
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void flush() {
        out.flush();
    }

    /**
     * Closes the stream. Another time this does nothing.
     *
     * @throws UncheckedIOException if that fails or writing failed before, so that not all records are there
     */
    @Override
    public void close() {
        out.close();
    }

    private void line(Limits within, Output.Document writer) {
        // Behind a failure nothing else is told, not even of a record that cannot be encoded.
        out.check();
        line.reset();
        Output.write(false, within, writer, line);
        line.write('\n');
        out.write(line);
    }
}
