package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
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
    private final JsonGenerator out;
    private final Map<Location, Position> positions;

    private ReportWriter(JsonGenerator out, Map<Location, Position> positions) {
        this.out = out;
        this.positions = positions;
    }

    static void write(Report report, JsonGenerator out) throws IOException {
        write(report, ImmutableMap.of(), out);
    }

    static void write(Report report, Map<Location, Position> positions, JsonGenerator out) throws IOException {
        new ReportWriter(out, positions).report(report);
    }

    static void write(ImmutableList<Problem> problems, JsonGenerator out) throws IOException {
        new ReportWriter(out, ImmutableMap.of()).problems(problems);
    }

    private void report(Report report) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.FORMAT, Wire.REPORT_FORMAT);
        out.writeStringField(Wire.SUBJECT, report.subject().name());
        ruleSet(report);
        if (!report.assessments().isEmpty()) {
            strings(Wire.ASSESSMENTS, Iterables.transform(report.assessments(), Subject::name));
        }
        counts(report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFO));
        out.writeArrayFieldStart(Wire.FINDINGS);
        for (Finding finding : report.findings()) {
            finding(finding, report.subject());
        }
        out.writeEndArray();
        omitted(report.omitted());
        out.writeObjectFieldStart(Wire.RULES);
        strings(Wire.RAN, report.ran());
        strings(Wire.NOT_APPLICABLE, report.notApplicable());
        strings(Wire.OFF, report.off());
        strings(Wire.FAILED, report.failed());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void omitted(Map<String, Integer> omitted) throws IOException {
        if (omitted.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart(Wire.OMITTED);
        for (Map.Entry<String, Integer> rule : omitted.entrySet()) {
            out.writeNumberField(rule.getKey(), rule.getValue());
        }
        out.writeEndObject();
    }

    private void problems(ImmutableList<Problem> problems) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.FORMAT, Wire.REPORT_FORMAT);
        int errors = (int) problems.stream().filter(Problem::isError).count();
        counts(errors, problems.size() - errors, 0);
        out.writeArrayFieldStart(Wire.PROBLEMS);
        for (Problem problem : problems) {
            problem(problem);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void ruleSet(Report report) throws IOException {
        out.writeObjectFieldStart(Wire.RULE_SET);
        out.writeStringField(Wire.ID, report.ruleSetId());
        out.writeStringField(Wire.VERSION, report.ruleSetVersion());
        if (!report.severities().isEmpty()) {
            strings(Wire.SEVERITY, report.severities());
        }
        out.writeEndObject();
    }

    private void counts(int errors, int warnings, int infos) throws IOException {
        out.writeObjectFieldStart(Wire.COUNTS);
        out.writeNumberField(Severity.ERROR.code(), errors);
        out.writeNumberField(Severity.WARNING.code(), warnings);
        out.writeNumberField(Severity.INFO.code(), infos);
        out.writeEndObject();
    }

    private void finding(Finding finding, Subject whole) throws IOException {
        entry(finding.ruleId(), finding.severity(), finding.location().pointer(), finding.message());
        position(positions.getOrDefault(finding.location(), Position.UNKNOWN));
        if (!finding.subject().equals(whole)) {
            out.writeStringField(Wire.SUBJECT, finding.subject().name());
        }
        String item = finding.fingerprint().item();
        if (!item.isEmpty()) {
            out.writeStringField(Wire.ITEM, item);
        }
        if (!finding.related().isEmpty()) {
            out.writeArrayFieldStart(Wire.RELATED);
            for (Location related : finding.related()) {
                out.writeString(related.pointer());
            }
            out.writeEndArray();
        }
        out.writeObjectFieldStart(Wire.EVIDENCE);
        for (Map.Entry<EvidenceName<?>, String> evidence : finding.evidence().entrySet()) {
            out.writeFieldName(evidence.getKey().code());
            if (evidence.getKey().isNumber()) {
                out.writeNumber(Integer.parseInt(evidence.getValue()));
            } else {
                out.writeString(evidence.getValue());
            }
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    private void problem(Problem problem) throws IOException {
        entry(problem.code().code(), problem.severity(), problem.pointer(), problem.message());
        position(problem.position());
        out.writeObjectFieldStart(Wire.EVIDENCE);
        out.writeStringField("expected", problem.expected());
        out.writeStringField("found", problem.found());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void entry(String code, Severity severity, String pointer, String message) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.CODE, code);
        out.writeStringField(Wire.SEVERITY, severity.code());
        out.writeStringField(Wire.POINTER, pointer);
        out.writeStringField(Wire.MESSAGE, message);
    }

    private void position(Position position) throws IOException {
        if (position.equals(Position.UNKNOWN)) {
            return;
        }
        out.writeNumberField(Wire.LINE, position.line());
        out.writeNumberField(Wire.COLUMN, position.column());
        if (position.byteOffset() >= 0) {
            out.writeNumberField(Wire.BYTE_OFFSET, position.byteOffset());
        }
    }

    private void strings(String name, Iterable<String> strings) throws IOException {
        out.writeArrayFieldStart(name);
        for (String string : strings) {
            out.writeString(string);
        }
        out.writeEndArray();
    }

    private void strings(String name, Map<String, ?> strings) throws IOException {
        out.writeObjectFieldStart(name);
        for (Map.Entry<String, ?> entry : strings.entrySet()) {
            out.writeStringField(entry.getKey(), entry.getValue().toString());
        }
        out.writeEndObject();
    }
}
