package org.openapa.consumer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;

/** What every host has to answer; the same bodies are sent to each. */
abstract class HostContract {
    static final Path REFERENCE = Path.of("../../apa-examples/validate/src/main/resources/"
            + "org/openapa/examples/validate/cambridgeshire-2005.json");
    static final String FOUR_FAULTS =
            """
            {"edition":2005, "edition":2006,
             "authority":{"name":"Cambridgeshire County Council"},
             "meetingDate":"4 July 2005",
             "judgements":{"social-care":"2", "educaton":4}}
            """;
    static final List<String> WHERE_AND_WHAT = List.of(
            "1:18 json.duplicate-name /edition",
            "3:16 json.invalid-value /meetingDate",
            "4:30 json.wrong-type /judgements/social-care",
            "4:35 json.unknown-code /judgements/educaton");
    static final String MEETING_AFTER_LETTER = "{\"edition\":2005,\"authority\":{\"laNumber\":\"873\"},"
            + "\"meetingDate\":\"2005-12-24\",\"letter\":{\"date\":\"2005-12-01\"}}";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** An answer of the host. */
    record Answer(int status, String type, byte[] body) {
        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(body);
        }

        /** The problems, or the findings, in short. */
        List<String> entries(String member) throws IOException {
            List<String> entries = new ArrayList<>();
            for (JsonNode entry : json().get(member)) {
                entries.add(place(entry)
                        + entry.get("code").asText() + " "
                        + entry.get("pointer").asText());
            }
            return entries;
        }
    }

    private static String place(JsonNode entry) {
        String column = entry.has("column") ? ":" + entry.get("column") : "";
        return entry.has("line") ? entry.get("line") + column + " " : "";
    }

    /** {@return where the faults are as the typed way says it: a host's parser of bytes knows lines, but no columns} */
    static List<String> linesAndWhat() {
        return WHERE_AND_WHAT.stream()
                .map(entry -> entry.replaceFirst(":\\d+ ", " "))
                .toList();
    }

    /** {@return where the host listens} */
    abstract int port();

    /** {@return what the host has stored, by key} */
    abstract Map<String, byte[]> stored();

    final Answer post(String path, byte[] body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    final Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    private static Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        Answer answer = new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        System.out.println(request.method() + " " + request.uri() + ": " + answer.status() + " " + answer.type() + " "
                + text.substring(0, Math.min(160, text.length())));
        return answer;
    }

    final Answer post(String path, String body) throws IOException, InterruptedException {
        return post(path, body.getBytes(StandardCharsets.UTF_8));
    }

    private Answer put(String body) throws IOException, InterruptedException {
        Answer answer = post("/assessments", body);
        assertTrue(answer.type().startsWith("application/json"), answer.type());
        return answer;
    }

    @Test
    void theReferenceAssessmentIsStoredAndReadBackEqual() throws Exception {
        byte[] document = Files.readAllBytes(REFERENCE);

        Answer answer = post("/assessments", document);

        assertEquals(200, answer.status());
        assertEquals(
                "873/2005",
                ApaJson.strict()
                        .readReport(answer.body())
                        .orElseThrow()
                        .subject()
                        .toString());
        byte[] kept = stored().get("873/2005");
        Assessment back = ApaJson.strict().readAssessment(kept).orElseThrow();
        assertEquals(ApaJson.strict().readAssessment(document).orElseThrow(), back);
        assertArrayEquals(kept, ApaJson.strict().write(back));
    }

    @Test
    void fourFaultsGiveOneAnswerWithFourPlaces() throws Exception {
        Answer answer = put(FOUR_FAULTS);

        assertEquals(400, answer.status());
        assertEquals(WHERE_AND_WHAT, answer.entries("problems"));
    }

    @Test
    void anErrorOfTheRulesIsAnotherStatusWithEntriesOfTheSameMembers() throws Exception {
        Answer refused = put(MEETING_AFTER_LETTER);

        assertEquals(422, refused.status());
        assertEquals(List.of("APA-DAT-001 /meetingDate"), refused.entries("findings"));
        TreeSet<String> members = new TreeSet<>();
        refused.json().get("findings").get(0).fieldNames().forEachRemaining(members::add);
        JsonNode problem = put("{}").json().get("problems").get(0);
        for (String member : List.of("code", "severity", "pointer", "message", "evidence")) {
            assertTrue(members.contains(member) && problem.has(member), member);
        }
    }

    @Test
    void aCouncilThatNobodyKnowsIsRefusedAndNotStored() throws Exception {
        Answer answer = put("{\"edition\":2008,\"authority\":{\"name\":\"Nowhere\"}}");

        assertEquals(422, answer.status());
        assertEquals(List.of("APA-AUT-005 /authority/name"), answer.entries("findings"));
        assertTrue(stored().keySet().stream().noneMatch(key -> key.endsWith("/2008")));
    }

    @Test
    void anEmptyBodyAndOneTooLargeAreProblemsToo() throws Exception {
        Answer empty = put("");
        Answer large = put("{\"edition\":2005," + " ".repeat(1_100_000));

        assertEquals(400, empty.status());
        assertEquals(List.of("1:1 json.empty "), empty.entries("problems"));
        assertEquals(400, large.status());
        assertTrue(large.json().get("problems").get(0).get("message").asText().contains("record-bytes"));
    }
}
