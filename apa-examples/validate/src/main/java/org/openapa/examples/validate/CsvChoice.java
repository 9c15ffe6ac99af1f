package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapa.model.Grade;

/** The options that say how a table is written. */
final class CsvChoice {
    private static final Option COLUMNS = Option.repeated("--columns", "COLUMN=FIELD");
    private static final Option WORDS = Option.repeated("--words", "WORD=GRADE");
    private static final Option DATES =
            Option.of("--dates", "ORDER").among("iso", "dmy", "mdy").unless("iso");
    private static final Option ENCODING = Option.of("--encoding", "NAME").unless("UTF-8");

    static final List<Option> OPTIONS = List.of(COLUMNS, WORDS, DATES, ENCODING);

    private final Map<String, String> columns;
    private final Map<String, String> words;
    private final DateOrder dates;
    private final Charset encoding;

    CsvChoice(Arguments arguments) {
        this.columns = Pairs.of(COLUMNS, arguments.values(COLUMNS));
        this.words = Pairs.of(WORDS, arguments.values(WORDS));
        for (String grade : words.values()) {
            check(grade);
        }
        this.dates = DateOrder.valueOf(Ascii.toUpperCase(arguments.value(DATES)));
        this.encoding = charset(arguments.value(ENCODING));
    }

    /** {@return how tables are written; refuses a column that is to hold what is no field} */
    CsvFile.Dialect dialect() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String name = column.getValue();
            fields.put(
                    column.getKey(),
                    ColumnNames.field(name)
                            .orElseThrow(() -> Refusal.of(COLUMNS.name() + " " + column.getKey() + "=" + name + ": "
                                    + Columns.unknown(name))));
        }
        return new CsvFile.Dialect(fields, new Words(words), dates, encoding);
    }

    private static void check(String grade) {
        try {
            if (!grade.equals(Words.ABSENT)) {
                Grade.parse(grade);
            }
        } catch (IllegalArgumentException e) {
            throw WORDS.invalid(e.getMessage() + ", or - for no grade");
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
