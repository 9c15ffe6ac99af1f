package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonOutputTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @Test
    void everyFileHasItsReportOrTheReasonWhyThereIsNone() throws IOException {
        documents.write("clean.json", Documents.WITHOUT_FAULT);
        documents.copy("faulty-2005.json");
        documents.write("cut.json", "{\"edition\": 2005,\n \"authority\": {\"na");
        Run run = documents.run("--format=json", "clean.json", "faulty-2005.json", "cut.json", "missing.json");
        assertThat(withoutRules(parsed(run)).toPrettyString())
                .isEqualTo(MAPPER.readTree(Documents.resource("reports.json")).toPrettyString());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void exitStatusesAreThoseOfTheText() throws IOException {
        documents.write("clean.json", Documents.WITHOUT_FAULT);
        documents.copy("faulty-2005.json");
        assertThat(documents.run("--format=json", "clean.json").status()).isZero();
        assertThat(documents.run("--format=json", "faulty-2005.json").status()).isEqualTo(1);
        assertThat(documents.run("--format=json", "missing.json").status()).isEqualTo(2);
    }

    @Test
    void theBuiltInAssessmentIsReportedUnderItsNameWithoutFindings() throws IOException {
        JsonNode entry = parsed(Run.of("--format=json")).get(0);
        assertThat(entry.get("file").textValue()).isEqualTo("cambridgeshire-2005.json");
        assertThat(entry.at("/report/subject").textValue()).isEqualTo("873/2005");
        assertThat(entry.at("/report/counts").toString()).isEqualTo("{\"error\":0,\"warning\":0,\"info\":0}");
        assertThat(entry.at("/report/findings")).isEmpty();
    }

    /** {@return the entries without the account of the rules, which grows with the catalogue} */
    private static JsonNode withoutRules(JsonNode entries) {
        for (JsonNode report : entries.findValues("report")) {
            if (!report.has("rules")) {
                continue;
            }
            JsonNode rules = ((ObjectNode) report).remove("rules");
            assertThat(rules.fieldNames()).toIterable().containsExactly("ran", "notApplicable", "off", "failed");
            assertThat(rules.get("ran")).isNotEmpty();
        }
        return entries;
    }

    private static JsonNode parsed(Run run) throws IOException {
        return MAPPER.readTree(run.out());
    }
}
