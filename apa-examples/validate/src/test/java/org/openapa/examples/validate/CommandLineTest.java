package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

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
                "--colums=a=name | Unknown option: '--colums=a=name'; nearest is --columns",
                "-x              | Unknown option: '-x'",
                "-qx             | Unknown option: '-x' in '-qx'",
                "--quiet=yes     | Option '--quiet' has no value, but was given 'yes'",
                "--threads=many  | Invalid value for option '--threads': expected a number from 1 to 256 but was 'many'",
                "--encoding=ABC  | Invalid value for option '--encoding': Java knows no encoding 'ABC'",
                "--words=good    | Invalid value for option '--words': expected WORD=GRADE but was 'good'",
                "--words=good=5  | Invalid value for option '--words': unknown grade \"5\"; expected one of 1, 2, 3, 4, or - for no grade",
                "--severity=GRD=fatal | Invalid value for option '--severity': unknown severity \"fatal\"; expected one of info, warning, error",
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
    @CsvSource(
            delimiter = '|',
            value = {
                "apa        | --help",
                "apa        | -h",
                "apa        | help",
                "apa        | --help rules --nonsense",
                "apa        | ruls --help",
                "validate   | validate --help",
                "validate   | --format json -h",
                "validate   | validate --nonsense --format xml --format json --help",
                "validate   | -qh letters",
                "validate   | validate -V -h",
                "validate   | help validate",
                "validate   | help Validate",
                "rules      | rules --help",
                "rules      | rules --format --help",
                "template   | template --help",
                "import     | import --help",
                "table      | table --help",
                "schema     | schema --help",
                "completion | completion --help",
                "help       | help help"
            })
    void helpGoesFirst(String command, String line) {
        assertThat(Run.of(line.split(" ", -1))).isEqualTo(new Run(0, Resource.text("help/" + command + ".txt"), ""));
    }

    @Test
    void helpOfWhatIsNoCommandIsRefused() {
        assertRefused(
                "apa help",
                Run.of("help", "ruls"),
                "Invalid value for parameter COMMAND: expected one of [validate, rules, template, import, table, schema,"
                        + " completion, help] (case-insensitive) but was 'ruls'");
    }

    @Test
    void aCommandBehindOptionsIsNoFile() {
        assertRefused(Run.of("-q", "rules"), "'rules' is a command, which stands before options and files");
        assertRefused("apa", Run.of("Validate"), "'Validate' is neither a command nor a file; nearest is validate");
    }

    @Test
    void aWordThatIsNeitherCommandNorFileIsSaidToBe() {
        assertRefused("apa", Run.of("ruls", "APA-GRD-001"), "'ruls' is neither a command nor a file; nearest is rules");
        assertRefused("apa", Run.of("letters"), "'letters' is neither a command nor a file");
    }

    @Test
    void withTheCommandOrWithoutItIsTheSame() {
        assertThat(Run.of("validate")).isEqualTo(Run.of());
        assertThat(Run.of("validate", "--format=json")).isEqualTo(Run.of("--format=json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--version", "-V", "rules -V", "-qV", "validate --nonsense --version", "template --version"})
    void theVersionIsThatOfTheModule(String line) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.lines()).singleElement().asString().matches("apa \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(run.status()).isZero();
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
        assertThat(run.lines()).startsWith("--help  ERROR    file.missing", "    no such file");
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
