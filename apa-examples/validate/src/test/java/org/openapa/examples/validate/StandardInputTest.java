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
                .endsWith(
                        "(standard input)  no findings",
                        "",
                        "1 checked, 0 unreadable; findings: error 0, warning 0, info 0");
        assertThat(run.status()).isZero();
    }

    @Test
    void withoutADashStandardInputIsLeftAlone() throws IOException {
        assertThat(Run.reading("not JSON").lines()).isEqualTo(Documents.lines("built-in.txt"));
    }
}
