package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.Location;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.RulePage;

/** Encodes the parts of a SARIF log, one after the other, in a buffer. */
final class SarifJson {
    private static final String SCHEMA_URI = "https://json.schemastore.org/sarif-2.1.0.json";

    /** More than any pointer has, each of its characters written as an escape. */
    private static final int LONGEST_POINTER = 4_096;

    private final JsonGenerator out;

    SarifJson(ByteArrayOutputStream buffer, boolean pretty) {
        try {
            this.out = Output.generator(pretty, buffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Something that hindered the run, and is no result.
     *
     * @param kind the kind, such as "file.unavailable"
     * @param severity how bad it is
     * @param message what happened
     * @param rule the rule it is about, if any
     * @param index the rule's place in the log's list, or -1
     * @param uri the document it is about, where known
     */
    record Notification(
            String kind,
            Severity severity,
            String message,
            @Nullable String rule,
            int index,
            @Nullable URI uri) {}

    void begin() throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", SCHEMA_URI);
        out.writeStringField("version", "2.1.0");
        out.writeArrayFieldStart("runs");
        out.writeStartObject();
        out.writeStringField("columnKind", "utf16CodeUnits");
        out.writeArrayFieldStart("results");
        out.flush();
    }

    void result(Finding finding, int index, List<SarifWriter.Document> documents, @Nullable KnownFinding known)
            throws IOException {
        SarifWriter.Document first = documents.get(0);
        beginResult(finding.ruleId(), index, finding.severity(), finding.message());
        out.writeArrayFieldStart("locations");
        location(first, finding.location());
        out.writeEndArray();
        if (!finding.related().isEmpty() || documents.size() > 1) {
            out.writeArrayFieldStart("relatedLocations");
            for (Location related : finding.related()) {
                location(first, related);
            }
            for (SarifWriter.Document other : documents.subList(1, documents.size())) {
                location(other, finding.location());
            }
            out.writeEndArray();
        }
        fingerprint("apaFinding/v1", finding.fingerprint().toString());
        if (known != null) {
            suppression(known.reason().isEmpty() ? "known by the baseline" : known.reason());
        }
        out.writeEndObject();
        out.flush();
    }

    void result(Problem problem, int index, SarifWriter.Document document) throws IOException {
        beginResult(problem.code().code(), index, problem.severity(), problem.message());
        out.writeArrayFieldStart("locations");
        location(document, problem.pointer(), problem.position());
        out.writeEndArray();
        fingerprint("apaProblem/v1", problem.code() + "|" + Excerpt.printable(problem.pointer(), LONGEST_POINTER));
        out.writeEndObject();
        out.flush();
    }

    private void beginResult(String rule, int index, Severity severity, String message) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", rule);
        out.writeNumberField("ruleIndex", index);
        out.writeStringField("level", level(severity));
        text("message", message);
    }

    private void fingerprint(String kind, String fingerprint) throws IOException {
        out.writeObjectFieldStart("partialFingerprints");
        out.writeStringField(kind, fingerprint);
        out.writeEndObject();
    }

    private void suppression(String justification) throws IOException {
        out.writeArrayFieldStart("suppressions");
        out.writeStartObject();
        out.writeStringField("kind", "external");
        out.writeStringField("status", "accepted");
        out.writeStringField("justification", justification);
        out.writeEndObject();
        out.writeEndArray();
    }

    private void location(SarifWriter.Document document, Location location) throws IOException {
        Position position = document.positions().getOrDefault(location, Position.UNKNOWN);
        location(document, location.pointer(), position);
    }

    private void location(SarifWriter.Document document, String pointer, Position position) throws IOException {
        String name = document.names().getOrDefault(position, "");
        out.writeStartObject();
        if (!pointer.isEmpty() || !name.isEmpty()) {
            out.writeArrayFieldStart("logicalLocations");
            logical("fullyQualifiedName", Excerpt.printable(pointer, LONGEST_POINTER));
            logical("name", name);
            out.writeEndArray();
        }
        physical(document.uri(), position);
        out.writeEndObject();
    }

    private void logical(String property, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStartObject();
            out.writeStringField(property, value);
            out.writeEndObject();
        }
    }

