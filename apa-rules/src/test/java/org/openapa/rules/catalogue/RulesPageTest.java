package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleMetadata;

/** The page on the rules lists the standard set and the closed lists as they are. */
class RulesPageTest {
    private static List<String> rows(String header) throws IOException {
        Path page = Path.of(System.getProperty("basedir", "")).resolve("../docs/rules.md");
        return Files.readAllLines(page).stream()
                .dropWhile(line -> !line.startsWith("| " + header + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    @Test
    void thePageHasARowForEveryRuleAndNoOther() throws IOException {
        assertThat(rows("Rule"))
                .containsExactlyElementsOf(ApaRules.standard().rules().stream()
                        .map(RulesPageTest::row)
                        .toList());
    }

    @Test
    void thePageHasARowForEveryEvidenceNameAndNoOther() throws IOException {
        assertThat(rows("Evidence"))
                .extracting(row -> row.split(" ", -1)[1] + " " + row.split(" ", -1)[3].equals("number"))
                .containsExactlyElementsOf(EvidenceName.values().stream()
                        .map(name -> name + " " + name.isNumber())
                        .toList());
    }

    @Test
    void thePageHasARowForEveryReasonNotToApplyAndNoOther() throws IOException {
        assertThat(rows("Reason"))
                .extracting(row -> row.split(" ", -1)[1])
                .containsExactlyElementsOf(Stream.of(NotApplicable.values())
                        .map(NotApplicable::code)
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
