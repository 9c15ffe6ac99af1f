package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.grading.Explanation;

/**
 * The front door for JSON from outside: reads assessments of the format {@code apa/1} from bytes, and writes assessments and reports.
 *
 * <p>Reading is strict. Whatever the format does not say is refused, and all problems of a document are reported together, each with
 * its place. Input is UTF-8, one object, with a byte order mark at most at its beginning.
 *
 * <p>Writing is deterministic: equal values give the same bytes. Immutable and thread-safe.
 */
public final class ApaJson {
    private static final ApaJson STRICT = new ApaJson(Reading.STRICT, Limits.ofReports(), false);

    private final Reading reading;
    private final Limits reportLimits;
    private final boolean pretty;

    private ApaJson(Reading reading, Limits reportLimits, boolean pretty) {
        this.reading = reading;
        this.reportLimits = reportLimits;
        this.pretty = pretty;
    }

    /** {@return the codec that refuses everything the format does not say, and writes without white space} */
    public static ApaJson strict() {
        return STRICT;
    }

    /** {@return this codec, but passing over properties that the format does not have, with a warning instead of an error} */
    public ApaJson warningOfUnknown() {
        return new ApaJson(reading.warningOfUnknown(), reportLimits, pretty);
    }

    /**
     * {@return this codec, but giving what can be read of a document beside its problems} {@link Decoded#unreadable} says what is
     * lost; the rules, told of it, say nothing about that. There is no value where reading breaks off, nor without edition and
     * council.
     */
    public ApaJson keepingReadable() {
        return new ApaJson(reading.keepingReadable(), reportLimits, pretty);
    }

    /**
     * {@return this codec with other limits for assessments} They hold for reading and for writing.
     *
     * @param limits how much one assessment may hold; {@link Limits#standard()} unless set
     */
    public ApaJson withLimits(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        return new ApaJson(reading.within(limits), reportLimits, pretty);
    }

    /**
     * {@return this codec with other limits for reports and settings} They hold for reading and for writing.
     *
     * @param limits how much one report, settings or baseline may hold; {@link Limits#ofReports()} unless set
     */
    public ApaJson withReportLimits(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        return new ApaJson(reading, limits, pretty);
    }

    /** {@return this codec, but writing one property or item a line, for people} */
    public ApaJson pretty() {
        return new ApaJson(reading, reportLimits, true);
    }

    /** {@return how much one assessment may hold} */
    public Limits limits() {
        return reading.limits();
    }

    /** {@return how much one report, settings or baseline may hold} */
    public Limits reportLimits() {
        return reportLimits;
    }

    /**
     * {@return the assessment that the bytes hold, or all problems that are in its way}
     *
     * @param utf8 the document, encoded in UTF-8
     */
    public Decoded<Assessment> readAssessment(byte[] utf8) {
        Objects.requireNonNull(utf8, "utf8");
        return new DocumentReader(reading, Span.whole(utf8)).read(AssessmentReader.WHOLE);
    }

    /**
     * {@return the assessment that the text holds, or all problems that are in its way} Byte offsets are those of the text encoded in
     * UTF-8.
     *
     * @param text the document
     */
    public Decoded<Assessment> readAssessment(String text) {
        Objects.requireNonNull(text, "text");
        return readAssessment(Utf8.encode(text));
    }

    /**
     * {@return the assessments of a stream: a line each, or the items of one JSON array} The limits hold for each record. Nothing is
     * read until the first record is asked for.
     *
     * @param in the stream, encoded in UTF-8; it needs no buffer
     */
    public Records readAll(InputStream in) {
        Objects.requireNonNull(in, "in");
        return new Records(reading, in);
    }

    /**
     * {@return the report that the bytes hold, or all problems that are in its way} Line and column that may stand beside its findings
     * are no part of a report.
     *
     * @param utf8 a document of the format {@code apa-report/1}, encoded in UTF-8
     */
    public Decoded<Report> readReport(byte[] utf8) {
        Objects.requireNonNull(utf8, "utf8");
        return new DocumentReader(reading.within(reportLimits), Span.whole(utf8)).read(ReportReader::read);
    }

    /**
     * {@return the settings that the bytes hold, or all problems that are in their way} Whether there are rules of the ids named,
     * {@link RuleSet#with(RuleSettings)} says.
     *
     * @param utf8 a document of the format {@code apa-rules/1}, encoded in UTF-8
     */
    public Decoded<RuleSettings> readSettings(byte[] utf8) {
        Objects.requireNonNull(utf8, "utf8");
        return new DocumentReader(reading.within(reportLimits), Span.whole(utf8)).read(SettingsReader::read);
    }

    /**
     * {@return the assessment as JSON, encoded in UTF-8}
     *
     * @param assessment the assessment
     * @throws IllegalArgumentException if this codec could not read it back: something is beyond {@link #limits}, a text holds half a
     *     surrogate pair, a date is not from 1900 to 2999, or topics nest deeper than 8; the message says where
     */
    public byte[] write(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return Output.bytes(pretty, limits(), out -> AssessmentWriter.write(assessment, out));
    }

