package org.openapa.testsupport;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The one place that finds the reference material shared with other projects: data, letters, corpora.
 *
 * <p>The system property {@code apa.shared} names its folder. A test that needs it is skipped where it is absent; with the
 * environment variable {@code APA_SHARED_REQUIRED=1} it fails instead, so that a build meant to be complete is.
 */
public final class Shared {
    private Shared() {}

    /**
     * {@return a file or folder of the shared material; the calling test is skipped, or fails, where it is absent}
     *
     * @param name the path inside the folder, such as "data/authorities.csv"
     */
    public static Path file(String name) {
        return file(System.getProperty("apa.shared"), "1".equals(System.getenv("APA_SHARED_REQUIRED")), name);
    }

    static Path file(@Nullable String folder, boolean required, String name) {
        Path file = Path.of(folder == null ? "shared" : folder)
                .resolve(name)
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(file)) {
            String reason = "shared material not found at " + file + "; pass -Dapa.shared=<folder> to run this test";
            if (required) {
                fail(reason);
            }
            assumeTrue(false, reason);
        }
        return file;
    }
}
