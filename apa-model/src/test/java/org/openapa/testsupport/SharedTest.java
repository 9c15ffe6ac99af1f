package org.openapa.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class SharedTest {
    @TempDir
    private Path folder;

    @Test
    void aFileThatIsThereIsFoundWhetherRequiredOrNot() throws IOException {
        Path file = Files.createFile(folder.resolve("councils.csv"));
        assertThat(Shared.file(folder.toString(), false, "councils.csv")).isEqualTo(file);
        assertThat(Shared.file(folder.toString(), true, "councils.csv")).isEqualTo(file);
    }

    @Test
    void anAbsentFileSkipsTheTestAndSaysWhatToPass() {
        assertThatThrownBy(() -> Shared.file(folder.toString(), false, "councils.csv"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("Assumption failed: " + reason(folder.resolve("councils.csv")));
    }

    @Test
    void anAbsentFileFailsTheTestWhereTheMaterialIsRequired() {
        assertThatThrownBy(() -> Shared.file(folder.toString(), true, "councils.csv"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage(reason(folder.resolve("councils.csv")));
    }

    @Test
    void withoutAFolderThereIsNothingToFind() {
        assertThatThrownBy(() -> Shared.file(null, false, "no-such-file"))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageEndingWith("; pass -Dapa.shared=<folder> to run this test");
    }

    private static String reason(Path file) {
        return "shared material not found at " + file + "; pass -Dapa.shared=<folder> to run this test";
    }
}
