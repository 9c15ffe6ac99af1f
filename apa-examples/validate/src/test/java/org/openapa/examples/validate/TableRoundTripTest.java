package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;

/** Names and labels that {@code table} writes are those that {@code import} reads, whatever they hold. */
class TableRoundTripTest {
    private static final ApaJson JSON = ApaJson.strict();

    /** What spreadsheets, CSV and the reader of cells take for something else, with a letter. */
    private static final List<String> PIECES = List.of(
            "a", " ", "\t", "\r", "\n", "\r\n", "\u00a0", "\ufeff", "\0", "\"", "'", "=", "-", "@", ",", ";", "|", "\\",
            "\\n", "n/a", "3", "{", "\u2028");

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--separator=,", "--separator=;", "--separator=tab", "--separator=|", "--bom"})
    void everyNameOfUpToThreePiecesComesBack(String option) throws IOException {
        List<Assessment> assessments = names().stream()
                .map(name -> Assessment.builder()
                        .edition(Edition.APA_2008)
                        .authority(AuthorityReference.of("a" + name + "z"))
                        .judgements(JudgementTable.builder()
                                .grade(JudgementArea.STAYING_SAFE, Grade.GRADE_1)
                                .build())
                        .build())
                .collect(Collectors.toCollection(ArrayList::new));
        names().stream()
                .filter(name -> !CharMatcher.whitespace().matchesAllOf(name))
                .map(name -> assessments.get(0).withAuthority(AuthorityReference.of(name)))
                .forEach(assessments::add);
        assertThat(again(assessments, "table", option)).isEqualTo(assessments);
    }

    @Test
    void everyLabelOfUpToTwoPiecesComesBack() throws IOException {
        for (String label : PIECES) {
            Assessment assessment = Assessment.builder()
                    .edition(Edition.APA_2008)
                    .authority(AuthorityReference.of("x" + label + "y"))
                    .judgements(JudgementTable.builder()
                            .grade(JudgementArea.STAYING_SAFE, Grade.GRADE_1)
                            .label(JudgementArea.STAYING_SAFE, label + " label" + label)
                            .build())
                    .build();
            assertThat(again(List.of(assessment), "table", "--long")).containsExactly(assessment);
        }
    }

    @Test
    void aNameThatLooksPlainIsWrittenPlainly() throws IOException {
        documents.write(
                "a.json", "{\"edition\": 2008, \"authority\": {\"name\": \"St. 'Mary' & \\\"All\\\", north\"}}");
        assertThat(documents.run("table", "a.json").lines())
                .last()
                .asString()
                .startsWith("\"St. 'Mary' & \"\"All\"\", north\",,,2008");
        documents.write("b.json", "{\"edition\": 2008, \"authority\": {\"name\": \"St. Mary\\nnorth\"}}");
        assertThat(documents.run("table", "b.json").lines())
                .last()
                .asString()
                .startsWith("\"'\"\"St. Mary\\nnorth\"\"\",,,2008");
    }

    /** {@return the assessments after they were written to a table and read from it} */
    private List<Assessment> again(List<Assessment> assessments, String... table) throws IOException {
        Path letters = folder.resolve("letters.ndjson");
        Files.writeString(
                letters,
                assessments.stream()
                        .map(assessment -> new String(JSON.write(assessment), StandardCharsets.UTF_8) + "\n")
                        .collect(Collectors.joining()));
        List<String> arguments = new ArrayList<>(List.of(table));
        arguments.add("letters.ndjson");
        arguments.add("--output=" + folder.resolve("table.csv"));
        assertThat(documents.run(arguments.toArray(String[]::new)).status()).isZero();
        Run run = documents.run("import", "table.csv");
        assertThat(run.status()).as(run.err()).isZero();
        return run.lines().stream()
                .map(line -> JSON.readAssessment(line.getBytes(StandardCharsets.UTF_8))
                        .orElseThrow())
                .toList();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        for (String one : PIECES) {
            names.add(one);
            for (String two : PIECES) {
                names.add(one + two);
                for (String three : PIECES) {
                    names.add(one + two + three);
                }
            }
        }
        return names;
    }
}
