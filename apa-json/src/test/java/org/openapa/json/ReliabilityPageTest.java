package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openapa.testsupport.Page;

/** The page on reliability names tests that there are, and counts what it counts rightly. */
class ReliabilityPageTest {
    private static final String PAGE = Page.of("docs/reliability.md").text();

    @Test
    void everyTestNamedIsThere() {
        List<String> named = Pattern.compile("`([A-Z][A-Za-z0-9]+Test)`")
                .matcher(PAGE)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(named)
                .hasSizeGreaterThan(14)
                .allSatisfy(name -> assertThat(
                                Page.ROOT.resolve("apa-json/src/test/java/org/openapa/json/" + name + ".java"))
                        .exists());
    }

    @Test
    void theTableOfBadInputHasAsManyDocumentsAsItSays() {
        assertThat(PAGE).contains("| " + BadInput.rows().count() + " documents with every problem");
    }
}
