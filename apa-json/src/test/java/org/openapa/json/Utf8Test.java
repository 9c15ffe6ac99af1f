package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.ServiceManagement;
import org.openapa.testsupport.Shared;

/** Bytes that are no UTF-8 are refused wherever they stand, and every character of Unicode is read and kept. */
class Utf8Test {
    private static final ApaJson JSON = ApaJson.strict();
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    /** Where bytes are put: in a text, in a name, in a value that is passed over, and behind the document. */
    private static final List<byte[][]> PLACES = List.of(
            around("{\"edition\":2005,\"authority\":{\"name\":\"", "\"}}"),
            around("{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"", "\":1}"),
            around("{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"?\":[\"", "\"]}"),
            around("{\"edition\":2005,\"authority\":{\"name\":\"x\"}} ", ""));

    /**
     * The least and the greatest byte of each class of bytes that the table of well-formed sequences distinguishes (Unicode 15, table
     * 3-7): what may follow one of a class may follow any of it.
     */
    private static final int[] CLASSES = {
        0x23, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    private static final int[] ALL = IntStream.rangeClosed(0, 0xFF).toArray();
    /** Bytes that would begin a sequence of four or more. */
    private static final int[] FIRST_OF_FOUR = {0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFB, 0xFC, 0xFF};
    /** From the third byte on there are two classes, and what lies beside them. */
    private static final int[] FURTHER = {0x7F, 0x80, 0xBF, 0xC0, 0xFF};

    @Test
    void theCasesOfUtf8TestsAreDecidedAsTheySay() throws IOException {
        List<String> cases = Files.readAllLines(Shared.file("corpora/utf8/utf8tests.txt")).stream()
                .filter(line -> !line.startsWith("#") && line.contains(":"))
                .toList();
        assertThat(cases).hasSize(222);
        for (String line : cases) {
            String[] columns = line.split(":", -1);
            boolean valid = columns[1].strip().startsWith("valid");
            byte[] bytes = columns[1].strip().endsWith("hex")
                    ? HexFormat.of().parseHex(columns[2].replace(" ", ""))
                    : columns[2].getBytes(StandardCharsets.UTF_8);
            Decoded<Assessment> decoded = JSON.readAssessment(put(bytes, PLACES.get(0)));
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (!valid) {
                assertThat(codes(decoded)).as(line).containsExactly(ProblemCode.ENCODING);
            } else if (text.chars().anyMatch(c -> c < ' ')) {
                assertThat(codes(decoded)).as(line).containsExactly(ProblemCode.SYNTAX);
            } else {
                assertThat(decoded.orElseThrow().authority().name()).as(line).contains(text);
            }
        }
    }

    @Test
    void malformedSequencesAreRefusedWhereverTheyStand() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        int[] tried = new int[1];
        List<String> otherwise = new ArrayList<>();
        sequences(bytes -> {
            if (isMalformed(bytes, decoder)) {
                tried[0]++;
                for (byte[][] place : PLACES) {
                    List<Problem> problems =
                            JSON.readAssessment(put(bytes, place)).problems();
                    if (problems.isEmpty() || problems.get(problems.size() - 1).code() != ProblemCode.ENCODING) {
                        otherwise.add(HEX.formatHex(bytes) + " " + problems);
                    }
                }
            }
        });
        assertThat(otherwise).isEmpty();
        assertThat(tried[0]).isGreaterThan(46_016);
    }

    @Test
    void everyCharacterIsKeptInATextHoweverItIsWritten() {
        for (int[] characters : characters(10_000)) {
            List<String> texts = texts(characters, Character::toString);
            Assessment assessment = Documents.minimal()
                    .withServiceManagement(
                            ServiceManagement.builder().addAllNarrative(texts).build());

            assertThat(read(texts(characters, Utf8Test::plain))).isEqualTo(assessment);
            assertThat(read(texts(characters, Utf8Test::escaped))).isEqualTo(assessment);
            assertThat(JSON.readAssessment(JSON.write(assessment)).orElseThrow())
                    .isEqualTo(assessment);
        }
    }

