package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.JudgementTable;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testkit.Hostile;

/** What a codec writes, the same codec reads; what it could not read, it refuses to write, with the place. */
class WrittenIsReadTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final RuleSet RULES = ApaRules.standard();

    /** Limits of which some are so low that documents go beyond them. */
    @Provide
    Arbitrary<Limits> limits() {
        Limits standard = Limits.standard();
        return Combinators.combine(
                        low(4_000, standard.recordBytes()),
                        low(8, standard.depth()),
                        low(80, standard.textLength()),
                        low(24, standard.nameLength()),
                        low(4, standard.numberLength()),
                        low(9, standard.properties()),
                        low(4, standard.listSize()))
                .as((bytes, depth, text, name, number, properties, list) ->
                        new Limits(bytes, depth, text, name, number, properties, list, 1_000));
    }

    private static Arbitrary<Integer> low(int most, int standard) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(1, most)), Tuple.of(6, Arbitraries.just(standard)));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void anyAssessment(
            @ForAll @Hostile Assessment assessment, @ForAll("limits") Limits limits, @ForAll boolean pretty) {
        ApaJson json = pretty ? JSON.withLimits(limits).pretty() : JSON.withLimits(limits);
        ApaJson open = pretty ? JSON.pretty() : JSON;
        assertReadOrRefused(assessment, json::write, json::readAssessment, open::write);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anyReport(
            @ForAll @Size(min = 1, max = 4) List<@Hostile Assessment> assessments, @ForAll("limits") Limits limits) {
        ApaJson json = JSON.withReportLimits(limits);
        List<Report> reports = new ArrayList<>(List.of(
                RULES.check(Subject.of("row-1"), assessments.get(0)),
                RULES.check(Subject.of("all"), AssessmentHistory.of(assessments))));
        for (Report report : reports) {
            assertReadOrRefused(report, json::write, json::readReport, JSON::write);
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anySettings(@ForAll @Hostile Assessment assessment, @ForAll("limits") Limits limits, @ForAll String reason) {
        ApaJson json = JSON.withReportLimits(limits);
        RuleSettings settings = new RuleSettings(
                ImmutableMap.of("APA-TXT-002", reason, "GRD", ""),
                ImmutableMap.of("APA-GRD-003", Severity.ERROR),
                KnownFindings.in(List.of(RULES.check(assessment)))
                        .plus(KnownFindings.of(KnownFinding.of("X-1", Subject.of(reason), Location.EDITION, reason))));
        if (Utf8.firstLoneSurrogate(reason) < 0) {
            assertReadOrRefused(settings, json::write, json::readSettings, JSON::write);
        } else {
            assertThatThrownBy(() -> json.write(settings)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anyStream(@ForAll @Size(max = 6) List<@Hostile Assessment> assessments, @ForAll("limits") Limits limits) {
        ApaJson json = JSON.withLimits(limits);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Assessment> written = new ArrayList<>();
        try (RecordWriter writer = json.writeAll(out)) {
            for (Assessment assessment : assessments) {
                try {
                    writer.write(assessment);
                    written.add(assessment);
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageContaining("(limit ");
                }
            }
        }
        List<Assessment> read = new ArrayList<>();
        json.readAll(new ByteArrayInputStream(out.toByteArray()))
                .forEach(record -> read.add(record.decoded().orElseThrow()));
        assertThat(read.equals(written)).isTrue();
    }

    private static <T> void assertReadOrRefused(
            T value, Function<T, byte[]> write, Function<byte[], Decoded<T>> read, Function<T, byte[]> writeAnyway) {
        byte[] written;
        try {
            written = write.apply(value);
        } catch (IllegalArgumentException e) {
            ImmutableList<Problem> problems =
                    read.apply(writeAnyway.apply(value)).problems();
            Problem last = problems.get(problems.size() - 1);
            assertThat(last.code()).isEqualTo(ProblemCode.LIMIT);
            if (!last.expected().contains(Limits.RECORD_BYTES)) {
                // The reader looks at the size before all else.
                String limit = last.expected().substring(last.expected().indexOf('('));
                String place = last.pointer().isEmpty() ? "" : last.pointer() + ": ";
                assertThat(e)
                        .hasMessageStartingWith("cannot be written: " + place + "the ")
                        .hasMessageEndingWith(limit);
            }
            return;
        }
        Decoded<T> decoded = read.apply(written);
        assertThat(decoded.problems()).isEmpty();
        assertThat(decoded.orElseThrow().equals(value)).isTrue();
    }

    private static Assessment narrative(int texts, int length) {
        return Documents.minimal()
                .withOutcomes(ImmutableMap.of(
                        OutcomeArea.STAYING_SAFE,
                        OutcomeSection.builder()
                                .addAllNarrative(Collections.nCopies(texts, "x".repeat(length)))
                                .build()));
    }

    private static void assertWritten(Assessment assessment) {
        assertThat(JSON.readAssessment(JSON.write(assessment)).orElseThrow()).isEqualTo(assessment);
    }

    private static void assertRefused(Assessment assessment, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ObjectMapper mapper = JsonMapper.builder().addModule(new ApaModule()).build();
        assertThatThrownBy(() -> JSON.write(assessment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot be written: " + message);
        try (RecordWriter writer = JSON.writeAll(out)) {
            assertThatThrownBy(() -> writer.write(assessment)).hasMessage("cannot be written: " + message);
            writer.write(Documents.minimal());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Documents.MINIMAL + "\n");
        if (!message.contains(Limits.RECORD_BYTES)) {
            assertThatThrownBy(() -> mapper.writeValueAsString(assessment))
                    .isInstanceOf(JsonProcessingException.class)
                    .hasMessageStartingWith(message);
            assertThatThrownBy(() -> mapper.writeValueAsString(Map.of("a", List.of(assessment))))
                    .hasMessageStartingWith("/a/0" + message);
        }
    }

    @Test
    void aTextIsWrittenUpToTheLimit() {
        assertWritten(narrative(2, 65_536));
        assertRefused(
                narrative(2, 65_537),
                "/outcomes/staying-safe/narrative/0: the text of 65537 UTF-16 units is beyond 65536 (limit text-length)");
    }

    @Test
    void aListIsWrittenUpToTheLimit() {
        assertWritten(narrative(10_000, 1));
        assertRefused(
                narrative(10_001, 1),
                "/outcomes/staying-safe/narrative/10000: the item 10001 is beyond 10000 (limit list-size)");
    }

    @Test
    void aDocumentIsWrittenUpToTheLimit() {
        int around = JSON.write(narrative(20, 50_000)).length - 20 * 50_000;
        int last = Limits.standard().recordBytes() - around - 20 * 50_000 - 3;
        Assessment largest = withLast(last);
        assertThat(JSON.write(largest)).hasSize(Limits.standard().recordBytes());
        assertWritten(largest);
        assertRefused(withLast(last + 1), "the document is beyond 1048576 bytes (limit record-bytes)");
    }

    private static Assessment withLast(int length) {
        OutcomeSection section = OutcomeSection.builder()
                .addAllNarrative(Collections.nCopies(20, "x".repeat(50_000)))
                .addNarrative("x".repeat(length))
                .build();
        return Documents.minimal().withOutcomes(ImmutableMap.of(OutcomeArea.STAYING_SAFE, section));
    }

    @Test
    void aDocumentThatIsReadWithoutItsFormatMayBeTooLargeToBeWrittenWithIt() {
        String whole = new String(JSON.write(withLast(1)), StandardCharsets.UTF_8).replace("\"format\":\"apa/1\",", "");
        int missing = Limits.standard().recordBytes() - whole.length();
        String document = whole.replace("\"x\"]", "\"x" + "x".repeat(missing) + "\"]");
        Assessment read = JSON.readAssessment(document).orElseThrow();

        assertThat(document).hasSize(Limits.standard().recordBytes());
        assertRefused(read, "the document is beyond 1048576 bytes (limit record-bytes)");
        assertThat(JSON.withLimits(Limits.standard().withRecordBytes((1 << 20) + 17))
                        .write(read))
                .hasSize((1 << 20) + 17);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 10_001, 50_000})
    void settingsOfManyEntriesAreWritten(int entries) {
        RuleSettings settings = RuleSettings.none()
                .withKnown(KnownFindings.of(IntStream.range(0, entries)
                        .mapToObj(i -> KnownFinding.of("APA-DAT-001", Subject.of("row-" + i), Location.EDITION, ""))
                        .toList()));
        assertThat(JSON.readSettings(JSON.pretty().write(settings)).orElseThrow())
                .isEqualTo(settings);
    }

    @Test
    void settingsOfManyRulesAreWritten() {
        RuleSettings settings = RuleSettings.none()
                .withOff(IntStream.range(0, 1_000)
                        .boxed()
                        .collect(ImmutableMap.toImmutableMap(i -> "HOUSE-" + i, i -> "reason")));
        assertThat(JSON.readSettings(JSON.write(settings)).orElseThrow()).isEqualTo(settings);
    }

    @Test
    void aReportOnManyAssessmentsIsWritten() throws Exception {
        Report report = Report.builder(Subject.of("all"), "apa", "1")
                .assessments(IntStream.range(0, 100_000)
                        .mapToObj(i -> Subject.of("row " + i))
                        .toList())
                .build();
        byte[] written = JSON.write(report);
        ObjectMapper mapper = JsonMapper.builder().addModule(new ApaModule()).build();

        assertThat(written.length).isGreaterThan(1 << 20);
        assertThat(JSON.readReport(written).orElseThrow()).isEqualTo(report);
        assertThat(mapper.readValue(mapper.writeValueAsBytes(report), Report.class))
                .isEqualTo(report);
        assertThatThrownBy(() -> JSON.withReportLimits(Limits.standard()).write(report))
                .hasMessage("cannot be written: /assessments/10000: the item 10001 is beyond 10000 (limit list-size)");
    }

    @Test
    void aReportOfManyRulesIsWritten() {
        Report report = RuleSet.of(
                        "house",
                        "1",
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> AssessmentRule.of(
                                        RuleMetadata.of("HOUSE-" + i, "Fails"), (assessment, found) -> {
                                            throw new IllegalStateException();
                                        }))
                                .toList())
                .check(Documents.minimal());
        assertThat(report.failed()).hasSize(1_000);
        assertThat(JSON.readReport(JSON.write(report)).orElseThrow()).isEqualTo(report);
    }

    @Test
    void aCountIsWrittenUpToWhatIsRead() {
        Function<Integer, RuleSettings> counted = count -> RuleSettings.none()
                .withKnown(KnownFindings.of(new KnownFinding(
                        "X-1",
                        Subject.of("x"),
                        "/edition",
                        Optional.empty(),
                        OptionalInt.of(count),
                        "",
                        Optional.<LocalDate>empty())));
        RuleSettings most = counted.apply(999_999_999);
        assertThat(JSON.readSettings(JSON.write(most)).orElseThrow()).isEqualTo(most);
        assertThatThrownBy(() -> JSON.write(counted.apply(1_000_000_000)))
                .hasMessage("cannot be written: /suppress/0/count: the count 1000000000 is beyond 999999999");
    }

    @Test
    void aPlaceFarDownAStreamIsReadAndOneHalfKnownIsWrittenAsFar() {
        Report report = RULES.check(Documents.full().withJudgements(JudgementTable.parse("SC2 ED4 CS1 CAP3")));
        assertThat(report.findings()).isNotEmpty();
        List<Location> places =
                report.findings().stream().map(Finding::location).distinct().toList();
        for (Position position : List.of(
                new Position(2_000_000_000, 2_000_000_000, 5_000_000_000L),
                new Position(3, 0, 70),
                new Position(3, 7, -1),
                new Position(0, 0, 5),
                Position.UNKNOWN)) {
            ImmutableMap<Location, Position> positions =
                    places.stream().collect(ImmutableMap.toImmutableMap(place -> place, place -> position));
            assertThat(JSON.readReport(JSON.write(report, positions)).orElseThrow())
                    .isEqualTo(report);
        }
    }

    @Test
    void problemsAreAlwaysWritten() {
        Problem problem = JSON.readAssessment("{\"edition\":null}").problems().get(1);
        ApaJson least = JSON.withLimits(new Limits(1, 1, 1, 1, 1, 1, 1, 1))
                .withReportLimits(new Limits(1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(least.write(Collections.nCopies(2_000, problem)))
                .isEqualTo(JSON.write(Collections.nCopies(2_000, problem)));
    }
}
