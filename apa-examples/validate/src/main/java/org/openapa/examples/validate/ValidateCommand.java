package org.openapa.examples.validate;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads assessments, checks them, and prints judgements and findings. */
@Command(
        name = Commands.VALIDATE,
        header = "Checks assessments and prints judgements and findings.",
        description = {
            "",
            "Without FILE it checks the built-in assessment: Cambridgeshire, 2005. Of a document that cannot be read as a"
                    + " whole, what can be read is checked. Where there are several documents, each council's are also"
                    + " checked as its history, and all together.",
            "",
            "Text is coloured on a terminal only, and not if NO_COLOR is set."
        },
        exitCodeList = {
            "0:every file was read, and nothing was found that --fail-on counts",
            "1:something was found that --fail-on counts, or --strict-baseline",
            "2:something could not be read or checked, the output could not be written, or the settings or the command"
                    + " line are wrong"
        },
        footer = {
            "  apa validate letters",
            "  apa validate letters --only GRD,HIS --fail-on warning",
            "  apa validate letters --settings apa-rules.json --baseline baseline.json",
            "  apa validate letters --write-baseline baseline.json",
            "  apa validate letters --format sarif -o findings.sarif",
            "  apa validate - < letter.json"
        })
final class ValidateCommand implements Callable<Integer> {
    /** How results are printed. */
    enum Format {
        text,
        json,
        sarif,
        junit
    }

    private static final int MOST_THREADS = 256;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "JSON files (apa/1) with one assessment, an array of them, or a line for each (NDJSON), tables as"
                            + " import reads them (*.csv, *.tsv), and folders of JSON files. An assessment has at most"
                            + " 1 MiB. Files may be packed with gzip; - is standard input.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "Least severity that makes the exit status 1: error, warning or info (default: ${DEFAULT-VALUE}).")
    private Severity failOn = Severity.ERROR;

    @Mixin
    private KnownChoice knownChoice = new KnownChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How results are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes results to a file; standard output gets the counts.")
    private @Nullable Path output;

    @Mixin
    private CsvChoice tables = new CsvChoice();

    @Option(names = "--explain", description = "Tells which grades regularities leave, and why (text and json).")
    private boolean explain;

    @Option(
            names = "--threads",
            paramLabel = "NUMBER",
            description =
                    "How many documents are checked at once (default: as many as there are processors). Results are"
                            + " the same, and in the same order, for any number.")
    private @Nullable Integer threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints nothing but what is wrong.")
    private boolean quiet;

    private final InputStream in;

    ValidateCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        if (explain && format != Format.text && format != Format.json) {
            throw new ParameterException(spec.commandLine(), "--explain goes with --format text or json");
        }
        if (threads() < 1 || threads() > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(), "--threads is " + threads + "; expected a number from 1 to " + MOST_THREADS);
        }
        RuleSettings settings = choice.settings();
        RuleSet rules = choice.rules(settings);
        Ledger ledger = knownChoice.ledger(settings);
        Sources sources = new Sources(in, tables.dialect(), ownFiles());
        Path checked = sources.checkedOutput(output, files);
        Tally tally = new Tally(ledger);
        BaselineWriter baseline = knownChoice.writer(settings);
        PrintWriter out = spec.commandLine().getOut();
        if (checked == null) {
            check(sources, rules, ledger, tally, baseline, out);
        } else {
            Replacement.write(checked, file -> check(sources, rules, ledger, tally, baseline, file));
            if (!quiet) {
                out.println(tally);
            }
        }
        Path written = knownChoice.written();
        if (written != null && tally.isIncomplete() && Files.exists(written)) {
            spec.commandLine()
                    .getErr()
                    .println(Printable.of(written + ": not replaced, since not everything could be read and checked"));
        } else if (written != null) {
            baseline.write(written);
        }
        return status(tally, ledger);
    }

    private void check(
            Sources sources, RuleSet rules, Ledger ledger, Tally tally, BaselineWriter baseline, PrintWriter out) {
        Output printer = printer(rules, out);
        printer.begin();
        try (Progress progress = progress(sources);
                Checking checking = new Checking(
                        rules,
                        ledger,
                        explain,
                        baseline::add,
                        result -> {
                            tally.count(result);
                            printer.print(result);
                            if (!(result instanceof Result.Together)) {
                                progress.step();
                            }
                        },
                        threads())) {
            sources.metered(progress::counted).of(files).forEach(source -> source.read(checking));
            checking.end();
            tally.apart(checking.apart());
        }
        printer.end(tally, ledger);
    }

    /** {@return a line on the terminal of errors, unless it is that of results too} */
    private Progress progress(Sources sources) {
        boolean shown = Terminals.hasErrors() && !(output == null && Terminals.hasOutput());
        return shown ? new Progress(spec.commandLine().getErr(), sources.size(files), System::nanoTime) : Progress.NONE;
    }

    private int threads() {
        return threads == null ? Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS) : threads;
    }

    private Output printer(RuleSet rules, PrintWriter out) {
        return switch (format) {
            case text -> new TextOutput(out, style(), quiet);
            case json -> new JsonOutput(out);
            case sarif -> new SarifOutput(out, rules);
            case junit -> new JunitOutput(out, failOn);
        };
    }

    /** {@return colours, which are for a terminal and so for no file} */
    private Style style() {
        return output == null ? new Style(spec.commandLine().getColorScheme().ansi()) : Style.PLAIN;
    }

    /** {@return files that may lie among the documents but are none} */
    private Set<Path> ownFiles() {
        return Stream.of(choice.settingsFile(), knownChoice.baseline(), knownChoice.written())
                .filter(Objects::nonNull)
                .map(file -> file.toAbsolutePath().normalize())
                .collect(Collectors.toSet());
    }

    private int status(Tally tally, Ledger ledger) {
        if (tally.isIncomplete()) {
            return Main.FAILED;
        }
        boolean stale = knownChoice.strict()
                && !(ledger.gone().isEmpty() && ledger.expired().isEmpty());
        boolean found = knownChoice.written() == null && tally.hasAtLeast(failOn);
        return stale || found ? Main.FOUND : 0;
    }
}
