package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ObjectArrays;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.rules.Severity;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.TypeConversionException;

/** The commands that the program has, and how their help is laid out. */
final class Commands {
    static final String VALIDATE = "validate";

    private static final ImmutableMap<String, Function<InputStream, Object>> COMMANDS = ImmutableMap.of(
            VALIDATE,
            ValidateCommand::new,
            "rules",
            in -> new RulesCommand(),
            "template",
            in -> new TemplateCommand(),
            "import",
            ImportCommand::new,
            "table",
            TableCommand::new,
            "schema",
            in -> new SchemaCommand(),
            "completion",
            in -> new CompletionCommand());

    /** Arguments that concern the program as a whole. */
    private static final ImmutableSet<String> OF_ALL = ImmutableSet.of("-h", "--help", "-V", "--version");

    private Commands() {}

    /**
     * {@return the arguments, headed by a command} Those that name none are for {@code validate}, unless they begin with what is a word
     * like commands and no file.
     */
    static String[] withCommand(String... arguments) {
        if (arguments.length == 0) {
            return new String[] {VALIDATE};
        }
        String first = arguments[0];
        return COMMANDS.containsKey(first) || OF_ALL.contains(first) || isMistyped(first)
                ? arguments
                : ObjectArrays.concat(VALIDATE, arguments);
    }

    private static boolean isMistyped(String first) {
        return !first.isEmpty() && CharMatcher.inRange('a', 'z').matchesAllOf(first) && Files.notExists(Path.of(first));
    }

    /** {@return the program with the command of this name, or with all if there is none: setting up each takes time} */
    static CommandLine program(InputStream in, String name) {
        Function<InputStream, Object> command = COMMANDS.get(name);
        return command == null ? all(in) : program(in, ImmutableMap.of(name, command));
    }

    /** {@return the program with all commands} */
    static CommandLine all(InputStream in) {
        return program(in, COMMANDS);
    }

    private static CommandLine program(InputStream in, ImmutableMap<String, Function<InputStream, Object>> commands) {
        CommandSpec spec = CommandSpec.create().name("apa");
        spec.usageMessage()
                .header("Checks Annual Performance Assessments of children's services, 2005 to 2008.")
                .description("", "Without a command it does what validate does: apa letters is apa validate letters.")
                .footer(
                        "  apa                                  checks the built-in assessment",
                        "  apa validate letters                 checks the documents in a folder",
                        "  apa rules APA-GRD-001                tells what a rule finds and why",
                        "  apa template 2005 \"Cambridgeshire\"   prints a document to fill in",
                        "",
                        "Each command has its own --help.");
        CommandLine program = new CommandLine(spec);
        commands.forEach((name, command) -> program.addSubcommand(name, command.apply(in)));
        layOut(spec);
        program.getSubcommands().values().forEach(command -> layOut(command.getCommandSpec()));
        return program.registerConverter(Severity.class, converted(Severity::parse))
                .registerConverter(Grade.class, converted(Grade::parse))
                .registerConverter(Edition.class, converted(Edition::parse))
                .registerConverter(LocalDate.class, Commands::date);
    }

    private static void layOut(CommandSpec spec) {
        spec.mixinStandardHelpOptions(true).versionProvider(new Version());
        UsageMessageSpec usage = spec.usageMessage();
        usage.sortOptions(false)
                .synopsisHeading("%nUsage: ")
                .parameterListHeading("%nParameters:%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n");
        if (!usage.exitCodeList().isEmpty()) {
            usage.exitCodeListHeading("%nExit status:%n");
        }
        if (!spec.positionalParameters().isEmpty()) {
            usage.showEndOfOptionsDelimiterInUsageHelp(true);
        }
    }

    private static <T> CommandLine.ITypeConverter<T> converted(Function<String, T> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date; expected one such as 2027-03-31");
        }
    }
}