    /**
     * {@return the report as JSON, encoded in UTF-8}
     *
     * @param report the report
     * @throws IllegalArgumentException if this codec could not read it back: something is beyond {@link #reportLimits}, a text holds
     *     half a surrogate pair, or a count is beyond 999,999,999; the message says where
     */
    public byte[] write(Report report) {
        Objects.requireNonNull(report, "report");
        return Output.bytes(pretty, reportLimits, out -> ReportWriter.write(report, out));
    }

    /**
     * {@return the report as JSON with line, column and byte offset beside each finding, encoded in UTF-8}
     *
     * @param report the report
     * @param positions where the findings are, as {@link #locate} says; findings without a position are written without
     * @throws IllegalArgumentException as {@link #write(Report)} says
     */
    public byte[] write(Report report, Map<Location, Position> positions) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(positions, "positions");
        return Output.bytes(pretty, reportLimits, out -> ReportWriter.write(report, positions, out));
    }

    /**
     * {@return the problems as JSON, encoded in UTF-8; the entries have the same members as those of a report}
     *
     * @param problems the problems
     */
    public byte[] write(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        return Output.bytes(pretty, Limits.NONE, out -> ReportWriter.write(ImmutableList.copyOf(problems), out));
    }

    /**
     * {@return the settings as JSON, encoded in UTF-8} Known findings alone, such as a baseline, are written as settings that have
     * nothing else.
     *
     * @param settings the settings
     * @throws IllegalArgumentException if this codec could not read them back: something is beyond {@link #reportLimits}, a text holds
     *     half a surrogate pair, a date is not from 1900 to 2999, a count is beyond 999,999,999, or a name is not that of a rule or
     *     family; the message says where
     */
    public byte[] write(RuleSettings settings) {
        Objects.requireNonNull(settings, "settings");
        return Output.bytes(pretty, reportLimits, out -> SettingsWriter.write(settings, out));
    }

    /**
     * {@return what is known of the rules of a set as JSON, encoded in UTF-8}
     *
     * @param rules the rules
     */
    public byte[] write(RuleSet rules) {
        Objects.requireNonNull(rules, "rules");
        return Output.bytes(pretty, out -> CatalogueWriter.write(rules, out));
    }

    /**
     * {@return an explanation of grades as JSON, encoded in UTF-8}
     *
     * @param explanation the explanation
     * @param <A> the areas
     * @param <G> the grades
     */
    public <A extends Enum<A>, G extends Enum<G>> byte[] write(Explanation<A, G> explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return Output.bytes(pretty, out -> ExplanationWriter.write(explanation, out));
    }

    /**
     * {@return a writer of records, a line each, whether or not this is {@link #pretty}}
     *
     * @param out where they are written, each in one piece; it needs no buffer
     */
    public RecordWriter writeAll(OutputStream out) {
        Objects.requireNonNull(out, "out");
        return new RecordWriter(out, limits(), reportLimits);
    }

    /**
     * {@return a writer of reports as one log in SARIF 2.1.0, for code hosts and other tools that show findings beside files}
     *
     * @param out where the log is written; it needs no buffer
     * @param rules the rules of the reports, which the log describes
     * @param tool the name of your tool, such as "letter-check"
     * @param version its version, such as "1.4.0"
     * @throws UncheckedIOException if the stream fails
     */
    public SarifWriter writeSarif(OutputStream out, RuleSet rules, String tool, String version) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(tool, "tool");
        Objects.requireNonNull(version, "version");
        return new SarifWriter(out, pretty, rules, tool, version);
    }

    /**
     * Writes a file of records, a line each, such that at its path there is always all of it or what was there before. It is written
     * beside its path, forced to the disk and moved there. Until then only its owner may read it where it replaces a file, and then it
     * has the permissions of that file. A symbolic link is replaced, not followed. Nothing else is left beside it, also where a signal
     * such as SIGTERM ends the process; only where it is killed, a file with the ending {@code .tmp} may be left.
     *
     * @param file the file, in a directory that is there
     * @param records writes the records; where it throws, the file stays as it was
     * @throws UncheckedIOException if the file cannot be written; it stays as it was
     */
    public void writeFile(Path file, Consumer<? super RecordWriter> records) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(records, "records");
        try {
            FileReplacement.write(file, out -> {
                try (RecordWriter writer = writeAll(out)) {
                    records.accept(writer);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return where locations are in the text of a document; a location that is not there stands where the nearest thing around it
     * does}
     *
     * @param utf8 a document that was read without problems
     * @param locations the locations, such as those of findings
     */
    public ImmutableMap<Location, Position> locate(byte[] utf8, Collection<Location> locations) {
        Objects.requireNonNull(utf8, "utf8");
        Objects.requireNonNull(locations, "locations");
        return new DocumentReader(reading, Span.whole(utf8)).locate(locations);
    }
}
