package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.IntStream;
import org.openapa.json.Position;

/**
 * A row of a table.
 *
 * @param number its number, from 1 for the row that names the columns
 * @param cells its cells as they are written
 * @param text its cells in the text of the file
 */
record CsvRow(int number, ImmutableList<String> cells, CsvCells text) {
    /** {@return what the cell of a column says, from 0; "" if there is none} */
    String cell(int column) {
        return column < cells.size() ? CellText.read(cells.get(column)) : "";
    }

    /** {@return the name of a column that this row gives, from 0} */
    String title(int column) {
        return CellText.title(cells.get(column));
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
        return IntStream.range(0, cells.size()).allMatch(i -> cell(i).isEmpty());
    }
}
