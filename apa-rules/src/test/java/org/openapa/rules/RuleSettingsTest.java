package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Edition;
import org.openapa.rules.catalogue.NineRules;

class RuleSettingsTest {
    private static final RuleSet STANDARD = NineRules.SET;

    private static KnownFindings known(String rule) {
        return KnownFindings.of(
                KnownFinding.of(rule, Subject.of("873/2005"), Location.MEETING_DATE, "checked against the paper copy"));
    }

    @Test
    void noneChangesNothing() {
        assertThat(STANDARD.with(RuleSettings.none())).isEqualTo(STANDARD);
        assertThat(RuleSettings.none().known()).isEqualTo(KnownFindings.of());
    }

    @Test
    void whatSettingsDidStandsInTheReport() {
        RuleSettings settings = RuleSettings.none()
                .withOff(ImmutableMap.of("APA-GRD-001", "we keep our own"))
                .withSeverities(ImmutableMap.of("STR", Severity.ERROR))
                .withKnown(known("APA-DAT-001"));
        Report report = STANDARD.with(settings).check(Examples.graded(Edition.APA_2005, "SC2 ED2 CS4"));
        assertThat(report.off()).isEqualTo(ImmutableMap.of("APA-GRD-001", "we keep our own"));
        assertThat(report.severities())
                .isEqualTo(ImmutableMap.of("APA-STR-001", Severity.ERROR, "APA-STR-002", Severity.ERROR));
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(settings.known()).isEqualTo(known("APA-DAT-001"));
    }

    @ParameterizedTest
    @CsvSource({"LBL, APA-LBL-001", "APA-LBL-001, LBL", "APA-LBL, APA-LBL-001", "APA-LBL-001, APA-LBL"})
    void whatIsSaidOfAnIdHoldsBeforeWhatIsSaidOfItsFamilyInWhicheverOrder(String first, String second) {
        RuleSet rules = STANDARD.with(RuleSettings.none()
                .withOff(ImmutableMap.of(first, "off: " + first, second, "off: " + second))
                .withSeverities(ImmutableMap.of(first, severity(first), second, severity(second))));
        String family = first.equals("APA-LBL-001") ? second : first;
        assertThat(rules.off())
                .isEqualTo(ImmutableMap.of("APA-LBL-001", "off: APA-LBL-001", "APA-LBL-002", "off: " + family));
        assertThat(rules.severities())
                .isEqualTo(ImmutableMap.of("APA-LBL-001", Severity.INFO, "APA-LBL-002", Severity.ERROR));
    }

    private static Severity severity(String selector) {
        return selector.equals("APA-LBL-001") ? Severity.INFO : Severity.ERROR;
    }

    @ParameterizedTest
    @CsvSource({"APA-LBL-01, '; nearest is APA-LBL-001'", "ACME-001, '; families are DAT, GRD, LBL, STR'"})
    void anUnknownIdIsAnsweredWithTheNearest(String id, String nearest) {
        for (RuleSettings settings : new RuleSettings[] {
            RuleSettings.none().withOff(ImmutableMap.of(id, "no")),
            RuleSettings.none().withSeverities(ImmutableMap.of(id, Severity.INFO)),
            RuleSettings.none().withKnown(known(id))
        }) {
            assertThatThrownBy(() -> STANDARD.with(settings))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no rule or family \"%s\" in apa 0.1 (9 rules)%s", id, nearest);
        }
    }

    @Test
    void aRetiredIdIsAnsweredWithWhatBecameOfIt() {
        RuleSet rules = STANDARD.withRetired(ImmutableMap.of("APA-GRD-009", "APA-GRD-001 finds its fault"));
        for (RuleSettings settings : new RuleSettings[] {
            RuleSettings.none().withOff(ImmutableMap.of("APA-GRD-009", "no")),
            RuleSettings.none().withSeverities(ImmutableMap.of("APA-GRD-009", Severity.INFO)),
            RuleSettings.none().withKnown(known("APA-GRD-009"))
        }) {
            assertThatThrownBy(() -> rules.with(settings))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("rule APA-GRD-009 is retired: APA-GRD-001 finds its fault");
        }
    }

    @Test
    void aRetiredIdIsNeverUsedAgain() {
        AssessmentRule again = AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> {});
        RuleSet rules = STANDARD.withRetired(ImmutableMap.of("ACME-001", "no longer thought a fault"));
        String message = "the id ACME-001 is retired and never used again: no longer thought a fault";
        assertThatThrownBy(() -> rules.plus(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() ->
                        STANDARD.plus(again).withRetired(ImmutableMap.of("ACME-001", "no longer thought a fault")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> rules.withRetired(ImmutableMap.of("ACME-002", "x"))
                        .without("GRD", "no")
                        .plus(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThat(rules).isNotEqualTo(STANDARD).hasToString("apa 0.1 (9 rules)");
    }
}
