package org.openapa.examples.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;
import org.openapa.testkit.Conformance;

/** What fuzzing starts from, and every build replays: the documents that other tests read, as they are now. */
final class Seeds {
    private static final Path TABLES =
            Path.of(System.getProperty("basedir", "")).resolve("../../apa-json/src/test/resources/org/openapa/json");
    private static final Pattern BYTES = Pattern.compile("«([0-9A-F ]+)»");
    private static final int ROWS_OF_CHOICES = 500;
    private static final int LONGEST_ROW = 64;
    private static final int ROWS_FOR_STREAMS = 40;
    private static final int LONGEST_ROW_FOR_STREAMS = 100;

    private static final List<byte[]> DOCUMENTS = allDocuments();

    /** The documents without a problem, to be changed. */
    static final List<Draft> DRAFTS = drafts();

    /** What the documents without a problem hold. */
    static final List<Assessment> ASSESSMENTS = DOCUMENTS.stream()
            .flatMap(document -> ApaJson.strict().readAssessment(document).value().stream())
            .distinct()
            .toList();

    private Seeds() {}

    /** {@return golden documents, those at a limit, those of the conformance files, and the bad ones} */
    static Stream<byte[]> documents() {
        return DOCUMENTS.stream().map(byte[]::clone);
    }

    /** {@return inputs for {@link ChangedDocument}, the same each time} */
    static Stream<byte[]> choices() {
        return rows(ROWS_OF_CHOICES, LONGEST_ROW);
    }

    /** {@return inputs for streams, the same each time} */
    static Stream<byte[]> choicesForStreams() {
        return rows(ROWS_FOR_STREAMS, LONGEST_ROW_FOR_STREAMS);
    }

    /** {@return streams, lines and arrays; G stands for a good record} */
    static Stream<byte[]> streams() {
        String good = "{\"edition\":2005,\"authority\":{\"name\":\"é\"}}";
        return Stream.of(
                        "",
                        " \r\n\t",
                        "G",
                        "G\nG\r\n\r\n G \n",
                        "«EF BB BF»G\nG",
                        "G\n«EF BB BF»G\nG",
                        "G\rG\nG",
                        "GG\nG,G\n[G]\nG",
                        "G\n{\"edition\":2005,\n\"authority\"\nG",
                        "G\n{\"edition\":2005,\"authority\":{\"name\":\"é",
                        "G\n{\"edition\":2005,\"authority\":{\"name\":\"«F0 9F»",
                        "G\nG«C3»",
                        "«00»\n«1E»G\n//\n#\nG",
                        "G\n{\"edition\":9,\"edition\":2005}\n«FF»\nG",
                        "G\n{\"a\":" + "[".repeat(70) + "\nG" + " ".repeat(80) + "\nG",
                        "[]",
                        "«EF BB BF» [ G\n,\nG ] ",
                        "[G,42,nul,\"a]b\\\",[{\",[[{}]],G]",
                        "[G,{\"b\":[1},G,{\"b\":\"x\n},G]",
                        "[G G]",
                        "[G;G]",
                        "[,G,,G,]",
                        "[G]]",
                        "[G",
                        "[G,",
                        "[",
                        "[G,{\"ed",
                        "[G,{\"b\":[,G,G",
                        "[G,«C3 28»,G]",
                        "[G,}}},G]")
                .map(notation -> bytes(notation.replace("G", good)));
    }

    private static Stream<byte[]> rows(int count, int longest) {
        Random random = new Random(2005);
        return Stream.generate(() -> {
                    byte[] row = new byte[1 + random.nextInt(longest)];
                    random.nextBytes(row);
                    return row;
                })
                .limit(count);
    }

    private static List<byte[]> allDocuments() {
        try {
            List<byte[]> documents = new ArrayList<>();
            documents.add(Files.readAllBytes(TABLES.resolve("full-assessment.json")));
            documents.add(Files.readAllBytes(TABLES.resolve("full-assessment-compact.json")));
            documents.add(topics(8));
            documents.add(topics(9));
            Conformance.ruleIds().stream()
                    .flatMap(rule -> Conformance.files(rule).stream())
                    .filter(file -> !file.endsWith("/expected.json"))
                    .map(Conformance::bytes)
                    .forEach(documents::add);
            Files.readString(TABLES.resolve("bad-input.tsv"))
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> bytes(line.split("\t", 2)[0]))
                    .forEach(documents::add);
            return List.copyOf(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a document with topics nested so deep; 8 is the limit} */
    private static byte[] topics(int depth) {
        String document =
                "{\"edition\":2005,\"authority\":{\"laNumber\":\"873\"},\"explorations\":[{\"outcome\":\"staying-safe\""
                        + ",\"topics\":[{\"text\":\"x\"".repeat(depth) + "}]".repeat(depth) + "}]}";
        return document.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the bytes of a text in which «C3 A9» stands for bytes in hexadecimal} */
    private static byte[] bytes(String notation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] end = {0};
        BYTES.matcher(notation).results().forEach(match -> {
            bytes.writeBytes(notation.substring(end[0], match.start()).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(match.group(1)));
            end[0] = match.end();
        });
        bytes.writeBytes(notation.substring(end[0]).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static List<Draft> drafts() {
        ObjectMapper mapper = new ObjectMapper();
        List<Draft> drafts = new ArrayList<>();
        try {
            for (byte[] document : DOCUMENTS) {
                if (ApaJson.strict().readAssessment(document).complete()) {
                    drafts.add(Draft.of(mapper.readTree(document)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(drafts);
    }
}
