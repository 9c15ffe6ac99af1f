package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page on the format is true: its example can be read, and every problem code is explained. */
class FormatPageTest {
    private static final Path PAGE = Path.of(System.getProperty("basedir", "")).resolve("../docs/format.md");

    @Test
    void theExampleIsADocumentThatCanBeReadAndIsWrittenInTheOrderShown() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf("```json\n") + "```json\n".length();
        String example = page.substring(from, page.indexOf("```", from));

        Decoded<org.openapa.model.Assessment> decoded = ApaJson.strict().readAssessment(example);

        assertThat(decoded.problems()).isEmpty();
        assertThat(ApaJson.strict().write(decoded.orElseThrow()))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo(example.lines().map(String::strip).reduce("", String::concat));
    }

    @Test
    void everyProblemCodeHasARow() throws IOException {
        String page = Files.readString(PAGE);
        for (ProblemCode code : ProblemCode.values()) {
            assertThat(page).contains("| `" + code + "` | ");
        }
    }
}
