package org.openapa.testsupport;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class NpmToolsTest {
    @TempDir
    private Path folder;

    @Test
    void anAbsentPackageSkipsTheTestAndSaysWhatToInstall() {
        assertThatThrownBy(() -> NpmTools.folder(folder.toString(), false, "ajv"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("needs Node.js and the npm package ajv at "
                        + folder.resolve("node_modules").resolve("ajv"))
                .hasMessageEndingWith("; install config/npm there, as .ci/run does");
    }

    @Test
    void anAbsentPackageFailsTheTestWhereItIsRequired() {
        assertThatThrownBy(() -> NpmTools.folder(folder.toString(), true, "ajv"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("npm package ajv");
    }
}
