package org.openapa.examples.validate;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.json.ApaJson;

/** Makes assessments of the rows of tables. */
final class ImportCommand {
    static final Syntax SYNTAX =
            Syntax.of(List.of(Parameter.several("FILE")), Option.OUTPUT).plus(CsvChoice.OPTIONS);

    private static final ApaJson JSON = ApaJson.strict();

    private final List<Path> files;
    private final CsvChoice choice;
    private final @Nullable Path output;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    ImportCommand(Arguments arguments, InputStream in, PrintWriter out, PrintWriter err) {
        this.files = arguments.files();
        this.choice = new CsvChoice(arguments);
        this.output = arguments.file(Option.OUTPUT);
        this.in = in;
        this.out = out;
        this.err = err;
    }

    int run() {
        Sources sources = new Sources(in, choice.dialect(), Set.of());
        Gleaning gleaning = new Gleaning(err);
        Path checked = sources.checkedOutput(output, files);
        try {
            Replacement.write(checked, out, file -> write(sources, gleaning, file));
        } catch (Throwable e) {
            throw Stopped.by(e, gleaning + "; the rest was not read", checked);
        }
        err.println(gleaning);
        return gleaning.status();
    }

    private void write(Sources sources, Gleaning gleaning, PrintWriter file) {
        Source.Sink sink = gleaning.to(
                assessment -> file.print(new String(JSON.write(assessment), StandardCharsets.UTF_8) + "\n"));
        for (Path table : files) {
            sources.table(table).read(sink);
        }
        gleaning.checkReplacing(output);
    }
}
