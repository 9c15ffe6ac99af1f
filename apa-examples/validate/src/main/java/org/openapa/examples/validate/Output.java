package org.openapa.examples.validate;

/** Prints results as they come. */
interface Output {
    void print(Result result);

    void end(Tally tally);
}
