package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openapa.testsupport.Page;

class BuiltInRunTest {
    @Test
    void withoutArgumentsTheBuiltInAssessmentIsPrintedLineByLineAsExpected() throws IOException {
        Run run = Run.of();
        assertThat(run.lines()).containsExactlyElementsOf(Documents.lines("built-in.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theReadmeShowsItsFirstLines() {
        String shown = Page.of("README.md").blocks("text").get(0);
        assertThat(shown).endsWith("\n…\n");
        assertThat(Run.of().out()).startsWith(shown.substring(0, shown.length() - 2));
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