    private void physical(URI uri, Position position) throws IOException {
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri.toASCIIString());
        out.writeEndObject();
        if (position.line() > 0) {
            out.writeObjectFieldStart("region");
            out.writeNumberField("startLine", position.line());
            if (position.column() > 0) {
                out.writeNumberField("startColumn", position.column());
            }
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    /**
     * Ends the results and describes the tool.
     *
     * @param ids the rules and kinds of problems that results are about, in the order of their indices; rules that are off follow
     */
    void rules(RuleSet rules, Collection<String> ids, String tool, String version) throws IOException {
        out.writeEndArray();
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", tool);
        out.writeStringField("fullName", tool + " " + version + " with rules " + rules.id() + " " + rules.version());
        out.writeStringField("version", version);
        out.writeArrayFieldStart("rules");
        for (String id : ids) {
            Optional<RuleMetadata> rule = rule(rules, id);
            if (rule.isPresent()) {
                rule(rules, rule.get(), RulePage.of(id));
            } else {
                problem(ProblemCode.parse(id));
            }
        }
        for (String id : rules.off().keySet()) {
            if (!ids.contains(id)) {
                rule(rules, rule(rules, id).orElseThrow(), Optional.empty());
            }
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private static Optional<RuleMetadata> rule(RuleSet rules, String id) {
        return rules.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Describes a rule; without its page, which is long, by its summary alone. */
    private void rule(RuleSet rules, RuleMetadata rule, Optional<RulePage> page) throws IOException {
        String off = rules.off().get(rule.id());
        String basis = "Basis: " + rule.basis();
        out.writeStartObject();
        out.writeStringField("id", rule.id());
        text("shortDescription", rule.summary());
        text("fullDescription", page.map(RulePage::firstParagraph).orElse(rule.summary()));
        out.writeObjectFieldStart("help");
        out.writeStringField("text", page.map(RulePage::description).orElse(rule.summary()) + "\n\n" + basis);
        if (page.isPresent()) {
            out.writeStringField(
                    "markdown", "**" + basis + "**\n\n" + page.get().help());
        }
        out.writeEndObject();
        configuration(off == null, rules.severities().getOrDefault(rule.id(), rule.severity()));
        out.writeObjectFieldStart("properties");
        out.writeStringField("basis", rule.basis().toString());
        out.writeStringField("since", rule.since());
        if (off != null) {
            out.writeStringField("off", off);
        }
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
        out.writeEndObject();
        out.writeEndObject();
    }

    private void problem(ProblemCode code) throws IOException {
        String summary = summary(code);
        out.writeStartObject();
        out.writeStringField("id", code.code());
        text("shortDescription", summary);
        text("fullDescription", summary);
        text("help", summary + ". The message says what was found and what was expected.");
        configuration(true, Severity.ERROR);
        out.writeEndObject();
    }

    private static String summary(ProblemCode code) {
        return switch (code) {
            case EMPTY -> "The document holds no JSON value";
            case ENCODING -> "The bytes are not UTF-8";
            case SYNTAX -> "The text is not well-formed JSON";
            case TRUNCATED -> "The file ends within a record or an array";
            case TRAILING_CONTENT -> "Something follows the document";
            case LIMIT -> "Something is larger or deeper than the limit";
            case FORMAT_VERSION -> "The document has a format that this version cannot read";
            case DUPLICATE_NAME -> "A property stands twice";
            case UNKNOWN_PROPERTY -> "The format has no such property";
            case MISSING_PROPERTY -> "A required property is missing";
            case WRONG_TYPE -> "A value has another JSON type than the format says";
            case UNKNOWN_CODE -> "A code is not on its list";
            case INVALID_VALUE -> "A value is not a valid number, date or code";
            case LONE_SURROGATE -> "A text holds half a surrogate pair, which is no character";
            case MORE_PROBLEMS -> "There are more problems than are listed";
        };
    }

    private void configuration(boolean enabled, Severity severity) throws IOException {
        out.writeObjectFieldStart("defaultConfiguration");
        out.writeBooleanField("enabled", enabled);
        out.writeStringField("level", level(severity));
        out.writeEndObject();
    }

    /**
     * Ends the log.
     *
     * @param more the kinds with more notifications than are listed, with how many more
     */
    void end(List<Notification> notifications, Map<String, Integer> more, boolean successful) throws IOException {
        out.writeArrayFieldStart("invocations");
        out.writeStartObject();
        out.writeBooleanField("executionSuccessful", successful);
        if (!notifications.isEmpty()) {
            out.writeArrayFieldStart("toolExecutionNotifications");
            for (Notification notification : notifications) {
                notification(notification);
            }
            for (Map.Entry<String, Integer> kind : more.entrySet()) {
                String message = kind.getValue() + " more of the kind " + kind.getKey() + " are not listed";
                notification(new Notification(kind.getKey(), Severity.WARNING, message, null, -1, null));
            }
            out.writeEndArray();
        }
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }

    private void notification(Notification notification) throws IOException {
        out.writeStartObject();
        out.writeStringField("level", level(notification.severity()));
        out.writeObjectFieldStart("descriptor");
        out.writeStringField("id", notification.kind());
        out.writeEndObject();
        text("message", notification.message());
        if (notification.rule() != null) {
            out.writeObjectFieldStart("associatedRule");
            out.writeStringField("id", notification.rule());
            if (notification.index() >= 0) {
                out.writeNumberField("index", notification.index());
            }
            out.writeEndObject();
        }
        if (notification.uri() != null) {
            out.writeArrayFieldStart("locations");
            out.writeStartObject();
            physical(notification.uri(), Position.UNKNOWN);
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void text(String property, String text) throws IOException {
        out.writeObjectFieldStart(property);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
