package org.openapa.examples.validate;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openapa.json.ApaJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes assessments of the rows of tables. */
@Command(
        name = "import",
        header = "Makes assessments of tables: CSV in, a line of JSON for each assessment out (NDJSON).",
        description = {
            "",
            "The first row names the columns; every other is an assessment, or a judgement. A grade is a number from 1 to 4"
                    + " or a word of its edition's scale, which is kept as the label. Empty cells and n/a are absent. What"
                    + " cannot be read is named by row and column, and the rest of its row is written."
        },
        exitCodeList = {"0:every cell was read", "2:something could not be read or written"},
        footer = {
            "  apa import grades.csv > grades.ndjson",
            "  apa import grades.csv --columns body=name,notes=- -o grades.ndjson"
        })
final class ImportCommand implements Callable<Integer> {
    private static final ApaJson JSON = ApaJson.strict();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Tables, which may be packed with gzip; - is standard input.")
    private List<Path> files = List.of();

    @Mixin
    private CsvChoice choice = new CsvChoice();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to a file instead of standard output.")
    private @Nullable Path output;

    private final InputStream in;

    ImportCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        Sources sources = new Sources(in, choice.dialect(), Set.of());
        PrintWriter err = spec.commandLine().getErr();
        Gleaning gleaning = new Gleaning(err);
        Replacement.write(
                sources.checkedOutput(output, files), spec.commandLine().getOut(), out -> {
                    Source.Sink sink = gleaning.to(
                            assessment -> out.print(new String(JSON.write(assessment), StandardCharsets.UTF_8) + "\n"));
                    for (Path file : files) {
                        sources.table(file).read(sink);
                    }
                });
        err.println(gleaning);
        return gleaning.status();
    }
}
