package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page on reliability names tests that there are, and counts what it counts rightly. */
class ReliabilityPageTest {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));

    @Test
    void everyTestNamedIsThere() throws IOException {
        List<String> named = Pattern.compile("`([A-Z][A-Za-z0-9]+Test)`")
                .matcher(page())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(14)
                .allSatisfy(name -> assertThat(BASE.resolve("src/test/java/org/openapa/json/" + name + ".java"))
                        .exists());
    }

    @Test
    void theTableOfBadInputHasAsManyDocumentsAsItSays() throws IOException {
        assertThat(page()).contains("| " + BadInput.rows().count() + " documents with every problem");
    }

    private static String page() throws IOException {
        return Files.readString(BASE.resolve("../docs/reliability.md"));
    }
}
