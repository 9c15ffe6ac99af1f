package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** Reads settings of the format {@code apa-rules/1} from tokens. Whether there are such rules, the rule set knows. */
final class SettingsReader {
    private final TokenReader in;
    private final ImmutableMap.Builder<String, String> off = ImmutableMap.builder();
    private final ImmutableMap.Builder<String, Severity> severities = ImmutableMap.builder();
    private KnownFindings known = KnownFindings.of();

    private SettingsReader(TokenReader in) {
        this.in = in;
    }

    /** {@return the settings that begin at the current token, or null where a problem was noted} */
    static @Nullable RuleSettings read(TokenReader in) throws IOException {
        SettingsReader reader = new SettingsReader(in);
        Properties properties = in.object(Wire.SETTINGS);
        while (properties.next()) {
            reader.property(properties.name());
        }
        return in.failures() == 0
                ? new RuleSettings(reader.off.buildOrThrow(), reader.severities.buildOrThrow(), reader.known)
                : null;
    }

    private void property(String name) throws IOException {
        switch (name) {
            case Wire.SCHEMA -> in.text();
            case Wire.FORMAT -> in.format(Wire.SETTINGS_FORMAT);
            case Wire.OFF -> selected("an object of reasons by rule or family", off, in::text);
            case Wire.SEVERITY ->
                selected("an object of severities by rule or family", severities, () -> in.code(Wire.SEVERITIES));
            default -> known = KnownFindings.of(allKnown());
        }
    }

    private <T> void selected(
            String what, ImmutableMap.Builder<String, T> bySelector, TokenReader.ValueReader<T> values)
            throws IOException {
        in.entries(what, Wire::isSelector, Wire.EXPECTED_SELECTOR, selector -> {
            @Nullable T value = values.read();
            if (value != null) {
                bySelector.put(selector, value);
            }
        });
    }

    private ImmutableList<KnownFinding> allKnown() throws IOException {
        Items<KnownFinding> entries = in.list("an array of known findings");
        while (entries.next()) {
            entries.add(known());
        }
        return entries.list();
    }

    private @Nullable KnownFinding known() throws IOException {
        Known entry = new Known();
        int before = in.failures();
        Properties properties = in.object(Wire.KNOWN_FINDING);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.RULE -> entry.rule = in.parsed(Wire.EXPECTED_RULE_ID, Wire::ruleId);
                case Wire.SUBJECT -> entry.subject = in.text();
                case Wire.LOCATION -> entry.place = place();
                case Wire.ITEM -> entry.item = in.parsed(Wire.EXPECTED_DIGEST + ", or none", SettingsReader::digest);
                case Wire.COUNT -> entry.count = in.count(1);
                case Wire.REASON -> entry.reason = in.text();
                default -> entry.until = in.date();
            }
        }
        return in.failures() == before ? entry.finding() : null;
    }

    /** {@return the place that a pointer names, with a star for each index, whether it has stars or indices} */
    private @Nullable String place() throws IOException {
        @Nullable String pointer = in.text();
        if (pointer == null) {
            return null;
        }
        @Nullable String place = Wire.place(pointer);
        if (place == null) {
            in.faults()
                    .error(
                            ProblemCode.INVALID_VALUE,
                            () -> "a JSON Pointer into an assessment, * for any index, such as \"/meetingDate\"",
                            () -> Excerpt.quote(pointer));
        }
        return place;
    }

    /** {@return the digest of an item; empty where only findings without an item are meant} */
    private static String digest(String text) {
        return text.isEmpty() ? text : Wire.digest(text);
    }

    /** One entry while it is read. */
    private static final class Known {
        private @Nullable String rule;
        private @Nullable String subject;
        private @Nullable String place;
        private @Nullable String item;
        private @Nullable Integer count;
        private @Nullable String reason;
        private @Nullable LocalDate until;

        @Nullable
        KnownFinding finding() {
            if (rule == null || subject == null || place == null) {
                return null;
            }
            return new KnownFinding(
                    rule,
                    Subject.of(subject),
                    place,
                    Optional.ofNullable(item),
                    count == null ? OptionalInt.empty() : OptionalInt.of(count),
                    reason == null ? "" : reason,
                    Optional.ofNullable(until));
        }
    }
}
