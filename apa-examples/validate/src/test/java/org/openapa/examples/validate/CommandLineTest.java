package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--fail-on=fatal | Invalid value for option '--fail-on': unknown severity \"fatal\"; expected one of info, warning, error",
                "--fail-on       | Missing required parameter for option '--fail-on' (SEVERITY)",
                "--format=xml    | Invalid value for option '--format': expected one of [text, json] (case-sensitive) but was 'xml'",
                "--colour        | Unknown option: '--colour'",
                "-x              | Unknown option: '-x'"
            })
    void aWrongOptionIsNamedAboveTheUsageAndNothingIsChecked(String argument, String message) throws IOException {
        Run run = Run.of(argument);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .startsWith(message)
                .endsWith(Documents.resource("help.txt").lines().toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpIsPrinted(String option) throws IOException {
        Run run = Run.of(option);
        assertThat(run.lines()).containsExactlyElementsOf(Documents.lines("help.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionOfClassesOutsideAJarIsSaidToBeNone(String option) {
        assertThat(Run.of(option).lines()).containsExactly("apa (not packaged)");
        assertThat(Run.of(option).status()).isZero();
    }

    @Test
    void severitiesAreReadInAnyCase() {
        assertThat(Run.of("--fail-on", "WARNING").status()).isZero();
    }

    @Test
    void whatFollowsTwoDashesIsAFile() {
        Run run = Run.of("--", "--help");
        assertThat(run.lines()).startsWith("--help  ERROR  cannot be read: no such file");
        assertThat(run.status()).isEqualTo(2);
    }
}
