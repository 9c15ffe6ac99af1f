package org.openapa.examples.validate;

/** Prints results as they come. */
interface Output {
    /** Prints what comes before all results. */
    default void begin() {}

    void print(Result result);

    /** Prints what comes after all results. */
    void end(Tally tally, Ledger ledger);
}
