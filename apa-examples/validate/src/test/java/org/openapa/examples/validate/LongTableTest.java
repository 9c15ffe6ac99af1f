package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a table with a row for each judgement, the rows of one council and edition are one assessment. */
class LongTableTest {
    private static final String KENT =
            "{\"format\":\"apa/1\",\"edition\":2006,\"authority\":{\"name\":\"Kent\"},\"judgements\":{\"childrens-services\":3,"
                    + "\"capacity-to-improve\":4,\"social-care\":3}}";

    @Test
    void aColumnThatIsLeftOutDecidesNothing() {
        String table = """
                council,year,area,grade,certainty
                Kent,2006,childrens-services,3,quoted
                Kent,2006,capacity-to-improve,4,derived
                Kent,2006,social-care,3,derived
                """;
        Run run = imported(table, "--columns=certainty=-");
        assertThat(run.lines()).containsExactly(KENT);
        assertThat(run.err().lines()).containsExactly("1 written, 0 unreadable");
        assertThat(run.status()).isZero();
    }

    @Test
    void rowsMayStandInAnyOrder() {
        List<String> rows = new ArrayList<>(List.of(
                "Kent,2006,CS,3",
                "Kent,2006,CAP,4",
                "Kent,2006,SC,3",
                "Essex,2006,CS,2",
                "Essex,2006,SC,1",
                "Kent,2005,ED,4",
                "Kent,2005,SC,3"));
        List<String> expected = sorted(imported("council,year,area,grade\n" + String.join("\n", rows)));
        assertThat(expected).hasSize(3).contains(KENT);
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            Collections.shuffle(rows, random);
            assertThat(sorted(imported("council,year,area,grade\n" + String.join("\n", rows))))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kent County Council, '', ''",
        "KENT, '', ''",
        "'', 886, ''",
        "'', 886.0, ''",
        "'', '', E10000016",
        "Kent, 886, E10000016",
        "'the County Council of Kent', 886, ''"
    })
    void aCouncilIsOneHoweverItIsNamed(String name, String number, String code) {
        Run run = imported("council,laNumber,gssCode,year,area,grade\nKent,,,2006,CS,3\nEssex,,,2006,CS,3\n" + name
                + "," + number + "," + code + ",2006.0,CAP,4\n");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0))
                .contains("\"name\":\"Kent\"", "{\"childrens-services\":3,\"capacity-to-improve\":4}");
        assertThat(run.status()).isZero();
    }

    @Test
    void aCouncilThatTheRegisterDoesNotKnowIsOneByItsName() {
        Run run = imported(
                "council,year,area,grade\nAtlantis & Mu,2006,CS,3\nLemuria,2006,CS,2\n\"atlantis  and Mu\",2006,CAP,4\n");
        assertThat(run.lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"name\":\"Atlantis & Mu\"", "{\"childrens-services\":3,\"capacity-to-improve\":4}");
        assertThat(run.status()).isZero();
    }

    @Test
    void aNumberThatContradictsTheNameIsAnotherCouncil() {
        assertThat(imported("council,laNumber,year,area,grade\nKent,886,2006,CS,3\nKent,873,2006,CAP,4\n")
                        .lines())
                .hasSize(2);
    }

    @Test
    void whatDiffersBesideCouncilAndEditionIsSaidAndSplitsNothing() {
        Run run = imported("""
                council,year,area,grade,source,meeting date,note
                Kent,2006,CS,3,press,2006-05-01,a
                Kent,2006,CAP,4,minutes,2006-05-01T00:00:00,b
                Kent,2006,SC,3,,2006-05-02,c
                """, "--columns=note=-");
        assertThat(run.lines())
                .containsExactly(KENT.replace("},\"judgements", "},\"meetingDate\":\"2006-05-01\",\"judgements")
                        .replace("3}}", "3},\"source\":{\"citation\":\"press\"}}"));
        assertThat(run.err().lines())
                .containsExactly(
                        "(standard input):3:5  ERROR    json.duplicate-name  /source/citation",
                        "    found \"minutes\"; expected \"press\", as in row 2 of the same council and edition",
                        "(standard input):4:6  ERROR    json.duplicate-name  /meetingDate",
                        "    found \"2006-05-02\"; expected \"2006-05-01\", as in row 2 of the same council and edition",
                        "1 written, 1 of them in part, 0 unreadable");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"3", "4"})
    void anAreaThatComesTwiceIsSaidWithBothRows(int second) {
        Run run = imported(
                "council,year,area,grade\nKent,2006,CS,3\nEssex,2006,CS,1\nKent CC,2006,CAP,3\nKent County Council,2006,Children's services,"
                        + second + "\n");
        assertThat(run.err())
                .contains(
                        "(standard input):5:4  ERROR    json.duplicate-name  /judgements/childrens-services",
                        "found \"" + second + "\"; expected one cell for it; cell 4 of row 2 is another");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aSecondRowForAnAreaAddsNoLabel() {
        Run run = imported(
                "council,year,area,grade,label\nKent,2007,BH,3,\nKent,2007,BH,Adequate,\nKent,2007,SS,2,\nKent,2007,SS,,Good\n");
        assertThat(run.lines())
                .singleElement()
                .asString()
                .contains("{\"being-healthy\":3,\"staying-safe\":2}")
                .doesNotContain("labels");
        assertThat(run.err())
                .contains(
                        "input):3:4  ERROR    json.duplicate-name  /judgements/being-healthy",
                        "input):5:5  ERROR    json.duplicate-name  /judgements/staying-safe");
    }

    @Test
    void aRowWithoutCouncilOrEditionIsByItself() {
        Run run = imported("council,year,area,grade\nKent,2006,CS,3\n,,CAP,4\n,,SC,3\nKent,206,SC,3\n");
        assertThat(run.lines()).hasSize(1);
        assertThat(run.err())
                .contains("input):3:1  ERROR", "input):4:1  ERROR", "input):5:2  ERROR", "1 written, 3 unreadable");
    }

    @Test
    void nothingIsMissedInGradesOfWhichARowIsNotRead() {
        String table = "council,year,area,grade\nKent,2006,CS,3\nKent,2006\nKent,2006,SC,3\n";
        Run run = Run.reading(table, "validate", "-", "-q");
        assertThat(run.status()).isEqualTo(2);
        assertThat(imported(table).err().lines())
                .containsExactly(
                        "(standard input):3:2  ERROR    json.missing-property",
                        "    found a row that ends after this cell; expected 4 cells, as in the first row. The row is not read",
                        "1 written, 1 of them in part, 0 unreadable");
    }

    private static List<String> sorted(Run run) {
        assertThat(run.status()).as(run.err()).isZero();
        return run.lines().stream().sorted().toList();
    }

    private static Run imported(String table, String... options) {
        List<String> arguments = new ArrayList<>(List.of("import", "-"));
        arguments.addAll(List.of(options));
        return Run.reading(table, arguments.toArray(String[]::new));
    }
}
