package org.openapa.examples.validate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.Location;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;

/**
 * Prints results as a log in SARIF 2.1.0, for places that show the findings of tools beside the files they are in. What could not be
 * read, and rules that failed, are notifications.
 */
final class SarifOutput implements Output {
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final RuleSet rules;

    /** The rules spoken of so far, in the order of their indices: their pages are in the log, and there are many. */
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    private final ArrayNode notifications = mapper.createArrayNode();
    private final JsonGenerator json;

    SarifOutput(PrintWriter out, RuleSet rules) {
        this.rules = rules;
        try {
            this.json = mapper.createGenerator(out)
                    .useDefaultPrettyPrinter()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin() {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
        });
    }

    @Override
    public void print(Result result) {
        if (result instanceof Result.Reported it) {
            it.report().findings().forEach(finding -> write(() -> json.writeTree(result(it, finding))));
            it.known().forEach((known, finding) -> {
                ObjectNode entry = result(it, finding);
                suppress(entry, known);
                write(() -> json.writeTree(entry));
            });
            it.problems().forEach(problem -> noteProblem(fileOf(it), problem));
            it.report().failed().forEach((rule, fault) -> failed(it.name(), rule, fault));
            it.report()
                    .omitted()
                    .forEach((rule, count) -> notifications
                            .addObject()
                            .put("level", "warning")
                            .set("message", text(it.name() + ": " + rule + " found " + count + " more")));
        } else if (result instanceof Result.Unreadable it) {
            it.problems().forEach(problem -> noteProblem(it.file(), problem));
        } else if (result instanceof Result.Unavailable it) {
            ObjectNode entry = notification(it.code(), "error", it.name() + ": " + it.reason());
            entry.putArray("locations").add(location(new Place(it.name(), Position.UNKNOWN), ""));
        }
    }

    @Override
    public void end(Tally tally, Ledger ledger) {
        write(() -> {
            json.writeEndArray();
            json.writeObjectFieldStart("tool");
            json.writeFieldName("driver");
            json.writeTree(SarifRules.driver(rules, indices.keySet(), mapper));
            json.writeEndObject();
            json.writeArrayFieldStart("invocations");
            ObjectNode invocation = mapper.createObjectNode().put("executionSuccessful", !tally.isIncomplete());
            if (!notifications.isEmpty()) {
                invocation.set("toolExecutionNotifications", notifications);
            }
            json.writeTree(invocation);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw(System.lineSeparator());
            json.close();
        });
    }

    private ObjectNode result(Result.Reported result, Finding finding) {
        ObjectNode entry = mapper.createObjectNode()
                .put("ruleId", finding.ruleId())
                .put("ruleIndex", index(finding.ruleId()))
                .put("level", level(finding.severity()));
        entry.set("message", text(finding.message()));
        entry.putArray("locations").add(location(result.place(finding, finding.location()), finding.location()));
        ImmutableList<Location> related = finding.related();
        if (!related.isEmpty()) {
            ArrayNode locations = entry.putArray("relatedLocations");
            related.forEach(place -> locations.add(location(result.place(finding, place), place)));
        }
        entry.putObject("partialFingerprints")
                .put("apaFinding/v1", finding.fingerprint().toString());
        return entry;
    }

    private int index(String rule) {
        return indices.computeIfAbsent(rule, id -> indices.size());
    }

    private static void suppress(ObjectNode result, KnownFinding known) {
        result.putArray("suppressions")
                .addObject()
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", known.reason().isEmpty() ? "known by the baseline" : known.reason());
    }

    private void noteProblem(String file, Problem problem) {
        ObjectNode entry = notification(problem.code().code(), level(problem.severity()), problem.message());
        entry.putArray("locations").add(location(new Place(file, problem.position()), problem.pointer()));
    }

    private void failed(String name, String rule, String fault) {
        ObjectNode entry = notifications.addObject().put("level", "error");
        entry.set("message", text(name + ": " + rule + " failed: " + fault));
        entry.putObject("associatedRule").put("id", rule).put("index", index(rule));
    }

    private ObjectNode notification(String code, String level, String message) {
        ObjectNode entry = notifications.addObject().put("level", level);
        entry.putObject("descriptor").put("id", code);
        entry.set("message", text(message));
        return entry;
    }

    private ObjectNode location(Optional<Place> place, Location location) {
        return place.map(it -> location(it, location.pointer())).orElseGet(() -> logical(location.pointer()));
    }

    private ObjectNode location(Place place, String pointer) {
        ObjectNode location = logical(pointer);
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", FileUri.of(place.file()));
        if (!place.position().equals(Position.UNKNOWN)) {
            physical.putObject("region")
                    .put("startLine", place.position().line())
                    .put("startColumn", place.position().column());
        }
        return location;
    }

    private ObjectNode logical(String pointer) {
        ObjectNode location = mapper.createObjectNode();
        if (!pointer.isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", pointer);
        }
        return location;
    }

    private ObjectNode text(String text) {
        return mapper.createObjectNode().put("text", Printable.of(text));
    }

    private static String fileOf(Result.Reported result) {
        return result instanceof Result.Checked it ? it.file() : result.name();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Writes to the generator. */
    private interface Step {
        void write() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException("in memory, a writer does not fail", e);
        }
    }
}
