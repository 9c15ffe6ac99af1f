package org.openapa.examples.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import org.openapa.rules.Subject;

/**
 * Prints all results as one JSON array: per file its name, and the report or why there is none. What the codec writes is copied token by
 * token: making trees of it would take longer than all else.
 */
final class JsonOutput implements Output {
    private static final ApaJson JSON = ApaJson.strict();
    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintWriter out;
    private boolean empty = true;

    JsonOutput(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(Result result) {
        if (result instanceof Result.Together it && saysNothing(it)) {
            return;
        }
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.writeStartObject();
            write(result, json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        print(text.toString());
    }

    @Override
    public void end(Tally tally, Ledger ledger) {
        if (!ledger.isEmpty()) {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = generator(text)) {
                json.writeStartObject();
                suppressed("gone", ledger.gone(), json);
                suppressed("expired", ledger.expired(), json);
                json.writeEndObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            print(text.toString());
        }
        out.println(empty ? "[ ]" : " ]");
    }

    private static JsonGenerator generator(StringWriter text) throws IOException {
        return FACTORY.createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter());
    }

    private void print(String entry) {
        out.print(empty ? "[ " : ", ");
        empty = false;
        // Outside its strings JSON is plainly printable, and in them these escapes are its own.
        String separator = "";
        for (String line : entry.split(System.lineSeparator(), -1)) {
            out.print(separator + Printable.of(line));
            separator = System.lineSeparator();
        }
    }

    private static boolean saysNothing(Result.Together result) {
        return result.report().findings().isEmpty()
                && result.known().isEmpty()
                && result.report().failed().isEmpty();
    }

    private static void write(Result result, JsonGenerator json) throws IOException {
        if (result instanceof Result.Checked it) {
            json.writeStringField("file", it.name());
            copy("report", JSON.write(it.report(), it.positions()), json);
            if (!it.problems().isEmpty()) {
                json.writeFieldName("problems");
                copyOf("problems", JSON.write(it.problems()), json);
            }
            known(it, it.positions(), json);
            if (it.explanation().isPresent()) {
                copy("explanation", JSON.write(it.explanation().get()), json);
            }
        } else if (result instanceof Result.Together it) {
            json.writeStringField("together", it.name());
            json.writeObjectFieldStart("files");
            for (Subject subject : it.origins().keySet()) {
                json.writeArrayFieldStart(subject.name());
                for (Result.Origin origin : it.origins().get(subject)) {
                    json.writeString(origin.file());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
            copy("report", JSON.write(it.report()), json);
            json.writeArrayFieldStart("about");
            for (Finding finding : it.report().findings()) {
                json.writeStartObject();
                about(it, finding, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            known(it, ImmutableMap.of(), json);
        } else if (result instanceof Result.Unreadable it) {
            json.writeStringField("file", it.name());
            copy("report", JSON.write(it.problems()), json);
        } else if (result instanceof Result.Unavailable it) {
            json.writeStringField("file", it.name());
            json.writeObjectFieldStart("failure");
            json.writeStringField("code", it.code());
            json.writeStringField("reason", it.reason());
            json.writeEndObject();
        }
    }

    /** Writes which documents a finding of several assessments is about. */
    private static void about(Result.Together result, Finding finding, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("documents");
        for (Map.Entry<Subject, Place> document : result.documents(finding).entries()) {
            Place place = document.getValue();
            json.writeStartObject();
            json.writeStringField("subject", document.getKey().name());
            json.writeStringField("file", place.file());
            if (place.position().line() > 0) {
                json.writeNumberField("line", place.position().line());
                json.writeNumberField("column", place.position().column());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (!result.unread(finding).isEmpty()) {
            json.writeArrayFieldStart("unread");
            for (String file : result.unread(finding)) {
                json.writeString(file);
            }
            json.writeEndArray();
        }
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

    /** Writes the known findings, each with the reason why it may stand. */
    private static void known(Result.Reported result, ImmutableMap<Location, Position> positions, JsonGenerator json)
            throws IOException {
        if (result.known().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("known");
        try (JsonParser parser = FACTORY.createParser(JSON.write(known(result), positions))) {
            enter("findings", parser);
            for (Map.Entry<KnownFinding, Finding> known : result.known().entries()) {
                parser.nextToken();
                json.writeStartObject();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    json.copyCurrentStructure(parser);
                }
                String reason = known.getKey().reason();
                if (!reason.isEmpty()) {
                    json.writeStringField("reason", reason);
                }
                if (result instanceof Result.Together it) {
                    about(it, known.getValue(), json);
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void suppressed(String name, ImmutableList<KnownFinding> findings, JsonGenerator json)
            throws IOException {
        json.writeFieldName(name);
        if (findings.isEmpty()) {
            json.writeStartArray();
            json.writeEndArray();
            return;
        }
        copyOf("suppress", JSON.write(RuleSettings.none().withKnown(KnownFindings.of(findings))), json);
    }

    /** Writes a document as a member. */
    private static void copy(String name, byte[] document, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        try (JsonParser parser = FACTORY.createParser(document)) {
            parser.nextToken();
            json.copyCurrentStructure(parser);
        }
    }

    /** Writes the value of a member of a document. */
    private static void copyOf(String name, byte[] document, JsonGenerator json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(document)) {
            enter(name, parser);
            json.copyCurrentStructure(parser);
        }
    }

    /** Goes to where the value of a member begins, which is there. */
    private static void enter(String name, JsonParser parser) throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME
                && !parser.currentName().equals(name)) {
            parser.nextToken();
            parser.skipChildren();
        }
        parser.nextToken();
    }
}
