package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.json.SarifWriter.Document;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testsupport.Page;

/** A log keeps to the schema of SARIF 2.1.0, places each result in a document, and is whole only where it was finished. */
class SarifWriterTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = schema();
    private static final RuleSet RULES = ApaRules.standard();
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    private static final byte[] LETTER = Documents.bytes("""
            {'edition': 2005, 'authority': {'laNumber': '873'},
             'judgements': {'social-care': 2, 'education': 4, 'childrens-services': 1, 'capacity-to-improve': 3}}
            """.replace('\'', '"'));
    private static final Document DOCUMENT = Document.of(URI.create("letters/873.json"));
    private static final Report REPORT =
            RULES.check(ApaJson.strict().readAssessment(LETTER).orElseThrow());

    @TempDir
    private Path folder;

    @Test
    void aFindingStandsAtItsPlaceWithRelatedPlaces() {
        ImmutableMap<Location, Position> positions = ApaJson.strict()
                .locate(
                        LETTER,
                        REPORT.findings().stream()
                                .flatMap(finding -> Streams.concat(
                                        finding.related().stream(), List.of(finding.location()).stream()))
                                .toList());

        JsonNode result = log(log -> log.write(REPORT, Document.of(URI.create("letters/873.json"), positions)))
                .at("/runs/0/results/0");

        assertThat(result.at("/ruleId").asText()).isEqualTo("APA-GRD-001");
        assertThat(result.at("/level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText()).startsWith("Children's services is outside the span");
        assertThat(result.at("/locations")).hasToString("[" + location("childrens-services", 73) + "]");
        assertThat(result.at("/relatedLocations"))
                .hasToString("[" + location("social-care", 32) + "," + location("education", 48) + "]");
        assertThat(result.at("/partialFingerprints/apaFinding~1v1").asText())
                .isEqualTo("APA-GRD-001|873/2005|/judgements/childrens-services|");
    }

    private static String location(String area, int column) {
        return "{\"logicalLocations\":[{\"fullyQualifiedName\":\"/judgements/" + area
                + "\"}],\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"letters/873.json\"},"
                + "\"region\":{\"startLine\":2,\"startColumn\":" + column + "}}}";
    }

    @Test
    void aFindingAboutSeveralDocumentsStandsInTheFirstAndIsRelatedToTheOthers() {
        Report history = RULES.check(Subject.of("873"), AssessmentHistory.of(List.of(bare(2005), bare(2007))));
        List<Document> documents = List.of(Document.of(URI.create("2005.json")), Document.of(URI.create("2007.json")));

        JsonNode results = log(log -> log.write(history, finding -> documents)).at("/runs/0/results");

        assertThat(results).hasSize(1);
        assertThat(results.at("/0/ruleId").asText()).isEqualTo("APA-HIS-004");
        assertThat(results.at("/0/locations").findValuesAsText("uri")).containsExactly("2005.json");
        assertThat(results.at("/0/relatedLocations").findValuesAsText("uri")).containsExactly("2007.json");
    }

    @Test
    void aFindingWithoutADocumentIsRefusedAndTheLogStaysCutShort() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifWriter log = writer(out);

        assertThatThrownBy(() -> log.write(REPORT, finding -> ImmutableList.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no document is given for the finding 873/2005: warning APA-GRD-001");
        assertThatThrownBy(log::finish).isInstanceOf(UncheckedIOException.class);
        assertCutShort(out);
    }

    @Test
    void knownFindingsAreSuppressedWithTheirReason() {
        KnownFindings known = KnownFindings.of(KnownFinding.of(
                "APA-GRD-006",
                Subject.of("873/2005"),
                Location.parse("/judgements/capacity-to-improve"),
                "so printed"));

        JsonNode results =
                log(log -> log.write(REPORT.against(known, TODAY), DOCUMENT)).at("/runs/0/results");

        assertThat(results.findValuesAsText("ruleId")).containsExactly("APA-GRD-001", "APA-GRD-006");
        assertThat(results.get(0).has("suppressions")).isFalse();
        assertThat(results.at("/1/suppressions"))
                .hasToString("[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"so printed\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void problemsAreResultsOfARuleForTheirKindAndTheRunIsNotSuccessful(boolean readable) {
        byte[] document = Documents.bytes(readable ? "{\"edition\":2005,\n\"authority\":{\"laNumber\":\"87\"}}" : "{");
        List<Problem> problems = ApaJson.strict().readAssessment(document).problems();

        JsonNode run = log(log -> log.write(problems, DOCUMENT)).at("/runs/0");

        assertThat(run.at("/results").findValuesAsText("ruleId"))
                .containsExactlyElementsOf(
                        problems.stream().map(problem -> problem.code().code()).toList());
        JsonNode result = run.at("/results/0");
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        Position position = problems.get(0).position();
        assertThat(result.at("/level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText())
                .isEqualTo(problems.get(0).message());
        assertThat(region.at("/startLine").asInt()).isEqualTo(position.line());
        assertThat(region.at("/startColumn").asInt()).isEqualTo(position.column());
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    }

    @Test
    void aWarningOfWhatWasPassedOverLeavesTheRunSuccessful() {
        List<Problem> problems = ApaJson.strict()
                .warningOfUnknown()
                .readAssessment("{\"edition\":2005,\"authority\":{\"laNumber\":\"873\"},\"mood\":1}")
                .problems();

        JsonNode run = log(log -> log.write(problems, DOCUMENT)).at("/runs/0");

        assertThat(run.at("/results").findValuesAsText("level")).containsExactly("warning");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void everyKindOfProblemIsDescribed() {
        List<Problem> problems = List.of(ProblemCode.values()).stream()
                .map(code -> new Problem(code, Severity.ERROR, "", Position.UNKNOWN, "something", "nothing"))
                .toList();

        JsonNode rules = log(log -> log.write(problems, DOCUMENT)).at("/runs/0/tool/driver/rules");

        assertThat(rules.findValuesAsText("id"))
                .containsExactlyElementsOf(List.of(ProblemCode.values()).stream()
                        .map(ProblemCode::code)
                        .toList());
        rules.forEach(SarifWriterTest::assertDescribed);
    }

    @Test
    void everyStandardRuleIsDescribedByItsPage() {
        List<Finding> findings = RULES.rules().stream()
                .map(rule -> Finding.of(Subject.of("x"), rule.id(), Severity.INFO, Location.DOCUMENT, "a fault"))
                .toList();
        Report report = Report.builder(Subject.of("x"), RULES.id(), RULES.version())
                .ran(RULES.rules().stream().map(RuleMetadata::id).toList())
                .findings(findings)
                .build();

        JsonNode rules = log(log -> log.write(report, DOCUMENT)).at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSameSizeAs(RULES.rules());
        for (JsonNode rule : rules) {
            assertDescribed(rule);
            assertThat(rule.at("/help/markdown").asText())
                    .startsWith("**Basis: ")
                    .contains("\n## ")
                    .doesNotContain("](", "| ---", "# " + rule.at("/id").asText());
        }
    }

    private static void assertDescribed(JsonNode rule) {
        assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
        assertThat(rule.at("/fullDescription/text").asText()).isNotBlank().doesNotContain("\n");
        assertThat(rule.at("/help/text").asText()).isNotBlank();
    }

    @Test
    void aRuleOfOnesOwnIsDescribedByItsSummary() {
        RuleSet own = RuleSet.of("house", "1", List.of(rule((assessment, found) -> found.at(Location.EDITION))));

        JsonNode run = parsed(write(own, log -> log.write(own.check(bare(2005)), DOCUMENT)));

        assertThat(run.at("/runs/0/tool/driver/rules/0"))
                .hasToString("{\"id\":\"HOUSE-001\",\"shortDescription\":{\"text\":\"House rule is broken\"},"
                        + "\"fullDescription\":{\"text\":\"House rule is broken\"},"
                        + "\"help\":{\"text\":\"House rule is broken\\n\\nBasis: editorial\"},"
                        + "\"defaultConfiguration\":{\"enabled\":true,\"level\":\"note\"},"
                        + "\"properties\":{\"basis\":\"editorial\",\"since\":\"0\",\"editions\":[2005,2006,2007,2008],"
                        + "\"parts\":[]}}");
    }

    @Test
    void aFindingOfARuleThatTheLogDoesNotKnowIsRefused() {
        Report other = RuleSet.of("house", "1", List.of(rule((assessment, found) -> found.at(Location.EDITION))))
                .check(bare(2005));

        assertThatThrownBy(() -> log(log -> log.write(other, DOCUMENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOUSE-001")
                .hasMessageContaining("not in the rule set of the log, apa 0.1");
    }

    @Test
    void failedRulesAndUnlistedFindingsAreNotificationsAtTheDocument() {
        RuleSet own = RuleSet.of(
                "house",
                "1",
                List.of(
                        rule((assessment, found) -> {
                            throw new IllegalStateException("a slip");
                        }),
                        AssessmentRule.of(RuleMetadata.of("HOUSE-002", "Too many"), (assessment, found) -> {
                            for (int i = 0; i < 102; i++) {
                                found.at(Location.EDITION).item("item " + i);
                            }
                        })));

        JsonNode run = parsed(write(own, log -> log.write(own.check(bare(2005)), DOCUMENT)))
                .at("/runs/0");
        JsonNode notifications = run.at("/invocations/0/toolExecutionNotifications");

        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(notifications).hasSize(2);
        assertThat(notifications.at("/0/message/text").asText())
                .startsWith("873/2005: HOUSE-001 failed: ")
                .contains("IllegalStateException");
        assertThat(notifications.at("/0/associatedRule/id").asText()).isEqualTo("HOUSE-001");
        assertThat(notifications.at("/1/message/text").asText())
                .isEqualTo("873/2005: HOUSE-002 found 2 more than are listed here");
        assertThat(notifications.findValuesAsText("uri")).containsExactly("letters/873.json", "letters/873.json");
    }

    @Test
    void filesThatCannotBeReadAreNotifications() {
        JsonNode run = log(log -> log.fail(URI.create("a.json"), "file.missing", "no such file\u0007"))
                .at("/runs/0");

        assertThat(run.at("/results")).isEmpty();
        assertThat(run.at("/invocations/0"))
                .hasToString("{\"executionSuccessful\":false,\"toolExecutionNotifications\":[{\"level\":\"error\","
                        + "\"descriptor\":{\"id\":\"file.missing\"},\"message\":{\"text\":\"no such file\\\\u0007\"},"
                        + "\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"a.json\"}}}]}]}");
    }

    @Test
    void beyondAThousandOfAKindNotificationsAreCounted() {
        JsonNode notifications = log(log -> {
                    for (int i = 0; i < 1_234; i++) {
                        log.fail(URI.create(i + ".json"), "file.missing", "no such file");
                    }
                    log.fail(URI.create("a.csv"), "file.damaged", "damaged");
                })
                .at("/runs/0/invocations/0/toolExecutionNotifications");

        assertThat(notifications).hasSize(1_002);
        assertThat(notifications.at("/1001/message/text").asText())
                .isEqualTo("234 more of the kind file.missing are not listed");
    }

    @ParameterizedTest
    @CsvSource({
        "./letters/873.json, letters/873.json",
        "a/../b//c.json, b/c.json",
        "file:///letters/./a.json, file:/letters/a.json",
        "a%20b/%C3%BC.json, a%20b/%C3%BC.json",
        "..x/a.json, ..x/a.json"
    })
    void urisOfDocumentsAreNormalised(String given, String normal) {
        assertThat(Document.of(URI.create(given)).uri()).hasToString(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "../a.json", "a/../../b.json"})
    void aUriThatLeadsToNoDocumentBelowTheRootIsRefused(String uri) {
        assertThatThrownBy(() -> Document.of(URI.create(uri)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not the URI of a document below the root");
    }

    @Test
    void lettersBeyondAsciiInAUriAreEscaped() {
        JsonNode run =
                log(log -> log.write(REPORT, Document.of(URI.create("ü.json")))).at("/runs/0");

        assertThat(run.at("/results").findValuesAsText("uri")).containsOnly("%C3%BC.json");
    }

    @Test
    void namesOfPlacesAreLogicalLocations() {
        Position cell = new Position(4, 6, -1);
        Document table = new Document(
                URI.create("grades.csv"),
                ImmutableMap.of(Location.judgement(JudgementArea.CHILDRENS_SERVICES), cell),
                ImmutableMap.of(cell, "row 2, column 3"));

        JsonNode location = log(log -> log.write(REPORT, table)).at("/runs/0/results/0/locations/0");

        assertThat(location.at("/logicalLocations"))
                .hasToString("[{\"fullyQualifiedName\":\"/judgements/childrens-services\"},"
                        + "{\"name\":\"row 2, column 3\"}]");
    }

    @Test
    void aLineWithoutAColumnIsARegionWithoutOne() {
        Problem problem =
                new Problem(ProblemCode.SYNTAX, Severity.ERROR, "", new Position(7, 0, -1), "something", "nothing");

        JsonNode region = log(log -> log.write(List.of(problem), DOCUMENT))
                .at("/runs/0/results/0/locations/0/physicalLocation/region");

        assertThat(region).hasToString("{\"startLine\":7}");
    }

    @Test
    void aLogThatIsClosedButNotFinishedStaysCutShort() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SarifWriter log = writer(out)) {
            log.write(REPORT, DOCUMENT);
        }

        assertCutShort(out);
    }

    @Test
    void aLogThatAnExceptionLeavesStaysCutShort() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> {
                    try (SarifWriter log = writer(out)) {
                        log.write(REPORT, finding -> {
                            throw new IllegalStateException("no place");
                        });
                        log.finish();
                    }
                })
                .hasMessage("no place");
        assertCutShort(out);
    }

    @Test
    void aLogIsFinishedOnceAndTakesNothingMore() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifWriter log = writer(out);
        log.finish();
        byte[] whole = out.toByteArray();

        assertThatThrownBy(log::finish)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the log is finished");
        assertThatThrownBy(() -> log.write(REPORT, DOCUMENT)).isInstanceOf(IllegalStateException.class);
        assertThatCode(log::close).doesNotThrowAnyException();
        assertThat(out.toByteArray()).isEqualTo(whole);
    }

    @Test
    void nothingMoreIsWrittenOnceTheStreamHasFailed() {
        FullDisk out = new FullDisk();
        SarifWriter log = writer(out);
        out.full = true;
        assertThatThrownBy(() -> log.write(REPORT, DOCUMENT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
        out.full = false;
        int written = out.size();

        assertThatThrownBy(log::finish).hasMessageContaining("disk full");
        assertThatThrownBy(log::close).hasMessageContaining("disk full");
        assertThat(out.size()).isEqualTo(written);
    }

    /** Fails while it is full. */
    private static final class FullDisk extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean full;

        @Override
        public void write(int one) throws IOException {
            if (full) {
                throw new IOException("disk full");
            }
            bytes.write(one);
        }

        int size() {
            return bytes.size();
        }
    }

    @Test
    void resultsAreWrittenAsTheyCome() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SarifWriter log = writer(out);
        int before = out.size();
        log.write(REPORT, DOCUMENT);
        int one = out.size() - before;
        log.write(REPORT, DOCUMENT);

        assertThat(one).isGreaterThan(500);
        // A comma more.
        assertThat(out.size()).isEqualTo(before + 2 * one + 1);
    }

    @Test
    void aPrettyLogSaysTheSame() {
        ByteArrayOutputStream pretty = new ByteArrayOutputStream();
        try (SarifWriter log = ApaJson.strict().pretty().writeSarif(pretty, RULES, "letter-check", "1.4.0")) {
            log.write(REPORT, DOCUMENT);
            log.finish();
        }

        assertThat(pretty.toString(StandardCharsets.UTF_8)).contains("\n  \"version\": \"2.1.0\",\n");
        assertThat(parsed(pretty.toByteArray())).isEqualTo(log(log -> log.write(REPORT, DOCUMENT)));
    }

    @Test
    void theToolIsNamedWithItsVersionAndRules() {
        JsonNode driver = log(log -> log.write(REPORT, DOCUMENT)).at("/runs/0/tool/driver");

        assertThat(driver.at("/name").asText()).isEqualTo("letter-check");
        assertThat(driver.at("/version").asText()).isEqualTo("1.4.0");
        assertThat(driver.at("/fullName").asText()).isEqualTo("letter-check 1.4.0 with rules apa 0.1");
    }

    @Test
    void thePageShowsHowAToolWritesALog() throws IOException {
        Page page = Page.of("docs/sarif.md");
        page.showsCodeOf("apa-json/src/test/java/org/openapa/json/SarifWriterTest.java");
        Files.write(folder.resolve("873.json"), LETTER);
        Files.writeString(folder.resolve("874.json"), "{}");
        Path log = folder.resolve("findings.sarif");

        check(List.of(folder.resolve("873.json"), folder.resolve("874.json")), folder, log);

        JsonNode results = parsed(Files.readAllBytes(log)).at("/runs/0/results");
        assertThat(results.findValuesAsText("ruleId"))
                .containsExactly("APA-GRD-001", "APA-GRD-006", "json.missing-property", "json.missing-property");
        assertThat(results.get(0).findValuesAsText("uri")).containsOnly("873.json");
        assertThat(results.at("/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(2);
    }

    static void check(List<Path> letters, Path root, Path target) throws IOException {
        ApaJson json = ApaJson.strict();
        RuleSet rules = ApaRules.standard();
        try (OutputStream out = Files.newOutputStream(target);
                SarifWriter log = json.writeSarif(out, rules, "letter-check", "1.4.0")) {
            for (Path letter : letters) {
                URI uri = root.toUri().relativize(letter.toUri());
                byte[] bytes = Files.readAllBytes(letter);
                Decoded<Assessment> decoded = json.readAssessment(bytes);
                log.write(decoded.problems(), Document.of(uri));
                if (decoded.complete()) {
                    Report report = rules.check(decoded.orElseThrow());
                    List<Location> places = Lists.transform(report.findings(), Finding::location);
                    log.write(report, Document.of(uri, json.locate(bytes, places)));
                }
            }
            log.finish();
        }
    }

    private static Assessment bare(int year) {
        return Assessment.builder()
                .edition(Edition.of(year))
                .authority(AuthorityReference.of(LaNumber.of(873)))
                .judgements(JudgementTable.of(ImmutableMap.of()))
                .build();
    }

    private static AssessmentRule rule(BiConsumer<Assessment, RuleContext> check) {
        return AssessmentRule.of(RuleMetadata.of("HOUSE-001", "House rule is broken"), check);
    }

    private static SarifWriter writer(OutputStream out) {
        return ApaJson.strict().writeSarif(out, RULES, "letter-check", "1.4.0");
    }

    private static byte[] write(RuleSet rules, Consumer<SarifWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SarifWriter log = ApaJson.strict().writeSarif(out, rules, "letter-check", "1.4.0")) {
            content.accept(log);
            log.finish();
        }
        return out.toByteArray();
    }

    /** {@return a log of the standard rules, which keeps to the schema} */
    private static JsonNode log(Consumer<SarifWriter> content) {
        return parsed(write(RULES, content));
    }

    private static JsonNode parsed(byte[] log) {
        JsonNode tree = Schemas.tree(log);
        assertThat(SCHEMA.validate(tree)).isEmpty();
        return tree;
    }

    private static void assertCutShort(ByteArrayOutputStream out) {
        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> MAPPER.readTree(out.toByteArray())).isInstanceOf(JsonProcessingException.class);
    }

    private static Schema schema() {
        try (InputStream in =
                SarifWriterTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDialect(
                            Dialects.getDraft7(),
                            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()))
                    .getSchema(MAPPER.readTree(Objects.requireNonNull(in, "schema of SARIF")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
