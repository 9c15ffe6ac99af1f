package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.Ascii;
import java.io.IOException;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.Basis;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;

/** Writes what is known of the rules of a set in the format {@code apa-catalogue/1}. */
final class CatalogueWriter {
    private final RuleSet rules;
    private final JsonGenerator out;

    private CatalogueWriter(RuleSet rules, JsonGenerator out) {
        this.rules = rules;
        this.out = out;
    }

    static void write(RuleSet rules, JsonGenerator out) throws IOException {
        new CatalogueWriter(rules, out).set();
    }

    private void set() throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.FORMAT, Wire.CATALOGUE_FORMAT);
        out.writeStringField("id", rules.id());
        out.writeStringField("version", rules.version());
        out.writeArrayFieldStart("rules");
        for (RuleMetadata rule : rules.rules()) {
            rule(rule);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void rule(RuleMetadata rule) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", rule.id());
        out.writeStringField("family", rule.family());
        out.writeStringField("summary", rule.summary());
        out.writeStringField("message", rule.message());
        Severity severity = rules.severities().getOrDefault(rule.id(), rule.severity());
        out.writeStringField(Wire.SEVERITY, severity.code());
        if (severity != rule.severity()) {
            out.writeStringField("ownSeverity", rule.severity().code());
        }
        basis(rule.basis());
        out.writeArrayFieldStart("editions");
        for (Edition edition : rule.editions()) {
            out.writeNumber(edition.year());
        }
        out.writeEndArray();
        out.writeArrayFieldStart("parts");
        for (AssessmentPart part : rule.parts()) {
            out.writeString(part.code());
        }
        out.writeEndArray();
        out.writeStringField("since", rule.since());
        String off = rules.off().get(rule.id());
        if (off != null) {
            out.writeStringField(Wire.OFF, off);
        }
        out.writeEndObject();
    }

    private void basis(Basis basis) throws IOException {
        out.writeObjectFieldStart("basis");
        out.writeStringField("kind", Ascii.toLowerCase(basis.kind().name()));
        if (!basis.source().isEmpty()) {
            out.writeStringField(Wire.SOURCE, basis.source());
        }
        if (basis.kind() == Basis.Kind.OBSERVED) {
            out.writeNumberField("held", basis.held());
            out.writeNumberField("seen", basis.seen());
        }
        out.writeEndObject();
    }
}
