package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.openapa.json.Problem;
import org.openapa.json.ProblemCode;
import org.openapa.rules.Severity;

/**
 * Finds rows whose cells may stand in columns that are not theirs, because a quotation mark or a separator is missing or too many.
 * Nothing of such a row is read.
 *
 * @param columns what the columns hold
 * @param separator what stands between cells
 */
record RowCheck(Columns columns, char separator) {
    /** {@return why a row is not read, if so} */
    Optional<Problem> fault(CsvRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (CellText.hasLineBreak(row.cells().get(i)) && (mayHoldRows(row, i) || isIdentifying(columns.field(i)))) {
                return Optional.of(problem(
                        ProblemCode.INVALID_VALUE,
                        row,
                        i,
                        Columns.quoted(row.cells().get(i)),
                        "a cell in one line; look for a stray quotation mark. The row is not read"));
            }
        }
        int width = columns.fields().size();
        if (row.cells().size() < columns.needed()) {
            return Optional.of(problem(
                    ProblemCode.MISSING_PROPERTY,
                    row,
                    row.cells().size() - 1,
                    "a row that ends after this cell",
                    width + " cells, as in the first row. The row is not read"));
        }
        for (int i = width; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                return Optional.of(problem(
                        ProblemCode.UNKNOWN_PROPERTY,
                        row,
                        i,
                        Columns.quoted(row.cell(i)),
                        width + " cells, as in the first row; a cell with a separator in it needs quotation marks."
                                + " The row is not read"));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether a cell may hold the end of its row and the beginning of a later one} If quotation marks take them in, then the
     * first line has the separators of the row's end, and the last line those of the later row's beginning, unless the row has
     * another number of cells than there are columns.
     */
    private boolean mayHoldRows(CsvRow row, int column) {
        String cell = row.cells().get(column);
        int first = CharMatcher.anyOf("\r\n").indexIn(cell);
        int last = Math.max(cell.lastIndexOf('\n'), cell.lastIndexOf('\r'));
        int after = columns.fields().size() - 1 - column;
        return row.cells().size() != columns.fields().size()
                || (after > 0 && CharMatcher.is(separator).countIn(cell.substring(0, first)) >= after)
                || (column > 0 && CharMatcher.is(separator).countIn(cell.substring(last)) >= column);
    }

    /** {@return whether a field says whose a row is, or of which year or area} */
    private static boolean isIdentifying(String field) {
        return field.startsWith(Columns.AUTHORITY) || field.equals(Columns.EDITION) || field.equals(Columns.AREA);
    }

    private Problem problem(ProblemCode code, CsvRow row, int column, String found, String expected) {
        String field = columns.field(column);
        boolean named = code == ProblemCode.INVALID_VALUE && field.startsWith("/");
        return new Problem(code, Severity.ERROR, named ? field : "", row.position(column), expected, found);
    }
}
