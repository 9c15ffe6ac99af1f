package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** Reads the findings of a report. */
final class FindingReader {
    private static final String EXPECTED_MESSAGE =
            "one line of at most " + Finding.MAX_MESSAGE + " printable characters";

    private static final Shape BY_EVIDENCE =
            Shape.byCode(EvidenceName.values().stream().map(EvidenceName::code).collect(ImmutableSet.toImmutableSet()));

    private final TokenReader in;

    FindingReader(TokenReader in) {
        this.in = in;
    }

    /**
     * A finding of a report whose subject may not have been read yet.
     *
     * @param subject its own subject, or null if that is the report's
     * @param finding the finding, about any subject
     */
    record Told(@Nullable String subject, Finding finding) {
        Finding about(Subject whole) {
            return finding.withSubject(subject == null ? whole : Subject.of(subject));
        }
    }

    @Nullable
    Told finding() throws IOException {
        Parts parts = new Parts();
        int before = in.failures();
        Properties properties = in.object(Wire.FINDING);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.CODE -> parts.rule = in.parsed(Wire.EXPECTED_RULE_ID, Wire::ruleId);
                case Wire.SEVERITY -> parts.severity = in.code(Wire.SEVERITIES);
                case Wire.POINTER -> parts.location = location();
                case Wire.MESSAGE -> parts.message = in.parsed(EXPECTED_MESSAGE, FindingReader::printable);
                case Wire.SUBJECT -> parts.subject = in.text();
                case Wire.ITEM -> parts.item = in.parsed(Wire.EXPECTED_DIGEST, Wire::digest);
                case Wire.RELATED -> parts.related = locations();
                case Wire.EVIDENCE -> evidence(parts);
                case Wire.LINE, Wire.COLUMN -> in.place(1);
                default -> in.place(0);
            }
        }
        return in.failures() == before ? parts.told() : null;
    }

    private ImmutableList<Location> locations() throws IOException {
        Items<Location> locations = in.list("an array of JSON Pointers");
        while (locations.next()) {
            locations.add(location());
        }
        return locations.list();
    }

    private @Nullable Location location() throws IOException {
        return in.parsed(Wire.EXPECTED_POINTER, Location::parse);
    }

    private void evidence(Parts parts) throws IOException {
        Properties names = in.object(BY_EVIDENCE);
        while (names.next()) {
            evidence(names.name(), parts);
        }
    }

    private void evidence(String code, Parts parts) throws IOException {
        EvidenceName<?> name = EvidenceName.parse(code);
        @Nullable String value = name.isNumber() ? in.wholeNumber() : in.text();
        if (value != null && !name.isWritten(value)) {
            in.faults()
                    .error(
                            ProblemCode.INVALID_VALUE,
                            () -> "a value of the evidence " + code,
                            () -> Excerpt.quote(value));
        } else if (value != null) {
            parts.evidence.put(name, value);
        }
    }

    private static String printable(String text) {
        return Excerpt.printable(text, Finding.MAX_MESSAGE);
    }

    /** What has been read of one finding. */
    private static final class Parts {
        private @Nullable String rule;
        private @Nullable Severity severity;
        private @Nullable Location location;
        private @Nullable String message;
        private @Nullable String subject;
        private @Nullable String item;
        private ImmutableList<Location> related = ImmutableList.of();
        private final ImmutableMap.Builder<EvidenceName<?>, String> evidence = ImmutableMap.builder();

        @Nullable
        Told told() {
            if (rule == null || severity == null || location == null || message == null) {
                return null;
            }
            Finding finding = Finding.of(Subject.of(""), rule, severity, location, message)
                    .withRelated(related)
                    .withEvidence(evidence.buildOrThrow())
                    .withItem(item == null ? "" : item);
            return new Told(subject, finding);
        }
    }
}
