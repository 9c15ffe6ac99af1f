package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.catalogue.ApaRules;

/** A record is written whole or not at all, and nothing is written behind one that is not. */
class RecordWriterTest {
    private static final List<Assessment> THREE = List.of(Documents.full(), Streams.of("é"), Documents.minimal());

    @Test
    void recordsAreLinesOfTheSameBytesAsDocuments() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = ApaJson.strict().pretty().writeAll(out)) {
            THREE.forEach(writer::write);
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(Documents.fullCompact() + "\n" + Streams.document("é") + "\n" + Documents.MINIMAL + "\n");
        assertThat(Streams.values(Streams.read(out.toByteArray()))).isEqualTo(THREE);
    }

    @Test
    void reportsAndProblemsAreLinesToo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ApaJson json = ApaJson.strict();
        Report report = ApaRules.standard().check(Documents.full());
        ImmutableMap<Location, Position> positions = ImmutableMap.of(Location.DOCUMENT, new Position(1, 1, 0));
        List<Problem> problems = json.readAssessment("?").problems();
        try (RecordWriter writer = json.writeAll(out)) {
            writer.write(report);
            writer.write(report, positions);
            writer.write(problems);
        }

        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> line.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(json.write(report), json.write(report, positions), json.write(problems));
    }

    @Test
    void everyRecordIsOneWriteAndNothingIsHeldBack() {
        Recording out = new Recording();
        RecordWriter writer = ApaJson.strict().writeAll(out);
        THREE.forEach(writer::write);

        assertThat(out.events).hasSize(3).allMatch(event -> event.endsWith("}\n"));
        writer.flush();
        writer.close();
        writer.close();
        assertThat(out.events.subList(3, out.events.size())).containsExactly("flush", "close");
        assertThatThrownBy(() -> writer.write(Documents.minimal()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("the writer is closed");
        assertThatThrownBy(writer::flush).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aRecordThatCannotBeEncodedLeavesNoTrace() {
        Recording out = new Recording();
        RecordWriter writer = ApaJson.strict().writeAll(out);
        Assessment broken = Documents.full().withSchema("\ud800");

        assertThatThrownBy(() -> writer.write(broken)).isInstanceOf(IllegalArgumentException.class);
        writer.write(Documents.minimal());
        assertThat(out.events).containsExactly(Documents.MINIMAL + "\n");
    }

    @Test
    void anOutputThatFailsAfterAnyByteLeavesTheCompleteRecordsAndOneTruncatedTail() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        List<Integer> ends = new ArrayList<>();
        for (Assessment assessment : THREE) {
            whole.write(ApaJson.strict().write(assessment));
            ends.add(whole.size());
            whole.write('\n');
        }
        for (int most = 0; most < whole.size(); most++) {
            Failing out = new Failing(most);
            RecordWriter writer = ApaJson.strict().writeAll(out);
            assertThatThrownBy(() -> THREE.forEach(writer::write)).hasCause(out.failure);
            assertThatThrownBy(() -> writer.write(Documents.minimal())).hasCause(out.failure);
            assertThatThrownBy(writer::flush).hasCause(out.failure);
            assertThatThrownBy(writer::close).hasCause(out.failure);
            assertThat(out.closed).isTrue();
            writer.close();

            int written = most;
            // A record that lacks its line feed alone is a record.
            int complete = (int) ends.stream().filter(end -> end <= written).count();
            boolean tail = complete == 0 ? most > 0 : most > ends.get(complete - 1) + 1;
            List<StreamRecord> records = Streams.read(out.bytes.toByteArray());
            assertThat(Streams.values(records)).as("%d bytes", most).isEqualTo(THREE.subList(0, complete));
            assertThat(records).hasSize(complete + (tail ? 1 : 0));
            assertThat(Streams.problems(records))
                    .as("%d bytes", most)
                    .extracting(Problem::code)
                    .isEqualTo(tail ? List.of(ProblemCode.TRUNCATED) : List.of());
        }
    }

    @Test
    void aFailureSeenOnlyWhenTheOutputIsFlushedOrClosedIsTold() {
        Failing flushed = new Failing(10);
        RecordWriter first = ApaJson.strict().writeAll(new BufferedOutputStream(flushed));
        first.write(Documents.minimal());
        assertThatThrownBy(first::flush).hasCause(flushed.failure);
        assertThatThrownBy(() -> first.write(Documents.minimal())).hasCause(flushed.failure);

        Failing closed = new Failing(10);
        RecordWriter second = ApaJson.strict().writeAll(new BufferedOutputStream(closed));
        second.write(Documents.minimal());
        assertThatThrownBy(second::close).hasCause(closed.failure);
    }

    @Test
    void anOutputThatBreaksInAnotherWayIsNotWrittenToAgain() {
        RecordWriter writer = ApaJson.strict().writeAll(new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("interrupted");
            }
        });

        assertThatThrownBy(() -> writer.write(Documents.minimal())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> writer.write(Documents.minimal()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("interrupted");
        assertThatThrownBy(writer::close).hasRootCauseMessage("interrupted");
    }

    @Test
    void aFailureIsNotHiddenByThatOfClosing() {
        Failing out = new Failing(3);

        assertThatThrownBy(() -> {
                    try (RecordWriter writer = ApaJson.strict().writeAll(out)) {
                        writer.write(Documents.minimal());
                    }
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(out.failure);
    }

    @Test
    void aFailureIsNotHiddenByClosingThatBreaksInAnotherWay() {
        Failing out = new Failing(3) {
            @Override
            public void close() {
                throw new IllegalStateException("interrupted");
            }
        };
        RecordWriter writer = ApaJson.strict().writeAll(out);

        assertThatThrownBy(() -> writer.write(Documents.minimal())).hasCause(out.failure);
        assertThatThrownBy(writer::close)
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(out.failure);
        writer.close();
    }

    @Test
    void closingThatBreaksInAnotherWayIsTold() {
        RecordWriter writer = ApaJson.strict().writeAll(new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new IllegalStateException("interrupted");
            }
        });

        assertThatThrownBy(writer::close).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFailureIsNotHiddenByARecordThatCannotBeEncoded() {
        Failing out = new Failing(3);
        RecordWriter writer = ApaJson.strict().writeAll(out);
        Assessment broken = Documents.full().withSchema("\ud800");

        assertThatThrownBy(() -> writer.write(Documents.minimal())).hasCause(out.failure);
        assertThatThrownBy(() -> writer.write(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(out.failure);
        assertThatThrownBy(writer::close).hasCause(out.failure);
        assertThatThrownBy(() -> writer.write(broken)).hasRootCauseMessage("the writer is closed");
    }

    private static final class Recording extends OutputStream {
        private final List<String> events = new ArrayList<>();

        @Override
        public void write(int b) {
            events.add(Character.toString(b));
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            events.add(new String(bytes, from, length, StandardCharsets.UTF_8));
        }

        @Override
        public void flush() {
            events.add("flush");
        }

        @Override
        public void close() {
            events.add("close");
        }
    }

    /** Takes so many bytes, then fails once; what is written later, it would take. */
    private static class Failing extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final IOException failure = new IOException("no space left");
        private int left;
        private boolean closed;

        Failing(int most) {
            this.left = most;
        }

        @Override
        public void write(int b) throws IOException {
            if (left == 0) {
                left = Integer.MAX_VALUE;
                throw failure;
            }
            left--;
            bytes.write(b);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
