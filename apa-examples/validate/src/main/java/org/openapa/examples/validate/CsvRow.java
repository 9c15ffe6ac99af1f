package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openapa.json.Position;

/**
 * A row of a table.
 *
 * @param number its number, from 1 for the row that names the columns
 * @param cells what stands in its cells, without white space around it; "" where nothing does
 * @param text its cells in the text of the file
 */
record CsvRow(int number, ImmutableList<String> cells, CsvCells text) {
    private static final String NOT_THERE = "n/a";

    static CsvRow of(int number, List<String> cells, CsvCells text) {
        return new CsvRow(number, cells.stream().map(CsvRow::content).collect(ImmutableList.toImmutableList()), text);
    }

    /** {@return what stands in the cell of a column, from 0} */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** {@return where the cell of a column stands, from 0} */
    Position position(int column) {
        return new Position(number, column + 1, -1);
    }

    /** {@return where in the text of the file the cells begin, by their rows and columns} */
    ImmutableMap<Position, Position> positions() {
        ImmutableMap.Builder<Position, Position> positions = ImmutableMap.builder();
        ImmutableList<Position> inText = text.positions();
        for (int i = 0; i < inText.size(); i++) {
            positions.put(position(i), inText.get(i));
        }
        return positions.buildOrThrow();
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** {@return whether another row holds a further judgement of the same assessment} */
    boolean continues(CsvRow other, Columns columns) {
        if (!columns.fields().contains(Columns.AREA)) {
            return false;
        }
        for (int i = 0; i < Math.max(columns.fields().size(), Math.max(cells.size(), other.cells.size())); i++) {
            boolean ofJudgement = i < columns.fields().size()
                    && Columns.isOfJudgement(columns.fields().get(i));
            if (!ofJudgement && !cell(i).equals(other.cell(i))) {
                return false;
            }
        }
        return true;
    }

    private static String content(String cell) {
        String text = Formula.allowed(cell).strip();
        return text.equalsIgnoreCase(NOT_THERE) ? "" : text;
    }
}
