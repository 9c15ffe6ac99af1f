package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;

/** Makes a table of assessments. */
final class TableCommand {
    private static final List<String> COUNCIL = List.of("council", "laNumber", "gssCode", "edition");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private static final Option LONG = Option.flag("--long");
    private static final Option SEPARATOR =
            Option.of("--separator", "CHARACTER").unless(",");
    private static final Option BOM = Option.flag("--bom");

    static final Syntax SYNTAX = Syntax.of(List.of(Parameter.several("FILE")), LONG, SEPARATOR, BOM, Option.OUTPUT)
            .plus(CsvChoice.OPTIONS);

    private final AuthorityRegister register = AuthorityRegister.england2005();
    private final List<Path> files;
    private final boolean each;
    private final char separator;
    private final CsvChoice choice;
    private final boolean mark;
    private final @Nullable Path output;
    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    TableCommand(Arguments arguments, InputStream in, PrintWriter out, PrintWriter err) {
        this.files = arguments.files();
        this.each = arguments.has(LONG);
        this.separator = character(arguments.value(SEPARATOR));
        this.choice = new CsvChoice(arguments);
        this.mark = arguments.has(BOM);
        this.output = arguments.file(Option.OUTPUT);
        this.in = in;
        this.out = out;
        this.err = err;
    }

    private static char character(String text) {
        if (text.equals("tab")) {
            return '\t';
        }
        // Those by which import tells a table's columns.
        if (text.length() != 1 || CharMatcher.anyOf(",;|\t").matchesNoneOf(text)) {
            throw SEPARATOR.invalid("expected one of , ; | and tab but was '" + text + "'");
        }
        return text.charAt(0);
    }

    int run() {
        Gleaning gleaning = new Gleaning(err);
        Sources sources = new Sources(in, choice.dialect(), Set.of());
        Path checked = sources.checkedOutput(output, files);
        try {
            Replacement.write(checked, out, file -> write(sources, gleaning, file));
        } catch (Throwable e) {
            throw Stopped.by(e, gleaning + "; the rest was not read", checked);
        }
        String passedOver = sources.passedOver(output);
        err.println(gleaning + (passedOver.isEmpty() ? "" : "; " + passedOver));
        String hint = NarrowLocale.hint(sources.read());
        if (!hint.isEmpty()) {
            err.println(hint);
        }
        return gleaning.status();
    }

    private void write(Sources sources, Gleaning gleaning, PrintWriter file) {
        if (mark) {
            file.print(BYTE_ORDER_MARK);
        }
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(file);
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
        gleaning.checkReplacing(output);
    }

    private List<List<String>> rows(Assessment assessment) {
        List<String> council = council(assessment);
        List<List<String>> rows = new ArrayList<>();
        if (each) {
            assessment.judgements().grades(assessment.edition()).forEach((area, grade) -> {
                String label = assessment.judgements().label(area).orElse("");
                rows.add(with(council, List.of(area.code(), grade.toString(), CellText.written(label))));
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
                CellText.written(
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
