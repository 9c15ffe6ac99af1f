package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the help are written by hand, and say what the commands declare. */
class HelpTest {
    private static final int WIDTH = 80;

    /** How an option begins: its short name or blanks for it, its name, and the label of its value. */
    private static final Pattern OPTION =
            Pattern.compile("^  (?:-(\\w), |    )(--[a-z-]+)(?:=(\\S+))?(?= |$)", Pattern.MULTILINE);

    static Stream<String> commands() {
        return Stream.concat(Commands.NAMES.stream(), Stream.of(Commands.PROGRAM));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionStandsThereAndNoOther(String command) {
        assertThat(OPTION.matcher(text(command)).results().map(HelpTest::written))
                .containsExactlyInAnyOrderElementsOf(Commands.syntax(command).options().stream()
                        .map(HelpTest::declared)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatHoldsUnlessAnotherValueIsGivenStandsThere(String command) {
        String text = text(command);
        for (Option option : Commands.syntax(command).options()) {
            String entry = entry(text, option);
            if (!option.unless().isEmpty()) {
                assertThat(entry).contains("(default: " + option.unless() + ")");
            }
            assertThat(option.values()).allMatch(entry::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyParameterStandsInTheUsageAndBelow(String command) {
        List<String> lines = text(command).lines().toList();
        for (Parameter parameter : Commands.syntax(command).parameters()) {
            String label = parameter.repeated() ? parameter.label() + "..." : parameter.label();
            String usage = parameter.required() ? " " + label : " [" + label + "]";
            if (!command.equals(Commands.PROGRAM)) {
                assertThat(lines.get(usage(lines))).contains(usage);
                assertThat(lines).anyMatch(line -> line.startsWith("  " + parameter.label() + "  "));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void linesFitATerminal(String command) {
        assertThat(text(command).lines()).allMatch(line -> line.length() < WIDTH && !line.endsWith(" "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandStandsInTheHelpOfTheProgram(String command) {
        if (!command.equals(Commands.PROGRAM)) {
            String summary = text(command).lines().findFirst().orElseThrow();
            assertThat(text(Commands.PROGRAM)).containsPattern("\n  " + command + " +" + first(summary));
        }
    }

    private static String first(String summary) {
        return summary.substring(0, summary.indexOf(' '));
    }

    private static int usage(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("Usage: apa ")) {
                return i;
            }
        }
        throw new AssertionError("no usage");
    }

    /** {@return what the text says of an option, in one line} */
    private static String entry(String text, Option option) {
        int begin = text.indexOf(" " + option.name());
        int next = text.indexOf("\n  -", begin);
        int nextLong = text.indexOf("\n      --", begin);
        int end = Stream.of(next, nextLong, text.indexOf("\n\n", begin))
                .filter(index -> index >= 0)
                .min(Integer::compare)
                .orElseThrow();
        return text.substring(begin, end).replaceAll("\\s+", " ");
    }

    private static String written(MatchResult option) {
        return option.group(1) + " " + option.group(2) + " " + option.group(3);
    }

    private static String declared(Option option) {
        return (option.letter() == Option.NO_LETTER ? null : option.letter()) + " " + option.name() + " "
                + (option.isFlag() ? null : option.label());
    }

    private static String text(String command) {
        return Resource.text("help/" + command + ".txt");
    }
}
