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
                "--format=xml    | Invalid value for option '--format': expected one of [text, json, sarif, junit] (case-insensitive) but was 'xml'",
                "--colour        | Unknown option: '--colour'",
                "-x              | Unknown option: '-x'",
                "--as-of=31.3.27 | Invalid value for option '--as-of': '31.3.27' is no date; expected one such as 2027-03-31"
            })
    void aWrongOptionIsNamedInOneLineAndNothingIsChecked(String argument, String message) {
        assertRefused(Run.of(argument), message);
    }

    @Test
    void controlCharactersOfAWrongOptionReachTheMessageEscaped() {
        assertRefused(Run.of("--x\u001b[31m\n\u202e"), "Unknown option: '--x\\u001b[31m\\u000a\\u202e'");
        assertRefused(
                Run.of("--format=a\u001bb\n"),
                "Invalid value for option '--format': expected one of [text, json, sarif, junit] (case-insensitive) but was 'a\\u001bb\\u000a'");
    }

    @ParameterizedTest
    @CsvSource({
        "help.txt, --help",
        "help.txt, -h",
        "help-validate.txt, validate --help",
        "help-validate.txt, --format json -h",
        "help-rules.txt, rules --help",
        "help-template.txt, template --help",
        "help-import.txt, import --help",
        "help-table.txt, table --help",
        "help-schema.txt, schema --help",
        "help-completion.txt, completion --help"
    })
    void helpIsPrinted(String expected, String line) throws IOException {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.lines()).containsExactlyElementsOf(Documents.lines(expected));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void aWordThatIsNeitherCommandNorFileIsSaidToBe() {
        assertRefused("apa", Run.of("ruls", "APA-GRD-001"), "'ruls' is neither a command nor a file");
    }

    @Test
    void withTheCommandOrWithoutItIsTheSame() {
        assertThat(Run.of("validate")).isEqualTo(Run.of());
        assertThat(Run.of("validate", "--format=json")).isEqualTo(Run.of("--format=json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionIsThatOfTheModule(String option) {
        assertThat(Run.of(option).lines()).singleElement().asString().matches("apa \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
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
        assertRefused("apa validate", run, message);
    }

    private static void assertRefused(String command, Run run, String message) {
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).containsExactly(message, "Try '" + command + " --help' for more information.");
        assertThat(run.status()).isEqualTo(2);
    }
}
