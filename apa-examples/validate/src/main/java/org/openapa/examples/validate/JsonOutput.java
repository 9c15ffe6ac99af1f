package org.openapa.examples.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.openapa.json.ApaJson;
import org.openapa.json.Position;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSettings;

/** Prints all results as one JSON array: per file its name, and the report or why there is none. */
final class JsonOutput implements Output {
    private static final ApaJson JSON = ApaJson.strict();

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final PrintWriter out;
    private boolean empty = true;

    JsonOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(Result result) {
        ObjectNode entry = mapper.createObjectNode();
        if (result instanceof Result.Checked it) {
            entry.put("file", it.name());
            entry.set("report", tree(JSON.write(it.report(), it.positions())));
            if (!it.isComplete()) {
                entry.set("problems", tree(JSON.write(it.problems())).get("problems"));
            }
            known(entry, it, it.positions());
            it.explanation().ifPresent(explanation -> entry.set("explanation", tree(JSON.write(explanation))));
        } else if (result instanceof Result.Together it) {
            if (it.report().findings().isEmpty()
                    && it.known().isEmpty()
                    && it.report().failed().isEmpty()) {
                return;
            }
            entry.put("together", it.name());
            ObjectNode files = entry.putObject("files");
            it.origins().forEach((subject, origin) -> files.put(subject.name(), origin.file()));
            entry.set("report", tree(JSON.write(it.report())));
            known(entry, it, ImmutableMap.of());
        } else if (result instanceof Result.Unreadable it) {
            entry.put("file", it.name());
            entry.set("report", tree(JSON.write(it.problems())));
        } else if (result instanceof Result.Unavailable it) {
            entry.put("file", it.name());
            entry.putObject("failure").put("code", Result.Unavailable.CODE).put("reason", it.reason());
        }
        print(entry);
    }

    @Override
    public void end(Tally tally, Ledger ledger) {
        if (!ledger.isEmpty()) {
            ObjectNode entry = mapper.createObjectNode();
            entry.set("gone", suppress(ledger.gone()));
            entry.set("expired", suppress(ledger.expired()));
            print(entry);
        }
        out.println(empty ? "[ ]" : " ]");
    }

    private void print(ObjectNode entry) {
        out.print(empty ? "[ " : ", ");
        empty = false;
        // Outside its strings JSON is plainly printable, and in them these escapes are its own.
        String lines = String.join(
                System.lineSeparator(),
                entry.toPrettyString().lines().map(Printable::of).toList());
        out.print(lines);
    }

    /** {@return a report of the known findings alone} */
    private static Report known(Result.Reported result) {
        return Report.builder(
                        result.report().subject(),
                        result.report().ruleSetId(),
                        result.report().ruleSetVersion())
                .assessments(result.report().assessments())
                .findings(result.known().values())
                .ran(result.report().ran())
                .build();
    }

    /** Adds the known findings, each with the reason why it may stand. */
    private void known(ObjectNode entry, Result.Reported result, ImmutableMap<Location, Position> positions) {
        if (result.known().isEmpty()) {
            return;
        }
        JsonNode findings = tree(JSON.write(known(result), positions)).get("findings");
        int index = 0;
        for (Map.Entry<KnownFinding, Finding> known : result.known().entries()) {
            if (!known.getKey().reason().isEmpty()) {
                ((ObjectNode) findings.get(index)).put("reason", known.getKey().reason());
            }
            index++;
        }
        entry.set("known", findings);
    }

    private JsonNode suppress(ImmutableList<KnownFinding> findings) {
        JsonNode written = tree(JSON.write(RuleSettings.none().withKnown(KnownFindings.of(findings))));
        return written.has("suppress") ? written.get("suppress") : mapper.createArrayNode();
    }

    private JsonNode tree(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("own report cannot be read", e);
        }
    }
}
