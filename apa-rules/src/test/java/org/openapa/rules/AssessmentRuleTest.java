package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.Letter;
import org.openapa.rules.catalogue.NineRules;

class AssessmentRuleTest {
    private static final AssessmentRule WEEKEND = AssessmentRule.of(
            RuleMetadata.of("ACME-001", "Letter is dated on a weekend").withSeverity(Severity.WARNING),
            (assessment, found) -> assessment
                    .letter()
                    .flatMap(Letter::date)
                    .filter(AssessmentRuleTest::isWeekend)
                    .ifPresent(date -> found.at(Location.LETTER_DATE).with(EvidenceName.DATE, date)));
    private static final Assessment GRADES = Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3");

    private static boolean isWeekend(LocalDate date) {
        return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(date.getDayOfWeek());
    }

    private static ImmutableList<Finding> check(AssessmentRule rule, Assessment assessment) {
        return RuleSet.of("acme", "1", ImmutableList.of(rule)).check(assessment).findings();
    }

    @Test
    void aPrivateRuleIsMetadataAndACheck() {
        assertThat(WEEKEND.metadata().id()).isEqualTo("ACME-001");
        assertThat(WEEKEND).hasToString("ACME-001 (warning): Letter is dated on a weekend");
    }

    @Test
    void aPrivateRuleRunsBesideTheStandardOnes() {
        RuleSet rules = NineRules.SET.plus(WEEKEND);
        assertThat(rules.check(GRADES.withLetter(Examples.letter("2005-12-03"))).findings())
                .singleElement()
                .hasToString("873/2005: warning ACME-001 /letter/date: Letter is dated on a weekend")
                .satisfies(finding -> assertThat(finding.evidence()).hasToString("{date=2005-12-03}"));
        assertThat(rules.check(GRADES.withLetter(Examples.letter("2005-12-02"))).findings())
                .isEmpty();
        assertThat(rules.check(GRADES).findings()).isEmpty();
    }

    @Test
    void aFindingCountsAsSoonAsItHasAPlace() {
        AssessmentRule rule = AssessmentRule.of(
                RuleMetadata.of("ACME-002", "Odd"), (assessment, found) -> found.at(Location.DOCUMENT));
        assertThat(check(rule, GRADES)).singleElement().hasToString("873/2005: info ACME-002: Odd");
    }

    @Test
    void findingsOfARuleStandInTheOrderItMetThem() {
        AssessmentRule rule = AssessmentRule.of(RuleMetadata.of("ACME-002", "Odd"), (assessment, found) -> {
            found.at(Location.JUDGEMENTS).related(Location.EDITION).related(Location.AUTHORITY);
            found.at(Location.EDITION).with(EvidenceName.GRADE, Grade.GRADE_1);
        });
        assertThat(check(rule, GRADES))
                .extracting(Finding::location)
                .containsExactly(Location.JUDGEMENTS, Location.EDITION);
        assertThat(check(rule, GRADES).get(0).related()).containsExactly(Location.EDITION, Location.AUTHORITY);
        assertThat(check(rule, GRADES).get(1).evidence()).hasToString("{grade=1}");
    }

    @Test
    void aFindingOfTheAssessmentCheckedHasTheCallersSubjectHoweverItIsPlaced() {
        AssessmentRule rule = AssessmentRule.of(
                RuleMetadata.of("ACME-002", "Odd"), (assessment, found) -> found.at(assessment, Location.EDITION));
        assertThat(RuleSet.of("acme", "1", ImmutableList.of(rule))
                        .check(Subject.of("row-17"), GRADES)
                        .findings())
                .extracting(Finding::subject)
                .containsExactly(Subject.of("row-17"));
    }

    @Test
    void theItemTellsFindingsAtOnePlaceApart() {
        AssessmentRule rule = AssessmentRule.of(RuleMetadata.of("ACME-002", "Odd"), (assessment, found) -> {
            found.at(Location.EDITION).item("one");
            found.at(Location.EDITION).item("two");
            found.at(Location.EDITION).item(" ONE\n");
        });
        ImmutableList<Finding> findings = check(rule, GRADES);
        assertThat(findings.get(0).fingerprint())
                .isEqualTo(findings.get(2).fingerprint())
                .isNotEqualTo(findings.get(1).fingerprint());
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, ERROR",
        "ERROR, WARNING, WARNING",
        "ERROR, INFO, INFO",
        "WARNING, ERROR, WARNING",
        "WARNING, WARNING, WARNING",
        "WARNING, INFO, INFO",
        "INFO, ERROR, INFO",
        "INFO, WARNING, INFO",
        "INFO, INFO, INFO"
    })
    void aFindingMayBeMilderThanItsRuleAndNeverWorse(Severity severity, Severity atMost, Severity found) {
        AssessmentRule rule = AssessmentRule.of(
                RuleMetadata.of("ACME-002", "Odd").withSeverity(severity),
                (assessment, context) ->
                        context.at(Location.DOCUMENT).atMost(atMost).related(Location.EDITION));
        assertThat(check(rule, GRADES)).extracting(Finding::severity).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({"WARNING, INFO", "INFO, WARNING"})
    void ofTwoLimitsTheMilderHolds(Severity one, Severity other) {
        AssessmentRule rule = AssessmentRule.of(
                RuleMetadata.of("ACME-002", "Odd").withSeverity(Severity.ERROR),
                (assessment, found) ->
                        found.at(Location.DOCUMENT).atMost(one).atMost(other).atMost(Severity.ERROR));
        assertThat(check(rule, GRADES)).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void aRuleKnowsTheRegisterInUse() {
        AuthorityRegister other = AuthorityRegister.of(ImmutableList.of());
        AssessmentRule rule = AssessmentRule.of(RuleMetadata.of("ACME-002", "Odd"), (assessment, found) -> {
            if (found.register().equals(other)) {
                found.at(Location.AUTHORITY);
            }
        });
        assertThat(check(rule, GRADES)).isEmpty();
        assertThat(RuleSet.of("acme", "1", ImmutableList.of(rule))
                        .withRegister(other)
                        .check(GRADES)
                        .findings())
                .extracting(Finding::location)
                .containsExactly(Location.AUTHORITY);
    }
}
