package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.catalogue.ApaRules;

/** The pages of the catalogue are those the sources give; run with {@code -Dapa.update=true}, this writes them. */
class RulePagesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).resolve("../docs/rules");

    @Test
    void thePagesAreUpToDate() throws IOException {
        ImmutableSortedMap<String, String> pages = RulePages.all();
        if (Boolean.getBoolean("apa.update")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("pages of docs/rules")
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(FOLDER.resolve(page.getKey()))
                    .as("stale; write it with: mvn test -Dapa.update=true")
                    .hasContent(page.getValue());
        }
    }

    @Test
    void theIndexNamesEveryRule() throws IOException {
        assertThat(RulePages.all().get("README.md"))
                .contains(ApaRules.standard().rules().stream()
                        .map(RuleMetadata::id)
                        .map(id -> "| [" + id + "](" + id + ".md) |")
                        .toList());
    }
}
