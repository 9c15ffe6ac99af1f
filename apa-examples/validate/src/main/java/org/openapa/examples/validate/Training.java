package org.openapa.examples.validate;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;

/** Does a little of everything, so that the launcher can keep the classes for that in an archive. */
final class Training {
    private Training() {}

    /**
     * Runs the program on the built-in assessment and on a rule, and prints nothing.
     *
     * @param arguments ignored
     */
    public static void main(String... arguments) {
        String[][] lines = {
            {},
            {"validate", "-", "--only=GRD", "--off=APA-GRD-001=training", "--severity=HIS=info", "--fail-on=info"},
            {"--format=json"},
            {"rules"},
            {"rules", "APA-GRD-001"},
            {"template", "2005", "Cambridgeshire"}
        };
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        for (String[] line : lines) {
            Main.run(InputStream.nullInputStream(), nowhere, nowhere, line);
        }
    }
}
