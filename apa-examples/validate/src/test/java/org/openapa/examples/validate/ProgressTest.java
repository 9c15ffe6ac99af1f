package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Long runs say on a terminal how far they have got. */
class ProgressTest {
    private static final long MILLISECOND = 1_000_000;

    private final StringWriter terminal = new StringWriter();
    private long now;

    private Progress of(long size) {
        return new Progress(new PrintWriter(terminal), size, () -> now * MILLISECOND);
    }

    @Test
    void aShortRunSaysNothing() {
        try (Progress progress = of(100)) {
            now = 499;
            progress.step();
        }
        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void aLongerOneSaysHowFarAndHowFastItIsAndHowLongItWillGoOn() throws IOException {
        Progress progress = of(1000);
        InputStream in = progress.counted(new ByteArrayInputStream(new byte[1000]));
        in.readNBytes(249);
        assertThat(in.read()).isZero();
        for (int i = 0; i < 99; i++) {
            progress.step();
        }
        now = 40_000;
        progress.step();

        assertThat(shown()).isEqualTo("[#####...............] 25 %, 100 documents, 2 a second, 2:00 left");
        now += 499;
        progress.step();
        assertThat(terminal.toString()).isEmpty();
        in.readAllBytes();
        now = 50_000;
        progress.step();
        assertThat(shown().strip()).isEqualTo("[####################] 100 %, 102 documents, 2 a second, 0:00 left");
        progress.close();
        assertThat(terminal.toString()).isEqualTo("\r" + " ".repeat(66) + "\r");
    }

    @Test
    void whereTheSizeIsNotKnownTheTimeIsNot() throws IOException {
        Progress progress = of(0);
        progress.counted(new ByteArrayInputStream(new byte[9])).readAllBytes();
        now = 2000;
        progress.step();
        assertThat(shown()).isEqualTo("1 documents, 0 a second");
    }

    @Test
    void noTerminalIsToldOfNothing() {
        assertThat(Terminals.hasErrors()).isFalse();
        assertThat(Terminals.hasOutput()).isFalse();
        Progress.NONE.step();
        Progress.NONE.close();
    }

    private String shown() {
        String text = terminal.toString();
        terminal.getBuffer().setLength(0);
        assertThat(text).startsWith("\r");
        return text.substring(1);
    }
}
