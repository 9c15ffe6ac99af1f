package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.Map;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** Writes reports, and problems in their stead, in the format {@code apa-report/1}; entries of both have the same members. */
final class ReportWriter {
    private final Sink out;
    private final Map<Location, Position> positions;

    private ReportWriter(Sink out, Map<Location, Position> positions) {
        this.out = out;
        this.positions = positions;
    }

    static void write(Report report, Sink out) throws IOException {
        write(report, ImmutableMap.of(), out);
    }

    static void write(Report report, Map<Location, Position> positions, Sink out) throws IOException {
        new ReportWriter(out, positions).report(report);
    }

    static void write(ImmutableList<Problem> problems, Sink out) throws IOException {
        new ReportWriter(out, ImmutableMap.of()).problems(problems);
    }

    private void report(Report report) throws IOException {
        out.startObject();
        out.text(Wire.FORMAT, Wire.REPORT_FORMAT);
        out.text(Wire.SUBJECT, report.subject().name());
        ruleSet(report);
        if (!report.assessments().isEmpty()) {
            strings(Wire.ASSESSMENTS, Iterables.transform(report.assessments(), Subject::name));
        }
        counts(report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFO));
        out.startArray(Wire.FINDINGS);
        for (Finding finding : report.findings()) {
            finding(finding, report.subject());
        }
        out.endArray();
        omitted(report.omitted());
        out.startObject(Wire.RULES);
        strings(Wire.RAN, report.ran());
        strings(Wire.NOT_APPLICABLE, report.notApplicable());
        strings(Wire.OFF, report.off());
        strings(Wire.FAILED, report.failed());
        out.endObject();
        out.endObject();
    }

    private void omitted(Map<String, Integer> omitted) throws IOException {
        if (omitted.isEmpty()) {
            return;
        }
        out.startObject(Wire.OMITTED);
        for (Map.Entry<String, Integer> rule : omitted.entrySet()) {
            out.count(rule.getKey(), rule.getValue());
        }
        out.endObject();
    }

    private void problems(ImmutableList<Problem> problems) throws IOException {
        out.startObject();
        out.text(Wire.FORMAT, Wire.REPORT_FORMAT);
        int errors = (int) problems.stream().filter(Problem::isError).count();
        counts(errors, problems.size() - errors, 0);
        out.startArray(Wire.PROBLEMS);
        for (Problem problem : problems) {
            problem(problem);
        }
        out.endArray();
        out.endObject();
    }

    private void ruleSet(Report report) throws IOException {
        out.startObject(Wire.RULE_SET);
        out.text(Wire.ID, report.ruleSetId());
        out.text(Wire.VERSION, report.ruleSetVersion());
        if (!report.severities().isEmpty()) {
            strings(Wire.SEVERITY, report.severities());
        }
        out.endObject();
    }

    private void counts(int errors, int warnings, int infos) throws IOException {
        out.startObject(Wire.COUNTS);
        out.count(Severity.ERROR.code(), errors);
        out.count(Severity.WARNING.code(), warnings);
        out.count(Severity.INFO.code(), infos);
        out.endObject();
    }

    private void finding(Finding finding, Subject whole) throws IOException {
        entry(finding.ruleId(), finding.severity(), finding.location().pointer(), finding.message());
        position(positions.getOrDefault(finding.location(), Position.UNKNOWN));
        if (!finding.subject().equals(whole)) {
            out.text(Wire.SUBJECT, finding.subject().name());
        }
        String item = finding.fingerprint().item();
        if (!item.isEmpty()) {
            out.text(Wire.ITEM, item);
        }
        if (!finding.related().isEmpty()) {
            out.startArray(Wire.RELATED);
            for (Location related : finding.related()) {
                out.text(related.pointer());
            }
            out.endArray();
        }
        out.startObject(Wire.EVIDENCE);
        for (Map.Entry<EvidenceName<?>, String> evidence : finding.evidence().entrySet()) {
            out.name(evidence.getKey().code());
            if (evidence.getKey().isNumber()) {
                out.number(Integer.parseInt(evidence.getValue()));
            } else {
                out.text(evidence.getValue());
            }
        }
        out.endObject();
        out.endObject();
    }

    private void problem(Problem problem) throws IOException {
        entry(problem.code().code(), problem.severity(), problem.pointer(), problem.message());
        position(problem.position());
        out.startObject(Wire.EVIDENCE);
        out.text("expected", problem.expected());
        out.text("found", problem.found());
        out.endObject();
        out.endObject();
    }

    private void entry(String code, Severity severity, String pointer, String message) throws IOException {
        out.startObject();
        out.text(Wire.CODE, code);
        out.text(Wire.SEVERITY, severity.code());
        out.text(Wire.POINTER, pointer);
        out.text(Wire.MESSAGE, message);
    }

    private void position(Position position) throws IOException {
        if (position.line() > 0) {
            out.number(Wire.LINE, position.line());
        }
        if (position.column() > 0) {
            out.number(Wire.COLUMN, position.column());
        }
        if (position.byteOffset() >= 0) {
            out.number(Wire.BYTE_OFFSET, position.byteOffset());
        }
    }

    private void strings(String name, Iterable<String> strings) throws IOException {
        out.startArray(name);
        for (String string : strings) {
            out.text(string);
        }
        out.endArray();
    }

    private void strings(String name, Map<String, ?> strings) throws IOException {
        out.startObject(name);
        for (Map.Entry<String, ?> entry : strings.entrySet()) {
            out.text(entry.getKey(), entry.getValue().toString());
        }
        out.endObject();
    }
}
