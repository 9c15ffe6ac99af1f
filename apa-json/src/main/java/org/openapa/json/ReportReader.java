package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** Reads reports of the format {@code apa-report/1} from tokens. Line and column of findings are passed over: a report has none. */
final class ReportReader {
    private final TokenReader in;
    private final FindingReader findings;

    private @Nullable String subject;
    private @Nullable String id;
    private @Nullable String version;
    private ImmutableMap<String, Severity> severities = ImmutableMap.of();
    private ImmutableList<Subject> assessments = ImmutableList.of();
    private ImmutableMap<Severity, Integer> counts = ImmutableMap.of();
    private ImmutableList<FindingReader.Told> listed = ImmutableList.of();
    private ImmutableMap<String, Integer> omitted = ImmutableMap.of();
    private ImmutableList<String> ran = ImmutableList.of();
    private ImmutableMap<String, NotApplicable> notApplicable = ImmutableMap.of();
    private ImmutableMap<String, String> off = ImmutableMap.of();
    private ImmutableMap<String, String> failed = ImmutableMap.of();

    private ReportReader(TokenReader in) {
        this.in = in;
        this.findings = new FindingReader(in);
    }

    /** {@return the report that begins at the current token, or null where a problem was noted} */
    static @Nullable Report read(TokenReader in) throws IOException {
        ReportReader reader = new ReportReader(in);
        long start = in.mark();
        in.object(Wire.REPORT, reader::property);
        return in.failures() == 0 ? reader.report(start) : null;
    }

    private void property(String name) throws IOException {
        switch (name) {
            case Wire.FORMAT -> in.format(Wire.REPORT_FORMAT);
            case Wire.SUBJECT -> subject = in.text();
            case Wire.ASSESSMENTS -> assessments = in.list("an array of subjects", () -> subject(in.text()));
            case Wire.RULE_SET -> in.object(Wire.RULE_SET_DATA, this::ruleSet);
            case Wire.COUNTS -> counts = counts();
            case Wire.FINDINGS -> listed = in.list("an array of findings", findings::finding);
            case Wire.OMITTED -> omitted = byRule(() -> in.count(1));
            default -> in.object(Wire.RULES_DATA, this::rules);
        }
    }

    private void ruleSet(String name) throws IOException {
        switch (name) {
            case Wire.ID -> id = in.text();
            case Wire.VERSION -> version = in.text();
            default -> severities = byRule(() -> in.code(Wire.SEVERITIES));
        }
    }

    private void rules(String name) throws IOException {
        switch (name) {
            case Wire.RAN ->
                ran = in.list("an array of rule ids", () -> in.parsed(Wire.EXPECTED_RULE_ID, Wire::ruleId));
            case Wire.NOT_APPLICABLE -> notApplicable = byRule(() -> in.code(Wire.REASONS));
            case Wire.OFF -> off = byRule(in::text);
            default -> failed = byRule(in::text);
        }
    }

    private ImmutableMap<Severity, Integer> counts() throws IOException {
        ImmutableMap.Builder<Severity, Integer> numbers = ImmutableMap.builder();
        in.object(Wire.BY_SEVERITY, code -> put(numbers, Severity.parse(code), in.count(0)));
        return numbers.buildOrThrow();
    }

    private <T> ImmutableMap<String, T> byRule(TokenReader.ValueReader<T> values) throws IOException {
        ImmutableMap.Builder<String, T> map = ImmutableMap.builder();
        in.entries(
                "an object by rule id", Wire::isRuleId, Wire.EXPECTED_RULE_ID, rule -> put(map, rule, values.read()));
        return map.buildOrThrow();
    }

    private static <K, V> void put(ImmutableMap.Builder<K, V> map, K key, @Nullable V value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static @Nullable Subject subject(@Nullable String name) {
        return name == null ? null : Subject.of(name);
    }

    private @Nullable Report report(long start) {
        if (subject == null || id == null || version == null) {
            return null;
        }
        Subject whole = Subject.of(subject);
        try {
            return Report.builder(whole, id, version)
                    .severities(severities)
                    .assessments(assessments)
                    .counts(counts)
                    .findings(listed.stream()
                            .map(finding -> finding.about(whole))
                            .collect(ImmutableList.toImmutableList()))
                    .omitted(omitted)
                    .ran(ran)
                    .notApplicable(notApplicable)
                    .off(off)
                    .failed(failed)
                    .build();
        } catch (IllegalArgumentException e) {
            in.faults().disagreement(start, "a report whose parts agree", String.valueOf(e.getMessage()));
            return null;
        }
    }
}