    @Test
    void everyCharacterIsReadInANameAndInAValueThatIsPassedOver() {
        for (int[] characters : characters(10_000)) {
            String names = texts(characters, Utf8Test::plain).stream()
                    .map(text -> "\"" + text + "\":[\"" + text + "\"]")
                    .collect(Collectors.joining(",", ",", "}"));
            String document = Documents.MINIMAL.substring(0, Documents.MINIMAL.length() - 1) + names;
            Decoded<Assessment> decoded = JSON.warningOfUnknown().readAssessment(document);

            assertThat(decoded.complete()).isTrue();
            assertThat(decoded.problems())
                    .hasSize((characters.length + 49) / 50)
                    .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PROPERTY));
        }
    }

    private static Assessment read(List<String> texts) {
        String narrative = String.join("\",\"", texts);
        return JSON.readAssessment(Documents.MINIMAL.substring(0, Documents.MINIMAL.length() - 1)
                        + ",\"serviceManagement\":{\"narrative\":[\"" + narrative + "\"]}}")
                .orElseThrow();
    }

    /** {@return texts of fifty characters each, few enough for a name} */
    private static List<String> texts(int[] characters, IntFunction<String> notation) {
        return IntStream.range(0, (characters.length + 49) / 50)
                .mapToObj(i -> Arrays.stream(characters, 50 * i, Math.min(characters.length, 50 * i + 50))
                        .mapToObj(notation)
                        .collect(Collectors.joining()))
                .toList();
    }

    /** {@return the character as it stands in a string, escaped only where it has to be} */
    private static String plain(int character) {
        return character < ' ' || character == '"' || character == '\\'
                ? escaped(character)
                : Character.toString(character);
    }

    private static String escaped(int character) {
        return Character.toString(character)
                .chars()
                .mapToObj(unit -> "\\u" + HexFormat.of().toHexDigits((char) unit))
                .collect(Collectors.joining());
    }

    /** {@return all 1,112,064 characters, so many at a time} */
    private static List<int[]> characters(int atATime) {
        int[] all = IntStream.rangeClosed(Character.MIN_CODE_POINT, Character.MAX_CODE_POINT)
                .filter(character -> character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE)
                .toArray();
        assertThat(all).hasSize(1_112_064);
        return IntStream.rangeClosed(0, all.length / atATime)
                .mapToObj(i -> Arrays.copyOfRange(all, i * atATime, Math.min(all.length, (i + 1) * atATime)))
                .toList();
    }

    /**
     * Gives all sequences of one and two bytes, those of three bytes made of the ends of the classes, and those of four bytes that
     * begin as such do; another sequence of four bytes is malformed in fewer, or has a character in front of such.
     */
    private static void sequences(Consumer<byte[]> use) {
        sequences(use, new byte[1], 0, ALL);
        sequences(use, new byte[2], 0, ALL, ALL);
        sequences(use, new byte[3], 0, CLASSES, CLASSES, CLASSES);
        sequences(use, new byte[4], 0, FIRST_OF_FOUR, CLASSES, FURTHER, FURTHER);
    }

    private static void sequences(Consumer<byte[]> use, byte[] sequence, int at, int[]... alphabets) {
        if (at == sequence.length) {
            use.accept(sequence);
            return;
        }
        for (int value : alphabets[at]) {
            sequence[at] = (byte) value;
            sequences(use, sequence, at + 1, alphabets);
        }
    }

    /** {@return whether the JDK's decoder, which reports what is malformed, finds no text in the bytes} */
    private static boolean isMalformed(byte[] bytes, CharsetDecoder decoder) {
        return decoder.reset()
                .decode(ByteBuffer.wrap(bytes), CharBuffer.allocate(bytes.length), true)
                .isError();
    }

    private static byte[][] around(String before, String behind) {
        return new byte[][] {before.getBytes(StandardCharsets.UTF_8), behind.getBytes(StandardCharsets.UTF_8)};
    }

    private static byte[] put(byte[] bytes, byte[][] place) {
        ByteArrayOutputStream document = new ByteArrayOutputStream(100);
        document.writeBytes(place[0]);
        document.writeBytes(bytes);
        document.writeBytes(place[1]);
        return document.toByteArray();
    }

    private static List<ProblemCode> codes(Decoded<?> decoded) {
        return decoded.problems().stream().map(Problem::code).toList();
    }
}
