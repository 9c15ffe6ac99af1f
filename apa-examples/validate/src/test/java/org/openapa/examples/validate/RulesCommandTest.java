package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.json.ApaJson;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.internal.RulePage;

class RulesCommandTest {
    @TempDir
    private Path folder;

    @Test
    void allRulesAreListedWithSeverityAndSummary() {
        assertThat(Run.of("rules").lines())
                .hasSize(ApaRules.standard().rules().size())
                .contains(
                        "APA-DAT-001  error    Meeting is dated after the letter",
                        "APA-GRD-001  warning  Children's services is outside the span of social care and education",
                        "APA-GRD-003  info     Overall grade is above 2 though staying safe is 1");
    }

    @Test
    void aFamilyIsListed() {
        assertThat(Run.of("rules", "dat").lines())
                .contains("APA-DAT-001  error    Meeting is dated after the letter")
                .allMatch(line -> line.startsWith("APA-DAT-"))
                .isEqualTo(Run.of("rules", "APA-DAT").lines());
    }

    @Test
    void ofARuleAllIsTold() throws IOException {
        Run run = Run.of("rules", "APA-DAT-001");
        assertThat(run.lines()).containsExactlyElementsOf(Documents.lines("rule.txt"));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theBeginningOfIdsMayBeLeftOut() {
        assertThat(Run.of("rules", "dat-001")).isEqualTo(Run.of("rules", "APA-DAT-001"));
    }

    @Test
    void aProblemIsSaidToBeNoRule() {
        Run run = Run.of("rules", "json.wrong-type");
        assertThat(run.err()).startsWith("json.wrong-type is no rule but a problem");
        assertThat(run.status()).isEqualTo(2);
    }

    /** Every page has the parts that the program looks for. */
    @Test
    void everyRuleCanBeTold() {
        for (RuleMetadata rule : ApaRules.standard().rules()) {
            Run run = Run.of("rules", rule.id());
            assertThat(run.lines())
                    .as(rule.id())
                    .startsWith(rule.id() + "  " + rule.severity(), rule.summary(), "")
                    .contains("The rule finds:", "To switch it off")
                    .noneMatch(line -> line.contains("](") || line.contains("| ---") || line.length() > 200);
            assertThat(run.lines().get(8)).as(rule.id()).isNotBlank();
        }
    }

    @Test
    void settingsShowInTheList() throws IOException {
        Documents documents = new Documents(folder);
        documents.write(
                "apa-rules.json",
                "{\"off\": {\"APA-DAT-002\": \"why not\"}, \"severity\": {\"APA-DAT-003\": \"error\"}}");
        String settings = folder.resolve("apa-rules.json").toString();
        assertThat(Run.of("rules", "DAT", "--settings", settings).lines())
                .contains(
                        "APA-DAT-002  off      Meeting in the edition that was done without one",
                        "APA-DAT-003  error    Letter is dated before the edition's first publication");
        assertThat(Run.of("rules", "APA-DAT-002", "--settings", settings).lines())
                .startsWith("APA-DAT-002  info")
                .contains("  Off       why not");
    }

    @ParameterizedTest
    @CsvSource({
        "APA-GRD-0001, nearest is APA-GRD-001",
        "GRDD, nearest is GRD",
    })
    void anUnknownRuleIsRefusedWithTheNearest(String rule, String nearest) {
        Run run = Run.of("rules", rule);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly("no rule or family \"" + rule + "\" in " + ApaRules.standard() + "; " + nearest);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void theCatalogueIsPrintedAsJson() {
        Run run = Run.of("rules", "--format", "json");
        assertThat(run.out())
                .isEqualTo(new String(ApaJson.strict().pretty().write(ApaRules.standard()), StandardCharsets.UTF_8)
                        + System.lineSeparator());
        assertThat(Run.of("rules", "GRD", "--format=json").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "See [the `page`](a.md).,         See the page.",
        "[`Rule`](x) and [two](y#z),      Rule and two",
        "`judgements[0]` (the first),     judgements[0] (the first)",
        "a [b [c] d](e) f](g,             a [b [c] d](e) f](g",
        "an [open](end,                   an [open](end",
        "none,                            none"
    })
    void ofLinksTheWordsAreLeft(String markdown, String plain) {
        assertThat(new RulePage("| --- |\n| row |\n\n" + markdown + "\n").description())
                .isEqualTo(plain);
    }

    @Test
    void completionKnowsFamiliesAndRules() {
        assertThat(RuleChoice.selectors()).contains("GRD", "APA-GRD", "APA-GRD-001", "APA-TXT-006");
    }
}
