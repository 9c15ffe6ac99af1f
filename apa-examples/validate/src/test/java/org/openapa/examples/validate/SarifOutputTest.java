package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Sets;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log keeps to the schema of SARIF 2.1.0, and says all that the text says. */
class SarifOutputTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void write() throws IOException {
        documents = new Documents(folder);
        documents.copy("faulty-2005.json");
    }

    @Test
    void findingsKnownOnesAndNotificationsAreAsExpected() throws IOException {
        documents.write("wrong.json", """
                {"edition": 2006, "authority": {"laNumber": "874"}, "meetingDate": "soon",
                 "judgements": {"childrens-services": 3, "capacity-to-improve": 3, "social-care": 3}}
                """);
        documents.write("apa-rules.json", """
                {"suppress": [{"rule": "APA-DAT-001", "subject": "Made–up County Council/2005", "location": "/meetingDate",
                               "reason": "checked against the paper copy"}]}
                """);
        JsonNode log = log(
                "faulty-2005.json",
                "wrong.json",
                "missing.json",
                "--settings",
                "apa-rules.json",
                "--only=APA-DAT-001,APA-GRD-001",
                "--as-of=2027-01-01");
        ObjectNode run = (ObjectNode) log.at("/runs/0");
        // The catalogue grows.
        assertThat(run.remove("tool").at("/driver/rules")).isNotEmpty();
        run.get("results").forEach(result -> ((ObjectNode) result).remove("ruleIndex"));
        assertThat(log.toPrettyString())
                .isEqualTo(MAPPER.readTree(Documents.resource("log.sarif")).toPrettyString());
    }

    @Test
    void rulesThatFoundSomethingAndRulesThatAreOffAreDescribed() throws IOException {
        JsonNode run = log("faulty-2005.json", "--off=APA-GRD-001=not for us", "--severity=APA-DAT-001=warning")
                .at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        Set<String> found = Set.copyOf(run.get("results").findValuesAsText("ruleId"));
        assertThat(found).isNotEmpty();
        assertThat(rules.findValuesAsText("id"))
                .containsExactlyInAnyOrderElementsOf(Sets.union(found, Set.of("APA-GRD-001")));
        for (JsonNode rule : rules) {
            assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
            if (found.contains(rule.get("id").textValue())) {
                assertThat(rule.at("/fullDescription/text").textValue())
                        .isNotBlank()
                        .doesNotContain("|", "**", "\n");
                assertThat(rule.at("/help/text").textValue()).contains("\n\nBasis: ");
                assertThat(rule.at("/help/markdown").textValue())
                        .contains("## ")
                        .doesNotContain("](", "| ---");
            }
        }
        JsonNode off = rule(rules, "APA-GRD-001");
        assertThat(off.at("/defaultConfiguration/enabled").booleanValue()).isFalse();
        assertThat(off.at("/properties/off").textValue()).isEqualTo("not for us");
        assertThat(off.at("/help/text").textValue()).contains("Basis: ");
        assertThat(off.at("/help").has("markdown")).isFalse();
        assertThat(rule(rules, "APA-DAT-001").at("/defaultConfiguration/level").textValue())
                .isEqualTo("warning");
    }

    @Test
    void resultsPointToTheirRules() throws IOException {
        JsonNode run = log("faulty-2005.json").at("/runs/0");
        assertThat(run.get("results")).isNotEmpty();
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void withoutFindingsThereIsALogToo() throws IOException {
        JsonNode run = MAPPER.readTree(Run.of("--format=sarif").out()).at("/runs/0");
        assertThat(run.get("results")).isEmpty();
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
    }

    @Test
    void aFindingOfAHistoryAsAWholePointsToAllItsFiles() throws IOException {
        documents.write("2005.json", Documents.WITHOUT_FAULT);
        documents.write("2007.json", Documents.WITHOUT_FAULT.replace("2005", "2007"));
        JsonNode results = log("2005.json", "2007.json", "--only=HIS").at("/runs/0/results");
        assertThat(results.get(0).get("ruleId").textValue()).isEqualTo("APA-HIS-004");
        assertThat(results.get(0).at("/locations").findValuesAsText("uri")).containsExactly("2005.json");
        assertThat(results.get(0).at("/relatedLocations").findValuesAsText("uri"))
                .containsExactly("2007.json");
        assertThat(results.findValuesAsText("startLine")).containsOnly("1");
    }

    @Test
    void fileNamesBecomeUris() {
        assertThat(FileUri.of("a b/ü:%.json")).isEqualTo("a%20b/%C3%BC%3A%25.json");
        assertThat(FileUri.of("/a b/c.json")).isEqualTo("file:///a%20b/c.json");
        assertThat(FileUri.of("./a/../b//c.json")).isEqualTo("b/c.json");
        assertThat(FileUri.of(Path.of("a.json").toAbsolutePath().toString())).isEqualTo("a.json");
        assertThat(FileUri.of("../../a.json")).startsWith("file:///").doesNotContain("..");
        assertThat(FileUri.of("(standard input)")).isEqualTo("(standard%20input)");
        assertThat(FileUri.of("\u202e\n.json")).isEqualTo("%E2%80%AE%0A.json");
    }

    private static JsonNode rule(JsonNode rules, String id) {
        for (JsonNode rule : rules) {
            if (rule.get("id").textValue().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError("no " + id);
    }

    /** {@return the log of a run, which keeps to the schema} */
    private JsonNode log(String... arguments) throws IOException {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--format=sarif";
        Run run = documents.run(all);
        assertThat(run.err()).isEmpty();
        JsonNode log = MAPPER.readTree(run.out().replace("file://", ""));
        assertThat(SCHEMA.validate(log)).isEmpty();
        return log;
    }

    private static Schema schema() {
        try (InputStream in =
                SarifOutputTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDialect(
                            Dialects.getDraft7(),
                            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build()))
                    .getSchema(MAPPER.readTree(Objects.requireNonNull(in, "schema of SARIF")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
