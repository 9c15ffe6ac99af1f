package org.openapa.examples.graderules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void theProgramPrintsLawsChangesAndTheCounterExample() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Main.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (InputStream expected = Objects.requireNonNull(MainTest.class.getResourceAsStream("output.txt"))) {
            assertThat(bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                    .isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
