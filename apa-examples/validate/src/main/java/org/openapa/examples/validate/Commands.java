package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The commands that the program has. Of these only the one that is named is loaded, since that takes time. */
final class Commands {
    /** Stands for the program where a line names no command. */
    static final String PROGRAM = "apa";

    private static final String VALIDATE = "validate";

    /** In the order of the help. */
    static final List<String> NAMES =
            List.of(VALIDATE, "rules", "template", "import", "table", "schema", "completion", "help");

    private static final Syntax ANY = Syntax.of(List.of(Parameter.any("COMMAND")));

    private Commands() {}

    /**
     * {@return the command that a line is for} One that names none is for {@code validate}, unless it begins with an option of the program as
     * a whole, or with what is a word like commands and no file.
     */
    static String named(String... line) {
        if (line.length == 0) {
            return VALIDATE;
        }
        if (NAMES.contains(line[0])) {
            return line[0];
        }
        return switch (line[0]) {
            case "-h", "--help", "-V", "--version" -> PROGRAM;
            default -> isMistyped(line[0]) ? PROGRAM : VALIDATE;
        };
    }

    private static boolean isMistyped(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Ascii.isLowerCase(Ascii.toLowerCase(word.charAt(i)))) {
                return false;
            }
        }
        return !word.isEmpty() && Files.notExists(Path.of(word));
    }

    /** {@return what may stand behind a command} */
    static Syntax syntax(String command) {
        return switch (command) {
            case VALIDATE -> ValidateCommand.SYNTAX;
            case "rules" -> RulesCommand.SYNTAX;
            case "template" -> TemplateCommand.SYNTAX;
            case "import" -> ImportCommand.SYNTAX;
            case "table" -> TableCommand.SYNTAX;
            case "schema" -> SchemaCommand.SYNTAX;
            case "completion" -> CompletionCommand.SYNTAX;
            case "help" -> HelpCommand.SYNTAX;
            default -> ANY;
        };
    }

    /**
     * Carries out a line.
     *
     * @param command the command that the line is for, as {@link #named} has it
     * @return the exit status
     */
    static int run(String command, InputStream in, PrintWriter out, PrintWriter err, String... line) {
        List<String> words = Arrays.asList(line);
        boolean headed = !words.isEmpty() && words.get(0).equals(command);
        Arguments arguments = Arguments.read(syntax(command), headed ? words.subList(1, words.size()) : words);
        if (arguments.has(Option.HELP)) {
            HelpCommand.print(command, out);
            return 0;
        }
        if (arguments.has(Option.VERSION)) {
            out.println("apa " + Version.number());
            return 0;
        }
        if (!headed && command.equals(VALIDATE)) {
            for (String parameter : arguments.parameters()) {
                if (NAMES.contains(parameter) && Files.notExists(Path.of(parameter))) {
                    throw new Misuse("'" + parameter + "' is a command, which stands before options and files");
                }
            }
        }
        if (command.equals(PROGRAM)) {
            throw new Misuse("'" + words.get(0) + "' is neither a command nor a file"
                    + Syntax.nearest(Ascii.toLowerCase(words.get(0)), NAMES));
        }
        return run(command, arguments.checked(), in, out, err);
    }

    private static int run(String command, Arguments arguments, InputStream in, PrintWriter out, PrintWriter err) {
        return switch (command) {
            case "rules" -> new RulesCommand(arguments, out).run();
            case "template" -> new TemplateCommand(arguments, out).run();
            case "import" -> new ImportCommand(arguments, in, out, err).run();
            case "table" -> new TableCommand(arguments, in, out, err).run();
            case "schema" -> new SchemaCommand(arguments, out).run();
            case "completion" -> new CompletionCommand(arguments, out).run();
            case "help" -> new HelpCommand(arguments, out).run();
            default -> new ValidateCommand(arguments, in, out, err).run();
        };
    }
}
