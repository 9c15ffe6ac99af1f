package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;

class FindingLimitTest {
    private static final Assessment GRADES = Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3");

    /** Every tenth finding is an error, every other one milder. */
    private static AssessmentRule rule(String id, int findings) {
        return AssessmentRule.of(RuleMetadata.of(id, "Odd").withSeverity(Severity.ERROR), (assessment, found) -> {
            for (int i = 0; i < findings; i++) {
                found.at(Location.EDITION)
                        .item(Integer.toString(i))
                        .atMost(i % 10 == 9 ? Severity.ERROR : Severity.INFO);
            }
        });
    }

    private static Report check(AssessmentRule... rules) {
        return RuleSet.of("acme", "1", ImmutableList.copyOf(rules)).check(GRADES);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "99, 99, 9", "100, 100, 10", "101, 100, 10", "110, 100, 11", "100000, 100, 10000"})
    void aHundredFindingsOfARuleAreListedAndAllAreCounted(int findings, int listed, int errors) {
        Report report = check(rule("ACME-001", findings));
        assertThat(report.findings()).hasSize(listed);
        assertThat(report.omitted())
                .isEqualTo(findings > 100 ? ImmutableMap.of("ACME-001", findings - 100) : ImmutableMap.of());
        assertThat(report.count(Severity.ERROR)).isEqualTo(errors);
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.count(Severity.INFO)).isEqualTo(findings - errors);
    }

    @Test
    void theFirstHundredAreListed() {
        assertThat(check(rule("ACME-001", 150)).findings())
                .extracting(finding -> finding.fingerprint().item())
                .startsWith(Fingerprint.digest("0"))
                .endsWith(Fingerprint.digest("99"));
    }

    @Test
    void eachRuleHasItsOwnHundred() {
        Report report = check(rule("ACME-001", 101), rule("ACME-002", 100), rule("ACME-003", 102));
        assertThat(report.findings()).hasSize(300);
        assertThat(report.omitted()).isEqualTo(ImmutableMap.of("ACME-001", 1, "ACME-003", 2));
        assertThat(report.toString()).isEqualTo("873/2005: errors 30, warnings 0, infos 273");
    }

    @Test
    void anErrorThatIsNotListedIsStillTheWorst() {
        AssessmentRule lastIsWorst =
                AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd").withSeverity(Severity.ERROR), (a, found) -> {
                    for (int i = 0; i <= 100; i++) {
                        found.at(Location.EDITION).atMost(i == 100 ? Severity.ERROR : Severity.WARNING);
                    }
                });
        assertThat(check(lastIsWorst).findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(check(lastIsWorst).worst()).contains(Severity.ERROR);
        assertThat(check(lastIsWorst).hasErrors()).isTrue();
    }

    @Test
    void anotherSeverityIsThatOfTheOmittedToo() {
        Report report = RuleSet.of("acme", "1", ImmutableList.of(rule("ACME-001", 150)))
                .withSeverity("ACME", Severity.WARNING)
                .check(GRADES);
        assertThat(report).hasToString("873/2005: errors 0, warnings 150, infos 0");
    }

    @Test
    void ofARuleThatFailsNothingIsCountedEvenBeyondTheLimit() {
        AssessmentRule failing = AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> {
            rule("ACME-001", 150).check(assessment, found);
            throw new IllegalStateException();
        });
        Report report = check(failing, rule("ACME-002", 101));
        assertThat(report.findings()).hasSize(100).extracting(Finding::ruleId).containsOnly("ACME-002");
        assertThat(report.omitted()).isEqualTo(ImmutableMap.of("ACME-002", 1));
        assertThat(report.count(Severity.INFO) + report.count(Severity.ERROR)).isEqualTo(101);
    }

    @Test
    void reportsThatOmitOtherFindingsAreNotEqual() {
        int[] findings = {101};
        AssessmentRule changing = AssessmentRule.of(
                RuleMetadata.of("ACME-001", "Odd").withSeverity(Severity.ERROR),
                (assessment, found) -> rule("ACME-001", findings[0]).check(assessment, found));
        RuleSet rules = RuleSet.of("acme", "1", ImmutableList.of(changing));
        Report report = rules.check(GRADES);
        assertThat(rules.check(GRADES)).isEqualTo(report).hasSameHashCodeAs(report);
        findings[0] = 102;
        assertThat(rules.check(GRADES)).isNotEqualTo(report);
    }
}
