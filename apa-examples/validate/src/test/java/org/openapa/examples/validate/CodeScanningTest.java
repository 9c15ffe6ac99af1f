package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.openapa.testsupport.NpmTools;

/**
 * The rules by which GitHub's code scanning takes or refuses a log, from its page "SARIF support for code scanning", each as a test on a
 * log that holds every kind of result: documents, streams, tables, histories, collections, known findings, and what cannot be read.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeScanningTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST_DESCRIPTION = 1_024;

    private Path folder;

    private JsonNode run;

    /** Makes folders below the working directory, as a repository's files are. */
    static final class BelowHere implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            return Files.createTempDirectory(Path.of("target"), "code scanning [%]");
        }
    }

    @BeforeAll
    void writeALogOfEveryKind(@TempDir(factory = BelowHere.class) Path below) throws IOException {
        folder = below;
        Documents documents = new Documents(folder);
        documents.copy("faulty-2005.json");
        documents.write("873-2005.json", Documents.WITHOUT_FAULT);
        documents.write("873-2005-again.json", Documents.WITHOUT_FAULT);
        documents.write("873-2007.json", Documents.WITHOUT_FAULT.replace("2005", "2007"));
        documents.write("broken.json", "{\"edition\": 2005,\n \"authority\": }");
        documents.write(
                "half.json", "{\"edition\": 2006, \"authority\": {\"laNumber\": \"874\"},\n \"meetingDate\": 1}");
        documents.write(
                "stream.ndjson", Documents.WITHOUT_FAULT.replace("\n", "").replace("873", "886") + "\n{\n");
        documents.write("grades.csv", "council,year,social care\n\"Kent\nCC\",2006,9\nSurrey,2006,4\nSurrey,2006,2\n");
        documents.write("header.csv", "council,year,weather\nKent,2006,fine\n");
        documents.write("empty.csv", "");
        documents.write("apa-rules.json", """
                {"suppress": [{"rule": "APA-DAT-001", "subject": "Made–up County Council/2005", "location": "/meetingDate",
                               "reason": "checked against the paper copy"}]}
                """);
        documents.write(
                "councils.ndjson",
                IntStream.range(100, 260)
                        .mapToObj(number -> "{\"edition\": 2006, \"authority\": {\"laNumber\": \"" + number + "\"}}\n")
                        .collect(Collectors.joining()));
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("873-2007.json"));
        List<String> arguments = new ArrayList<>(List.of(folder + "/./", folder + "/x/../missing.json"));
        List.of("grades.csv", "header.csv", "empty.csv", "link.json")
                .forEach(name -> arguments.add(folder.resolve(name).toString()));
        arguments.addAll(List.of("--settings", folder.resolve("apa-rules.json").toString(), "--off=TXT"));
        run = run(arguments.toArray(String[]::new));
    }

    private static JsonNode run(String... arguments) throws IOException {
        String[] all = List.of(arguments).toArray(new String[arguments.length + 1]);
        all[arguments.length] = "--format=sarif";
        JsonNode log = MAPPER.readTree(Run.of(all).out());
        assertThat(log.at("/$schema").asText()).isEqualTo("https://json.schemastore.org/sarif-2.1.0.json");
        assertThat(log.at("/version").asText()).isEqualTo("2.1.0");
        assertThat(log.at("/runs")).hasSize(1);
        return log.at("/runs/0");
    }

    private Iterable<JsonNode> results() {
        assertThat(run.at("/results")).isNotEmpty();
        return run.at("/results");
    }

    private List<JsonNode> places() {
        List<JsonNode> places = new ArrayList<>();
        results().forEach(result -> {
            result.at("/locations").forEach(places::add);
            result.path("relatedLocations").forEach(places::add);
        });
        return places;
    }

    @Test
    void theLogHasResultsOfEveryKind() {
        Set<String> rules = new TreeSet<>(run.at("/results").findValuesAsText("ruleId"));

        assertThat(rules)
                .contains(
                        "APA-GRD-001",
                        "APA-DAT-001",
                        "APA-HIS-001",
                        "APA-HIS-004",
                        "APA-COL-001",
                        "APA-COL-003",
                        "json.syntax",
                        "json.wrong-type",
                        "json.invalid-value",
                        "json.unknown-property");
        assertThat(run.at("/results").findValues("suppressions")).hasSize(1);
        assertThat(run.at("/invocations/0/toolExecutionNotifications")).isNotEmpty();
    }

    @Test
    void everyResultHasAtLeastOneAndAtMostTenLocations() {
        results().forEach(result -> assertThat(result.at("/locations")).hasSizeBetween(1, 10));
    }

    @Test
    void everyLocationHasAPhysicalLocationWithAUri() {
        assertThat(places())
                .allSatisfy(place -> assertThat(place.at("/physicalLocation/artifactLocation/uri")
                                .asText())
                        .isNotEmpty());
    }

    @Test
    void everyUriIsRelativeToTheWorkingDirectoryNormalisedEncodedAndThatOfAFile() {
        assertThat(run.findValuesAsText("uri")).isNotEmpty().allSatisfy(uri -> {
            assertThat(uri).matches("[A-Za-z0-9._~%/!$&'()*+,;=@-]+").doesNotStartWith("/");
            assertThat(URI.create(uri).normalize()).hasToString(uri);
            assertThat(List.of(uri.split("/"))).doesNotContain(".", "..", "");
            if (!uri.endsWith("missing.json")) {
                assertThat(Path.of(URI.create(uri).getPath())).isRegularFile();
            }
        });
    }

    @Test
    void aLinkIsReportedAsTheFileItLeadsTo() {
        assertThat(run.findValuesAsText("uri")).noneMatch(uri -> uri.endsWith("link.json"));
    }

    @Test
    void everyRegionHasALineAndAColumnFromOneThatAreInTheFile() throws IOException {
        for (JsonNode place : places()) {
            JsonNode region = place.at("/physicalLocation/region");
            String uri = place.at("/physicalLocation/artifactLocation/uri").asText();
            List<String> lines = Files.readAllLines(Path.of(URI.create(uri).getPath()));
            int line = region.at("/startLine").asInt();
            assertThat(line).as("%s", place).isBetween(1, Math.max(1, lines.size()));
            assertThat(region.at("/startColumn").asInt())
                    .as("%s", place)
                    .isBetween(1, lines.get(line - 1).length() + 1);
        }
    }

    @Test
    void everyResultHasAMessageALevelAndAFingerprint() {
        results().forEach(result -> {
            assertThat(result.at("/message/text").asText()).isNotBlank();
            assertThat(result.at("/level").asText()).isIn("note", "warning", "error");
            assertThat(result.at("/partialFingerprints")).isNotEmpty();
        });
    }

    @Test
    void everyResultNamesARuleThatIsDescribed() {
        results()
                .forEach(result -> assertThat(run.at("/tool/driver/rules/"
                                        + result.get("ruleIndex").asInt())
                                .get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void everyRuleHasDescriptionsAndHelpAndNoneIsTooLong() {
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("apa");
        assertThat(run.at("/tool/driver/rules")).isNotEmpty().hasSizeLessThanOrEqualTo(25_000);
        run.at("/tool/driver/rules").forEach(rule -> {
            assertThat(rule.at("/id").asText()).isNotBlank();
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank().hasSizeLessThan(LONGEST_DESCRIPTION);
            assertThat(rule.at("/fullDescription/text").asText()).isNotBlank().hasSizeLessThan(LONGEST_DESCRIPTION);
            assertThat(rule.at("/help/text").asText()).isNotBlank();
            assertThat(rule.at("/defaultConfiguration/level").asText()).isIn("note", "warning", "error");
            assertThat(rule.at("/properties/tags").size()).isLessThanOrEqualTo(10);
        });
    }

    @Test
    void noResultHasMoreLocationsThanAreShown() {
        List<Integer> related = new ArrayList<>();
        results().forEach(result -> related.add(result.path("relatedLocations").size()));

        assertThat(related).allMatch(number -> number <= 100).anyMatch(number -> number == 99);
    }

    @Test
    void aResultIsTheSameWhenItsLineMoves() throws IOException {
        Documents documents = new Documents(folder);
        String letter = Documents.WITHOUT_FAULT.replace("\"childrens-services\": 3", "\"childrens-services\": 1");
        JsonNode before = run(documents.write("moved.json", letter).toString());
        JsonNode after = run(documents.write("moved.json", "\n\n" + letter).toString());
        Files.delete(folder.resolve("moved.json"));

        assertThat(before.at("/results").findValues("partialFingerprints"))
                .isNotEmpty()
                .isEqualTo(after.at("/results").findValues("partialFingerprints"));
        assertThat(before.at("/results").findValuesAsText("startLine"))
                .isNotEqualTo(after.at("/results").findValuesAsText("startLine"));
    }

    @Test
    void whatExceedsTheLimitOfResultsIsWrittenAllTheSame() throws IOException {
        Path many = folder.resolve("many.ndjson");
        Files.writeString(many, "{\"edition\":2009}\n".repeat(12_501));

        JsonNode results = run(many.toString()).at("/results");
        Files.delete(many);

        assertThat(results.size()).isEqualTo(25_002);
    }

    @Test
    void microsoftsMultitoolMissesNoMoreThanAnAddressOfTheTool() throws IOException {
        Path tool = NpmTools.folder("@microsoft/sarif-multitool");
        Path log = folder.resolve("log.sarif");
        Path verdict = folder.resolve("verdict.sarif");
        Files.writeString(
                log,
                "{\"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\","
                        + " \"runs\": [" + run + "]}");
        String program = NpmTools.run(
                        "node", "-p", "require('" + tool.toString().replace('\\', '/') + "')")
                .strip();
        // The package does this when it is installed, unless npm is told to run no scripts.
        assertThat(Path.of(program).toFile().setExecutable(true)).isTrue();

        String printed = NpmTools.run(
                program, "validate", log.toString(), "--output", verdict.toString(), "--rule-kind", "Sarif;Gh");

        assertThat(printed).contains("Analysis completed successfully");
        // Run from classes, the program has no version; a packaged one has.
        assertThat(MAPPER.readTree(verdict.toFile()).at("/runs/0/results"))
                .extracting(result -> result.at("/ruleId").asText() + " "
                        + result.at("/message/arguments/0").asText())
                .contains("SARIF2005 runs[0].tool.driver")
                .isSubsetOf("SARIF2005 runs[0].tool.driver", "SARIF2005 runs[0].tool.driver.version");
    }
}
