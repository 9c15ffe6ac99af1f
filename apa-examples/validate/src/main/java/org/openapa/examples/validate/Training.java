package org.openapa.examples.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Does a little of everything, so that the launcher can keep the classes for that in an archive. */
final class Training {
    private Training() {}

    /**
     * Runs the program on files and rules as people do, and prints nothing.
     *
     * @param arguments ignored
     * @throws IOException if no files can be made for it
     */
    public static void main(String... arguments) throws IOException {
        byte[] letter;
        try (InputStream in = Document.builtIn().stream().open()) {
            letter = in.readAllBytes();
        }
        Path clean = Files.createTempFile("apa", ".json");
        Path faulty = Files.createTempFile("apa", ".json");
        clean.toFile().deleteOnExit();
        faulty.toFile().deleteOnExit();
        try {
            Files.write(clean, letter);
            Files.writeString(faulty, new String(letter, StandardCharsets.UTF_8).replace("\"2005-", "\"2006-"));
            String[][] lines = {
                {},
                {clean.toString()},
                {clean.toString(), faulty.toString(), "--only=GRD,DAT", "--off=APA-GRD-001=training", "--fail-on=info"},
                {faulty.toString(), "--format=json"},
                {"rules"},
                {"rules", "APA-GRD-001"},
                {"template", "2005", "Cambridgeshire"}
            };
            PrintWriter nowhere = Main.output(OutputStream.nullOutputStream());
            for (String[] line : lines) {
                Main.run(InputStream.nullInputStream(), nowhere, nowhere, line);
            }
        } finally {
            Files.delete(clean);
            Files.delete(faulty);
        }
    }
}
