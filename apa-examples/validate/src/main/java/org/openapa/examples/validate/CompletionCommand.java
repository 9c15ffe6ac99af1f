package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.rules.Severity;

/** Prints a script that completes commands, options and rules in a shell, made from what the commands declare. */
final class CompletionCommand {
    private static final String ZSH = "zsh";
    private static final Parameter SHELL = Parameter.one("SHELL", List.of("bash", ZSH));

    static final Syntax SYNTAX = Syntax.of(List.of(SHELL));

    private static final Splitter LABELS = Splitter.on(CharMatcher.anyOf("[=]")).omitEmptyStrings();
    private static final Joiner WORDS = Joiner.on(' ');

    private final String shell;
    private final PrintWriter out;

    CompletionCommand(Arguments arguments, PrintWriter out) {
        this.shell = SHELL.checked(arguments.parameters().get(0));
        this.out = out;
    }

    int run() {
        if (shell.equals(ZSH)) {
            // Without it zsh knows no completion at all; twice does no harm.
            out.print("autoload -Uz compinit && compinit\n");
        }
        out.print(Resource.text("completion.sh")
                .replace("@COMMANDS@", WORDS.join(Commands.NAMES))
                .replace("@RULES@", WORDS.join(RuleChoice.selectors()))
                .replace("@OPTIONS@", lines(Commands.NAMES.stream().map(CompletionCommand::options)))
                .replace("@VALUES@", lines(Commands.NAMES.stream().flatMap(CompletionCommand::values))));
        return 0;
    }

    private static String options(String command) {
        return command + ") flags="
                + quoted(Commands.syntax(command).options().stream().map(Option::name)) + " ;;";
    }

    /** {@return lines that say what the options of a command take, and then what it takes itself, by place} */
    private static Stream<String> values(String command) {
        Syntax syntax = Commands.syntax(command);
        Stream.Builder<String> lines = Stream.builder();
        for (Option option : syntax.options()) {
            if (!option.isFlag()) {
                String letter =
                        option.letter() == Option.NO_LETTER ? "" : " | '" + command + " -" + option.letter() + "'";
                String list = option.list() ? " list=1" : "";
                lines.add("'" + command + " " + option.name() + "'" + letter + ")"
                        + taken(option.label(), option.values()) + list + " ;;");
            }
        }
        for (int i = 0; i < syntax.parameters().size(); i++) {
            Parameter parameter = syntax.parameters().get(i);
            String places = parameter.repeated() ? " '[0-9]*" : " " + (i + 1) + "'";
            lines.add("'" + command + places + ")" + taken(parameter.label(), parameter.values()) + " ;;");
        }
        return lines.build();
    }

    /** {@return what sets the variables of the script for a value with this label, such as "FILE" or "RULE[=REASON]"} */
    private static String taken(String label, List<String> values) {
        if (label.equals("FILE")) {
            return " file=1";
        }
        List<String> sides = LABELS.splitToList(label);
        return " choices=" + choices(sides.get(0), values)
                + (sides.size() == 1 ? "" : " after=" + choices(sides.get(1), List.of()));
    }

    private static String choices(String label, List<String> values) {
        return switch (label) {
            case "RULE" -> "$_apa_rules";
            case "SEVERITY" -> quoted(Stream.of(Severity.values()));
            case "EDITION" -> quoted(Stream.of(Edition.values()));
            case "GRADE" -> quoted(Stream.of(Grade.values()));
            default -> quoted(values.stream());
        };
    }

    private static String quoted(Stream<?> words) {
        return words.map(Object::toString).collect(Collectors.joining(" ", "'", "'"));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> "    " + line).collect(Collectors.joining("\n"));
    }
}
