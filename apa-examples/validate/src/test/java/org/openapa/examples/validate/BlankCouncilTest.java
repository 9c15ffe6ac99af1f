package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document or row without a council's name that says something is refused, whatever it is written in. */
class BlankCouncilTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a.json   | {'edition':2005,'authority':{'name':''}}                    | /authority/name",
                "a.json   | {'edition':2005,'authority':{'name':' '}}                   | /authority/name",
                "a.json   | {'edition':2005,'authority':{'name':'\u00a0'}}              | /authority/name",
                "a.json   | {'edition':2005,'authority':{'name':' ','laNumber':'873'}}  | /authority/name",
                "a.ndjson | {'edition':2005,'authority':{'name':' '}}                   | /authority/name",
                "a.csv    | council,year,CS;,2005,3                                     | authority",
                "a.csv    | council,year,CS; ,2005,3                                    | authority",
                "a.csv    | council,year,area,grade;,2005,CS,3                          | authority"
            })
    void itIsRefusedAndThePlaceIsNamed(String name, String content, String place) throws IOException {
        Path file = Files.writeString(
                folder.resolve(name), content.replace('\'', '"').replace(';', '\n') + "\n");
        Run run = Run.of("validate", file.toString());
        assertThat(run.out() + run.err()).contains(place);
        assertThat(run.status()).isNotZero();
    }
}
