package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;

/** Whatever is wrong with a line or with many, the others are read, and the way in which a stream comes in makes no difference. */
class StreamFaultsTest {
    private static final int LINES = 100_000;

    @Test
    void everyBadLineAmongAHundredThousandIsFoundAndEveryGoodOneRead() {
        Random random = new Random(20_051_201);
        ByteArrayOutputStream stream = new ByteArrayOutputStream(LINES * 100);
        List<Assessment> good = new ArrayList<>();
        Set<Integer> bad = new LinkedHashSet<>();
        for (int line = 1; line <= LINES; line++) {
            Assessment assessment = Streams.of("Council «é😀» " + random.nextInt());
            byte[] record = ApaJson.strict().write(assessment);
            if (random.nextInt(10) == 0) {
                record = fault(record, random);
                bad.add(line);
            } else {
                good.add(assessment);
            }
            stream.writeBytes(record);
            stream.write('\n');
        }
        assertThat(bad).hasSizeBetween(9_000, 11_000);

        Iterator<Assessment> expected = good.iterator();
        Iterator<Integer> expectedBad = bad.iterator();
        ApaJson json = ApaJson.strict().withLimits(Limits.standard().withRecordBytes(4_000));
        int line = 0;
        for (StreamRecord record : Streams.read(json, new ByteArrayInputStream(stream.toByteArray()))) {
            line++;
            assertThat(record.position().line()).isEqualTo(line);
            if (record.decoded().complete()) {
                assertThat(record.decoded().orElseThrow()).isEqualTo(expected.next());
            } else {
                assertThat(record.decoded().value()).isEmpty();
                assertThat(record.decoded().problems())
                        .isNotEmpty()
                        .allMatch(problem ->
                                problem.position().line() == record.position().line());
                assertThat(line).isEqualTo(expectedBad.next());
            }
        }
        assertThat(line).isEqualTo(LINES);
        assertThat(expected.hasNext() || expectedBad.hasNext()).isFalse();
    }

