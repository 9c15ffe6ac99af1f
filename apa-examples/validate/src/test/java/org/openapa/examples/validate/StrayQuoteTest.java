package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.json.ApaJson;
import org.openapa.model.Assessment;

/** A quotation mark or a separator too many or too few never gives a council another's grade, and never passes in silence. */
class StrayQuoteTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final List<List<String>> WIDE = List.of(
            List.of("note", "council", "year", "source", "CS", "CAP", "SC", "remark"),
            List.of("a", "Stockton-on-Tees", "2006", "cabinet", "4", "4", "3", "b"),
            List.of("c", "Kent", "2006", "minutes", "3", "4", "3", "g"),
            List.of("", "Norfolk", "2006", "", "3", "3", "2", "d"),
            List.of("e", "Essex", "2006", "press", "2", "3", "2", "f"));
    private static final List<List<String>> LONG = List.of(
            List.of("source", "council", "year", "area", "label", "grade"),
            List.of("cabinet", "Kent", "2006", "CS", "Good", "3"),
            List.of("", "Kent", "2006", "CAP", "", "4"),
            List.of("press", "Essex", "2006", "CS", "Adequate", "2"),
            List.of("press", "Essex", "2006", "CAP", "", "1"));

    static Stream<List<List<String>>> tables() {
        return Stream.of(WIDE, LONG);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anyTwoQuotationMarks(List<List<String>> table) {
        Set<String> right = grades(imported(table).out());
        int places = 2 * (table.size() - 1) * table.get(0).size();
        for (int one = 0; one < places; one++) {
            for (int other = one; other < places; other++) {
                check(right, imported(marked(marked(table, one, "\""), other, "\"")));
            }
            check(right, imported(marked(table, one, "\"")));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anySeparatorTooMany(List<List<String>> table) {
        Set<String> right = grades(imported(table).out());
        for (int place = 0; place < 2 * (table.size() - 1) * table.get(0).size(); place++) {
            check(right, imported(marked(table, place, ",")));
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableThatEndsAnywhereInItsLastRow(List<List<String>> table) {
        Set<String> right = grades(imported(table).out());
        String text = text(table).stripTrailing();
        int row = text.lastIndexOf('\n') + 1;
        int lastNeeded = text.lastIndexOf(',');
        for (int end = row + 1; end < lastNeeded - 1; end++) {
            Run run = Run.reading(text.substring(0, end), arguments(table));
            assertThat(run.status()).as(text.substring(row, end)).isEqualTo(2);
            assertThat(right).containsAll(grades(run.out()));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"cabinet minutes,4,4,3\nKent,2006,minutes\",3,4,3' | 2:3  ERROR    json.invalid-value  /source/citation",
                "'a,\"4\n\",4,3'                       | 2:4  ERROR    json.invalid-value  /judgements/childrens-services"
            })
    void aCellOverTwoRowsIsSaidWithItsRowAndCell(String rest, String message) {
        Run run = Run.reading("council,year,source,CS,CAP,SC\nKent,2006," + rest + "\n", "import", "-");
        assertThat(run.err()).contains("(standard input):" + message);
        assertThat(run.out()).doesNotContain("\"childrens-services\":");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, council", "2, year", "3, area"})
    void aNameAnEditionAndAnAreaStandInOneLine(int column, String title) {
        List<String> cells = new ArrayList<>(List.of("Kent", "2006", "CS", "3"));
        cells.set(column - 1, "\"" + cells.get(column - 1) + "\n\"");
        Run run = Run.reading("council,year,area,grade\n" + String.join(",", cells) + "\n", "import", "-");
        assertThat(run.err())
                .as(title)
                .contains(
                        "(standard input):2:" + column + "  ERROR    json.invalid-value",
                        "in one line; look for a stray");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aTextOfTwoLinesIsReadAndSaid(@TempDir Path folder) throws IOException {
        String table = "council,year,source,CS,CAP,SC\nKent,2006,\"letter of 1 May,\nlast page\",3,4,3\n";
        Run run = Run.reading(table, "import", "-");
        assertThat(run.out()).contains("\"citation\":\"letter of 1 May,\\nlast page\"", "\"childrens-services\":3");
        assertThat(run.err().lines())
                .containsExactly(
                        "(standard input):2:3  WARNING  json.invalid-value  /source/citation",
                        "    found \"letter of 1 May,\\u000alast page\"; expected a cell in one line; it is read as it is",
                        "1 written, 0 unreadable");
        assertThat(run.status()).isZero();
        Path file = Files.writeString(folder.resolve("a.csv"), table);
        for (String format : List.of("text", "json", "sarif", "junit")) {
            Run checked = Run.of("validate", "--format=" + format, file.toString());
            assertThat(checked.out()).contains("json.invalid-value");
            assertThat(checked.status()).as(checked.out()).isZero();
        }
    }

    /** Checks that no grade is another council's, and that a grade that is not read is said, with its row. */
    private static void check(Set<String> right, Run run) {
        Set<String> read = grades(run.out());
        assertThat(right).as(run.toString()).containsAll(read);
        if (!read.equals(right)) {
            assertThat(run.status()).as(run.toString()).isEqualTo(2);
            assertThat(run.err()).containsPattern("input\\):\\d+:\\d+ |cell \\d+ of row \\d+");
        }
    }

    /** {@return each grade as council, edition, area and number; quotation marks may stand in a name} */
    private static Set<String> grades(String lines) {
        Set<String> grades = new LinkedHashSet<>();
        lines.lines().forEach(line -> {
            Assessment assessment =
                    JSON.readAssessment(line.getBytes(StandardCharsets.UTF_8)).orElseThrow();
            String council = assessment.authority().name().orElseThrow().replace("\"", "");
            assessment
                    .judgements()
                    .grades(assessment.edition())
                    .forEach((area, grade) ->
                            grades.add(council + " " + assessment.edition() + " " + area + " " + grade));
        });
        return grades;
    }

    private static Run imported(List<List<String>> table) {
        return Run.reading(text(table), arguments(table));
    }

    /** Leaves the notes beside the table out. */
    private static String[] arguments(List<List<String>> table) {
        return table.get(0).equals(WIDE.get(0))
                ? new String[] {"import", "-", "--columns=note=-,remark=-"}
                : new String[] {"import", "-"};
    }

    /** {@return the table with a mark at a place: before or after one of the cells below the header} */
    private static List<List<String>> marked(List<List<String>> table, int place, String mark) {
        int width = table.get(0).size();
        List<List<String>> marked = new ArrayList<>(table);
        List<String> row = new ArrayList<>(table.get(1 + place / 2 / width));
        int column = place / 2 % width;
        row.set(column, place % 2 == 0 ? mark + row.get(column) : row.get(column) + mark);
        marked.set(1 + place / 2 / width, row);
        return marked;
    }

    private static String text(List<List<String>> table) {
        StringBuilder text = new StringBuilder();
        table.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }
}
