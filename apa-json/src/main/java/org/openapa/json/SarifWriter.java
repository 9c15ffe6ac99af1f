package org.openapa.json;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multiset;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;

/**
 * Writes reports and problems as one log in SARIF 2.1.0, the format in which code hosts, editors and build servers take the findings of
 * tools and show them beside the files they are in.
 *
 * <p>Each finding and each problem is a result with a place in a document. Known findings are results that are suppressed. Rules that
 * failed, and files that could not be read at all, are notifications; they make the run unsuccessful, as problems do.
 *
 * <p>Results are written as they come, so memory does not grow with their number. A log is complete only after {@link #finish}: where
 * an exception skips that call, what was written is cut short and no reader takes it for the whole. For one thread at a time.
 *
 * <pre>{@code
 * try (SarifWriter log = ApaJson.strict().writeSarif(out, rules, "letter-check", "1.4.0")) {
 *     log.write(rules.check(assessment), SarifWriter.Document.of(URI.create("letters/cambridgeshire-2005.json")));
 *     log.finish();
 * }
 * }</pre>
 */
public final class SarifWriter implements AutoCloseable {
    /** The most notifications of one kind that are written; those beyond are counted. */
    private static final int MOST_NOTIFICATIONS = 1_000;

    private static final int LONGEST_TEXT = 4_096;

