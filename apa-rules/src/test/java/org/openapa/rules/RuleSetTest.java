package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.AuthorityRegister;
import org.openapa.rules.catalogue.NineRules;

class RuleSetTest {
    private static final RuleSet STANDARD = NineRules.SET;

    private static AssessmentRule rule(String id) {
        return AssessmentRule.of(RuleMetadata.of(id, "Odd"), (assessment, found) -> {});
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(RuleMetadata::id).toList();
    }

    @Test
    void aSetHasNameVersionRulesAndTheEmbeddedRegister() {
        RuleSet rules = RuleSet.of("acme", "3", ImmutableList.of(rule("ACME-001")));
        assertThat(rules.id()).isEqualTo("acme");
        assertThat(rules.version()).isEqualTo("3");
        assertThat(rules.register()).isSameAs(AuthorityRegister.england2005());
        assertThat(rules.rules()).containsExactly(RuleMetadata.of("ACME-001", "Odd"));
        assertThat(rules.off()).isEmpty();
        assertThat(rules.severities()).isEmpty();
        assertThat(rules).hasToString("acme 3 (1 rules)");
    }

    @Test
    void rulesStandInTheOrderOfTheirIdsWhateverTheOrderGiven() {
        ImmutableList<AssessmentRule> rules =
                ImmutableList.of(rule("B-1"), rule("A-2"), rule("A-10"), rule("ACME-001"));
        for (List<AssessmentRule> order : Collections2.permutations(rules)) {
            assertThat(ids(RuleSet.of("acme", "1", order))).containsExactly("A-10", "A-2", "ACME-001", "B-1");
        }
        assertThat(ids(STANDARD.plus(rule("B-1"), rule("A-1"))))
                .startsWith("A-1")
                .endsWith("B-1")
                .hasSize(11);
    }

