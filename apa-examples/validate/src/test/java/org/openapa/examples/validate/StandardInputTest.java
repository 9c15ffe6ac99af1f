package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StandardInputTest {
    @Test
    void aDashReadsStandardInputAndNamesItSo() {
        Run run = Run.reading(Documents.WITHOUT_FAULT, "-");
        assertThat(run.lines())
                .contains("(standard input)  no findings")
                .endsWith("1 checked, 0 unreadable; findings: error 0, warning 0, info 0");
        assertThat(run.status()).isZero();
    }

    @Test
    void findingsInStandardInputHaveLineAndColumn() throws IOException {
        Run run = Run.reading(Documents.resource("faulty-2005.json"), "-");
        assertThat(run.lines()).contains("(standard input):4:67  ERROR    APA-DAT-001  /meetingDate");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void standardInputIsReadOnce() {
        Run run = Run.reading(Documents.WITHOUT_FAULT, "-", "-");
        assertThat(run.lines())
                .containsSubsequence(
                        "(standard input)  no findings",
                        "(standard input):1:1  ERROR    json.empty",
                        "    found nothing; expected a JSON object",
                        "1 checked, 1 unreadable; problems 1; findings: error 0, warning 0, info 0");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void withoutADashStandardInputIsLeftAlone() throws IOException {
        assertThat(Run.reading("not JSON").lines()).isEqualTo(Documents.lines("built-in.txt"));
    }
}
