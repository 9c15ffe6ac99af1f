package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

/** A stream of lines is read record by record; what is wrong with one is said of that one, in the stream's own places. */
class RecordsTest {
    private static final String A = Streams.document("A");
    private static final String B = Streams.document("B");

    @Test
    void everyLineIsARecordWithItsPlace() {
        List<StreamRecord> records = Streams.read(A + "\n\n \t\r\n  " + B + "\r\n" + A);

        assertThat(Streams.values(records)).containsExactly(Streams.of("A"), Streams.of("B"), Streams.of("A"));
        assertThat(records)
                .extracting(StreamRecord::position)
                .containsExactly(
                        new Position(1, 1, 0),
                        new Position(4, 3, A.length() + 8),
                        new Position(5, 1, A.length() + B.length() + 10));
    }

    @Test
    void aRecordHasItsBytesWhateverIsWrongWithIt() {
        List<StreamRecord> records = Streams.read(" " + A + " \n{\"edition\": 2005, é\r\n" + B);
        assertThat(records)
                .extracting(record -> new String(record.bytes(), StandardCharsets.UTF_8).strip())
                .containsExactly(A, "{\"edition\": 2005, é", B);
        records.get(0).bytes()[0] = 0;
        assertThat(records.get(0).decoded().complete()).isTrue();
    }

    @Test
    void problemsHaveTheirPlaceInTheStream() {
        String wrong = "{\"edition\":2004,\"authority\":{\"name\":\"é\"},\"meetingDate\":\"?\"}";

        List<StreamRecord> records = Streams.read(A + "\n" + wrong + "\n" + B + "\n" + wrong.replace("2004", "2005"));

        assertThat(Streams.values(records)).containsExactly(Streams.of("A"), Streams.of("B"));
        assertThat(Streams.problems(records))
                .extracting(Problem::toString)
                .containsExactly(
                        "2:12 json.invalid-value /edition: found 2004; expected a whole number from 2005 to 2008",
                        "2:56 json.invalid-value /meetingDate: found \"?\"; expected a date from 1900-01-01"
                                + " to 2999-12-31, written yyyy-MM-dd",
                        "4:56 json.invalid-value /meetingDate: found \"?\"; expected a date from 1900-01-01"
                                + " to 2999-12-31, written yyyy-MM-dd");
        assertThat(Streams.problems(records))
                .extracting(problem -> problem.position().byteOffset())
                .containsExactly(A.length() + 12L, A.length() + 57L, A.length() + B.length() + wrong.length() + 60L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \r\n\t\n", "\ufeff", "\ufeff\n\n"})
    void aStreamOfNothingButWhiteSpaceHasNoRecords(String stream) {
        assertThat(Streams.read(stream)).isEmpty();
    }

    @Test
    void aLastLineCutOffAnywhereIsTruncatedAndNothingElseIs() {
        byte[] last =
                "{\"edition\":2005,\"authority\":{\"name\":\"é😀\\u00e9\"},\"judgements\":{\"education\":-12.5e3},\"a\":[true]}"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] before = (A + "\n").getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < last.length; length++) {
            byte[] stream = concat(before, last, length);

            List<StreamRecord> records = Streams.read(stream);
            assertThat(Streams.values(records)).containsExactly(Streams.of("A"));
            Problem tail = records.get(1).decoded().problems().reverse().get(0);
            assertThat(tail.code()).as("cut to %d bytes", length).isEqualTo(ProblemCode.TRUNCATED);
            assertThat(tail.found()).isEqualTo("the end of the stream within the record");
            assertThat(tail.position().line()).isEqualTo(2);

            // A line feed says that the writer meant the line to end there.
            stream = concat(stream, "\n".getBytes(StandardCharsets.UTF_8), 1);
            assertThat(Streams.problems(Streams.read(stream)))
                    .extracting(Problem::code)
                    .doesNotContain(ProblemCode.TRUNCATED)
                    .containsAnyOf(ProblemCode.SYNTAX, ProblemCode.ENCODING);
        }
    }

