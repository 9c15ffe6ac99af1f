package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of tables are read in the order that the command line says, and refused with how they are expected. */
class TableDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iso | 2005-12-01           | 2005-12-01",
                "iso | 2005-12-01T00:00:00  | 2005-12-01",
                "iso | 2005-12-01 00:00:00  | 2005-12-01",
                "iso | 2005-12-01 00:00     | 2005-12-01",
                "iso | 2005-12-01T00:00:00.000Z | 2005-12-01",
                "dmy | 2005-12-01           | 2005-12-01",
                "dmy | 01/12/2005           | 2005-12-01",
                "dmy | 01/12/2005 00:00     | 2005-12-01",
                "dmy | 1/12/05              | 2005-12-01",
                "dmy | 1.12.2005            | 2005-12-01",
                "dmy | 1-12-2005            | 2005-12-01",
                "dmy | 1 December 2005      | 2005-12-01",
                "dmy | 1st December 2005    | 2005-12-01",
                "dmy | 4-Jul-05             | 2005-07-04",
                "dmy | 4 Sept. 2005         | 2005-09-04",
                "dmy | December 1, 2005     | 2005-12-01",
                "mdy | 12/01/2005           | 2005-12-01",
                "mdy | 12/1/05              | 2005-12-01",
                "mdy | December 1, 2005     | 2005-12-01",
                "mdy | Dec 1st 2005         | 2005-12-01",
                "mdy | 1 December 2005      | 2005-12-01",
                "MDY | 2005-12-01           | 2005-12-01"
            })
    void dates(String order, String cell, String date) {
        Run run = imported(cell, order);
        assertThat(run.out()).contains("\"letter\":{\"date\":\"" + date + "\"}", "\"transcribedOn\":\"" + date + "\"");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "iso | 01/12/2005      | a date written yyyy-MM-dd (--dates dmy or mdy reads others)",
                "iso | 1 December 2005 | a date written yyyy-MM-dd (--dates dmy or mdy reads others)",
                "iso | 2005-12-01T09:30:00 | a date written yyyy-MM-dd (--dates dmy or mdy reads others)",
                "iso | 2005-12-32      | a date from 1900-01-01 to 2999-12-31, written yyyy-MM-dd",
                "iso | 38687           | a date written yyyy-MM-dd (--dates dmy or mdy reads others); 38687 may be a spreadsheet's number for 2005-12-01: show the column as dates and save again",
                "dmy | 38537.0         | a date written day, month, year (--dates dmy), such as 1/12/2005 or 1 December 2005, or yyyy-MM-dd; 38537 may be a spreadsheet's number for 2005-07-04: show the column as dates and save again",
                "dmy | 12/13/2005      | a date written day, month, year (--dates dmy), such as 1/12/2005 or 1 December 2005, or yyyy-MM-dd",
                "dmy | 31 June 2005    | a date written day, month, year (--dates dmy), such as 1/12/2005 or 1 December 2005, or yyyy-MM-dd",
                "dmy | 1 Decembre 2005 | a date written day, month, year (--dates dmy), such as 1/12/2005 or 1 December 2005, or yyyy-MM-dd",
                "dmy | 1/12            | a date written day, month, year (--dates dmy), such as 1/12/2005 or 1 December 2005, or yyyy-MM-dd",
                "mdy | 13/12/2005      | a date written month, day, year (--dates mdy), such as 12/1/2005 or December 1, 2005, or yyyy-MM-dd",
                "mdy | summer          | a date written month, day, year (--dates mdy), such as 12/1/2005 or December 1, 2005, or yyyy-MM-dd"
            })
    void otherDatesAreRefusedWithWhatIsExpected(String order, String cell, String expected) {
        Run run = imported(cell, order);
        assertThat(run.err())
                .contains(
                        "(standard input):2:3  ERROR    json.invalid-value  /letter/date",
                        "    found \"" + cell + "\"; expected " + expected + System.lineSeparator());
        assertThat(run.status()).isEqualTo(2);
    }

    private static Run imported(String cell, String order) {
        return Run.reading(
                "council;year;letter date;transcribed on\nKent;2005;" + cell + ";" + cell + "\n",
                "import",
                "-",
                "--dates=" + order);
    }
}
