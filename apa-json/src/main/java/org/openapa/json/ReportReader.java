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
        Properties properties = in.object(Wire.REPORT);
        while (properties.next()) {
            reader.property(properties.name());
        }
        return in.failures() == 0 ? reader.report(start) : null;
    }

    private void property(String name) throws IOException {
        switch (name) {
            case Wire.FORMAT -> in.format(Wire.REPORT_FORMAT);
            case Wire.SUBJECT -> subject = in.text();
            case Wire.ASSESSMENTS -> assessments = subjects();
            case Wire.RULE_SET -> ruleSet();
            case Wire.COUNTS -> counts = counts();
            case Wire.FINDINGS -> listed = findings();
            case Wire.OMITTED -> omitted = byRule(() -> in.count(1));
            default -> rules();
        }
    }

    private ImmutableList<Subject> subjects() throws IOException {
        Items<Subject> subjects = in.list("an array of subjects");
        while (subjects.next()) {
            @Nullable String name = in.text();
            subjects.add(name == null ? null : Subject.of(name));
        }
        return subjects.list();
    }

    private void ruleSet() throws IOException {
        Properties properties = in.object(Wire.RULE_SET_DATA);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.ID -> id = in.text();
                case Wire.VERSION -> version = in.text();
                default -> severities = byRule(() -> in.code(Wire.SEVERITIES));
            }
        }
    }

    private ImmutableList<FindingReader.Told> findings() throws IOException {
        Items<FindingReader.Told> told = in.list("an array of findings");
        while (told.next()) {
            told.add(findings.finding());
        }
        return told.list();
    }

    private void rules() throws IOException {
        Properties properties = in.object(Wire.RULES_DATA);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.RAN -> ran = ran();
                case Wire.NOT_APPLICABLE -> notApplicable = byRule(() -> in.code(Wire.REASONS));
                case Wire.OFF -> off = byRule(in::text);
                default -> failed = byRule(in::text);
            }
        }
    }

    private ImmutableList<String> ran() throws IOException {
        Items<String> ids = in.list("an array of rule ids");
        while (ids.next()) {
            ids.add(in.parsed(Wire.EXPECTED_RULE_ID, Wire::ruleId));
        }
        return ids.list();
    }

    private ImmutableMap<Severity, Integer> counts() throws IOException {
        ImmutableMap.Builder<Severity, Integer> numbers = ImmutableMap.builder();
        Properties severities = in.object(Wire.BY_SEVERITY);
        while (severities.next()) {
            put(numbers, Severity.parse(severities.name()), in.count(0));
        }
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
