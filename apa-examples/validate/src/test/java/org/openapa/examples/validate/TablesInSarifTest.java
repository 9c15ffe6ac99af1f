package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.testsupport.Shared;

/** In a log, line and column of a table are those of its file; row and column of the cell stand beside them. */
class TablesInSarifTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    /** A way to write a table. */
    private record Writing(String lineEnd, char separator, boolean quoted, String before) {}

    /** A table as it grows, and where its text has come to. */
    private static final class Table {
        private final StringBuilder text = new StringBuilder();
        private int line = 1;
        private int column = 1;

        void add(String more) {
            String rest = more.replace("\r\n", "\n").replace('\r', '\n');
            for (int i = 0; i < rest.length(); i++) {
                column = rest.charAt(i) == '\n' ? 1 : column + 1;
                line += rest.charAt(i) == '\n' ? 1 : 0;
            }
            text.append(more);
        }
    }

    static Stream<Writing> writings() {
        return Stream.of("\n", "\r\n", "\r")
                .flatMap(end -> Stream.of(',', ';', '\t')
                        .flatMap(separator -> Stream.of(true, false)
                                .flatMap(quoted -> Stream.of("", "\ufeff", "sep=" + separator + end, end)
                                        .map(before -> new Writing(end, separator, quoted, before)))))
                // The separator is seen from the first line, and a line that names it ends in a line feed.
                .filter(writing -> !(writing.before().equals(writing.lineEnd()) && writing.separator() != ','))
                .filter(writing -> !writing.before().equals("sep=" + writing.separator() + "\r"));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aWrongGradeIsFoundWhereItsCellBeginsHoweverTheTableIsWritten(Writing writing) throws IOException {
        List<String> places = new ArrayList<>();
        Table table = new Table();
        table.text.append(writing.before().startsWith("\ufeff") ? "\ufeff" : "");
        table.add(writing.before().startsWith("\ufeff") ? "" : writing.before());
        String separator = String.valueOf(writing.separator());
        table.add(String.join(
                separator, "council", "year", "source", "\"social" + writing.lineEnd() + "care\"", "education"));
        int row = writing.before().equals(writing.lineEnd()) ? 2 : 1;
        List<String> sources = List.of(
                "",
                "a",
                "😀",
                "\"\"",
                "\"a \"\"b\"\" c\"",
                "\"a" + separator + "b\"",
                "\"a\u2028b\"",
                "\"x\n\ny\"",
                "\"x\r\n\"",
                "\"\r\"",
                "\" \"\"\"");
        for (String source : sources) {
            table.add(writing.lineEnd() + "Kent" + separator + "2005" + separator + source + separator);
            row++;
            for (int column = 4; column <= 5; column++) {
                places.add("row " + row + ", column " + column + " at " + table.line + ":" + table.column);
                table.add((writing.quoted() ? "\"9\"" : "9") + (column == 4 ? separator : ""));
            }
        }

        assertThat(placesOfProblems(table.text.toString(), "/judgements/")).isEqualTo(places);
    }

    @Test
    void columnsCountUtf16UnitsBehindALineBreakInTheHeader() throws IOException {
        String table = Files.readString(Shared.file("field/line-break-in-header.csv"));

        assertThat(placesOfProblems(table, "/judgements/")).containsExactly("row 2, column 3 at 3:16");
    }

    @Test
    void wrongNamesOfColumnsArePlacedInTheFile() throws IOException {
        assertThat(placesOfProblems("council,year,\"in\ntwo lines\",weather\nKent,2005,1,2\n", ""))
                .containsExactly("row 1, column 3 at 1:14", "row 1, column 4 at 2:12");
    }

    @Test
    void eachRowOfAnAssessmentIsPlacedByItself() throws IOException {
        String table = "council,year,area,grade\n\"Kent\",2005,social care,9\nKent,2005,education,\"9\"\n";

        assertThat(placesOfProblems(table, "/judgements/"))
                .containsExactly("row 2, column 4 at 2:25", "row 3, column 4 at 3:21");
    }

    @Test
    void findingsOfSeveralRowsTogetherArePlacedInTheFile() throws IOException {
        new Documents(folder)
                .write("grades.csv", "source,council,year,social care\n\"a\nb\",Kent,2005,4\n\"c\nd\",Kent,2005,4\n");

        JsonNode results = results("--only=COL-001");
        // A text of several lines is a problem of its own, one for each row.
        assertThat(results.findValuesAsText("ruleId"))
                .containsExactly("json.invalid-value", "json.invalid-value", "APA-COL-001");
        JsonNode result = results.get(2);
        assertThat(place(result.at("/locations/0"))).isEqualTo("row 3, column 3 at 5:9");
        assertThat(place(result.at("/relatedLocations/0"))).isEqualTo("row 2, column 3 at 3:9");
    }

    @Test
    void textStillTellsRowAndColumn() throws IOException {
        Documents documents = new Documents(folder);
        documents.write("grades.csv", "council,year,\"social\ncare\"\nKent,2005,9\n");

        assertThat(documents.run("grades.csv", "-q").lines().get(0)).startsWith("grades.csv:2:3  ERROR");
    }

    private List<String> placesOfProblems(String table, String pointers) throws IOException {
        new Documents(folder).write("grades.csv", table);
        List<String> places = new ArrayList<>();
        for (JsonNode result : results("--only=COL-001")) {
            JsonNode location = result.at("/locations/0");
            if (result.at("/ruleId").asText().startsWith("json.")
                    && location.at("/logicalLocations/0/fullyQualifiedName")
                            .asText()
                            .startsWith(pointers)) {
                places.add(place(location));
            }
        }
        return places;
    }

    private static String place(JsonNode location) {
        JsonNode region = location.at("/physicalLocation/region");
        return location.findValuesAsText("name").get(0) + " at " + region.at("/startLine") + ":"
                + region.at("/startColumn");
    }

    private JsonNode results(String option) throws IOException {
        Run run = Run.of(folder.resolve("grades.csv").toString(), option, "--format=sarif");
        return MAPPER.readTree(run.out()).at("/runs/0/results");
    }
}
