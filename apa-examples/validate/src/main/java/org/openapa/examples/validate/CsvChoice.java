package org.openapa.examples.validate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openapa.model.Grade;
import picocli.CommandLine.Option;

/** The options that say how a table is written. */
final class CsvChoice {
    @Option(
            names = "--columns",
            paramLabel = "COLUMN=FIELD",
            split = ",",
            description =
                    "What a column of a table holds, where its name does not say it: name, laNumber, gssCode, edition, an area,"
                            + " source, any other property as a JSON Pointer (/letter/date), or - for what is left out. With area"
                            + " and grade, each row is one judgement.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(
            names = "--words",
            paramLabel = "WORD=GRADE",
            split = ",",
            description =
                    "Grades of words in tables that are on no scale, such as those of a newspaper: \"very good=4,good=3\".")
    private Map<String, Grade> words = new LinkedHashMap<>();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description =
                    "How tables write characters; spreadsheets may need windows-1252 (default: ${DEFAULT-VALUE}).")
    private Charset encoding = StandardCharsets.UTF_8;

    CsvFile.Dialect dialect() {
        Map<String, String> fields = new LinkedHashMap<>();
        columns.forEach((column, name) -> fields.put(
                column,
                Columns.field(name)
                        .orElseThrow(
                                () -> Refusal.of("--columns " + column + "=" + name + ": " + Columns.unknown(name)))));
        return new CsvFile.Dialect(fields, new Words(words), encoding);
    }
}
