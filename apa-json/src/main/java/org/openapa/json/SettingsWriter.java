package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;

/** Writes settings in the format {@code apa-rules/1}; what is empty is left out. */
final class SettingsWriter {
    private SettingsWriter() {}

    static void write(RuleSettings settings, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.FORMAT, Wire.SETTINGS_FORMAT);
        if (!settings.off().isEmpty()) {
            out.writeObjectFieldStart(Wire.OFF);
            for (Map.Entry<String, String> rule : settings.off().entrySet()) {
                out.writeStringField(Output.whole(rule.getKey(), out), Output.whole(rule.getValue(), out));
            }
            out.writeEndObject();
        }
        if (!settings.severities().isEmpty()) {
            out.writeObjectFieldStart(Wire.SEVERITY);
            for (Map.Entry<String, Severity> rule : settings.severities().entrySet()) {
                out.writeStringField(rule.getKey(), rule.getValue().code());
            }
            out.writeEndObject();
        }
        if (!settings.known().entries().isEmpty()) {
            out.writeArrayFieldStart(Wire.SUPPRESS);
            for (KnownFinding finding : settings.known().entries()) {
                known(finding, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void known(KnownFinding finding, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.RULE, finding.ruleId());
        out.writeStringField(Wire.SUBJECT, finding.subject().name());
        out.writeStringField(Wire.LOCATION, finding.place());
        if (finding.item().isPresent()) {
            out.writeStringField(Wire.ITEM, finding.item().get());
        }
        if (finding.count().isPresent()) {
            out.writeNumberField(Wire.COUNT, finding.count().getAsInt());
        }
        if (!finding.reason().isEmpty()) {
            out.writeStringField(Wire.REASON, finding.reason());
        }
        if (finding.until().isPresent()) {
            out.writeStringField(Wire.UNTIL, Output.date(finding.until().get(), out));
        }
        out.writeEndObject();
    }
}
