package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.rules.catalogue.NineRules;

class RuleSetCheckTest {
    private static final Assessment ODD = Examples.graded(Edition.APA_2005, "SC2 ED2 CS4");

    @Test
    void theSubjectIsCouncilAndEditionUnlessTheCallerNamesIt() {
        Report byDefault = NineRules.SET.check(ODD);
        assertThat(byDefault.subject()).hasToString("873/2005");
        assertThat(byDefault.findings()).extracting(Finding::subject).containsOnly(Subject.of("873/2005"));

        Report named = NineRules.SET.check(Subject.of("row-17"), ODD);
        assertThat(named.subject()).hasToString("row-17");
        assertThat(named.findings()).extracting(Finding::subject).containsOnly(Subject.of("row-17"));
    }

    @Test
    void theSubjectIsLookedUpInTheSetsOwnRegister() {
        Assessment byName = ODD.withAuthority(AuthorityReference.of("Cambridgeshire County Council"));
        assertThat(NineRules.SET.check(byName).subject()).hasToString("873/2005");
        assertThat(NineRules.SET
                        .withRegister(AuthorityRegister.of(ImmutableList.of()))
                        .check(byName)
                        .subject())
                .hasToString("Cambridgeshire County Council/2005");
    }

    @Test
    void findingsStandInTheOrderOfTheRulesIds() {
        AssessmentRule first =
                AssessmentRule.of(RuleMetadata.of("A-1", "Odd"), (assessment, found) -> found.at(Location.EDITION));
        AssessmentRule last =
                AssessmentRule.of(RuleMetadata.of("Z-1", "Odd"), (assessment, found) -> found.at(Location.EDITION));
        assertThat(NineRules.SET.plus(last, first).check(ODD).findings())
                .extracting(Finding::ruleId)
                .containsExactly("A-1", "APA-GRD-001", "APA-STR-001", "Z-1");
    }

    @Test
    void anotherSeverityIsThatOfEveryFindingEvenWhereTheRuleIsMilder() {
        for (Severity severity : Severity.values()) {
            assertThat(NineRules.SET
                            .only("STR")
                            .withSeverity("STR", severity)
                            .check(Examples.graded(Edition.APA_2007, "CS3 SC3 ED3"))
                            .findings())
                    .hasSize(8)
                    .extracting(Finding::severity)
                    .containsOnly(severity);
        }
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        Report report = NineRules.SET.without("APA-GRD-001", "not our concern").check(ODD);
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("APA-STR-001");
        assertThat(report.off()).isEqualTo(ImmutableMap.of("APA-GRD-001", "not our concern"));
    }

    @Test
    void aRuleThatFailsLosesItsFindingsAndStopsNoOther() {
        AssessmentRule failing = AssessmentRule.of(RuleMetadata.of("AAA-1", "Odd"), (assessment, found) -> {
            found.at(Location.LETTER).with(EvidenceName.GRADE, Grade.GRADE_1);
            throw new IllegalStateException("Ms A. Person");
        });
        Report report = NineRules.SET.plus(failing).check(ODD);
        assertThat(report.failed()).isEqualTo(ImmutableMap.of("AAA-1", "IllegalStateException"));
        assertThat(report).asString().endsWith(", rules failed 1");
        assertThat(report.findings())
                .isNotEmpty()
                .isEqualTo(NineRules.SET.check(ODD).findings());
        assertThat(report.ran()).isEqualTo(NineRules.SET.check(ODD).ran()).doesNotContain("AAA-1");
    }

    @Test
    void aRuleIsNotCalledWhereItDoesNotApply() {
        AssessmentRule failing = AssessmentRule.of(
                RuleMetadata.of("AAA-1", "Odd").withEditions(Edition.APA_2006).withParts(AssessmentPart.JUDGEMENTS),
                (assessment, found) -> {
                    throw new IllegalStateException("called");
                });
        RuleSet rules = RuleSet.of("acme", "1", ImmutableList.of(failing));
        assertThat(rules.check(ODD).notApplicable()).isEqualTo(ImmutableMap.of("AAA-1", NotApplicable.EDITION));
        assertThat(rules.check(Examples.graded(Edition.APA_2006, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("AAA-1", NotApplicable.PART_MISSING));
        assertThat(rules.check(Examples.graded(Edition.APA_2005, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("AAA-1", NotApplicable.EDITION));
        assertThat(rules.check(Examples.graded(Edition.APA_2006, "CS3")).failed())
                .isEqualTo(ImmutableMap.of("AAA-1", "IllegalStateException"));
    }
}
