package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.Severity;

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
        out.writeStringField("subject", report.subject().name());
        ruleSet(report);
        counts(report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFO));
        out.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            finding(finding);
        }
        out.writeEndArray();
        omitted(report.omitted());
        out.writeObjectFieldStart("rules");
        strings("ran", report.ran());
        strings("notApplicable", report.notApplicable());
        strings("off", report.off());
        strings("failed", report.failed());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void omitted(Map<String, Integer> omitted) throws IOException {
        if (omitted.isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("omitted");
        for (Map.Entry<String, Integer> rule : omitted.entrySet()) {
            out.writeNumberField(rule.getKey(), rule.getValue());
        }
        out.writeEndObject();
    }

    private void problems(ImmutableList<Problem> problems) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.FORMAT, Wire.REPORT_FORMAT);
        counts(problems.size(), 0, 0);
        out.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            problem(problem);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void ruleSet(Report report) throws IOException {
        out.writeObjectFieldStart("ruleSet");
        out.writeStringField("id", report.ruleSetId());
        out.writeStringField("version", report.ruleSetVersion());
        if (!report.severities().isEmpty()) {
            strings("severity", report.severities());
        }
        out.writeEndObject();
    }

    private void counts(int errors, int warnings, int infos) throws IOException {
        out.writeObjectFieldStart("counts");
        out.writeNumberField(Severity.ERROR.code(), errors);
        out.writeNumberField(Severity.WARNING.code(), warnings);
        out.writeNumberField(Severity.INFO.code(), infos);
        out.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        entry(finding.ruleId(), finding.severity(), finding.location().pointer(), finding.message());
        position(positions.getOrDefault(finding.location(), Position.UNKNOWN));
        if (!finding.related().isEmpty()) {
            out.writeArrayFieldStart("related");
            for (Location related : finding.related()) {
                out.writeString(related.pointer());
            }
            out.writeEndArray();
        }
        out.writeObjectFieldStart("evidence");
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
        out.writeObjectFieldStart("evidence");
        out.writeStringField("expected", problem.expected());
        out.writeStringField("found", problem.found());
        out.writeEndObject();
        out.writeEndObject();
    }

    private void entry(String code, Severity severity, String pointer, String message) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", code);
        out.writeStringField("severity", severity.code());
        out.writeStringField("pointer", pointer);
        out.writeStringField("message", message);
    }

    private void position(Position position) throws IOException {
        if (position.equals(Position.UNKNOWN)) {
            return;
        }
        out.writeNumberField("line", position.line());
        out.writeNumberField("column", position.column());
        if (position.byteOffset() >= 0) {
            out.writeNumberField("byteOffset", position.byteOffset());
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
