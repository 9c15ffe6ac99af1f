package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.openapa.json.Problem;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;

/**
 * Finds out which rows of a table with a row for each judgement belong together: those of one council and edition, wherever they
 * stand, however the council is named, and whatever else differs.
 */
final class CsvGrouping {
    private final Columns columns;
    private final AuthorityRegister register = AuthorityRegister.england2005();
    private final Map<List<String>, String> councils = new HashMap<>();
    private final Map<String, Rows> groups = new LinkedHashMap<>();

    /** The rows of a group so far. */
    private record Rows(List<CsvRow> all, List<CsvRow> read, List<Problem> faults) {}

    CsvGrouping(Columns columns) {
        this.columns = columns;
    }

    /** Adds a row, or what is wrong with one that is not read. */
    void add(CsvRow row, Optional<Problem> fault) {
        Rows rows = groups.computeIfAbsent(
                key(row), key -> new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        rows.all().add(row);
        fault.ifPresentOrElse(rows.faults()::add, () -> rows.read().add(row));
    }

    /** Hands on all groups in the order of their first rows. */
    void forEach(Consumer<CsvGroup> consumer) {
        for (Rows rows : groups.values()) {
            consumer.accept(new CsvGroup(
                    ImmutableList.copyOf(rows.all()),
                    ImmutableList.copyOf(rows.read()),
                    ImmutableList.copyOf(rows.faults())));
        }
    }

    /** {@return what rows that belong together have in common; where council or edition cannot be read, a row is by itself} */
    private String key(CsvRow row) {
        Optional<Edition> edition = Columns.edition(cell(row, Columns.EDITION));
        List<String> written =
                List.of(cell(row, Columns.COUNCIL_NAME), cell(row, Columns.LA_NUMBER), cell(row, Columns.GSS_CODE));
        String council = councils.computeIfAbsent(written, this::council);
        return edition.isEmpty() || council.isEmpty() ? "row " + row.number() : edition.get() + " " + council;
    }

    /** {@return the LA number of the council that is written so; if the register does not know it, what is written, for comparing} */
    private String council(List<String> written) {
        Optional<String> name = Optional.of(written.get(0)).filter(text -> !text.isEmpty());
        Optional<LaNumber> number = parsed(CellText.number(written.get(1)).orElse(written.get(1)), LaNumber::parse);
        Optional<GssCode> code = parsed(written.get(2), GssCode::parse);
        if (name.isEmpty() && number.isEmpty() && code.isEmpty()) {
            return "";
        }
        AuthorityReference reference = AuthorityReference.builder()
                .name(name)
                .laNumber(number)
                .gssCode(code)
                .build();
        return register.resolve(reference)
                .authority()
                .map(known -> known.number().toString())
                .orElseGet(() -> name.map(ColumnNames::key).orElse(written.get(1) + " " + written.get(2)));
    }

    private String cell(CsvRow row, String field) {
        int column = columns.fields().indexOf(field);
        return column < 0 ? "" : row.cell(column);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
