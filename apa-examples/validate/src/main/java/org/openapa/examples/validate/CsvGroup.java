package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openapa.json.Problem;

/**
 * The rows of one assessment: one, or in a table with a row for each judgement all of one council and edition.
 *
 * @param number the number of the first row
 * @param rows the rows that are read
 * @param faults why others are not read
 */
record CsvGroup(int number, ImmutableList<CsvRow> rows, ImmutableList<Problem> faults) {
    /** {@return the group of one row}
     *
     * @param fault why it is not read, if so
     */
    static CsvGroup of(CsvRow row, Optional<Problem> fault) {
        return new CsvGroup(
                row.number(),
                fault.isPresent() ? ImmutableList.of() : ImmutableList.of(row),
                fault.map(ImmutableList::of).orElse(ImmutableList.of()));
    }
}