    @Test
    void aSecondRuleOfOneIdIsRefused() {
        assertThatThrownBy(() -> RuleSet.of("acme", "1", ImmutableList.of(rule("A-1"), rule("B-1"), rule("A-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have the id A-1");
        RuleSet one = STANDARD.plus(rule("A-1"));
        assertThatThrownBy(() -> one.plus(rule("A-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rules have the id A-1");
    }

    @Test
    void thePrefixOfTheStandardRulesIsRefusedToOthers() {
        String message = "rule APA-X-1 must have another id; APA- is kept for the standard rules";
        assertThatThrownBy(() -> STANDARD.plus(rule("APA-X-1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> RuleSet.of("acme", "1", ImmutableList.of(rule("APA-X-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(ids(STANDARD.plus(rule("APAX-1")))).contains("APAX-1");
    }

    @ParameterizedTest
    @CsvSource({
        "APA-LBL-001, APA-LBL-001",
        "APA-LBL, APA-LBL-001 APA-LBL-002",
        "LBL, APA-LBL-001 APA-LBL-002",
        "ACME-LBL, ACME-LBL-001",
        "ACME, ACME-001"
    })
    void aSelectorIsAnIdOrAFamily(String selector, String selected) {
        RuleSet rules = STANDARD.plus(rule("ACME-LBL-001"), rule("ACME-001"));
        List<String> expected = List.of(selected.split(" "));
        assertThat(rules.rules(selector)).extracting(RuleMetadata::id).containsExactlyElementsOf(expected);
        assertThat(rules.without(selector, "no").off().keySet()).containsExactlyElementsOf(expected);
        assertThat(rules.withSeverity(selector, Severity.INFO).severities().keySet())
                .containsExactlyElementsOf(expected);
        assertThat(ids(rules).stream().filter(id -> !rules.only(selector).off().containsKey(id)))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "APA-LBL-01, APA-LBL-001",
        "APA-GDR-001, APA-GRD-001",
        "apa-grd-001, APA-GRD-001",
        "LLB, LBL",
        "APA, ''",
        "'', ''",
        "ACME, ''"
    })
    void aSelectorOfNothingIsAnsweredWithTheNearestId(String selector, String nearest) {
        String message = "no rule or family \"" + selector + "\" in apa 0.1 (9 rules)"
                + (nearest.isEmpty() ? "; families are DAT, GRD, LBL, STR" : "; nearest is " + nearest);
        assertThatThrownBy(() -> STANDARD.rules(selector))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> STANDARD.without(selector, "no"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> STANDARD.only("APA-GRD", selector))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> STANDARD.withSeverity(selector, Severity.INFO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aHostileSelectorIsQuotedInOneShortLine() {
        assertThatThrownBy(() -> STANDARD.without("\n" + "x".repeat(1_000), "no"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no rule or family \"\\u000a%s…\" in apa 0.1 (9 rules); families are DAT, GRD, LBL, STR",
                        "x".repeat(57));
    }

    @Test
    void withoutTurnsRulesOffAndSaysWhy() {
        assertThat(STANDARD.without("APA-GRD-001", "not our concern")
                        .without("LBL", "copied by hand")
                        .off())
                .containsExactly(
                        Map.entry("APA-GRD-001", "not our concern"),
                        Map.entry("APA-LBL-001", "copied by hand"),
                        Map.entry("APA-LBL-002", "copied by hand"));
    }

    @Test
    void aReasonIsOnePrintableLine() {
        assertThat(STANDARD.without("DAT", "line\nbreak" + "x".repeat(1_000))
                        .off()
                        .get("APA-DAT-001"))
                .isEqualTo("line\\u000abreak" + "x".repeat(496) + "…");
    }

    @Test
    void theLastReasonIsTheOneKept() {
        assertThat(STANDARD.without("DAT", "first").without("DAT", "second").off())
                .isEqualTo(ImmutableMap.of("APA-DAT-001", "second"));
    }

    @Test
    void onlyTurnsOffAllOthersAndSaysWhy() {
        RuleSet rules = STANDARD.only("GRD", "APA-STR", "APA-LBL-001");
        assertThat(rules.off())
                .isEqualTo(ImmutableMap.of(
                        "APA-DAT-001", "not among GRD, APA-STR, APA-LBL-001",
                        "APA-LBL-002", "not among GRD, APA-STR, APA-LBL-001"));
        assertThat(rules.rules()).isEqualTo(STANDARD.rules());
    }

    @Test
    void onlyTurnsNothingOnAgain() {
        assertThat(STANDARD.without("DAT", "no")
                        .only("DAT", "GRD", "LBL", "STR")
                        .off())
                .isEqualTo(ImmutableMap.of("APA-DAT-001", "no"));
    }

    @Test
    void onlyLeavesTheReasonOfARuleThatIsOff() {
        assertThat(STANDARD.without("DAT", "no").only("GRD", "LBL", "STR").off())
                .isEqualTo(ImmutableMap.of("APA-DAT-001", "no"));
    }

    @Test
    void onlyOfNothingIsRefusedAsItWouldTurnAllOff() {
        assertThatThrownBy(STANDARD::only)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no selector is given; only() would turn every rule off");
    }

    @Test
    void severitiesSayWhatWasChanged() {
        assertThat(STANDARD.withSeverity("LBL", Severity.INFO)
                        .withSeverity("APA-LBL-002", Severity.ERROR)
                        .without("LBL", "off keeps its severity")
                        .severities())
                .isEqualTo(ImmutableMap.of("APA-LBL-001", Severity.INFO, "APA-LBL-002", Severity.ERROR));
        assertThat(STANDARD.withSeverity("LBL", Severity.INFO).rules()).isEqualTo(STANDARD.rules());
    }

    @Test
    void aChangeLeavesTheOriginalAlone() {
        RuleSet original = NineRules.SET;
        assertThat(ImmutableList.of(
                        original.plus(rule("A-1")),
                        original.without("DAT", "no"),
                        original.only("DAT"),
                        original.withSeverity("DAT", Severity.INFO),
                        original.withRegister(AuthorityRegister.of(ImmutableList.of()))))
                .doesNotContain(original)
                .doesNotHaveDuplicates();
        assertThat(original).hasToString("apa 0.1 (9 rules)");
        assertThat(original.off()).isEmpty();
        assertThat(original.severities()).isEmpty();
        assertThat(original.register()).isSameAs(AuthorityRegister.england2005());
    }

    @Test
    void aRegisterStaysThroughOtherChanges() {
        AuthorityRegister register = AuthorityRegister.of(ImmutableList.of());
        assertThat(STANDARD.withRegister(register)
                        .without("DAT", "no")
                        .plus(rule("A-1"))
                        .register())
                .isSameAs(register);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LBL"})
    void setsMadeAlikeAreEqualAndHashAlike(String off) {
        AssessmentRule mine = rule("A-1");
        RuleSet one = NineRules.SET.plus(mine).withSeverity("STR", Severity.ERROR);
        RuleSet two = NineRules.SET.withSeverity("STR", Severity.ERROR).plus(mine);
        if (!off.isEmpty()) {
            one = one.without(off, "no");
            two = two.without(off, "no");
        }
        assertThat(one).isEqualTo(two).hasSameHashCodeAs(two).isNotEqualTo(STANDARD);
    }

    @Test
    void setsThatDifferAreNotEqual() {
        AssessmentRule mine = rule("A-1");
        RuleSet set = RuleSet.of("acme", "1", ImmutableList.of(mine));
        assertThat(set)
                .isNotEqualTo(RuleSet.of("acme", "2", ImmutableList.of(mine)))
                .isNotEqualTo(RuleSet.of("other", "1", ImmutableList.of(mine)))
                .isNotEqualTo(RuleSet.of("acme", "1", ImmutableList.of(rule("A-1"))))
                .isNotEqualTo("acme 1 (1 rules)");
        assertThat(set.without("A", "no")).isNotEqualTo(set.without("A", "yes"));
    }
}
