package org.openapa.examples.validate;

import com.google.common.base.Strings;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads assessments, checks them, and prints judgements and findings. */
@Command(
        name = "apa",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        header = "Checks Annual Performance Assessments (apa/1 JSON) and prints judgements and findings.",
        synopsisHeading = "%nUsage: ",
        description = {"", "Without FILE it checks the built-in assessment: Cambridgeshire, 2005."},
        parameterListHeading = "%nParameters:%n",
        optionListHeading = "%nOptions:%n",
        showEndOfOptionsDelimiterInUsageHelp = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every file was read, and nothing was found that --fail-on counts",
            "1:something was found that --fail-on counts",
            "2:a file could not be read, the output could not be written, or the command line is wrong"
        },
        footer = {"", "Text is coloured on a terminal only, and not if NO_COLOR is set."})
public final class Main implements Callable<Integer> {
    static final String BUILT_IN = "cambridgeshire-2005.json";

    /** Exit status where not everything could be done. */
    static final int FAILED = 2;

    /** How results are printed. */
    enum Format {
        text,
        json
    }

    /** Tells the version the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"apa " + (version == null ? "(not packaged)" : version)};
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "JSON files with one assessment each, of at most 1 MiB; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            converter = SeverityConverter.class,
            description =
                    "Least severity that makes the exit status 1: error, warning or info (default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How results are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    private final InputStream in;

    private Main(InputStream in) {
        this.in = in;
    }

    /** Reads a severity by its code. */
    static final class SeverityConverter implements CommandLine.ITypeConverter<Severity> {
        @Override
        public Severity convert(String text) {
            try {
                return Severity.parse(text);
            } catch (IllegalArgumentException e) {
                throw new CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        PrintWriter out = new PrintWriter(new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)));
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        System.exit(run(System.in, out, err, arguments));
    }

    /** {@return the exit status after running the program with these streams} */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        int status = new CommandLine(new Main(in))
                .setExpandAtFiles(false) // a file may be called so
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, rest) -> {
                    err.println(Printable.of(Strings.nullToEmpty(e.getMessage())));
                    err.println("Try 'apa --help' for more information.");
                    return FAILED;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    err.println(Printable.of("Unexpected failure: " + e));
                    return FAILED;
                })
                .execute(arguments);
        if (out.checkError()) {
            err.println("The output could not be written");
            status = FAILED;
        }
        return status;
    }

    @Override
    public Integer call() {
        RuleSet rules = ApaRules.standard();
        PrintWriter out = spec.commandLine().getOut();
        Output output = format == Format.json
                ? new JsonOutput(out)
                : new TextOutput(out, spec.commandLine().getColorScheme().ansi());
        Tally tally = new Tally();
        List<Input> inputs = files.isEmpty()
                ? List.of(Input.builtIn())
                : files.stream().map(file -> Input.of(file, in)).toList();
        for (Input input : inputs) {
            Result result = Result.of(input, rules);
            tally.count(result);
            output.print(result);
        }
        output.end(tally);
        return tally.exitStatus(failOn);
    }
}
