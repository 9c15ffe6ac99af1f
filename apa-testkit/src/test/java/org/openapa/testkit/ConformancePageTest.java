package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.openapa.testsupport.Page;

/** The page on conformance files shows a folder and a file that are there. */
class ConformancePageTest {
    private static final Page PAGE = Page.of("docs/conformance.md");
    private static final String RULE = "APA-DAT-001";

    @Test
    void theFolderHasTheFilesShown() {
        String files = Conformance.files(RULE).stream()
                .map(path -> "    " + path.substring(path.indexOf('/') + 1) + "\n")
                .reduce("", String::concat);

        assertThat(PAGE.blocks("text"))
                .containsExactly("conformance/\n  authorities.csv\n  index.txt\n  " + RULE + "/\n" + files);
    }

    @Test
    void theFileHasWhatIsShown() {
        assertThat(PAGE.blocks("json"))
                .containsExactly(new String(Conformance.bytes(RULE + "/expected.json"), StandardCharsets.UTF_8));
    }
}
