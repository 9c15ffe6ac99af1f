package org.openapa.testsupport;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one place that finds and runs the npm packages that {@code config/npm} names, by which others check what we write.
 *
 * <p>The system property {@code apa.npm} names the folder they are installed in. A test that needs them is skipped where they or
 * Node.js are absent; with the environment variable {@code APA_NPM_REQUIRED=1} it fails instead.
 */
public final class NpmTools {
    private static final int MINUTES = 5;

    private NpmTools() {}

    /**
     * {@return a package's folder; the calling test is skipped, or fails, where it is absent}
     *
     * @param name the package, such as "ajv"
     */
    public static Path folder(String name) {
        return folder(System.getProperty("apa.npm"), "1".equals(System.getenv("APA_NPM_REQUIRED")), name);
    }

    static Path folder(@Nullable String root, boolean required, String name) {
        Path folder = Path.of(root == null ? "target/npm" : root)
                .resolve("node_modules")
                .resolve(name)
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(folder) || !hasNode()) {
            String reason = "this test needs Node.js and the npm package " + name + " at " + folder
                    + "; install config/npm there, as .ci/run does";
            if (required) {
                fail(reason);
            }
            assumeTrue(false, reason);
        }
        return folder;
    }

    private static boolean hasNode() {
        try {
            return run("node", "--version").startsWith("v");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /**
     * {@return what a command prints}
     *
     * @param command the program and its arguments
     */
    public static String run(String... command) {
        try {
            Path printed = Files.createTempFile("printed", ".txt");
            try {
                Process process = new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
                if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new AssertionError("does not end: " + String.join(" ", command));
                }
                return Files.readString(printed, StandardCharsets.UTF_8);
            } finally {
                Files.delete(printed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
