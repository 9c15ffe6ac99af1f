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
import org.openapa.testkit.Conformance;

/** What fuzzing starts from, and every build replays: the documents that other tests read, as they are now. */
final class Seeds {
    private static final Path TABLES =
            Path.of(System.getProperty("basedir", "")).resolve("../../apa-json/src/test/resources/org/openapa/json");
    private static final Pattern BYTES = Pattern.compile("«([0-9A-F ]+)»");
    private static final int ROWS_OF_CHOICES = 500;
    private static final int LONGEST_ROW = 64;

    private static final List<byte[]> DOCUMENTS = allDocuments();

    /** The documents without a problem, to be changed. */
    static final List<Draft> DRAFTS = drafts();

    private Seeds() {}

    /** {@return golden documents, those of the conformance files, and the bad ones} */
    static Stream<byte[]> documents() {
        return DOCUMENTS.stream().map(byte[]::clone);
    }

    /** {@return inputs for {@link ChangedDocument}, the same each time} */
    static Stream<byte[]> choices() {
        Random random = new Random(2005);
        return Stream.generate(() -> {
                    byte[] row = new byte[1 + random.nextInt(LONGEST_ROW)];
                    random.nextBytes(row);
                    return row;
                })
                .limit(ROWS_OF_CHOICES);
    }

    private static List<byte[]> allDocuments() {
        try {
            List<byte[]> documents = new ArrayList<>();
            documents.add(Files.readAllBytes(TABLES.resolve("full-assessment.json")));
            documents.add(Files.readAllBytes(TABLES.resolve("full-assessment-compact.json")));
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
