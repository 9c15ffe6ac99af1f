package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file or standard input may hold several assessments. */
class StreamsTest {
    private static final String FIRST =
            "{\"edition\": 2005, \"authority\": {\"laNumber\": \"873\"}, \"judgements\": {\"social-care\": 2, \"education\": 4,"
                    + " \"childrens-services\": 1, \"capacity-to-improve\": 3}}";
    private static final String SECOND =
            "{\"edition\": 2005, \"authority\": {\"laNumber\": \"874\"}, \"judgements\": {\"education\": 9}}";
    private static final String CUT = "{\"edition\": 2005, \"authority\": {\"laNum";
    private static final List<String> FOUND = List.of(
            ":1:124  WARNING  APA-GRD-001  /judgements/childrens-services",
            ":1:150  INFO     APA-GRD-006  /judgements/capacity-to-improve",
            ":3:81  ERROR    json.invalid-value  /judgements/education");

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grades.ndjson", "grades.jsonl", "grades.json", "grades"})
    void linesAreAssessmentsWhateverTheFileIsCalled(String name) throws IOException {
        documents.write(name, FIRST + "\n\n" + SECOND + "\n");
        assertThat(places(documents.run("-q", name))).containsExactlyElementsOf(named(name, FOUND));
    }

    @Test
    void linesOnStandardInputAreAssessments() {
        assertThat(places(Run.reading(FIRST + "\n\n" + SECOND, "-q", "-")))
                .containsExactlyElementsOf(named("(standard input)", FOUND));
    }

    @Test
    void itemsOfAnArrayAreAssessments() throws IOException {
        documents.write("grades.json", "\ufeff[" + FIRST + ",\n\n" + SECOND + "]");
        assertThat(places(documents.run("-q", "grades.json")))
                .containsExactly(
                        "grades.json:1:125  WARNING  APA-GRD-001  /judgements/childrens-services",
                        "grades.json:1:151  INFO     APA-GRD-006  /judgements/capacity-to-improve",
                        "grades.json:3:81  ERROR    json.invalid-value  /judgements/education");
    }

    @Test
    void resultsNameTheLineWhereTheirRecordBegins() throws IOException {
        documents.write("grades.ndjson", SECOND.replace("9", "3") + "\n" + CUT);
        Run run = documents.run("grades.ndjson", "--off=STR");
        assertThat(run.lines())
                .contains("grades.ndjson:1  no findings", "grades.ndjson:2:39  ERROR    json.truncated  /authority")
                .endsWith("1 checked, 1 unreadable; problems 1; findings: error 0, warning 0, info 0");
        assertThat(run.status()).isEqualTo(2);
        assertThat(documents.run("grades.ndjson", "--format=json").lines())
                .contains("  \"file\" : \"grades.ndjson:1\",", "  \"file\" : \"grades.ndjson:2\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n"})
    void aStreamWithoutRecordsIsReported(String text) throws IOException {
        documents.write("grades.ndjson", text);
        Run run = documents.run("-q", "grades.ndjson");
        assertThat(run.lines()).containsExactly("grades.ndjson  ERROR    file.empty", "    no assessments in it");
        assertThat(run.status()).isEqualTo(2);
    }

    /** A document may have its first brackets closed where its first line ends. */
    @Test
    void aDocumentOfSeveralLinesIsOne() throws IOException {
        documents.write("letter.json", FIRST.replace("}, \"j", "}\n, \"j"));
        assertThat(places(documents.run("-q", "letter.json")))
                .containsExactly(
                        "letter.json:2:74  WARNING  APA-GRD-001  /judgements/childrens-services",
                        "letter.json:2:100  INFO     APA-GRD-006  /judgements/capacity-to-improve");
    }

    @Test
    void aLineThatIsWholeIsADocumentIfNothingFollows() throws IOException {
        documents.write("letter.json", FIRST + "\n");
        assertThat(documents.run("letter.json", "--off=GRD").lines()).contains("letter.json  no findings");
    }

    private static List<String> places(Run run) {
        return run.lines().stream().filter(line -> !line.startsWith(" ")).toList();
    }

    private static List<String> named(String file, List<String> places) {
        return places.stream().map(place -> file + place).toList();
    }
}
