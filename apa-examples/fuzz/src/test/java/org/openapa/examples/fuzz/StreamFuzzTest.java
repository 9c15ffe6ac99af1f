package org.openapa.examples.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.examples.fuzz.FaultyStream.Known;
import org.openapa.examples.fuzz.PlainStream.Piece;
import org.openapa.json.ApaJson;
import org.openapa.json.Decoded;
import org.openapa.json.Limits;
import org.openapa.json.Position;
import org.openapa.json.ProblemCode;
import org.openapa.json.Records;
import org.openapa.json.StreamRecord;
import org.openapa.model.Assessment;

/** Whatever is in a stream, each of its lines or items is a record, read as it is alone; how the stream comes in makes no difference. */
@SuppressWarnings("ReferenceEquality") // a failure has to be the very one that was thrown
class StreamFuzzTest {
    private static final List<ApaJson> MODES = List.of(
            ApaJson.strict(),
            ApaJson.strict().keepingReadable(),
            ApaJson.strict().warningOfUnknown());
    private static final byte[] BEHIND_ITEM = {',', '\n'};
    private static final List<String> FAULTY_ITEMS = List.of(
            "42",
            "nul",
            "\"a]b\\\",[{\"",
            "\"open\n",
            "{\"b\":\"open\n}",
            "{\"b\":[1}",
            "{\"b\":1]}",
            "{\"b\":[{\"c\":[}]}",
            "[[}],{}]");
    private static final int SMALL_LIMIT = 60;
    private static final int LONGEST_PIECE = 100;

    @MethodSource("org.openapa.examples.fuzz.Seeds#streams")
    @DictionaryFile(resourcePath = "apa.dict")
    @FuzzTest
    void anyBytes(byte[] bytes) {
        Random random = new Random(Arrays.hashCode(bytes));
        for (ApaJson json : MODES) {
            check(json, bytes, random);
            check(within(json, limit(bytes, random)), bytes, random);
        }
    }

    @MethodSource("org.openapa.examples.fuzz.Seeds#choicesForStreams")
    @FuzzTest
    void faultyLines(byte[] input) {
        Choices choices = new Choices(input);
        ApaJson json = choices.of(MODES);
        if (choices.below(3) == 0) {
            json = within(json, SMALL_LIMIT + choices.below(1 << 9));
        }
        Random random = new Random(choices.below(256));
        FaultyStream made = FaultyStream.of(choices, json.limits().recordBytes());
        byte[] stream = made.bytes();

        List<StreamRecord> records = check(json, stream, random);

        // Where a fault made the first line open an array, the lines are no records.
        for (StreamRecord record : PlainStream.isArray(stream) ? List.<StreamRecord>of() : records) {
            made.known(record.position().byteOffset())
                    .ifPresent(known -> checkKnown(known, isTooLong(record), record.decoded()));
        }
        if (choices.below(2) == 0 && !PlainStream.isArray(stream)) {
            checkAsArray(json, PlainStream.lines(stream), records, choices.of(FAULTY_ITEMS), random);
        }
        checkBroken(json, stream, choices, records, random);
    }

    /** {@return a small limit; where there are records, about the length of one of them} */
    private static int limit(byte[] stream, Random random) {
        List<Piece> pieces = PlainStream.pieces(stream);
        return pieces.isEmpty() || random.nextInt(4) == 0
                ? 1 + random.nextInt(SMALL_LIMIT)
                : Math.max(1, pieces.get(random.nextInt(pieces.size())).bytes().length - 1 + random.nextInt(3));
    }

    private static ApaJson within(ApaJson json, int recordBytes) {
        return json.withLimits(Limits.standard().withRecordBytes(recordBytes));
    }

    /** {@return the records of a stream, after having them compared with what has to be there} */
    private static List<StreamRecord> check(ApaJson json, byte[] stream, Random random) {
        List<StreamRecord> records = read(json, new ByteArrayInputStream(stream), stream.length);
        PlainStream.checkPlaces(stream, records);
        if (PlainStream.isArray(stream)) {
            List<Piece> items = new ArrayList<>();
            switch (PlainStream.items(stream, items)) {
                case WELL_FORMED -> checkAll(json, items, records);
                case MALFORMED -> Fit.require(PlainStream.hasError(records), "nothing is said", records);
                case UNKNOWN -> {
                    // Its places were checked.
                }
            }
        } else {
            checkAll(json, PlainStream.lines(stream), records);
        }
        // Half of the time of few bytes, so that some end within a character.
        int most = 1 + random.nextInt(random.nextBoolean() ? 3 : LONGEST_PIECE);
        Fit.require(
                contents(read(json, new Pieces(stream, most, random), stream.length))
                        .equals(contents(records)),
                "not the same in pieces",
                most);
        return records;
    }

    private static void checkAll(ApaJson json, List<Piece> pieces, List<StreamRecord> records) {
        Fit.require(records.size() == pieces.size(), "other records", records, pieces.size());
        for (int i = 0; i < records.size(); i++) {
            PlainStream.check(json, pieces.get(i), records.get(i));
        }
    }

    private static List<StreamRecord> read(ApaJson json, InputStream stream, int length) {
        List<StreamRecord> read = new ArrayList<>();
        try (Records records = json.readAll(stream)) {
            for (StreamRecord record : records) {
                read.add(record);
                // Each record has a byte of its own, but for one that is missing at the end.
                Fit.require(read.size() <= length + 1, "no end", read.size());
            }
        }
        return read;
    }