    @Test
    void aLastLineThatIsNoJsonIsNotCalledTruncated() {
        assertThat(Streams.words(Streams.read(A + "\n{\"edition\":!")))
                .containsExactly("2:12 json.syntax /edition: found '!'; expected a JSON value");
        assertThat(Streams.words(Streams.read(A + "\n" + B + B)))
                .containsExactly("2:" + (B.length() + 1)
                        + " json.trailing-content : found '{'; expected nothing after the object");
        assertThat(Streams.words(Streams.read("{")))
                .containsExactly("1:2 json.truncated : found the end of the stream within the record;"
                        + " expected '}' or a name in double quotes");
        assertThat(Streams.words(Streams.read("{\n")))
                .containsExactly(
                        "1:2 json.syntax : found the end of the line; expected '}' or a name in double quotes");
    }

    @Test
    void aRecordAsLargeAsTheLimitIsReadAndALargerOnePassedOver() {
        ApaJson json = ApaJson.strict().withLimits(Limits.standard().withRecordBytes(A.length()));
        String larger = A.replace("A\"", "AA\"");
        for (String end : List.of("\n", "\r\n", "")) {
            String stream = A + "\r\n" + larger + "\n" + A + "\n" + larger.repeat(100) + "\n" + A + end;

            List<StreamRecord> records = Streams.read(json, in(stream));

            assertThat(Streams.values(records)).hasSize(3);
            assertThat(Streams.words(records))
                    .containsExactly(
                            "2:59 json.limit : found a longer record; expected at most 58 (limit record-bytes)",
                            "4:59 json.limit : found a longer record; expected at most 58 (limit record-bytes)");
            assertThat(records.get(1).position()).isEqualTo(new Position(2, 1, A.length() + 2));
        }
        assertThat(Streams.words(Streams.read(json, in(larger)))).hasSize(1);
    }

    @Test
    void recordsAreOfAnySizeUpToTheLimit() {
        for (int size : new int[] {
            65_535, 65_536, 65_537, 65_538, 131_072, 500_000, Limits.standard().recordBytes()
        }) {
            String large = A + " ".repeat(size - A.length() - 1) + "!";

            List<StreamRecord> records = Streams.read(B + "\n" + large + "\n" + B + "\n" + large + "\n");

            assertThat(Streams.values(records)).as("%d bytes", size).hasSize(2);
            assertThat(Streams.problems(records))
                    .as("%d bytes", size)
                    .extracting(Problem::position)
                    .containsExactly(
                            new Position(2, size, B.length() + size),
                            new Position(4, size, 2L * B.length() + 2L * size + 2));
        }
    }

    @Test
    void whiteSpaceAroundLinesIsOfAnyLength() {
        ApaJson json = ApaJson.strict().withLimits(Limits.standard().withRecordBytes(A.length()));
        String blank = " ".repeat(200_000);

        assertThat(Streams.read(json, in(blank + "\n" + blank + A + "\n" + blank)))
                .extracting(StreamRecord::position)
                .containsExactly(new Position(2, 200_001, 400_001));
    }

