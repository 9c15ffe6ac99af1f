package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.testsupport.Work;

/** Work grows with the size of what is read or written, not with its square. */
class WorkTest {
    private static final Subject SUBJECT = Subject.of("873/2005");

    private static List<String> ids(String family, int size) {
        return IntStream.range(0, size).mapToObj(i -> family + "-" + i).toList();
    }

    /** A report on many assessments by many rules with many findings. */
    public static final class ReportWrittenAndRead implements IntConsumer {
        @Override
        public void accept(int size) {
            List<String> ran = ids("RAN", size);
            Report report = Report.builder(Subject.of("873"), "acme", "1")
                    .assessments(ids("letter", size).stream().map(Subject::of).toList())
                    .ran(ran)
                    .off(Maps.toMap(ids("OFF", size), id -> "no"))
                    .notApplicable(Maps.toMap(ids("NOT", size), id -> NotApplicable.EDITION))
                    .failed(Maps.toMap(ids("BAD", size), id -> "IllegalStateException"))
                    .findings(IntStream.range(0, size)
                            .mapToObj(i -> Finding.of(
                                    Subject.of("letter-" + i), ran.get(i), Severity.INFO, Location.EDITION, "Odd"))
                            .toList())
                    .build();
            ApaJson json = ApaJson.strict().withLimits(Limits.standard().withProperties(2 * size));
            assertThat(json.readReport(json.write(report)).orElseThrow()).isEqualTo(report);
        }
    }

    /** Settings on many rules with many known findings. */
    public static final class SettingsWrittenAndRead implements IntConsumer {
        @Override
        public void accept(int size) {
            RuleSettings settings = RuleSettings.none()
                    .withOff(Maps.toMap(ids("OFF", size), id -> "no"))
                    .withSeverities(Maps.toMap(ids("ON", size), id -> Severity.ERROR))
                    .withKnown(KnownFindings.of(ids("ON", size).stream()
                            .map(id -> KnownFinding.of(id, SUBJECT, Location.EDITION, "so printed"))
                            .toList()));
            ApaJson json = ApaJson.strict().withLimits(Limits.standard().withProperties(2 * size));
            assertThat(json.readSettings(json.write(settings)).orElseThrow()).isEqualTo(settings);
        }
    }

    /** A letter in which many items cannot be read, and each of them is located. */
    public static final class LetterOfManyProblems implements IntConsumer {
        @Override
        public void accept(int size) {
            String items = ids("item", size).stream()
                    .map(item -> "\"" + item + "\", 1")
                    .collect(Collectors.joining(", "));
            byte[] letter = ("{\"edition\": 2005, \"authority\": {\"laNumber\": \"873\"}, \"outcomes\":"
                            + " {\"staying-safe\": {\"strengths\": [" + items + "]}}}")
                    .getBytes(StandardCharsets.UTF_8);
            ApaJson json = ApaJson.strict()
                    .keepingReadable()
                    .withLimits(Limits.standard().withProblems(size));
            Decoded<?> decoded = json.readAssessment(letter);
            assertThat(decoded.problems()).hasSize(size);
            List<Location> places = IntStream.range(0, size)
                    .mapToObj(i -> Location.parse("/outcomes/staying-safe/strengths/" + i))
                    .toList();
            assertThat(json.locate(letter, places)).hasSize(size);
        }
    }

    /** A stream of many records. */
    public static final class ManyRecords implements IntConsumer {
        @Override
        public void accept(int size) {
            byte[] stream = "{\"edition\": 2005, \"authority\": {\"laNumber\": \"873\"}}\n"
                    .repeat(size)
                    .getBytes(StandardCharsets.UTF_8);
            try (Records records = ApaJson.strict().readAll(new ByteArrayInputStream(stream))) {
                assertThat(records.stream().filter(record -> record.decoded().complete()))
                        .hasSize(size);
            }
        }
    }

    static Stream<Class<? extends IntConsumer>> scenarios() {
        return Stream.of(
                ReportWrittenAndRead.class,
                SettingsWrittenAndRead.class,
                LetterOfManyProblems.class,
                ManyRecords.class);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void workGrowsWithTheSizeAndNotWithItsSquare(Class<? extends IntConsumer> scenario)
            throws ReflectiveOperationException {
        assertThat(Work.growth(scenario, 300)).isBetween(1.8, 2.6);
    }
}
