package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final Option QUIET = Option.flag("--quiet").withLetter('q');
    private static final Option FORMAT =
            Option.of("--format", "FORMAT").among("text", "json").unless("text");
    private static final Option ONLY = Option.list("--only", "RULE");
    private static final Option OFF = Option.repeated("--off", "RULE");
    private static final Option WORDS = Option.list("--words", "WORD=GRADE");
    private static final Syntax SYNTAX =
            Syntax.of(List.of(Parameter.any("FILE")), QUIET, FORMAT, Option.OUTPUT, ONLY, OFF, WORDS);
    private static final Syntax TEMPLATE =
            Syntax.of(List.of(Parameter.one("EDITION", List.of()), Parameter.several("COUNCIL")));
    private static final Syntax SCHEMA = Syntax.of(List.of(Parameter.optional("FORMAT", List.of())));

    private static Arguments read(Syntax syntax, String line) {
        return Arguments.read(syntax, line.isEmpty() ? List.of() : List.of(line.split(" ", -1)));
    }

    private static void assertRefused(Syntax syntax, String line, String message) {
        Arguments arguments = read(syntax, line);
        assertThatThrownBy(arguments::checked).isInstanceOf(Misuse.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-o out a b",
                "-oout a b",
                "-o=out a b",
                "--output out a b",
                "--output=out a b",
                "a -o out b",
                "a b -o out",
                "a -o out -- b",
                "-o out -- a b"
            })
    void anOptionStandsAnywhereAndItsValueBehindItOrInItsWord(String line) {
        Arguments arguments = read(SYNTAX, line).checked();
        assertThat(arguments.value(Option.OUTPUT)).isEqualTo("out");
        assertThat(arguments.file(Option.OUTPUT)).hasToString("out");
        assertThat(arguments.parameters()).containsExactly("a", "b");
        assertThat(arguments.files()).asString().isEqualTo("[a, b]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-q -V      | true  | true",
                "-qV        | true  | true",
                "-Vq        | true  | true",
                "-qofile    | true  | false",
                "-qo file   | true  | false",
                "--version  | false | true",
                "-- -qV     | false | false"
            })
    void flagsStandAloneOrTogether(String line, boolean quiet, boolean version) {
        Arguments arguments = read(SYNTAX, line).checked();
        assertThat(arguments.has(QUIET)).isEqualTo(quiet);
        assertThat(arguments.has(Option.VERSION)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"-, -", "-- -, -", "-- -q, -q", "-- --, --", "-- a -- b, a|--|b", "a -- --only, a|--only"})
    void aDashIsAParameterAndSoIsAllBehindTwo(String line, String parameters) {
        assertThat(read(SYNTAX, line).checked().parameters()).containsExactly(parameters.split("\\|", -1));
    }

    @Test
    void anEmptyWordIsAParameterAndMayBeAValue() {
        Arguments arguments = Arguments.read(SYNTAX, List.of("", "--off", "", "--output=", ""));
        assertThat(arguments.checked().parameters()).containsExactly("", "");
        assertThat(arguments.values(OFF)).containsExactly("");
        assertThat(arguments.value(Option.OUTPUT)).isEmpty();
        assertThat(arguments.has(Option.OUTPUT)).isTrue();
    }

    @Test
    void whatIsNotGivenHasTheValueThatHoldsThen() {
        Arguments arguments = read(SYNTAX, "").checked();
        assertThat(arguments.value(FORMAT)).isEqualTo("text");
        assertThat(arguments.value(Option.OUTPUT)).isEmpty();
        assertThat(arguments.file(Option.OUTPUT)).isNull();
        assertThat(arguments.values(ONLY)).isEmpty();
        assertThat(arguments.pairs(WORDS)).isEmpty();
        assertThat(arguments.parameters()).isEmpty();
    }

    @Test
    void oneOfFewValuesIsTypedInAnyCase() {
        assertThat(read(SYNTAX, "--format JSON").value(FORMAT)).isEqualTo("json");
        Arguments other = read(SYNTAX, "--format=xml").checked();
        assertThatThrownBy(() -> other.value(FORMAT))
                .hasMessage(
                        "Invalid value for option '--format': expected one of [text, json] (case-insensitive) but was 'xml'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--only a,b         | a b",
                "--only=a --only b  | a b",
                "--only a,b, x      | a b",
                "--only a,,b        | a '' b",
                "--only ,a          | '' a",
                "--only=            | ''"
            })
    void severalValuesHaveCommasBetweenThemOrTheOptionStandsSeveralTimes(String line, String values) {
        assertThat(read(SYNTAX, line).checked().values(ONLY))
                .containsExactly(values.replace("'", "").split(" ", -1));
    }

    @Test
    void commasOfOtherOptionsAreTheirOwn() {
        assertThat(read(SYNTAX, "--off a,b=c,d --off e").checked().values(OFF)).containsExactly("a,b=c,d", "e");
    }

    @Test
    void pairsArePartedAtTheFirstSignAndTheLastOneHolds() {
        Arguments arguments =
                Arguments.read(SYNTAX, List.of("--words", "very good=4,good=3=x", "--words=good=1", "--words=bad="));
        assertThat(arguments.checked().pairs(WORDS))
                .containsExactly(Map.entry("very good", "4"), Map.entry("good", "1"), Map.entry("bad", ""));
        Arguments nothing = Arguments.read(SYNTAX, List.of("--words", "=2"));
        assertThatThrownBy(() -> nothing.pairs(WORDS))
                .hasMessage("Invalid value for option '--words': expected WORD=GRADE but was '=2'");
        Arguments none = read(SYNTAX, "--words good");
        assertThatThrownBy(() -> none.pairs(WORDS))
                .hasMessage("Invalid value for option '--words': expected WORD=GRADE but was 'good'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--output                | Missing required parameter for option '--output' (FILE)",
                "-o                      | Missing required parameter for option '--output' (FILE)",
                "-qo                     | Missing required parameter for option '--output' (FILE)",
                "--output --quiet        | Expected parameter for option '--output' but found '--quiet'",
                "--output --format=json  | Expected parameter for option '--output' but found '--format=json'",
                "-o -q                   | Expected parameter for option '--output' but found '-q'",
                "-o -- a                 | Expected parameter for option '--output' but found '--'",
                "-q -q                   | Option '--quiet' should be specified only once",
                "-qq                     | Option '--quiet' should be specified only once",
                "-o a --output=b         | Option '--output' (FILE) should be specified only once",
                "--quiet=true            | Option '--quiet' has no value, but was given 'true'",
                "-q=true                 | Option '--quiet' has no value, but was given 'true'",
                "-xyz                    | Unknown option: '-xyz'",
                "-qxo                    | Unknown option: '-xo' in '-qxo'",
                "--=a                    | Unknown option: '--=a'",
                "--QUIET                 | Unknown option: '--QUIET'",
                "-x -o                   | Unknown option: '-x'"
            })
    void whatIsWrongIsNamedTheFirstThingFirst(String line, String message) {
        assertRefused(SYNTAX, line, message);
    }

    @ParameterizedTest
    @CsvSource({
        "--quit, --quiet",
        "--quite, --quiet",
        "--form, --format",
        "--fromat, --format",
        "--formatt=json, --format",
        "--ouput, --output",
        "--of, --off",
        "-format, --format",
        "--versoin, --version"
    })
    void theOptionThatIsOneSlipAwayIsNamed(String typed, String nearest) {
        assertRefused(SYNTAX, typed, "Unknown option: '" + typed + "'; nearest is " + nearest);
    }

    @Test
    void whatLooksLikeAnOptionIsAValueOnlyBehindASign() {
        assertThat(read(SYNTAX, "--output=-x").checked().value(Option.OUTPUT)).isEqualTo("-x");
        assertThat(read(SYNTAX, "-o -").checked().value(Option.OUTPUT)).isEqualTo("-");
        assertRefused(SYNTAX, "-o --quite", "Expected parameter for option '--output' but found '--quite'");
        assertRefused(SYNTAX, "--off -1", "Expected parameter for option '--off' but found '-1'");
    }

    @Test
    void aListOfNothingIsRefusedAndSoIsAFileWithoutAName() {
        assertRefused(SYNTAX, "--only ,", "Invalid value for option '--only': expected RULE but was ','");
        Arguments unnamed = read(SYNTAX, "--output=").checked();
        assertThatThrownBy(() -> unnamed.file(Option.OUTPUT))
                .hasMessage("Invalid value for option '--output': expected the name of a file but was ''");
    }

    @Test
    void parametersAreCounted() {
        assertRefused(TEMPLATE, "", "Missing required parameters: 'EDITION', 'COUNCIL'");
        assertRefused(TEMPLATE, "2005", "Missing required parameter: 'COUNCIL'");
        assertThat(read(TEMPLATE, "2005 North East Lincolnshire").checked().parameters())
                .hasSize(4);
        assertThat(read(SCHEMA, "").checked().parameters()).isEmpty();
        assertThat(read(SCHEMA, "report").checked().parameters()).containsExactly("report");
        assertRefused(SCHEMA, "report settings", "Unexpected parameter: 'settings'");
        assertRefused(Syntax.of(List.of()), "a", "Unexpected parameter: 'a'");
    }

    @Test
    void whatIsWrongDoesNotKeepHelpFromBeingAskedFor() {
        assertThat(read(SYNTAX, "--nonsense --output --help").has(Option.HELP)).isTrue();
        assertThat(read(TEMPLATE, "-h").has(Option.HELP)).isTrue();
        assertThat(read(SYNTAX, "-- -h").has(Option.HELP)).isFalse();
        assertThat(read(SYNTAX, "-oh").has(Option.HELP)).isFalse();
    }
}
