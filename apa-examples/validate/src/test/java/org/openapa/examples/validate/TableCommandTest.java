package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Assessments become tables that a spreadsheet may open. */
class TableCommandTest {
    private static final String AREAS =
            "social-care,education,childrens-services,being-healthy,staying-safe,enjoying-and-achieving,"
                    + "making-a-positive-contribution,achieving-economic-well-being,capacity-to-improve";
    private static final String LETTERS =
            """
            {"edition": 2005, "authority": {"laNumber": "873"}, "judgements": {"social-care": 2, "capacity-to-improve": 3},
             "labels": {"capacity-to-improve": "Good/promising"}}
            {"edition": 2008, "authority": {"name": "=cmd|' /C calc'!A0"}, "judgements": {"staying-safe": 1}, "labels":
            """.replace("},\n", "}, ").replace("\"labels\":\n", "\"labels\": {\"staying-safe\": \"-2+3\"}}\n");

    @TempDir
    private Path folder;

    private Documents documents;

    @BeforeEach
    void open() throws IOException {
        documents = new Documents(folder);
        documents.write("letters.ndjson", LETTERS);
    }

    @Test
    void aRowIsAnAssessment() {
        Run run = documents.run("table", "letters.ndjson");
        assertThat(run.lines())
                .containsExactly(
                        "council,laNumber,gssCode,edition," + AREAS,
                        "Cambridgeshire County Council,873,E10000003,2005,2,,,,,,,,3",
                        "'=cmd|' /C calc'!A0,,,2008,,,,,1,,,,");
        assertThat(run.err().lines()).containsExactly("2 written, 0 unreadable");
        assertThat(run.status()).isZero();
    }

    @Test
    void aRowIsAJudgementIfAskedFor() {
        assertThat(documents.run("table", "--long", "letters.ndjson").lines())
                .containsExactly(
                        "council,laNumber,gssCode,edition,area,grade,label",
                        "Cambridgeshire County Council,873,E10000003,2005,social-care,2,",
                        "Cambridgeshire County Council,873,E10000003,2005,capacity-to-improve,3,Good/promising",
                        "'=cmd|' /C calc'!A0,,,2008,staying-safe,1,'-2+3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "#", "a", "", ";;", "\n"})
    void aSeparatorByWhichNoTableCouldBeReadIsRefused(String separator) {
        Run run = documents.run("table", "letters.ndjson", "--separator=" + separator);
        assertThat(run.err())
                .startsWith("Invalid value for option '--separator': expected one of , ; | and tab but was '");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--long", "--separator=;", "--separator=tab", "--separator=|", "--bom"})
    void whatIsWrittenIsImported(String option) throws IOException {
        assertThat(documents
                        .run("table", option, "letters.ndjson", "-o", "table.csv")
                        .status())
                .isZero();
        assertThat(documents.run("import", "table.csv").lines())
                .element(1)
                .asString()
                .contains("{\"name\":\"=cmd|' /C calc'!A0\"}", "\"staying-safe\":1");
        assertThat(documents
                        .run("table", option, "table.csv", "-o", "again.csv")
                        .status())
                .isZero();
        assertThat(Files.readString(folder.resolve("again.csv")))
                .isEqualTo(Files.readString(folder.resolve("table.csv")));
    }

    @Test
    void theTableOfARunOfImportIsTheTable() throws IOException {
        documents.write("grades.csv", "council,year,education\nKent,2005,3\nEssex,2006,\n");
        assertThat(documents.run("table", "grades.csv").lines())
                .containsExactly(
                        "council,laNumber,gssCode,edition," + AREAS,
                        "Kent County Council,886,E10000016,2005,,3,,,,,,,",
                        "Essex County Council,881,E10000012,2006,,,,,,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=1, '=1",
                "+1, '+1",
                "-1, '-1",
                "@a, '@a",
                "\"\t1\", \"'\t1\"",
                "'=1, ''=1",
                "''=1, '''=1",
                "'quoted', 'quoted'",
                "a=1, a=1"
            })
    void whatSpreadsheetsWouldCountIsText(String text, String cell) {
        assertThat(Formula.prevented(text)).isEqualTo(cell);
        assertThat(Formula.allowed(cell)).isEqualTo(text);
        for (String first : List.of("\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")) {
            assertThat(Formula.prevented(first + text)).isEqualTo("'" + first + text);
        }
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsThere() throws IOException {
        documents.write(
                "half.json",
                "{\"edition\": 2005, \"authority\": {\"laNumber\": \"886\"}, \"judgements\": {\"education\": 9, \"social-care\": 3}}");
        Run run = documents.run("table", "half.json", "missing.json");
        assertThat(run.lines()).endsWith("Kent County Council,886,E10000016,2005,3,,,,,,,,");
        assertThat(run.err().lines())
                .containsExactly(
                        "half.json:1:81  ERROR    json.invalid-value  /judgements/education",
                        "    found 9; expected a whole number from 1 (worst) to 4 (best)",
                        "missing.json  ERROR    file.missing",
                        "    no such file",
                        "1 written, 1 of them in part, 1 unreadable");
        assertThat(run.status()).isEqualTo(2);
    }
}
