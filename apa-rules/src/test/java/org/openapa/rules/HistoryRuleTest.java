package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.rules.catalogue.NineRules;

class HistoryRuleTest {
    private static final Subject COUNCIL = Subject.of("873");
    private static final HistoryRule LEAP = HistoryRule.of(
            RuleMetadata.of("ACME-HIS-001", "Capacity moved by more than one grade")
                    .withEditions(Edition.APA_2006)
                    .withParts(AssessmentPart.JUDGEMENTS),
            (history, found) -> {
                OptionalInt change =
                        history.change(JudgementArea.CAPACITY_TO_IMPROVE, Edition.APA_2005, Edition.APA_2006);
                if (Math.abs(change.orElse(0)) > 1) {
                    history.latest(Edition.APA_2006)
                            .ifPresent(later -> found.at(later, Location.judgement(JudgementArea.CAPACITY_TO_IMPROVE))
                                    .with(EvidenceName.EDITION, Edition.APA_2006));
                }
            });

    private static AssessmentHistory history(String grades2005, String grades2006) {
        return AssessmentHistory.of(ImmutableList.of(
                Examples.graded(Edition.APA_2005, grades2005), Examples.graded(Edition.APA_2006, grades2006)));
    }

    private static Report check(HistoryRule rule, AssessmentHistory history) {
        return RuleSet.of("acme", "1", ImmutableList.of(rule)).check(COUNCIL, history);
    }

    @Test
    void aFindingIsAboutTheAssessmentItNames() {
        assertThat(LEAP).hasToString("ACME-HIS-001 (info): Capacity moved by more than one grade");
        assertThat(check(LEAP, history("CAP2", "CAP3")).findings()).isEmpty();
        assertThat(check(LEAP, history("CAP2", "CAP4")).findings())
                .singleElement()
                .hasToString("873/2006: info ACME-HIS-001 /judgements/capacity-to-improve:"
                        + " Capacity moved by more than one grade")
                .satisfies(finding -> assertThat(finding.evidence()).hasToString("{edition=2006}"));
    }

    @Test
    void aFindingMayBeAboutTheHistoryAsAWhole() {
        HistoryRule whole = HistoryRule.of(LEAP.metadata(), (history, found) -> found.at(Location.DOCUMENT));
        assertThat(check(whole, history("", "CAP4")).findings())
                .singleElement()
                .hasToString("873: info ACME-HIS-001: Capacity moved by more than one grade");
        HistoryRule inside = HistoryRule.of(LEAP.metadata(), (history, found) -> found.at(Location.EDITION));
        assertThat(check(inside, history("", "CAP4")).failed())
                .isEqualTo(ImmutableMap.of("ACME-HIS-001", "the rule names /edition, where nothing is"));
    }

    @Test
    void anAssessmentOfAnotherHistoryOrAPlaceThatIsNotThereMakesTheRuleFail() {
        Assessment stranger = Examples.graded(Edition.APA_2007, "CAP4");
        for (HistoryRule rule : ImmutableList.of(
                HistoryRule.of(LEAP.metadata(), (history, found) -> found.at(stranger, Location.EDITION)),
                HistoryRule.of(
                        LEAP.metadata(),
                        (history, found) -> found.at(history.assessments().get(1), Location.LETTER)))) {
            assertThat(check(rule, history("CAP2", "CAP4")).failed().get("ACME-HIS-001"))
                    .isIn(
                            "the rule speaks of an assessment that is not checked",
                            "the rule names /letter, where nothing is");
        }
    }

    @Test
    void aRuleAppliesIfOneAssessmentIsOfItsEditionsAndHasTheParts() {
        assertThat(check(LEAP, history("", "CAP4")).ran()).containsExactly("ACME-HIS-001");
        assertThat(check(LEAP, history("CAP2", "")).notApplicable())
                .isEqualTo(ImmutableMap.of("ACME-HIS-001", NotApplicable.PART_MISSING));
        assertThat(check(LEAP, AssessmentHistory.of(List.of(Examples.graded(Edition.APA_2005, "CAP2"))))
                        .notApplicable())
                .isEqualTo(ImmutableMap.of("ACME-HIS-001", NotApplicable.EDITION));
        assertThat(check(LEAP, AssessmentHistory.of(List.of())).notApplicable())
                .isEqualTo(ImmutableMap.of("ACME-HIS-001", NotApplicable.EDITION));
    }

    @Test
    void eachKindOfRuleHasItsOwnReports() {
        RuleSet rules = NineRules.SET.plus(LEAP);
        Report report = rules.check(COUNCIL, history("SC1 ED1 CS4 CAP2", "CAP4"));
        assertThat(report.subject()).isEqualTo(COUNCIL);
        assertThat(report.ran()).containsExactly("ACME-HIS-001");
        assertThat(report.notApplicable()).isEmpty();
        assertThat(report.findings()).hasSize(1);
        assertThat(rules.check(Examples.graded(Edition.APA_2006, "CAP4")).ran()).doesNotContain("ACME-HIS-001");
        assertThat(report).isNotEqualTo(rules.check(COUNCIL, Examples.graded(Edition.APA_2006, "CAP4")));
    }
}