    /** {@return the record made bad, in one of the ways of which none leaves it good} */
    private static byte[] fault(byte[] record, Random random) {
        String text = new String(record, StandardCharsets.UTF_8);
        int at = 1 + random.nextInt(record.length - 1);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(record, at);
            case 1 -> Arrays.copyOfRange(record, at, record.length);
            case 2 -> (text + text).getBytes(StandardCharsets.UTF_8);
            case 3 -> ("\ufeff" + text).getBytes(StandardCharsets.UTF_8);
            case 4 -> new byte[at];
            case 5 -> text.replace("2005", "2004").getBytes(StandardCharsets.UTF_8);
            case 6 -> text.replaceAll("[}\"]", "").getBytes(StandardCharsets.UTF_8);
            case 7 -> (text + "}}]]").getBytes(StandardCharsets.UTF_8);
            case 8 -> "[{\"b\":[\"".repeat(at).getBytes(StandardCharsets.UTF_8);
            case 9 -> (text + " ".repeat(4_000 + at) + "{").getBytes(StandardCharsets.UTF_8);
            case 10 -> {
                byte[] malformed = record.clone();
                malformed[at] = (byte) 0xFF;
                yield malformed;
            }
            default -> ("\r" + text + "\r" + text + "\r").getBytes(StandardCharsets.UTF_8);
        };
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aLineIsReadInAStreamAsItIsAlone(@ForAll("lines") List<byte[]> lines) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i);
            if (new String(line, StandardCharsets.ISO_8859_1).chars().anyMatch(c -> !Window.isBlank((byte) c))) {
                expected.add(places(ApaJson.strict().readAssessment(line), i, stream.size()));
            }
            stream.writeBytes(line);
            stream.write('\n');
        }

        List<StreamRecord> records = Streams.read(stream.toByteArray());

        assertThat(records.stream().map(record -> places(record.decoded(), 0, 0)))
                .isEqualTo(expected);
    }

    private static List<String> places(Decoded<Assessment> decoded, int lines, int bytes) {
        return decoded.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer() + " "
                        + (problem.position().line() + lines) + " "
                        + problem.position().column() + " "
                        + (problem.position().byteOffset() + bytes) + " " + problem.expected())
                .toList();
    }

    /** {@return whether a stream that begins with the line is an array} */
    private static boolean opensArray(byte[] line) {
        int first = 0;
        while (first < line.length && Window.isBlank(line[first])) {
            first++;
        }
        return first < line.length && line[first] == '[';
    }

    @Provide
    Arbitrary<List<byte[]>> lines() {
        byte[] full = Documents.fullCompact().getBytes(StandardCharsets.UTF_8);
        Arbitrary<byte[]> any = Arbitraries.bytes()
                .filter(b -> b != '\n')
                .array(byte[].class)
                .ofMaxSize(20)
                // At the end of a line, a carriage return belongs to the line feed.
                .filter(line -> line.length == 0
                        || (!opensArray(line) && line[0] != (byte) 0xEF && line[line.length - 1] != '\r'));
        Arbitrary<byte[]> cut = Arbitraries.integers().between(1, full.length).map(to -> Arrays.copyOf(full, to));
        Arbitrary<byte[]> blank = Arbitraries.strings()
                .withChars(" \t\r")
                .ofMaxLength(4)
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(any, cut, blank).list().ofMaxSize(12);
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void anyBytesAreReadAlikeInWhateverPiecesTheyComeIn(
            @ForAll("streams") byte[] stream,
            @ForAll @IntRange(min = 1, max = 40) int limit,
            @ForAll @IntRange(min = 1, max = 9) int piece,
            @ForAll long seed) {
        for (ApaJson json : List.of(
                ApaJson.strict(),
                ApaJson.strict().keepingReadable().withLimits(Limits.standard().withRecordBytes(limit)))) {
            List<StreamRecord> records = Streams.read(json, new ByteArrayInputStream(stream));

            assertThat(records).hasSizeLessThanOrEqualTo(stream.length + 1);
            assertThat(Streams.problems(records))
                    .allMatch(problem -> problem.position().byteOffset() <= stream.length);
            assertThat(Streams.contents(Streams.read(json, Streams.inPieces(stream, piece, new Random(seed)))))
                    .isEqualTo(Streams.contents(records));
        }
    }

    @Test
    void everyChunkSizeGivesTheSame() {
        String full = Documents.fullCompact();
        String lines = full + "\r\n" + Documents.MINIMAL + "\n\n{\"é\n" + full.replace("2005", "é") + "\n" + full + "{";
        String array = "\ufeff[" + lines.replace("\n", ",\n");
        for (String stream : ImmutableSet.of(lines, array)) {
            byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
            List<StreamRecord> records = Streams.read(bytes);
            assertThat(Streams.values(records)).hasSizeGreaterThanOrEqualTo(2);
            for (int size : new int[] {1, 2, 3, 5, 7, 64, 1_000, 2_047}) {
                assertThat(Streams.contents(
                                Streams.read(ApaJson.strict(), Streams.inPieces(bytes, size, new Random(size)))))
                        .as("pieces of up to %d bytes", size)
                        .isEqualTo(Streams.contents(records));
            }
        }
    }

    @Provide
    Arbitrary<byte[]> streams() {
        Arbitrary<String> piece = Arbitraries.of(
                "[",
                "]",
                "{",
                "}",
                ",",
                ":",
                "\"",
                "\\",
                "\n",
                "\r\n",
                " ",
                "\ufeff",
                "\u0000",
                "é",
                "😀",
                "42",
                "tru",
                "{}",
                "\"a\"",
                "{\"edition\":2005,\"authority\":{\"name\":\"é\"}}",
                "{\"edition\":",
                "1e5",
                "\\u00");
        Arbitrary<byte[]> built =
                piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces).getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> array =
                built.map(bytes -> ("[" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
        return Arbitraries.oneOf(built, array, any);
    }
}
