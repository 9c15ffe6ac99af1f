package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BuiltInRunTest {
    @Test
    void withoutArgumentsTheBuiltInAssessmentIsPrintedLineByLineAsExpected() throws IOException {
        Run run = Run.of();
        assertThat(run.lines()).containsExactlyElementsOf(Documents.lines("built-in.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void outputThatIsNoTerminalHasNoEscapeSequencesAndNoBlanksAtTheEndOfALine() {
        assertThat(Run.of().lines()).noneMatch(line -> line.contains("\u001b")).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void theBuiltInAssessmentPassesTheStrictestSetting() {
        assertThat(Run.of("--fail-on", "info").status()).isZero();
    }
}
