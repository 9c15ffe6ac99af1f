package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.rules.catalogue.NineRules;

class ReportTest {
    private static final RuleSet RULES = NineRules.SET;
    private static final Assessment CLEAN = Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3");
    private static final Assessment FAULTY = Examples.graded(Edition.APA_2007, "SC3 ED3 CS3");

    @Test
    void aCleanReportHasNothingToSay() {
        Report report = RULES.check(CLEAN);
        assertThat(report.findings()).isEmpty();
        assertThat(report.worst()).isEmpty();
        assertThat(report.hasErrors()).isFalse();
        assertThat(report).hasToString("873/2005: errors 0, warnings 0, infos 0");
        assertThat(report.ruleSetId()).isEqualTo("apa");
        assertThat(report.ruleSetVersion()).isEqualTo("0.1");
        assertThat(report.severities()).isEmpty();
        assertThat(report.off()).isEmpty();
        assertThat(report.assessments()).isEmpty();
        assertThat(report.ran())
                .containsExactly("APA-GRD-001", "APA-GRD-004", "APA-LBL-001", "APA-STR-001", "APA-STR-002");
        assertThat(report.notApplicable())
                .hasToString(
                        "{APA-DAT-001=part-missing, APA-GRD-002=edition, APA-GRD-003=edition, APA-LBL-002=part-missing}");
    }

    @Test
    void findingsAreCountedBySeverity() {
        Report report = RULES.check(FAULTY);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
        assertThat(report.count(Severity.INFO)).isEqualTo(6);
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(report.hasErrors()).isTrue();
        assertThat(report).hasToString("873/2007: errors 1, warnings 1, infos 6");
    }

    @Test
    void withoutErrorsTheWorstIsMilder() {
        Report warned = RULES.check(Examples.graded(Edition.APA_2005, "SC2 ED2 CS4"));
        assertThat(warned.worst()).contains(Severity.WARNING);
        assertThat(warned.hasErrors()).isFalse();
        Report noted = RULES.check(Examples.graded(Edition.APA_2005, "SC2 ED2 CS2"));
        assertThat(noted.worst()).contains(Severity.INFO);
        assertThat(noted.hasErrors()).isFalse();
    }

    @Test
    void reportsOfEqualChecksAreEqual() {
        Report report = RULES.check(FAULTY);
        assertThat(report).isEqualTo(NineRules.SET.check(FAULTY)).hasSameHashCodeAs(NineRules.SET.check(FAULTY));
    }

    @Test
    void reportsDifferByAnythingTheySay() {
        Report report = RULES.check(CLEAN);
        assertThat(report)
                .isNotEqualTo(RULES.check(Subject.of("row-17"), CLEAN))
                .isNotEqualTo(RULES.without("DAT", "no").check(CLEAN))
                .isNotEqualTo(RULES.withSeverity("DAT", Severity.INFO).check(CLEAN))
                .isNotEqualTo(ofNineRules("apa", "0.2").check(CLEAN))
                .isNotEqualTo(ofNineRules("acme", "0.1").check(CLEAN))
                .isNotEqualTo(RULES.check(report.subject(), CLEAN.withLetter(Examples.letter("2005-12-01"))))
                .isNotEqualTo(RULES.check(report.subject(), Examples.graded(Edition.APA_2005, "SC2 ED4 CS1 CAP3")))
                .isNotEqualTo(report.toString());
    }

    private static RuleSet ofNineRules(String id, String version) {
        return RuleSet.of(id, version, NineRules.RULES);
    }

    @Test
    void whatReportsDoNotSayMakesNoDifference() {
        RuleSet none = RuleSet.of("acme", "1", ImmutableList.of());
        Subject subject = Subject.of("row-17");
        Report report = none.check(subject, CLEAN);
        assertThat(none.check(subject, CLEAN.withEdition(Edition.APA_2006)))
                .isEqualTo(report)
                .hasSameHashCodeAs(report);
        assertThat(none.withRegister(AuthorityRegister.of(ImmutableList.of())).check(subject, CLEAN))
                .isEqualTo(report);
        assertThat(none.check(subject, AssessmentHistory.of(ImmutableList.of())))
                .isEqualTo(report);
    }

    @Test
    void aReportOnManyAssessmentsNamesThem() {
        Subject subject = Subject.of("873");
        Report history = RULES.check(subject, AssessmentHistory.of(ImmutableList.of(CLEAN, FAULTY)));
        assertThat(history.assessments()).containsExactly(Subject.of("873/2005"), Subject.of("873/2007"));
        AssessmentCollection collection = AssessmentCollection.builder(AuthorityRegister.england2005())
                .add(Subject.of("row-1"), CLEAN)
                .add(Subject.of("row-2"), CLEAN)
                .build();
        Report ofCollection = RULES.check(subject, collection);
        assertThat(ofCollection.assessments()).containsExactly(Subject.of("row-1"), Subject.of("row-2"));
        assertThat(ofCollection).isNotEqualTo(history);
    }

    @Test
    void aFailureMakesAnotherReport() {
        boolean[] fails = {false};
        RuleSet rules = RULES.plus(AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> {
            if (fails[0]) {
                throw new IllegalStateException();
            }
        }));
        Report before = rules.check(CLEAN);
        fails[0] = true;
        assertThat(rules.check(CLEAN)).isNotEqualTo(before);
    }
}
