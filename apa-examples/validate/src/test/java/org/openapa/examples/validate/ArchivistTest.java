package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapa.json.ApaJson;

/** The first hour of someone with typed letters, half of them in a spreadsheet and half in files. */
class ArchivistTest {
    private static final String TYPED = """
            {"$schema": "apa-assessment-1.json", "edition": 2005, "authority": {"name": "Cambridgeshire County Council"},
             "source": {"citation": "letter of 1 December 2005", "page": "10", "transcribedBy": "AB", "transcribedOn": "2026-11-20"},
             "judgements": {"social-care": 2, "education": 4, "childrens-services": 1, "capacity-to-improve": 3}}
            """;
    private static final String TABLE = """
            council,year,social care,education,children's services,capacity,source
            Cambridgeshire,2005,2,4,3,3,"letter of 1 December 2005, last page"
            North East Lincolnshire Council,2005,3,1,1,3,
            Stockton-on-Tees,2006,3,,4,4,
            """;

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void type() throws IOException {
        documents = new Documents(folder);
        Files.createDirectory(folder.resolve("letters"));
        documents.write("letters/cambridgeshire-2005.json", TYPED);
        documents.write("grades.csv", TABLE);
    }

    @Test
    void aTemplateHasTheAreasInTheirOrderAndTheSchemaForTheEditor() {
        assertThat(Run.of("template", "2005", "Cambridgeshire").out())
                .containsSubsequence(
                        "\"$schema\": \"apa-assessment-1.json\"",
                        "\"social-care\": null",
                        "\"education\": null",
                        "\"childrens-services\": null",
                        "\"capacity-to-improve\": null");
    }

    @Test
    void theSlipIsFoundWithItsPlaceAndLettersAndTableAreCheckedTogether() {
        imported();
        Run run = documents.run("letters", "grades.ndjson");
        assertThat(run.lines())
                .containsSequence(
                        "letters/cambridgeshire-2005.json:3:73  WARNING  APA-GRD-001  /judgements/childrens-services",
                        "    Children's services is outside the span of social care 2 and education 4 (held in 7 of 7 published sets)")
                // Cambridgeshire of 2005 is in both.
                .anyMatch(line -> line.contains("APA-COL-001"))
                .last()
                .asString()
                .startsWith("4 checked, 0 unreadable");
        assertThat(run.status()).isZero();
    }

    @Test
    void familiesAreChosenAndDecide() {
        Run run = documents.run("letters", "--only=GRD,HIS", "--fail-on=warning", "-q");
        assertThat(run.out()).contains("APA-GRD-001").doesNotContain("APA-STR");
        assertThat(run.status()).isEqualTo(1);
        assertThat(documents.run("letters", "--only=HIS", "--fail-on=warning", "-q"))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void oneBadCellHidesNothingElse() throws IOException {
        documents.write("grades.csv", TABLE.replace("2,4,3,3", "2,4,1,x"));
        assertThat(documents.run("grades.csv", "-q", "--only=GRD").lines())
                .startsWith(
                        "grades.csv:2:5  WARNING  APA-GRD-001  /judgements/childrens-services",
                        "    Children's services is outside the span of social care 2 and education 4 (held in 7 of 7 published sets)",
                        "grades.csv:2:6  ERROR    json.invalid-value  /judgements/capacity-to-improve");
    }

    @Test
    void schemaAndSourceSurviveReadingAndWriting() {
        ApaJson json = ApaJson.strict();
        assertThat(new String(
                        json.write(json.readAssessment(TYPED.getBytes(StandardCharsets.UTF_8))
                                .orElseThrow()),
                        StandardCharsets.UTF_8))
                .contains(
                        "\"$schema\":\"apa-assessment-1.json\"",
                        "\"source\":{\"citation\":\"letter of 1 December 2005\",\"page\":\"10\",\"transcribedBy\":\"AB\","
                                + "\"transcribedOn\":\"2026-11-20\"}");
    }

    @Test
    void theTableOfAllHasARowForEachJudgement() {
        imported();
        Run run = documents.run("table", "letters", "grades.ndjson", "--long");
        assertThat(run.lines())
                .hasSize(1 + 4 + 4 + 4 + 3)
                .contains(
                        "Cambridgeshire County Council,873,E10000003,2005,childrens-services,1,",
                        "Stockton-on-Tees Borough Council,808,E06000004,2006,capacity-to-improve,4,");
        assertThat(run.status()).isZero();
    }

    private void imported() {
        Run run = documents.run("import", "grades.csv", "--columns=council=name,year=edition", "-o", "grades.ndjson");
        assertThat(run.status()).isZero();
        assertThat(run.err().strip()).isEqualTo("3 written, 0 unreadable");
    }
}
