package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first row names the columns, in the words of letters and papers; a first row that does not is told what is wrong with it. */
class TableHeaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The contribution of the local authority's social care services in maintaining and improving outcomes for children and young people | social-care",
                "The contribution of the local authority's social care services to maintaining and improving outcomes for children and young people | social-care",
                "Contribution of social care services | social-care",
                "The contribution of local authority's education services in maintaining and improving outcomes for children & young people | education",
                "The contribution of local authority\u2019s children\u2019s services in maintaining and improving outcomes for children and young people | childrens-services",
                "The contribution of the local authority's children's services in maintaining and improving outcomes | childrens-services",
                "Childrens services overall | childrens-services",
                "Overall effectiveness of children's services | childrens-services",
                "Overall effectiveness of the children's services | childrens-services",
                "Overall | childrens-services",
                "Be healthy | being-healthy",
                "Stay safe | staying-safe",
                "Enjoy & achieve | enjoying-and-achieving",
                "Enjoying & achieving | enjoying-and-achieving",
                "Make a positive contribution | making-a-positive-contribution",
                "Positive contribution | making-a-positive-contribution",
                "Economic wellbeing | achieving-economic-well-being",
                "Achieve economic well being | achieving-economic-well-being",
                "The council's overall capacity to improve its services for children and young people | capacity-to-improve",
                "Capacity to improve, including the management of services | capacity-to-improve",
                "Capacity to improve, including the management of services for children and young people | capacity-to-improve",
                "Capacity to improve including the management of services for children & young people | capacity-to-improve",
                "Capacity to improve, including the management of children's services | capacity-to-improve",
                "Children's\u00a0services | childrens-services",
                "\ufeffCAP\u200b | capacity-to-improve"
            })
    void titlesAsPrintedAreColumns(String title, String area) {
        Run run = imported("Council;Year;" + title + "\nKent;2007;3\n");
        assertThat(run.out()).contains("\"judgements\":{\"" + area + "\":3}");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "Council",
                "council name",
                "Authority",
                "Local authority",
                "Local authority name",
                "LA name",
                "Borough",
                "LEA",
                "\"Council\n name\""
            })
    void aCouncilHasManyNames(String title) {
        assertThat(imported(title + ",year,SC\nKent,2005,3\n").out()).contains("{\"name\":\"Kent\"}");
    }

    @Test
    void aLetterHasADateAndSoHasAMeeting() {
        assertThat(imported("council,year,letter date,meeting date\nKent,2005,2005-12-01,2005-07-04\n")
                        .out())
                .contains("\"meetingDate\":\"2005-07-04\"", "\"letter\":{\"date\":\"2005-12-01\"}");
    }

    @Test
    void aColumnWithCommasOrAnEqualsSignIsNamedOnTheCommandLine() {
        String table = """
                "Area, council",year,"Grade (4=best, 1=worst)","Notes, if any",Notes
                Kent,2007,"Good, as ever",x,y
                """;
        Run run = imported(
                table,
                "--columns=Area, council=name,\"Grade (4=best, 1=worst)\"=overall,Notes, if any=-,notes=-",
                "--words=Good, as ever=3");
        assertThat(run.out()).contains("{\"name\":\"Kent\"}", "{\"childrens-services\":3}");
        assertThat(run.status()).isZero();
        assertThat(imported(table, "--columns=\"Area, council\"=name", "--columns=\"say \"\"a=b\"\"\"=-")
                        .err())
                .contains("found no column \"say \"a=b\"\", which --columns names");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,b             | expected COLUMN=FIELD but was 'a,b'",
                "a=-,b           | expected COLUMN=FIELD but was 'b'",
                "=-              | expected COLUMN=FIELD but was '=-'",
                "\"a=-           | expected COLUMN=FIELD but was '\"a=-'",
                "\"a\"-          | expected COLUMN=FIELD but was '\"a\"-'",
                ",               | expected COLUMN=FIELD but was ','"
            })
    void whatIsNoPairIsShown(String pairs, String message) {
        Run run = imported("council,year\n", "--columns=" + pairs);
        assertThat(run.err()).startsWith("Invalid value for option '--columns': " + message);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void columnsOfOneNameAreAllLeftOut() {
        assertThat(imported("council,year,note,SC,Note\nKent,2005,a,3,b\n", "--columns=note=-")
                        .status())
                .isZero();
    }

    @Test
    void aTitleAboveTheTableIsSaidWithTheRowThatNamesTheColumns() {
        Run run = imported("APA grades 2007 - collected by the archive,,\n,,\nCouncil,Year,Overall\nNorfolk,2007,2\n");
        assertThat(run.err().lines())
                .containsExactly(
                        "(standard input):1:1  ERROR    json.missing-property",
                        "    found a first row with \"APA grades 2007 - collected by the archive\"; expected the names of the columns in the"
                                + " first row; they seem to be in row 3: delete the rows above it",
                        "0 written, 1 unreadable");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aTitleWithoutSeparatorsHidesNoSemicolons() {
        assertThat(imported("APA grades\nCouncil;Year;Overall\nNorfolk;2007;2\n")
                        .err())
                .contains("they seem to be in row 2: delete the rows above it");
    }

    @Test
    void aTableWithoutNamesOfColumnsIsSaid() {
        assertThat(imported("Norfolk,2007,2\nKent,2007,3\n").err().lines())
                .containsExactly(
                        "(standard input):1:1  ERROR    json.missing-property",
                        "    found a first row with \"Norfolk\", \"2007\", \"2\"; expected the names of the columns in the first row,"
                                + " such as council, year, CS, CAP",
                        "0 written, 1 unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CS 2005,CAP 2005",
                "2005 CS,2006 CS",
                "2005,2006",
                "Grade 2007,Grade 2008",
                "Overall (2007/08),SC"
            })
    void aColumnForEachYearIsSaidWithWhatToDo(String titles) {
        assertThat(imported("Council," + titles + "\nBristol,2,2\n").err().lines())
                .containsExactly(
                        "(standard input):1:2  ERROR    json.unknown-property",
                        "    found a column for one year, \"" + titles.substring(0, titles.indexOf(','))
                                + "\"; expected a row for each council and year, with the year in a column of its own: council, year, CS, CAP",
                        "0 written, 1 unreadable");
    }

    private static Run imported(String table, String... options) {
        List<String> arguments = new ArrayList<>(List.of("import", "-"));
        arguments.addAll(List.of(options));
        return Run.reading(table, arguments.toArray(String[]::new));
    }
}
