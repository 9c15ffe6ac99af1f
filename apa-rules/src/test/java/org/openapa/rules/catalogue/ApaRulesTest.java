package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;

class ApaRulesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(.*?)}");

    static List<RuleMetadata> rules() {
        return ApaRules.standard().rules();
    }

    @Test
    void theStandardSetIsThatOfTheLatestVersion() {
        assertThat(ApaRules.standard())
                .isEqualTo(ApaRules.asOf("0.1"))
                .hasToString("apa 0.1 (" + rules().size() + " rules)");
        assertThat(ApaRules.standard().off()).isEmpty();
        assertThat(ApaRules.standard().severities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "0.10", "' 0.1'", "1.0"})
    void anUnknownVersionIsAnsweredWithTheKnownOnes(String version) {
        assertThatThrownBy(() -> ApaRules.asOf(version))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown version \"%s\" of the standard rules; expected one of 0.1", version);
    }

    @Test
    void everyFamilyIsThere() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(rules().stream().map(RuleMetadata::family).distinct())
                .containsExactly(
                        "APA-AUT", "APA-COL", "APA-DAT", "APA-GRD", "APA-HIS", "APA-INS", "APA-JAR", "APA-LBL",
                        "APA-STR", "APA-SUM", "APA-TXT");
    }

    @Test
    void noTwoRulesHaveOneSummary() {
        assertThat(rules()).extracting(RuleMetadata::summary).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysWhatItIsInTheUsualForm(RuleMetadata rule) {
        assertThat(rule.id()).matches("APA-(STR|DAT|AUT|INS|GRD|LBL|SUM|JAR|HIS|COL|TXT)-[0-9]{3}");
        assertThat(rule.summary()).matches("[A-Z].*[^.]").hasSizeLessThanOrEqualTo(80);
        assertThat(rule.message()).matches("[A-Z{].*[^.]");
        assertThat(rule.since()).isEqualTo("0.1");
        assertThat(rule.editions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsNoMoreSevereThanItsBasisAllows(RuleMetadata rule) {
        assertThat(rule.severity()).isLessThanOrEqualTo(rule.basis().kind().limit());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void noFindingIsMoreSevereThanItsRule(int letter) {
        for (Finding finding : check(letter)) {
            assertThat(finding.severity())
                    .isLessThanOrEqualTo(rule(finding.ruleId()).severity());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyPlaceholderOfAMessageIsEvidenceThatIsGiven(int letter) {
        for (Finding finding : check(letter)) {
            List<String> placeholders = PLACEHOLDER
                    .matcher(rule(finding.ruleId()).message())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(finding.evidence().keySet())
                    .extracting(EvidenceName::code)
                    .containsAll(placeholders);
            assertThat(finding.message()).doesNotContain("{", "}");
        }
    }

    private static List<Finding> check(int letter) {
        RuleSet rules = ApaRules.standard();
        return rules.check(Examples.faulty("text").get(letter)).findings();
    }

    private static RuleMetadata rule(String id) {
        return rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }
}