    private static List<Map.Entry<Position, Decoded<Assessment>>> contents(List<StreamRecord> records) {
        return records.stream()
                .map(record -> Map.entry(record.position(), record.decoded()))
                .toList();
    }

    private static boolean isTooLong(StreamRecord record) {
        return record.decoded().problems().stream().anyMatch(problem -> problem.code() == ProblemCode.LIMIT);
    }

    private static void checkKnown(Known known, boolean tooLong, Decoded<Assessment> decoded) {
        if (known.value().isPresent() && !tooLong) {
            Fit.require(decoded.complete() && decoded.value().equals(known.value()), "not as written", decoded);
            return;
        }
        Fit.require(!decoded.complete(), "read in spite of its fault", decoded);
        if (known.cut() && !tooLong) {
            Fit.require(
                    decoded.problems().size() == 1 && decoded.problems().get(0).code() == ProblemCode.TRUNCATED,
                    "cut",
                    decoded);
        }
    }

    /**
     * The lines that are JSON are also read as items of an array: alone; twice, with an item at fault between that ends where it seems to;
     * and with a line that is no JSON behind them, which does not change them and is not passed over.
     */
    private static void checkAsArray(
            ApaJson json, List<Piece> lines, List<StreamRecord> records, String faulty, Random random) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        List<Optional<Assessment>> values = new ArrayList<>();
        byte[] malformed = {};
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i).bytes();
            if (PlainStream.isWellFormedValue(line)) {
                joined.writeBytes(line);
                joined.writeBytes(BEHIND_ITEM);
                values.add(records.get(i).decoded().value());
            } else {
                malformed = line;
            }
        }
        byte[] items = joined.toByteArray();
        byte[] alone = Arrays.copyOf(items, Math.max(0, items.length - BEHIND_ITEM.length));
        List<StreamRecord> read = check(json, PlainStream.around(alone), random);
        Fit.require(values(read).equals(values), "other items than lines", read, values);

        joined.writeBytes(faulty.getBytes(StandardCharsets.UTF_8));
        joined.writeBytes(BEHIND_ITEM);
        joined.writeBytes(alone);
        if (alone.length > 0) {
            List<Optional<Assessment>> twice = new ArrayList<>(values);
            twice.add(Optional.empty());
            twice.addAll(values);
            List<StreamRecord> more = check(json, PlainStream.around(joined.toByteArray()), random);
            Fit.require(values(more).equals(twice), "harmed by an item at fault", faulty, more);
        }

        joined.reset();
        joined.writeBytes(items);
        joined.writeBytes(malformed);
        if (malformed.length > 0) {
            List<StreamRecord> more = check(json, PlainStream.around(joined.toByteArray()), random);
            Fit.require(more.size() >= read.size(), "fewer items", more);
            Fit.require(
                    contents(more.subList(0, read.size())).equals(contents(read)),
                    "changed by what is behind them",
                    more);
        }
    }

    private static List<Optional<Assessment>> values(List<StreamRecord> records) {
        return records.stream().map(record -> record.decoded().value()).toList();
    }

    /** {@return whether there is something behind an array, of which the rest is not read} */
    private static boolean endsEarly(List<StreamRecord> records) {
        return records.stream()
                .flatMap(record -> record.decoded().problems().stream())
                .anyMatch(problem -> problem.code() == ProblemCode.TRAILING_CONTENT);
    }

    /** A stream that breaks off has given the lines that are whole, says so, and goes on saying so. */
    private static void checkBroken(
            ApaJson json, byte[] stream, Choices choices, List<StreamRecord> records, Random random) {
        int at = choices.below(1 << 16) % (stream.length + 1);
        Exception failure = choices.below(2) == 0 ? new IOException("broken") : new IllegalStateException("broken");
        List<StreamRecord> read = new ArrayList<>();
        Iterator<StreamRecord> iterator = json.readAll(
                        new Pieces(stream, 1 + random.nextInt(LONGEST_PIECE), random, at, failure))
                .iterator();
        RuntimeException thrown = null;
        try {
            while (iterator.hasNext()) {
                read.add(iterator.next());
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            thrown = e;
        }
        if (thrown == null && PlainStream.isArray(stream) && endsEarly(records)) {
            return;
        }
        Fit.require(
                thrown != null && (thrown == failure || thrown.getCause() == failure), "taken for one that ends", read);
        long whole = PlainStream.isArray(stream)
                ? 0
                : PlainStream.lines(stream).stream()
                        .filter(line -> !line.last() && line.end() + 1 < at)
                        .count();
        Fit.require(
                read.size() >= whole && read.size() <= records.size(), "other records before the failure", read, whole);
        Fit.require(contents(read).equals(contents(records.subList(0, read.size()))), "not the records before", read);
        for (int i = 0; i < 2; i++) {
            try {
                Fit.require(!iterator.hasNext(), "more behind a failure", at);
                Fit.require(false, "an end behind a failure", at);
            } catch (UncheckedIOException e) {
                Fit.require(e.getCause() == failure || e.getCause().getCause() == failure, "another failure", e);
            }
        }
    }
}
