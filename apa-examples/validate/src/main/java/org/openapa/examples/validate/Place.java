package org.openapa.examples.validate;

import org.openapa.json.Position;

/**
 * A place in a file.
 *
 * @param file the file, as named on the command line or found in a folder
 * @param position where in it
 */
record Place(String file, Position position) {
    /** {@return file, line and column, such as "letter.json:3:73"; the file alone where no more is known} */
    @Override
    public String toString() {
        // Lines count from 1; comparing records costs the first time more than all of a letter's report.
        return position.line() == 0 ? file : file + ":" + position;
    }
}
