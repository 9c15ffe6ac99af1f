package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
        assertThat(parsed(run).toPrettyString())
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

    private static JsonNode parsed(Run run) throws IOException {
        return MAPPER.readTree(run.out());
    }
}
