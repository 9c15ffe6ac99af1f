package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openapa.json.Position;
import org.openapa.json.Problem;

/**
 * The rows of one assessment: one, or in a table with a row for each judgement all of one council and edition.
 *
 * @param all all rows, at least one
 * @param rows the rows that are read
 * @param faults why others are not read
 */
record CsvGroup(ImmutableList<CsvRow> all, ImmutableList<CsvRow> rows, ImmutableList<Problem> faults) {
    /** {@return the number of the first row} */
    int number() {
        return all.get(0).number();
    }

    /** {@return where in the text of the file the cells begin, by their rows and columns} */
    ImmutableMap<Position, Position> cells() {
        ImmutableMap.Builder<Position, Position> cells = ImmutableMap.builder();
        all.forEach(row -> cells.putAll(row.positions()));
        return cells.buildOrThrow();
    }

    /**
     * {@return the group of one row}
     *
     * @param fault why it is not read, if so
     */
    static CsvGroup of(CsvRow row, Optional<Problem> fault) {
        return new CsvGroup(
                ImmutableList.of(row),
                fault.isPresent() ? ImmutableList.of() : ImmutableList.of(row),
                fault.map(ImmutableList::of).orElse(ImmutableList.of()));
    }
}
