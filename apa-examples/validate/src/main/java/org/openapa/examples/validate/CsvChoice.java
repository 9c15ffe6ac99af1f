package org.openapa.examples.validate;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapa.model.Grade;

/** The options that say how a table is written. */
final class CsvChoice {
    private static final Option COLUMNS = Option.list("--columns", "COLUMN=FIELD");
    private static final Option WORDS = Option.list("--words", "WORD=GRADE");
    private static final Option ENCODING = Option.of("--encoding", "NAME").unless("UTF-8");

    static final List<Option> OPTIONS = List.of(COLUMNS, WORDS, ENCODING);

    private final Map<String, String> columns;
    private final Map<String, Grade> words = new LinkedHashMap<>();
    private final Charset encoding;

    CsvChoice(Arguments arguments) {
        this.columns = arguments.pairs(COLUMNS);
        for (Map.Entry<String, String> word : arguments.pairs(WORDS).entrySet()) {
            words.put(word.getKey(), grade(word.getValue()));
        }
        this.encoding = charset(arguments.value(ENCODING));
    }

    /** {@return how tables are written; refuses a column that is to hold what is no field} */
    CsvFile.Dialect dialect() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String name = column.getValue();
            fields.put(
                    column.getKey(),
                    Columns.field(name)
                            .orElseThrow(() -> Refusal.of(COLUMNS.name() + " " + column.getKey() + "=" + name + ": "
                                    + Columns.unknown(name))));
        }
        return new CsvFile.Dialect(fields, new Words(words), encoding);
    }

    private static Grade grade(String text) {
        try {
            return Grade.parse(text);
        } catch (IllegalArgumentException e) {
            throw WORDS.invalid(String.valueOf(e.getMessage()));
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw ENCODING.invalid("Java knows no encoding '" + name + "'");
        }
    }
}