    @Test
    void recordsAreReadAsTheCodecItselfReads() {
        String unknown = A.replaceFirst("\\{", "{\"x\":1,");
        String unreadable = A.replace("}}", "},\"meetingDate\":1}");

        assertThat(Streams.values(Streams.read(ApaJson.strict().warningOfUnknown(), in(unknown))))
                .hasSize(1);
        assertThat(Streams.values(Streams.read(ApaJson.strict(), in(unknown)))).isEmpty();
        List<StreamRecord> kept = Streams.read(ApaJson.strict().keepingReadable(), in(unreadable));
        assertThat(kept.get(0).decoded().value()).contains(Streams.of("A"));
        assertThat(kept.get(0).decoded().unreadable()).containsExactly(Location.MEETING_DATE);
        assertThat(Streams.problems(Streams.read(
                        ApaJson.strict().withLimits(Limits.standard().withDepth(1)), in(A))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LIMIT);
    }

    @Test
    void locationsOfARecordAreFoundInTheStreamWhateverBecameOfIt() {
        List<StreamRecord> records = Streams.read(A + "\n" + B + "\n");

        assertThat(records.get(1)
                        .locate(ImmutableList.of(Location.EDITION, Location.LETTER))
                        .values())
                .containsExactly(new Position(2, 29, A.length() + 29L), new Position(2, 1, A.length() + 1L));
        assertThat(records.get(0).locate(ImmutableList.of(Location.EDITION)).values())
                .containsExactly(new Position(1, 29, 28));
        assertThat(records.get(1)).hasToString("record at 2:1");
    }

    @Test
    void recordsOfOneStreamMayBeReadByManyThreads() {
        String wrong = "{\"edition\":2004}";
        String stream = (A + "\n" + wrong + "\n" + B + "\n").repeat(500);
        List<StreamRecord> records = new ArrayList<>();
        ApaJson.strict().readAll(in(stream)).forEach(records::add);

        assertThat(records.parallelStream().map(StreamRecord::decoded).toList())
                .isEqualTo(
                        Streams.read(stream).stream().map(StreamRecord::decoded).toList());
    }

    @Test
    void readingGoesOnWhereItStopped() {
        Records records = ApaJson.strict().readAll(in(A + "\n" + B + "\n" + A));

        assertThat(records.iterator().next().decoded().value()).contains(Streams.of("A"));
        assertThat(records.iterator().hasNext()).isTrue();
        assertThat(records.iterator().next().decoded().value()).contains(Streams.of("B"));
        assertThat(records.stream()).hasSize(1);
        assertThat(records).isEmpty();
        assertThatThrownBy(records.iterator()::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void nothingIsReadBeforeItIsAskedForAndNothingBehindWhatIsNeeded() throws IOException {
        InputStream in = in(A + "\n" + B);
        Records records = ApaJson.strict().readAll(in);
        assertThat(in.available()).isEqualTo(A.length() + B.length() + 1);

        InputStream failing = new SequenceInputStream(in(A + "\n"), new Failing());
        assertThat(ApaJson.strict().readAll(failing).iterator().next().decoded().complete())
                .isTrue();
        assertThat(records).hasSize(2);
    }

    @Test
    void closingAStreamOfRecordsClosesWhatIsRead() {
        Closing in = new Closing();
        try (Stream<StreamRecord> records = ApaJson.strict().readAll(in).stream()) {
            assertThat(records.count()).isZero();
            assertThat(in.closed).isFalse();
        }
        assertThat(in.closed).isTrue();
    }

    @Test
    void aStreamThatFailsIsNeverTakenForOneThatEnds() {
        Iterator<StreamRecord> records = ApaJson.strict()
                .readAll(new SequenceInputStream(in(A + "\n" + B), new Failing()))
                .iterator();

        assertThat(records.next().decoded().complete()).isTrue();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(records::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("disk is gone");
        }
        assertThatThrownBy(() -> ApaJson.strict().readAll(new Failing()).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("cannot be closed");
    }

    @Test
    void aStreamThatBreaksInAnotherWayIsNotReadAgain() {
        InputStream breaking = new ByteArrayInputStream((A + "\n" + B).getBytes(StandardCharsets.UTF_8)) {
            private boolean broke;

            @Override
            public synchronized int read(byte[] to, int from, int length) {
                if (pos > A.length() && !broke) {
                    broke = true;
                    throw new IllegalStateException("no key");
                }
                return super.read(to, from, Math.min(length, 10));
            }
        };
        Iterator<StreamRecord> records = ApaJson.strict().readAll(breaking).iterator();

        assertThat(records.next().decoded().complete()).isTrue();
        assertThatThrownBy(records::hasNext).isInstanceOf(IllegalStateException.class);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(records::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("no key");
        }
    }

    @Test
    void norIsOneThatFailsWithinWhatStandsBehindAnArray() {
        Iterator<StreamRecord> records = ApaJson.strict()
                .readAll(new SequenceInputStream(in("[] x"), new Failing()))
                .iterator();

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(records::hasNext)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("disk is gone");
        }
    }

    @Test
    void aCallerMayStopAtTheFirstError() {
        assertThatThrownBy(() -> {
                    for (StreamRecord record : ApaJson.strict().readAll(in(A + "\n?\n" + B))) {
                        Assessment unused = record.decoded().orElseThrow();
                        assertThat(unused).isEqualTo(Streams.of("A"));
                    }
                })
                .isInstanceOf(ApaJsonException.class)
                .hasMessage("2:1 json.syntax : found '?'; expected a JSON value");
    }

    private static final class Closing extends InputStream {
        private boolean closed;

        @Override
        public int read() {
            return -1;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Failing extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("disk is gone");
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            return read();
        }

        @Override
        public void close() throws IOException {
            throw new IOException("cannot be closed");
        }
    }

    private static InputStream in(String stream) {
        return new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] concat(byte[] first, byte[] second, int length) {
        byte[] both = Arrays.copyOf(first, first.length + length);
        System.arraycopy(second, 0, both, first.length, length);
        return both;
    }
}
