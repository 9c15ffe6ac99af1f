package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.RuleMetadata;

/** The page on the rules lists the standard set as it is. */
class RulesPageTest {
    @Test
    void thePageHasARowForEveryRuleAndNoOther() throws IOException {
        Path page = Path.of(System.getProperty("basedir", "")).resolve("../docs/rules.md");
        List<String> rows = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("| APA-"))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(ApaRules.standard().rules().stream()
                        .map(RulesPageTest::row)
                        .toList());
    }

    private static String row(RuleMetadata rule) {
        String editions = rule.editions().size() == Edition.values().length
                ? "all"
                : rule.editions().stream().map(Edition::toString).collect(Collectors.joining(", "));
        String parts = rule.parts().stream().map(AssessmentPart::code).collect(Collectors.joining(", "));
        return "| "
                + String.join(
                        " | ",
                        rule.id(),
                        rule.summary(),
                        rule.severity().code(),
                        rule.basis().toString(),
                        editions,
                        parts)
                + " |";
    }
}
