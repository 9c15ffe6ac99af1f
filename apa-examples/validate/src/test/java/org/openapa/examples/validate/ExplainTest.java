package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed can be more, with grades explained, or less. */
class ExplainTest {
    private static final String BETWEEN =
            "  BETWEEN does not hold. It says that children's services lies between the lower and"
                    + " the higher of social care and education (held in 7 of 7 published sets).";

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void write() throws IOException {
        documents = new Documents(folder);
        documents.write("slip.json", FindingsTest.SLIP);
    }

    @Test
    void gradesAreExplainedBetweenTheJudgementsAndTheFindings() {
        assertThat(documents.run("slip.json", "--explain").lines())
                .containsSubsequence(
                        "Final judgements",
                        "Grading",
                        "  Grades given: Social care 2, Education 4, Children's services 1, Capacity to improve 3.",
                        BETWEEN,
                        "  BETWEEN speaks against the grades given.",
                        "",
                        "slip.json:3:73  WARNING  APA-GRD-001  /judgements/childrens-services");
    }

    @Test
    void asJsonTheExplanationStandsBesideTheReport() {
        assertThat(documents.run("slip.json", "--explain", "--format=json").lines())
                .containsSubsequence(
                        "  \"report\" : {", "  \"explanation\" : {", "    \"format\" : \"apa-explanation/1\",");
    }

    @Test
    void otherFormatsHaveNoPlaceForIt() {
        Run run = documents.run("slip.json", "--explain", "--format=sarif");
        assertThat(run.err().lines()).first().isEqualTo("--explain goes with --format text or json");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void quietlyOnlyWhatIsWrongIsPrinted() throws IOException {
        documents.write("clean.json", Documents.WITHOUT_FAULT.replace("873", "874"));
        documents.write("cut.json", "{");
        assertThat(documents.run("--quiet", "clean.json").out()).isEmpty();
        assertThat(documents
                        .run("--quiet", "clean.json", "slip.json", "cut.json")
                        .lines())
                .filteredOn(line -> !line.startsWith(" "))
                .containsExactly(
                        "slip.json:3:73  WARNING  APA-GRD-001  /judgements/childrens-services",
                        "slip.json:3:99  INFO     APA-GRD-006  /judgements/capacity-to-improve",
                        "cut.json:1:2  ERROR    json.syntax");
    }
}
