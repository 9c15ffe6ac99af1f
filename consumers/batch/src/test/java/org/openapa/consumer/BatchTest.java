package org.openapa.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapa.json.ApaJson;
import org.openapa.rules.Report;

/** The job as a process of its own, with files and exit status. */
class BatchTest {
    private static final Path REFERENCE = Path.of("../../apa-examples/validate/src/main/resources/"
            + "org/openapa/examples/validate/cambridgeshire-2005.json");
    private static final String FOUR_FAULTS = "{\"edition\":2005, \"edition\":2006,"
            + " \"authority\":{\"name\":\"Cambridgeshire County Council\"}, \"meetingDate\":\"4 July 2005\","
            + " \"judgements\":{\"social-care\":\"2\", \"educaton\":4}}";
    private static final String MEETING_AFTER_LETTER = "{\"edition\":2005,\"authority\":{\"laNumber\":\"873\"},"
            + "\"meetingDate\":\"2005-12-24\",\"letter\":{\"date\":\"2005-12-01\"}}";

    @TempDir
    private Path folder;

    private Path settings;
    private String reference;

    @BeforeEach
    void files() throws IOException {
        settings =
                Files.writeString(folder.resolve("apa-rules.json"), "{\"off\":{\"APA-TXT-002\":\"we keep typing\"}}");
        reference = new String(
                ApaJson.strict()
                        .write(ApaJson.strict()
                                .readAssessment(Files.readAllBytes(REFERENCE))
                                .orElseThrow()),
                StandardCharsets.UTF_8);
    }

    /** An exit status and what was written. */
    private record Result(int status, String printed, List<String> reports) {}

    private Result run(String... lines) throws IOException, InterruptedException {
        return run(Files.write(folder.resolve("assessments.ndjson"), List.of(lines)));
    }

    private Result run(Path assessments) throws IOException, InterruptedException {
        Path reports = folder.resolve("reports.ndjson");
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        settings.toString(),
                        assessments.toString(),
                        reports.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Result result =
                new Result(process.waitFor(), printed, Files.exists(reports) ? Files.readAllLines(reports) : List.of());
        System.out.println(result);
        return result;
    }

    @Test
    void theReferenceAssessmentIsWell() throws Exception {
        Result result = run(reference);

        assertEquals(0, result.status());
        Report report = report(result.reports().get(0));
        assertEquals("873/2005", report.subject().toString());
        assertEquals("we keep typing", report.off().get("APA-TXT-002"));
        assertTrue(report.findings().isEmpty());
    }

    @Test
    void everyRecordHasItsLineAndTheWorstDecides() throws Exception {
        Result errors = run(reference, MEETING_AFTER_LETTER);
        Result problems = run(FOUR_FAULTS, MEETING_AFTER_LETTER, reference);

        assertEquals(1, errors.status());
        assertEquals(2, errors.reports().size());
        assertEquals(2, problems.status());
        assertEquals(3, problems.reports().size());
        assertEquals(5, problems.reports().get(0).split("\"code\":", -1).length);
        for (String place : List.of(
                "\"code\":\"json.duplicate-name\",\"severity\":\"error\",\"pointer\":\"/edition\"",
                "\"line\":1,\"column\":18,",
                "\"code\":\"json.invalid-value\",\"severity\":\"error\",\"pointer\":\"/meetingDate\"",
                "\"code\":\"json.wrong-type\",\"severity\":\"error\",\"pointer\":\"/judgements/social-care\"",
                "\"code\":\"json.unknown-code\",\"severity\":\"error\",\"pointer\":\"/judgements/educaton\"")) {
            assertTrue(problems.reports().get(0).contains(place), place);
        }
        assertTrue(
                problems.reports().get(1).contains("\"line\":2,\"column\":62,"),
                problems.reports().get(1));
        assertTrue(report(problems.reports().get(2)).findings().isEmpty());
    }

    @Test
    void whatIsKnownIsNeitherWrittenNorCounted() throws Exception {
        Files.writeString(
                settings,
                "{\"suppress\":[{\"rule\":\"APA-DAT-001\",\"subject\":\"873/2005\",\"location\":\"/meetingDate\"}]}");

        Result known = run(MEETING_AFTER_LETTER);

        assertEquals(0, known.status());
        assertEquals(List.of(), report(known.reports().get(0)).findings());
    }

    @Test
    void whatCannotBeReadOrSetIsSaid() throws Exception {
        Result absent = run(folder.resolve("no-such-file"));
        Files.writeString(settings, "{\"off\":{\"APA-TXT-02\":\"\"}}");
        Result unset = run(reference);
        Files.writeString(settings, "{");
        Result broken = run(reference);

        assertEquals(2, absent.status());
        assertTrue(absent.printed().contains("no-such-file"), absent.printed());
        assertEquals(2, unset.status());
        assertTrue(unset.printed().contains("APA-TXT-02"), unset.printed());
        assertEquals(2, broken.status());
        assertTrue(broken.printed().contains("json.syntax"), broken.printed());
    }

    private static Report report(String line) {
        return ApaJson.strict()
                .readReport(line.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }
}
