package org.openapa.examples.validate;

/** Something wrong with the command line, in one line for a person, who is told of the help as well. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String line;

    Misuse(String line) {
        super(line);
        this.line = line;
    }

    /** {@return what is wrong; any text} */
    String line() {
        return line;
    }
}
