package org.openapa.examples.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openapa.json.Limits;

/**
 * Something to read an assessment from.
 *
 * @param name how results name it
 * @param bytes reads it
 */
record Input(String name, Callable<byte[]> bytes) {
    /** Standard input, on the command line. */
    private static final String STANDARD_INPUT = "-";

    static Input of(String file, InputStream standardInput) {
        return file.equals(STANDARD_INPUT)
                ? new Input("(standard input)", () -> read(standardInput))
                : new Input(file, () -> readFile(file));
    }

    static Input builtIn() {
        return new Input(Main.BUILT_IN, () -> {
            try (InputStream in = Main.class.getResourceAsStream(Main.BUILT_IN)) {
                if (in == null) {
                    throw new IOException("missing from the program");
                }
                return read(in);
            }
        });
    }

    private static byte[] readFile(String file) throws IOException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new IOException("is a directory; name the files in it");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(in);
            }
        } catch (NoSuchFileException e) {
            throw new IOException("no such file", e);
        } catch (AccessDeniedException e) {
            throw new IOException("permission denied", e);
        } catch (InvalidPathException e) {
            throw new IOException("not a file name", e);
        }
    }

    /** Stops where the document is too large anyway, so that a file of any size takes little memory. */
    private static byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(Limits.standard().recordBytes() + 1);
        if (bytes.length > Limits.standard().recordBytes()) {
            throw new IOException("larger than " + Limits.standard().recordBytes() + " bytes");
        }
        return bytes;
    }
}
