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
                "--format=xml    | Invalid value for option '--format': expected one of [text, json] (case-insensitive) but was 'xml'",
                "--colour        | Unknown option: '--colour'",
                "-x              | Unknown option: '-x'"
            })
    void aWrongOptionIsNamedInOneLineAndNothingIsChecked(String argument, String message) {
        assertRefused(Run.of(argument), message);
    }

    @Test
    void controlCharactersOfAWrongOptionReachTheMessageEscaped() {
        assertRefused(Run.of("--x\u001b[31m\n\u202e"), "Unknown option: '--x\\u001b[31m\\u000a\\u202e'");
        assertRefused(
                Run.of("--format=a\u001bb\n"),
                "Invalid value for option '--format': expected one of [text, json] (case-insensitive) but was 'a\\u001bb\\u000a'");
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
    void severitiesAndFormatsAreReadInAnyCase() {
        assertThat(Run.of("--fail-on", "WARNING").status()).isZero();
        assertThat(Run.of("--format", "Json")).isEqualTo(Run.of("--format", "json"));
        assertThat(Run.of("--format", "TEXT")).isEqualTo(Run.of());
    }

    @Test
    void whatFollowsTwoDashesIsAFile() {
        Run run = Run.of("--", "--help");
        assertThat(run.lines()).startsWith("--help  ERROR    file.unavailable", "    no such file");
        assertThat(run.status()).isEqualTo(2);
    }

    private static void assertRefused(Run run, String message) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(message, "Try 'apa --help' for more information.");
        assertThat(run.status()).isEqualTo(2);
    }
}
