package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openapa.model.Assessment;

/** Streams that several tests read. */
final class Streams {
    private Streams() {}

    static List<DecodedRecord> read(String stream) {
        return read(stream.getBytes(StandardCharsets.UTF_8));
    }

    static List<DecodedRecord> read(byte[] stream) {
        return read(ApaJson.strict(), new ByteArrayInputStream(stream));
    }

    /** {@return all records of a stream; their positions ascend, and problems have safe words and their places between them} */
    static List<DecodedRecord> read(ApaJson json, InputStream stream) {
        List<DecodedRecord> records = new ArrayList<>();
        try (Records all = json.readAll(stream)) {
            all.forEach(records::add);
        }
        long before = -1;
        for (DecodedRecord record : records) {
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

    static List<Assessment> values(List<DecodedRecord> records) {
        return records.stream()
                .flatMap(record -> record.decoded().value().stream())
                .toList();
    }

    static List<Problem> problems(List<DecodedRecord> records) {
        return records.stream()
                .flatMap(record -> record.decoded().problems().stream())
                .toList();
    }

    static List<String> words(List<DecodedRecord> records) {
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
