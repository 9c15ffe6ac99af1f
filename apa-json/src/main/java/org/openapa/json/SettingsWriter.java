package org.openapa.json;

import java.io.IOException;
import java.util.Map;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;

/** Writes settings in the format {@code apa-rules/1}; what is empty is left out. */
final class SettingsWriter {
    private SettingsWriter() {}

    static void write(RuleSettings settings, Sink out) throws IOException {
        out.startObject();
        out.text(Wire.FORMAT, Wire.SETTINGS_FORMAT);
        if (!settings.off().isEmpty()) {
            out.startObject(Wire.OFF);
            for (Map.Entry<String, String> rule : settings.off().entrySet()) {
                out.text(selector(rule.getKey(), out), rule.getValue());
            }
            out.endObject();
        }
        if (!settings.severities().isEmpty()) {
            out.startObject(Wire.SEVERITY);
            for (Map.Entry<String, Severity> rule : settings.severities().entrySet()) {
                out.text(selector(rule.getKey(), out), rule.getValue().code());
            }
            out.endObject();
        }
        if (!settings.known().entries().isEmpty()) {
            out.startArray(Wire.SUPPRESS);
            for (KnownFinding finding : settings.known().entries()) {
                known(finding, out);
            }
            out.endArray();
        }
        out.endObject();
    }

    /** {@return the name of a rule or family, if it can be read back} */
    private static String selector(String name, Sink out) throws IOException {
        if (!Wire.isSelector(name)) {
            throw out.refusal(Excerpt.quote(name) + " is not " + Wire.EXPECTED_SELECTOR);
        }
        return name;
    }

    private static void known(KnownFinding finding, Sink out) throws IOException {
        out.startObject();
        out.text(Wire.RULE, finding.ruleId());
        out.text(Wire.SUBJECT, finding.subject().name());
        out.text(Wire.LOCATION, finding.place());
        if (finding.item().isPresent()) {
            out.text(Wire.ITEM, finding.item().get());
        }
        if (finding.count().isPresent()) {
            out.count(Wire.COUNT, finding.count().getAsInt());
        }
        if (!finding.reason().isEmpty()) {
            out.text(Wire.REASON, finding.reason());
        }
        if (finding.until().isPresent()) {
            out.date(Wire.UNTIL, finding.until().get());
        }
        out.endObject();
    }
}
