package org.openapa.examples.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Problem;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;

/** Reads settings and baselines, and refuses them with every problem in its place. */
final class SettingsFile {
    private static final ApaJson JSON = ApaJson.strict();

    private final Path file;
    private final byte[] bytes;

    private SettingsFile(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** {@return the settings in a file} */
    static RuleSettings read(Path file) {
        try (InputStream in = Bytes.open(file)) {
            return new SettingsFile(file, Bytes.read(in, JSON.reportLimits().recordBytes())).settings();
        } catch (IOException e) {
            throw Refusal.of(file + "  " + Bytes.reason(e));
        }
    }

    /** {@return the known findings in a file that has nothing else} */
    static KnownFindings readBaseline(Path file) {
        RuleSettings settings = read(file);
        if (!settings.off().isEmpty() || !settings.severities().isEmpty()) {
            throw Refusal.of(file + "  is no baseline, which has nothing but suppress; settings go with --settings");
        }
        return settings.known();
    }

    /**
     * {@return lines on every entry of a file that knows of the same findings as an earlier one, with the places of both}
     *
     * @param file the file
     * @param known the known findings in it
     */
    static List<String> repeated(Path file, KnownFindings known) {
        Map<Integer, Integer> repeated = known.repeated();
        List<String> lines = new ArrayList<>();
        if (repeated.isEmpty()) {
            return lines;
        }
        List<String> positions = positions(file);
        repeated.forEach((index, first) -> {
            KnownFinding entry = known.entries().get(index);
            lines.add(Entry.heading(
                    file + ":" + positions.get(index),
                    Severity.WARNING.name(),
                    "settings.repeated",
                    "/suppress/" + index));
            lines.add(Entry.INDENT + entry.ruleId() + " of " + entry.subject() + " at "
                    + (entry.place().isEmpty() ? "the document" : entry.place()) + " is already known at "
                    + positions.get(first) + (entry.count().isPresent() ? ", and the counts add up" : "")
                    + "; remove one of the two");
        });
        return lines;
    }

    /** {@return line and column of every known finding in a file that was read} */
    private static List<String> positions(Path file) {
        List<String> positions = new ArrayList<>();
        try (InputStream in = Bytes.open(file);
                JsonParser parser = new JsonFactory()
                        .createParser(new String(
                                Bytes.read(in, JSON.reportLimits().recordBytes()), StandardCharsets.UTF_8))) {
            while (parser.nextToken() != null) {
                JsonStreamContext around = parser.getParsingContext().getParent();
                if (parser.currentToken() == JsonToken.START_OBJECT && around != null && around.inArray()) {
                    positions.add(parser.currentTokenLocation().getLineNr() + ":"
                            + parser.currentTokenLocation().getColumnNr());
                }
            }
            return positions;
        } catch (IOException e) {
            throw Refusal.of(file + "  " + Bytes.reason(e));
        }
    }

    private RuleSettings settings() {
        Decoded<RuleSettings> decoded = JSON.readSettings(bytes);
        if (!decoded.complete()) {
            throw Refusal.of(decoded.problems().stream()
                    .flatMap(problem -> lines(problem).stream())
                    .toList());
        }
        RuleSettings settings = decoded.orElseThrow();
        List<String> unknown = unknownRules(settings);
        if (!unknown.isEmpty()) {
            throw Refusal.of(unknown);
        }
        return settings;
    }

    private List<String> lines(Problem problem) {
        return List.of(
                Entry.heading(
                        file + ":" + problem.position(),
                        problem.severity().name(),
                        problem.code().code(),
                        problem.pointer()),
                Entry.INDENT + problem.message());
    }

    /** {@return for every id or family that is none, where it stands first and what the rule set says of it} */
    private List<String> unknownRules(RuleSettings settings) {
        RuleSet rules = ApaRules.standard();
        RuleSettings none = RuleSettings.none();
        List<String> lines = new ArrayList<>();
        Stream.concat(settings.off().keySet().stream(), settings.severities().keySet().stream())
                .distinct()
                .forEach(selector -> check(rules, selector, none.withOff(ImmutableMap.of(selector, "")), lines));
        settings.known().entries().stream()
                .collect(ImmutableMap.toImmutableMap(KnownFinding::ruleId, entry -> entry, (first, other) -> first))
                .forEach((id, entry) -> check(rules, id, none.withKnown(KnownFindings.of(entry)), lines));
        return lines;
    }

    private void check(RuleSet rules, String selector, RuleSettings alone, List<String> lines) {
        try {
            rules.with(alone);
        } catch (IllegalArgumentException e) {
            lines.add(Entry.heading(file + position(selector), Severity.ERROR.name(), "settings.unknown-rule", ""));
            lines.add(Entry.INDENT + e.getMessage());
        }
    }

    /** {@return line and column of the first string that is this, each after a colon; nothing where it is written with escapes} */
    private String position(String string) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int index = text.indexOf('"' + string + '"');
        if (index < 0) {
            return "";
        }
        int lineStart = text.lastIndexOf('\n', index) + 1;
        long line = text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
        return ":" + line + ":" + (index - lineStart + 1);
    }
}
