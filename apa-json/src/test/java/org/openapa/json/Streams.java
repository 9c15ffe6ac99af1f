package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openapa.model.Assessment;

/** Streams that several tests read. */
final class Streams {
    private Streams() {}

    static List<StreamRecord> read(String stream) {
        return read(stream.getBytes(StandardCharsets.UTF_8));
    }

    static List<StreamRecord> read(byte[] stream) {
        return read(ApaJson.strict(), new ByteArrayInputStream(stream));
    }

    /** {@return all records of a stream; their positions ascend, and problems have safe words and their places between them} */
    static List<StreamRecord> read(ApaJson json, InputStream stream) {
        List<StreamRecord> records = new ArrayList<>();
        try (Records all = json.readAll(stream)) {
            all.forEach(records::add);
        }
        long before = -1;
        for (StreamRecord record : records) {
            assertThat(record.position().byteOffset()).isGreaterThanOrEqualTo(before);
            before = record.position().byteOffset();
            for (Problem problem : record.decoded().problems()) {
                assertThat(problem.position().byteOffset()).isGreaterThanOrEqualTo(before);
                assertThat(problem.position().line())
                        .isGreaterThanOrEqualTo(record.position().line());
                assertThat(problem.position().column()).isPositive();
                Messages.assertSafe(problem);
                before = problem.position().byteOffset();
            }
        }
        return records;
    }

    /** {@return where records begin and what is in them, to be compared} */
    static List<Map.Entry<Position, Decoded<Assessment>>> contents(List<StreamRecord> records) {
        return records.stream()
                .map(record -> Map.entry(record.position(), record.decoded()))
                .toList();
    }

    static List<Assessment> values(List<StreamRecord> records) {
        return records.stream()
                .flatMap(record -> record.decoded().value().stream())
                .toList();
    }

    static List<Problem> problems(List<StreamRecord> records) {
        return records.stream()
                .flatMap(record -> record.decoded().problems().stream())
                .toList();
    }

    static List<String> words(List<StreamRecord> records) {
        return problems(records).stream().map(Problem::toString).toList();
    }

    /** {@return an assessment of a council with this name} */
    static Assessment of(String council) {
        return Documents.minimal().withAuthority(Documents.minimal().authority().withName(council));
    }

    static String document(String council) {
        return new String(ApaJson.strict().write(of(council)), StandardCharsets.UTF_8);
    }

    /** {@return a stream that gives few bytes at a time, and now and then none although there are some} */
    static InputStream inPieces(byte[] bytes, int most, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                int wanted = random.nextInt(most + 1);
                return length == 0 || wanted == 0 ? 0 : super.read(to, from, Math.min(length, wanted));
            }
        };
    }
}
