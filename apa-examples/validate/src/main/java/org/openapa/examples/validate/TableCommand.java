package org.openapa.examples.validate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a table of assessments. */
@Command(
        name = "table",
        header = "Makes a table of assessments, for spreadsheets and charts (CSV).",
        description = {
            "",
            "Councils that the register knows stand with its name, LA number and GSS code, others as they are written. Text"
                    + " that a spreadsheet would take for a formula has an apostrophe before it, which import takes away."
                    + " Dates, sources and the texts of letters are not in it; labels are with --long alone."
        },
        exitCodeList = {"0:every file was read", "2:something could not be read or written"},
        footer = {"  apa table letters > grades.csv", "  apa table letters grades.ndjson --long -o judgements.csv"})
final class TableCommand implements Callable<Integer> {
    private static final List<String> COUNCIL = List.of("council", "laNumber", "gssCode", "edition");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "What validate takes: files of assessments, folders of them, tables, and - for standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--long",
            description = "A row for each judgement, with the label printed beside the grade, instead of one for each"
                    + " assessment.")
    private boolean each;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            defaultValue = ",",
            description = "What stands between cells (default: ${DEFAULT-VALUE}).")
    private char separator = ',';

    @Mixin
    private CsvChoice choice = new CsvChoice();

    @Option(names = "--bom", description = "Begins with a byte order mark, by which Excel knows UTF-8.")
    private boolean mark;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Writes to a file instead of standard output.")
    private @Nullable Path output;

    private final AuthorityRegister register = AuthorityRegister.england2005();
    private final InputStream in;

    TableCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Gleaning gleaning = new Gleaning(err);
        Sources sources = new Sources(in, choice.dialect(), Set.of());
        Replacement.write(
                sources.checkedOutput(output, files),
                spec.commandLine().getOut(),
                out -> write(sources, gleaning, out));
        err.println(gleaning);
        return gleaning.status();
    }

    private void write(Sources sources, Gleaning gleaning, PrintWriter out) {
        if (mark) {
            out.print(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        List<String> header = new ArrayList<>(COUNCIL);
        if (each) {
            header.addAll(List.of(Columns.AREA, Columns.GRADE, Columns.LABEL));
        } else {
            for (JudgementArea area : JudgementArea.values()) {
                header.add(area.code());
            }
        }
        csv.writeRecord(header);
        Source.Sink sink = gleaning.to(assessment -> rows(assessment).forEach(csv::writeRecord));
        sources.of(files).forEach(source -> source.read(sink));
    }

    private List<List<String>> rows(Assessment assessment) {
        List<String> council = council(assessment);
        List<List<String>> rows = new ArrayList<>();
        if (each) {
            assessment.judgements().grades(assessment.edition()).forEach((area, grade) -> {
                String label = assessment.judgements().label(area).orElse("");
                rows.add(with(council, List.of(area.code(), grade.toString(), Formula.prevented(label))));
            });
        } else {
            rows.add(with(
                    council,
                    List.of(JudgementArea.values()).stream()
                            .map(area ->
                                    assessment.grade(area).map(Object::toString).orElse(""))
                            .toList()));
        }
        return rows;
    }

    private List<String> council(Assessment assessment) {
        AuthorityReference written = assessment.authority();
        Optional<LocalAuthority> known = register.resolve(written).authority();
        return List.of(
                Formula.prevented(
                        known.map(LocalAuthority::name).or(written::name).orElse("")),
                known.map(LocalAuthority::number)
                        .or(written::laNumber)
                        .map(LaNumber::toString)
                        .orElse(""),
                known.map(LocalAuthority::gssCode)
                        .or(written::gssCode)
                        .map(GssCode::toString)
                        .orElse(""),
                assessment.edition().toString());
    }

    private static List<String> with(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return all;
    }
}
