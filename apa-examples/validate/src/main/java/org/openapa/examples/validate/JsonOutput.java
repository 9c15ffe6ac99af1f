package org.openapa.examples.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.openapa.json.ApaJson;

/** Prints all results as one JSON array: per input its name, and the report or why there is none. */
final class JsonOutput implements Output {
    private static final ApaJson JSON = ApaJson.strict();

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final ArrayNode results = mapper.createArrayNode();
    private final PrintWriter out;

    JsonOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(Result result) {
        ObjectNode entry = results.addObject().put("file", result.name());
        if (result instanceof Result.Checked it) {
            entry.set("report", tree(JSON.write(it.report(), it.positions())));
        } else if (result instanceof Result.Unreadable it) {
            entry.set("report", tree(JSON.write(it.problems())));
        } else if (result instanceof Result.Unavailable it) {
            entry.putObject("failure").put("code", Result.Unavailable.CODE).put("reason", it.reason());
        }
    }

    @Override
    public void end(Tally tally) {
        // Outside its strings JSON is plainly printable, and in them these escapes are its own.
        results.toPrettyString().lines().map(Printable::of).forEach(out::println);
    }

    private JsonNode tree(byte[] json) {
        try {
            return mapper.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("own report cannot be read", e);
        }
    }
}