    private final GuardedOutput out;
    private final RuleSet rules;
    private final ImmutableSet<String> ids;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 12);
    private final SarifJson json;

    /** The rules and kinds of problems that results are about, with their places in the log's list. */
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    private final List<SarifJson.Notification> notifications = new ArrayList<>();
    private final Multiset<String> kinds = LinkedHashMultiset.create();
    private final String tool;
    private final String version;
    private boolean successful = true;
    private boolean finished;

    /**
     * A document that was read, for the results that are about it. Immutable and thread-safe.
     *
     * @param uri where it is: relative to the root of the repository, such as {@code letters/cambridgeshire-2005.json}, so that code
     *     hosts find the file, or absolute
     * @param positions where the parts of the document are in its file, as {@link ApaJson#locate} says; a part without a position is
     *     somewhere in the file
     * @param names what stands at a position, such as "row 4, column 6" for the cell of a table; mostly empty
     */
    public record Document(URI uri, ImmutableMap<Location, Position> positions, ImmutableMap<Position, String> names) {
        /**
         * Normalises the URI: {@code ./a/../b.json} becomes {@code b.json}.
         *
         * @param uri where it is
         * @param positions where its parts are
         * @param names what stands at a position
         * @throws IllegalArgumentException if the URI is empty, or relative and leads out of the root
         */
        public Document {
            uri = normal(uri);
            Objects.requireNonNull(positions, "positions");
            Objects.requireNonNull(names, "names");
        }

        /**
         * {@return a document of whose parts no positions are known}
         *
         * @param uri where it is
         */
        public static Document of(URI uri) {
            return of(uri, ImmutableMap.of());
        }

        /**
         * {@return a document}
         *
         * @param uri where it is
         * @param positions where its parts are in the file, as {@link ApaJson#locate} says
         */
        public static Document of(URI uri, Map<Location, Position> positions) {
            Objects.requireNonNull(positions, "positions");
            return new Document(uri, ImmutableMap.copyOf(positions), ImmutableMap.of());
        }

        /** {@return the URI} */
        @Override
        public String toString() {
            return uri.toString();
        }

        private static URI normal(URI uri) {
            URI normal = Objects.requireNonNull(uri, "uri").normalize();
            String text = normal.toString();
            Preconditions.checkArgument(
                    !text.isEmpty() && !text.equals("..") && !text.startsWith("../"),
                    "%s is not the URI of a document below the root; expected one such as letters/cambridgeshire-2005.json",
                    Excerpt.quote(uri.toString()));
            return normal;
        }
    }

    SarifWriter(OutputStream out, boolean pretty, RuleSet rules, String tool, String version) {
        this.out = new GuardedOutput(Objects.requireNonNull(out, "out"));
        this.rules = Objects.requireNonNull(rules, "rules");
        this.ids = rules.rules().stream().map(RuleMetadata::id).collect(ImmutableSet.toImmutableSet());
        this.tool = Objects.requireNonNull(tool, "tool");
        this.version = Objects.requireNonNull(version, "version");
        this.json = new SarifJson(buffer, pretty);
        step(json::begin);
    }

    /**
     * Writes the findings of a report on one assessment.
     *
     * @param report the report
     * @param document where the assessment was read
     * @throws IllegalArgumentException if the report names a rule that is not among those of the log; the log cannot be finished then
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(Report report, Document document) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(document, "document");
        write(report, ImmutableListMultimap.of(), finding -> ImmutableList.of(document), document);
    }

    /**
     * Writes the findings of a report on several assessments, such as a council's history.
     *
     * @param report the report
     * @param documents for each finding the documents it is about, at least one; the first is the one in which readers show it, and
     *     the others are related
     * @throws IllegalArgumentException if there is no document for a finding, or the report names a rule that is not among those of the
     *     log; the log cannot be finished then
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(Report report, Function<? super Finding, ? extends List<Document>> documents) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(documents, "documents");
        write(report, ImmutableListMultimap.of(), documents, null);
    }

    /**
     * Writes the findings of a report on one assessment, and the known ones suppressed, with the reason.
     *
     * @param comparison the report compared with known findings
     * @param document where the assessment was read
     * @throws IllegalArgumentException as {@link #write(Report, Document)}
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(KnownFindings.Comparison comparison, Document document) {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(document, "document");
        write(comparison.report(), comparison.known(), finding -> ImmutableList.of(document), document);
    }

    /**
     * Writes the findings of a report on several assessments, and the known ones suppressed, with the reason.
     *
     * @param comparison the report compared with known findings
     * @param documents for each finding the documents it is about, as {@link #write(Report, Function)} takes them
     * @throws IllegalArgumentException as {@link #write(Report, Function)}
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(
            KnownFindings.Comparison comparison, Function<? super Finding, ? extends List<Document>> documents) {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(documents, "documents");
        write(comparison.report(), comparison.known(), documents, null);
    }

    private void write(
            Report report,
            ImmutableListMultimap<KnownFinding, Finding> known,
            Function<? super Finding, ? extends List<Document>> documents,
            @Nullable Document document) {
        for (Finding finding : report.findings()) {
            step(() -> json.result(finding, index(finding), documents(finding, documents), null));
        }
        known.forEach((entry, finding) ->
                step(() -> json.result(finding, index(finding), documents(finding, documents), entry)));
        URI uri = document == null ? null : document.uri();
        report.failed().forEach((rule, fault) -> {
            successful = false;
            note("failed", Severity.ERROR, report.subject() + ": " + rule + " failed: " + fault, rule, uri);
        });
        report.omitted()
                .forEach((rule, count) -> note(
                        "omitted",
                        Severity.WARNING,
                        report.subject() + ": " + rule + " found " + count + " more than are listed here",
                        rule,
                        uri));
    }

    /**
     * Writes what kept a document, or parts of it, from being read.
     *
     * @param problems the problems; one that is an error makes the run unsuccessful
     * @param document the document
     * @throws UncheckedIOException if the stream fails, failed before or is closed
     */
    public void write(List<Problem> problems, Document document) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(document, "document");
        for (Problem problem : problems) {
            successful &= !problem.isError();
            step(() -> json.result(problem, index(problem.code().code()), document));
        }
    }

    /**
     * Notes that a file could not be read at all, so that the run was not successful.
     *
     * @param file where the file is or should be
     * @param code what kind of failure it is, such as "file.missing"
     * @param message what went wrong
     * @throws UncheckedIOException if the stream failed before or is closed
     */
    public void fail(URI file, String code, String message) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        successful = false;
        note(code, Severity.ERROR, message, null, Document.of(file).uri());
    }

    /**
     * Completes the log. Nothing can be written after that.
     *
     * @throws UncheckedIOException if the stream fails, failed before or is closed, or anything before could not be written
     */
    public void finish() {
        step(() -> {
            json.rules(rules, indices.keySet(), tool, version);
            json.end(notifications, more(), successful);
        });
        out.flush();
        finished = true;
    }

    /**
     * Closes the stream. A log that was not finished stays cut short. Another time this does nothing.
     *
     * @throws UncheckedIOException if that fails or writing failed before
     */
    @Override
    public void close() {
        out.close();
    }

    private void step(GuardedOutput.Step step) {
        Preconditions.checkState(!finished, "the log is finished");
        out.take(step);
        out.write(buffer);
    }

    /** {@return the place of a rule, or of a kind of problem, in the log's list} */
    private int index(String id) {
        return indices.computeIfAbsent(id, key -> indices.size());
    }

    private int index(Finding finding) {
        Preconditions.checkArgument(
                ids.contains(finding.ruleId()),
                "the finding %s is of a rule that is not in the rule set of the log, %s",
                finding,
                rules);
        return index(finding.ruleId());
    }

    private static List<Document> documents(
            Finding finding, Function<? super Finding, ? extends List<Document>> documents) {
        List<Document> about = documents.apply(finding);
        Preconditions.checkArgument(!about.isEmpty(), "no document is given for the finding %s", finding);
        return about;
    }

    private void note(String kind, Severity severity, String message, @Nullable String rule, @Nullable URI uri) {
        step(() -> {
            if (kinds.add(kind, 1) < MOST_NOTIFICATIONS) {
                int index = rule != null && ids.contains(rule) ? index(rule) : -1;
                notifications.add(new SarifJson.Notification(
                        kind, severity, Excerpt.printable(message, LONGEST_TEXT), rule, index, uri));
            }
        });
    }

    /** {@return the kinds of which there were more notifications than are written, with the number of the others} */
    private Map<String, Integer> more() {
        Map<String, Integer> more = new LinkedHashMap<>();
        for (String kind : kinds.elementSet()) {
            if (kinds.count(kind) > MOST_NOTIFICATIONS) {
                more.put(kind, kinds.count(kind) - MOST_NOTIFICATIONS);
            }
        }
        return more;
    }
}
