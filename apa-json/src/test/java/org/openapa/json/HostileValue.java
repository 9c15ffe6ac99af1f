package org.openapa.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.openapa.testsupport.Shared;

/**
 * A row of the table of hostile values: something that has broken programs, where it stands, and what is expected of a reader.
 *
 * @param id the row's id
 * @param position where the payload stands: as a string, number or date, or as the whole document
 * @param payload the payload as bytes of JSON
 * @param expectation the words of the table
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record HostileValue(String id, String position, byte[] payload, String expectation) {
    /** More of a unit than this is beyond every limit, and is not made. */
    private static final int MANY = 2 << 20;

    /** {@return all rows but those of streams} */
    static Stream<HostileValue> rows() {
        try {
            return Files.readAllLines(Shared.file("corpora/hostile-values/hostile-values.tsv")).stream()
                    .skip(1)
                    .map(row -> row.split("\t", -1))
                    .filter(row -> !row[1].equals("stream"))
                    .map(row -> new HostileValue(row[0], row[1], payload(row[0], row[2], row[3]), row[5]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the payload as text, if it is a string} */
    String text() {
        try {
            return new ObjectMapper().readValue(payload, String.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return documents that hold the payload in places of its kind} */
    List<byte[]> documents() {
        return switch (position) {
            case "string" ->
                List.of(
                        // A council's name is not blank, as the table has it for texts that are required.
                        CharMatcher.whitespace().matchesAllOf(text())
                                ? inside(
                                        "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"source\":{\"citation\":",
                                        "}}")
                                : inside("{\"edition\":2005,\"authority\":{\"name\":", "}}"),
                        inside(
                                "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"serviceManagement\":{\"narrative\":[",
                                "]}}"));
            case "number" ->
                List.of(
                        inside("{\"edition\":", ",\"authority\":{\"name\":\"x\"}}"),
                        inside(
                                "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"judgements\":{\"education\":",
                                "}}"));
            case "date" ->
                List.of(
                        inside("{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"meetingDate\":", "}"),
                        inside("{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"letter\":{\"date\":", "}}"));
            case "document" -> List.of(payload);
            default -> throw new AssertionError("unknown position " + position);
        };
    }

    @Override
    public String toString() {
        return id;
    }

    private byte[] inside(String before, String behind) {
        byte[] document = new byte[before.length() + payload.length + behind.length()];
        System.arraycopy(before.getBytes(StandardCharsets.UTF_8), 0, document, 0, before.length());
        System.arraycopy(payload, 0, document, before.length(), payload.length);
        System.arraycopy(
                behind.getBytes(StandardCharsets.UTF_8),
                0,
                document,
                before.length() + payload.length,
                behind.length());
        return document;
    }

    private static byte[] payload(String id, String kind, String payload) {
        return switch (kind) {
            case "hex" -> HexFormat.of().parseHex(payload);
            case "repeat" -> {
                String[] parts = payload.split("\\|", -1);
                int times = Math.min(MANY, Integer.parseInt(parts[2]));
                yield (parts[0] + parts[1].repeat(times) + parts[3]).getBytes(StandardCharsets.UTF_8);
            }
            case "json-text" -> payload.getBytes(StandardCharsets.UTF_8);
            case "raw-json" ->
                // White space alone ends with a line feed, which a row of the table cannot hold.
                (id.equals("J020") ? payload.replace("\\n", "\n") : payload).getBytes(StandardCharsets.UTF_8);
            default -> throw new AssertionError("unknown kind of payload " + kind);
        };
    }
}
