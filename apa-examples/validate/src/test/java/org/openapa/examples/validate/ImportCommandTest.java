package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables become assessments; every cell is read or named. */
class ImportCommandTest {
    private static final String TABLE = """
            council,year,social care,education,children's services,capacity,source
            Cambridgeshire,2005,2,4,3,3,"letter of 1 December 2005, last page"
            North East Lincolnshire Council,2005,3,1,1,3,
            Stockton-on-Tees,2006,3,,4,4,
            """;
    private static final String CAMBRIDGESHIRE =
            "{\"format\":\"apa/1\",\"edition\":2005,\"authority\":{\"name\":\"Cambridgeshire\"},"
                    + "\"judgements\":{\"social-care\":2,\"education\":4,\"childrens-services\":3,\"capacity-to-improve\":3},"
                    + "\"source\":{\"citation\":\"letter of 1 December 2005, last page\"}}";

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = new Documents(folder);
    }

    @Test
    void eachRowIsAnAssessment() throws IOException {
        documents.write("grades.csv", TABLE);
        Run run = documents.run("import", "grades.csv");

        assertThat(run.lines())
                .containsExactly(
                        CAMBRIDGESHIRE,
                        "{\"format\":\"apa/1\",\"edition\":2005,\"authority\":{\"name\":\"North East Lincolnshire Council\"},"
                                + "\"judgements\":{\"social-care\":3,\"education\":1,\"childrens-services\":1,\"capacity-to-improve\":3}}",
                        "{\"format\":\"apa/1\",\"edition\":2006,\"authority\":{\"name\":\"Stockton-on-Tees\"},"
                                + "\"judgements\":{\"childrens-services\":4,\"capacity-to-improve\":4,\"social-care\":3}}");
        assertThat(run.err().lines()).containsExactly("3 written, 0 unreadable");
        assertThat(run.status()).isZero();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        documents.write("grades.csv", TABLE);
        assertThat(documents.run("import", "grades.csv", "-o", "grades.ndjson").out())
                .isEmpty();
        assertThat(documents.run("grades.ndjson").lines())
                .endsWith("3 checked, 0 unreadable; findings: error 0, warning 0, info 1");
        assertThat(Files.readString(folder.resolve("grades.ndjson"))).startsWith(CAMBRIDGESHIRE + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n/a",
                "N/A",
                "NA",
                "n.a.",
                "#N/A",
                "n/k",
                "N/K",
                "nk",
                "-",
                "--",
                "\u2013",
                "\u2014",
                "\u2212",
                "..",
                "\u2026",
                "none",
                "Not judged",
                "not  assessed",
                "not\u00a0available",
                "null",
                "  ",
                "\" \"",
                "\u00a0",
                "\u3000",
                "\u2009",
                "\ufeff",
                "\u200b",
                "'-",
                "n/a*",
                "\u2013 [1]"
            })
    void anAbsentGradeIsAbsent(String cell) {
        Run run = imported("council,year,education,social care\nKent,2005," + cell + ",3\n");
        assertThat(run.out()).contains("\"judgements\":{\"social-care\":3}");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2005, capacity, Good/promising, 3",
        "2005, capacity, promising, 3",
        "2005, social care, A service that does not deliver minimum requirements for users, 1",
        "2006, social care, excellent, 4",
        "2006, SC, OUTSTANDING, 4",
        "2007, staying safe, Adequate, 2",
        "2008, Overall effectiveness of children's services, Outstanding, 4"
    })
    void aWordOfTheEditionsScaleIsAGradeAndStaysAsItsLabel(String year, String area, String word, int grade) {
        String code = ColumnNames.area(area).orElseThrow().code();
        Run run = imported("council,year," + area + "\nKent," + year + "," + word + "\n");

        assertThat(run.out())
                .contains("\"judgements\":{\"" + code + "\":" + grade + "}")
                .contains("\"labels\":{\"" + code + "\":\"" + word + "\"}");
        assertThat(run.err()).isEqualTo("1 written, 0 unreadable" + System.lineSeparator());
    }

    @Test
    void aWordOfNoScaleIsABadCellUnlessItIsSaidWhatItMeans() {
        String table = "council,year,social care,capacity\nKent,2005,good,3\n";
        assertThat(imported(table).err().lines())
                .containsExactly(
                        "(standard input):2:3  ERROR    json.invalid-value  /judgements/social-care",
                        "    found \"good\"; expected a grade from 1 (worst) to 4 (best), a sentence of 2005's scale, both where they agree, or n/a; --words says what other words mean",
                        "1 written, 1 of them in part, 0 unreadable");

        Run run = Run.reading(table, "import", "-", "--words", "very good=4,Good=3");
        assertThat(run.out())
                .contains("\"judgements\":{\"social-care\":3,\"capacity-to-improve\":3}}")
                .doesNotContain("label");
        assertThat(run.status()).isZero();
    }

    @Test
    void aWordForAnOutcomeThatTheEditionDoesNotGradeIsItsEvaluation() {
        assertThat(imported("council,year,being healthy\nKent,2005,very good\n").out())
                .contains("\"outcomes\":{\"being-healthy\":{\"evaluation\":\"very good\"}}");
    }

    @Test
    void aBadCellIsNamedByRowAndColumnAndTheRestOfItsRowIsRead() {
        Run run = imported("""
                year,council,social care,education,meeting date,LA number

                2005,Kent,5,2.5,4 July,88
                2004,Essex,three,4,,
                2006,,3,,2006-05-01,
                2007,Kent,,,,
                """);

        assertThat(run.err().lines())
                .containsExactly(
                        "(standard input):3:3  ERROR    json.invalid-value  /judgements/social-care",
                        "    found \"5\"; expected a grade from 1 (worst) to 4 (best), a sentence of 2005's scale, both where they agree, or n/a; --words says what other words mean",
                        "(standard input):3:4  ERROR    json.invalid-value  /judgements/education",
                        "    found \"2.5\"; expected a grade from 1 (worst) to 4 (best), a sentence of 2005's scale, both where they agree, or n/a; --words says what other words mean",
                        "(standard input):3:5  ERROR    json.invalid-value  /meetingDate",
                        "    found \"4 July\"; expected a date written yyyy-MM-dd (--dates dmy or mdy reads others)",
                        "(standard input):3:6  ERROR    json.invalid-value  /authority/laNumber",
                        "    found \"88\"; expected a string of three digits, such as \"873\"",
                        "(standard input):4:1  ERROR    json.invalid-value  /edition",
                        "    found \"2004\"; expected a whole number from 2005 to 2008",
                        "(standard input):5:1  ERROR    json.missing-property",
                        "    found a row without it; expected the property authority",
                        "1 written, 3 unreadable");
        assertThat(run.out()).startsWith("{\"format\":\"apa/1\",\"edition\":2007,\"authority\":{\"name\":\"Kent\"}");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void columnsAreNamedOnTheCommandLineOrLeftOutByIt() {
        String table = "body;ends in;note;H;when\nKent;2007;=1+1;3;2007-11-30\n";
        assertThat(imported(table).err().lines())
                .containsExactly(
                        "(standard input):1:1  ERROR    json.unknown-property",
                        "    found the column \"body\"; expected --columns to say what it holds, or with - that it is left out",
                        "(standard input):1:2  ERROR    json.unknown-property",
                        "    found the column \"ends in\"; expected --columns to say what it holds, or with - that it is left out",
                        "(standard input):1:3  ERROR    json.unknown-property",
                        "    found the column \"note\"; expected --columns to say what it holds, or with - that it is left out",
                        "(standard input):1:4  ERROR    json.unknown-property",
                        "    found the column \"H\"; expected --columns to say what it holds, or with - that it is left out",
                        "(standard input):1:5  ERROR    json.unknown-property",
                        "    found the column \"when\"; expected --columns to say what it holds, or with - that it is left out",
                        "(standard input):1:1  ERROR    json.missing-property",
                        "    found no column for the edition; expected one, such as \"year\"",
                        "(standard input):1:1  ERROR    json.missing-property",
                        "    found no column for the council; expected one, such as \"council\"",
                        "0 written, 1 unreadable");

        Run run = Run.reading(
                table,
                "import",
                "-",
                "--columns=body=name,ends in=edition,note=-",
                "--columns=h=being healthy,when=/letter/date");
        assertThat(run.lines())
                .containsExactly("{\"format\":\"apa/1\",\"edition\":2007,\"authority\":{\"name\":\"Kent\"},"
                        + "\"letter\":{\"date\":\"2007-11-30\"},\"judgements\":{\"being-healthy\":3}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "council,year,LA name,edition | another column for /edition, \"edition\"",
                "council,year,SC,social care | another column for /judgements/social-care, \"social care\"",
                "council,year,/judgements | another column for /judgements",
                "council,year,grade | half of what a row for each judgement has",
                "council,education | no column for the edition",
                "year,education | no column for the council"
            })
    void aHeaderThatCannotBeRightIsRefused(String header, String message) {
        String more = header.contains("LA name") ? "--columns=LA name=-" : "--columns=year=edition";
        String table = header + (header.contains("/judgements") ? ",SC" : "") + "\n1,2,3,4\n";
        Run run = header.contains("year") ? Run.reading(table, "import", "-", more) : Run.reading(table, "import", "-");
        assertThat(run.err()).contains("found " + message);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void whatIsNamedOnTheCommandLineHasToBeThere() {
        assertThat(Run.reading(TABLE, "import", "-", "--columns", "region=-").err())
                .contains("found no column \"region\", which --columns names; expected \"council\", \"year\", ");
        assertThat(Run.reading(TABLE, "import", "-", "--columns", "source=sauce")
                        .err())
                .startsWith("--columns source=sauce: \"sauce\" is no field; expected one of name, laNumber, ");
    }

    @ParameterizedTest
    @CsvSource({
        "capacity, /labels, Good, /labels",
        "being healthy, /outcomes, good, /outcomes/being-healthy/evaluation",
        "being healthy, /outcomes/being-healthy, good, /outcomes/being-healthy/evaluation"
    })
    void whatAWordStandsForIsNotOverwritten(String area, String pointer, String word, String named) {
        String header = pointer.equals("/labels") ? area + ",other" : "other," + area;
        String row = pointer.equals("/labels") ? word + ",x" : "x," + word;
        Run run = Run.reading(
                "council,year," + header + "\nKent,2006," + row + "\n", "import", "-", "--columns=other=" + pointer);
        assertThat(run.err()).contains("json.duplicate-name  " + named).doesNotContain("Unexpected");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aRowMayBeOneJudgement() {
        Run run = imported("""
                council,year,area,grade,label
                Kent,2007,BH,3,Good
                Kent,2007,Staying safe,adequate,
                Kent,2007,enjoying-and-achieving,,
                Kent,2008,BH,4,
                Kent,2008,BH,3,
                Kent,2008,sports,3,
                Kent,2008,,3,
                Essex,2008,staying-safe,x,
                """);

        assertThat(run.lines())
                .containsExactly(
                        "{\"format\":\"apa/1\",\"edition\":2007,\"authority\":{\"name\":\"Kent\"},\"judgements\":{\"being-healthy\":3,"
                                + "\"staying-safe\":2},\"labels\":{\"being-healthy\":\"Good\",\"staying-safe\":\"adequate\"}}",
                        "{\"format\":\"apa/1\",\"edition\":2008,\"authority\":{\"name\":\"Kent\"},\"judgements\":{\"being-healthy\":4}}",
                        "{\"format\":\"apa/1\",\"edition\":2008,\"authority\":{\"name\":\"Essex\"}}");
        assertThat(run.err().lines())
                .containsExactly(
                        "(standard input):6:4  ERROR    json.duplicate-name  /judgements/being-healthy",
                        "    found \"3\"; expected one cell for it; cell 4 of row 5 is another",
                        "(standard input):7:3  ERROR    json.unknown-code  /judgements/sports",
                        "    found \"sports\"; expected one of social-care, education, childrens-services, being-healthy, staying-safe, "
                                + "enjoying-and-achieving, making-a-positive-contribution, achieving-economic-well-being, capacity-to-improve",
                        "(standard input):8:3  ERROR    json.missing-property",
                        "    found \"\"; expected an area",
                        "(standard input):9:4  ERROR    json.invalid-value  /judgements/staying-safe",
                        "    found \"x\"; expected a grade from 1 (worst) to 4 (best), one of 2008's words Inadequate, Adequate, Good, "
                                + "Outstanding, both where they agree, or n/a; --words says what other words mean",
                        "3 written, 2 of them in part, 0 unreadable");
    }

    @Test
    void whatStandsBesideTheTableIsNotLost() {
        Run run = imported("council,year,education,\nKent,2005,3,,\nKent,2006,,see below\nKent,2007,3,,,remark\n");
        assertThat(run.err().lines())
                .containsExactly(
                        "(standard input):3:4  ERROR    json.unknown-property",
                        "    found \"see below\"; expected nothing in a column without a name",
                        "(standard input):4:6  ERROR    json.unknown-property",
                        "    found \"remark\"; expected 4 cells, as in the first row; a cell with a separator in it needs"
                                + " quotation marks. The row is not read",
                        "2 written, 1 of them in part, 1 unreadable");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, comma", "windows-1252, semicolon", "UTF-16LE, tab"})
    void spreadsheetsWriteInManyWays(String encoding, String separator) throws IOException {
        String between = separator.equals("comma") ? "," : separator.equals("tab") ? "\t" : ";";
        String table = "\ufeffcouncil,year,source\r\nKent,2005,\"é, \"\"quoted\"\"\r\nand on\"\r\n"
                .replace(",year,", between + "year" + between)
                .replace("Kent,2005,", "Kent" + between + "2005" + between);
        Files.write(
                folder.resolve("a.csv"),
                (encoding.startsWith("UTF") ? table : table.substring(1)).getBytes(Charset.forName(encoding)));
        Run run = documents.run("import", "a.csv", "--encoding=" + encoding);
        assertThat(run.out()).contains("\"citation\":\"é, \\\"quoted\\\"\\r\\nand on\"");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | no row that names the columns",
                "'council,year' | no row behind the names of the columns",
                "'council,year\nKent,2005\nKent,\"2006\nEssex,2005\n' | cell 2 of row 3 opens a quotation mark that is never closed",
                "'council,year\n\"Kent\"x,2005\n' | not CSV: cell 1 of row 2 goes on after the quotation mark that closes it",
                "'council,year,CS,source\nKent,2006,4,\"cabinet\nEssex,2006,3,ok\nNorfolk,2006,3,\"minutes\"\n'"
                        + " | not CSV: cell 4 of row 2 goes on after the quotation mark that closes it; one is missing or too many",
                "'PK\u0003\u0004' | a ZIP archive, perhaps a workbook",
                "'{\"edition\": 2005}' | JSON, not CSV",
                "'sep=;' | no column for the edition"
            })
    void whatIsNoTableIsRefused(String table, String message) {
        Run run = imported(table);
        assertThat(run.err()).contains(message);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void bytesOfAnotherEncodingAreNamedByTheirLine() throws IOException {
        Files.write(
                folder.resolve("a.csv"),
                "council,year\nKent,2005\nK\u00e9nt,2005\n".getBytes(Charset.forName("windows-1252")));
        assertThat(documents.run("import", "a.csv").err().lines())
                .containsExactly(
                        "a.csv  ERROR    csv.encoding",
                        "    line 3 is not UTF-8; --encoding names another, which for a spreadsheet may be windows-1252",
                        "0 written, 1 unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void spreadsheetsSayWhatTheyWrite(String encoding) throws IOException {
        Files.write(
                folder.resolve("a.csv"),
                "\ufeffsep=|\r\ncouncil|year|SC\r\nKent|2005|9\r\n".getBytes(Charset.forName(encoding)));
        assertThat(documents.run("import", "a.csv").err()).contains("a.csv:2:3 ");
    }

    @Test
    void whatIsReadIsNotWritten() throws IOException {
        documents.write("grades.csv", TABLE);
        Run run = documents.run("import", "grades.csv", "-o", "grades.csv");
        assertThat(run.err().strip()).isEqualTo("grades.csv  is read, and cannot be written in the same run");
        assertThat(run.status()).isEqualTo(2);
        assertThat(folder.resolve("grades.csv")).hasContent(TABLE);
    }

    @Test
    void whatAnEarlierRunHasWrittenStaysWhereATableIsNotThere() throws IOException {
        documents.write("grades.ndjson", "earlier\n");
        Run run = documents.run("import", "nowhere.csv", "-o", "grades.ndjson");
        assertThat(run.err())
                .contains("no such file", "grades.ndjson  not replaced, since not everything could be read");
        assertThat(Files.readString(folder.resolve("grades.ndjson"))).isEqualTo("earlier\n");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void aTableNamedTwiceIsReadOnce() throws IOException {
        documents.write("one.csv", "name,edition,capacity to improve\nCamden,2005,3\n");
        assertThat(documents.run("import", "one.csv", "one.csv").lines()).hasSize(1);
    }

    @Test
    void tablesAreCheckedWhereTheyAre() throws IOException {
        documents.write("grades.csv", TABLE.replace("2,4,3,3", "2,4,1,3"));
        assertThat(documents.run("grades.csv", "-q", "--only=GRD").lines())
                .contains(
                        "grades.csv:2:5  WARNING  APA-GRD-001  /judgements/childrens-services",
                        "grades.csv:2:6  INFO     APA-GRD-006  /judgements/capacity-to-improve");
        documents.write("words.csv", "body,year,capacity\nKent,2005,fine\n");
        Run run = documents.run("words.csv", "--columns=body=name", "--words=fine=3", "--only=GRD");
        assertThat(run.lines()).contains("  Capacity to improve             3 ###.  Good/promising");
    }

    private static Run imported(String table) {
        return Run.reading(table, "import", "-");
    }
}
