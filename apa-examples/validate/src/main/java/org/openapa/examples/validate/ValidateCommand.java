package org.openapa.examples.validate;

import com.google.common.primitives.Ints;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;

/** Reads assessments, checks them, and prints judgements and findings. */
final class ValidateCommand {
    private static final String TEXT = "text";
    private static final String JSON = "json";
    private static final String SARIF = "sarif";
    private static final String JUNIT = "junit";

    private static final Option FAIL_ON = Option.of("--fail-on", "SEVERITY").unless("error");
    private static final Option FORMAT =
            Option.of("--format", "FORMAT").among(TEXT, JSON, SARIF, JUNIT).unless(TEXT);
    private static final Option EXPLAIN = Option.flag("--explain");
    private static final Option THREADS = Option.of("--threads", "NUMBER");
    private static final Option QUIET = Option.flag("--quiet").withLetter('q');

    static final Syntax SYNTAX = Syntax.of(
                    List.of(Parameter.any("FILE")), FAIL_ON, FORMAT, Option.OUTPUT, EXPLAIN, THREADS, QUIET)
            .plus(RuleChoice.OPTIONS)
            .plus(KnownChoice.OPTIONS)
            .plus(CsvChoice.OPTIONS);

    private static final int MOST_THREADS = 256;

    private final List<Path> files;
    private final RuleChoice choice;
    private final KnownChoice knownChoice;
    private final CsvChoice tables;
    private final Severity failOn;
    private final String format;
    private final @Nullable Path output;
    private final boolean explain;
    private final int threads;
    private final boolean quiet;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;
    private String hint = "";

    ValidateCommand(Arguments arguments, InputStream in, PrintWriter out, PrintWriter err) {
        this.files = arguments.files();
        this.choice = new RuleChoice(arguments);
        this.knownChoice = new KnownChoice(arguments, err);
        this.tables = new CsvChoice(arguments);
        this.failOn = FAIL_ON.severity(arguments.value(FAIL_ON));
        this.format = arguments.value(FORMAT);
        this.output = arguments.file(Option.OUTPUT);
        this.explain = arguments.has(EXPLAIN);
        this.threads = arguments.has(THREADS)
                ? threads(arguments.value(THREADS))
                : Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        this.quiet = arguments.has(QUIET);
        this.in = in;
        this.out = out;
        this.err = err;
        if (explain && !format.equals(TEXT) && !format.equals(JSON)) {
            throw new Misuse("--explain goes with --format text or json");
        }
    }

    private static int threads(String text) {
        Integer number = Ints.tryParse(text);
        if (number == null || number < 1 || number > MOST_THREADS) {
            throw THREADS.invalid("expected a number from 1 to " + MOST_THREADS + " but was '" + text + "'");
        }
        return number;
    }

    int run() {
        RuleSettings settings = choice.settings();
        RuleSet rules = choice.rules(settings);
        knownChoice.warn(choice.settingsFile(), settings.known());
        Ledger ledger = knownChoice.ledger(settings);
        Sources sources = new Sources(in, tables.dialect(), ownFiles());
        Path checked = sources.checkedOutput(output, files);
        Tally tally = new Tally(ledger);
        BaselineWriter baseline = knownChoice.writer(settings);
        try {
            if (checked == null) {
                check(sources, rules, ledger, tally, baseline, out);
            } else {
                Replacement.write(checked, file -> check(sources, rules, ledger, tally, baseline, file));
            }
        } catch (Throwable e) {
            throw Stopped.by(e, tally.untilStopped(), checked);
        }
        if (checked != null && !quiet) {
            out.println(tally);
        } else if (!format.equals(TEXT) && !quiet && tally.hasPassedOver()) {
            // Output for machines has no place for it.
            err.println(tally);
        }
        if (!hint.isEmpty()) {
            err.println(hint);
        }
        if (baseline != null && tally.isIncomplete() && Files.exists(baseline.file())) {
            err.println(
                    Printable.of(baseline.file() + ": not replaced, since not everything could be read and checked"));
        } else if (baseline != null) {
            int kept = baseline.write();
            if (kept > 0) {
                err.println(Printable.of(baseline.file() + ": " + kept
                        + (kept == 1 ? " entry stays that was" : " entries stay that were")
                        + " not looked at in this run"));
            }
        }
        return status(tally, ledger);
    }

    private void check(
            Sources sources,
            RuleSet rules,
            Ledger ledger,
            Tally tally,
            @Nullable BaselineWriter baseline,
            PrintWriter file) {
        Output printer = printer(rules, file);
        printer.begin();
        try (Progress progress = progress(sources);
                Checking checking = new Checking(
                        rules,
                        ledger,
                        explain,
                        baseline == null ? null : baseline::add,
                        new Results(tally, printer, progress),
                        threads)) {
            Sources shown = sources.shown(progress);
            for (Source source : shown.of(files)) {
                source.read(checking);
            }
            checking.end();
            tally.apart(checking.apart());
            tally.passedOver(shown.passedOver(output));
            hint = NarrowLocale.hint(shown.read());
        }
        printer.end(tally, ledger);
    }

    /** Counts and prints results as they come. */
    private record Results(Tally tally, Output printer, Progress progress) implements Consumer<Result> {
        @Override
        public void accept(Result result) {
            tally.count(result);
            printer.print(result);
            if (!(result instanceof Result.Together)) {
                progress.step();
            }
        }
    }

    /** {@return a line on the terminal of errors, unless it is that of results too} */
    private Progress progress(Sources sources) {
        boolean shown = Terminals.hasErrors() && !(output == null && Terminals.hasOutput());
        return shown ? new Progress(err, sources.size(files), System::nanoTime) : Progress.NONE;
    }

    private Output printer(RuleSet rules, PrintWriter file) {
        return switch (format) {
            case JSON -> new JsonOutput(file);
            case SARIF -> new SarifOutput(file, rules);
            case JUNIT -> new JunitOutput(file, failOn);
            default -> new TextOutput(file, style(), quiet);
        };
    }

    /** {@return colours, which are for a terminal and so for no file} */
    private Style style() {
        return output == null ? Style.ofOutput() : Style.PLAIN;
    }

    /** {@return files that may lie among the documents but are none} */
    private Set<Path> ownFiles() {
        Set<Path> own = new HashSet<>();
        for (Path file : Arrays.asList(choice.settingsFile(), knownChoice.baseline(), knownChoice.written())) {
            if (file != null) {
                own.add(file.toAbsolutePath().normalize());
            }
        }
        return own;
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
