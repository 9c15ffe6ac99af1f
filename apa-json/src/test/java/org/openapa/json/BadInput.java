package org.openapa.json;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that is refused, from the table of bad input.
 *
 * @param document the document, in the notation of {@link Documents#bytes}
 * @param problems its problems, as {@link Documents#places} writes them
 * @param message the message of the first problem; empty if the table does not say
 */
record BadInput(String document, List<String> problems, String message) {
    /** {@return all rows of the table} */
    static Stream<BadInput> rows() {
        return Documents.resource("bad-input.tsv")
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(line -> line.split("\t", -1))
                .map(columns -> new BadInput(
                        columns[0], Arrays.asList(columns[1].split("; ", -1)), columns.length > 2 ? columns[2] : ""));
    }

    byte[] bytes() {
        return Documents.bytes(document);
    }

    @Override
    public String toString() {
        return document;
    }
}
