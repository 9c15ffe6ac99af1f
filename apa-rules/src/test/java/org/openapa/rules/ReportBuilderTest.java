package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.rules.catalogue.ApaRules;

class ReportBuilderTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final Subject SUBJECT = Subject.of("row-17");
    private static final Assessment GRADES = Examples.graded(Edition.APA_2005, "SC2 ED2 CS4");
    /** Finds more than is listed, of several severities; fails in the edition of 2006. */
    private static final AssessmentRule MANY =
            AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd").withSeverity(Severity.ERROR), (assessment, found) -> {
                for (int i = 0; i < 130; i++) {
                    found.at(Location.EDITION)
                            .item("item " + i)
                            .atMost(i % 3 == 0 ? Severity.ERROR : Severity.WARNING)
                            .with(EvidenceName.COUNT, i);
                }
                if (assessment.edition() == Edition.APA_2006) {
                    throw new IllegalStateException();
                }
            });

    private static final HistoryRule EACH = HistoryRule.of(
            RuleMetadata.of("ACME-HIS-001", "Odd"),
            (history, found) -> history.assessments().forEach(it -> found.at(it, Location.EDITION)));
    private static final CollectionRule EVERY = CollectionRule.of(
            RuleMetadata.of("ACME-COL-001", "Odd"),
            (collection, found) -> collection.entries().forEach(it -> found.at(it, Location.EDITION)));
    private static final RuleSet RULES = ApaRules.standard()
            .plus(MANY, EACH, EVERY)
            .without("LBL", "not ours {date}")
            .withSeverity("APA-STR-001", Severity.ERROR);

    /** {@return the report as a codec reads it back: made from nothing but what the original says} */
    static Report told(Report report) {
        return Report.builder(report.subject(), report.ruleSetId(), report.ruleSetVersion())
                .assessments(report.assessments())
                .severities(report.severities())
                .findings(
                        report.findings().stream().map(ReportBuilderTest::told).toList())
                .omitted(report.omitted())
                .counts(counts(report))
                .ran(report.ran())
                .notApplicable(report.notApplicable())
                .off(report.off())
                .failed(report.failed())
                .build();
    }

    private static Finding told(Finding finding) {
        return Finding.of(
                        finding.subject(),
                        finding.ruleId(),
                        finding.severity(),
                        Location.parse(finding.location().pointer()),
                        finding.message())
                .withRelated(finding.related())
                .withEvidence(finding.evidence())
                .withItem(finding.fingerprint().item());
    }

    private static ImmutableMap<Severity, Integer> counts(Report report) {
        return Maps.toMap(List.of(Severity.values()), report::count);
    }

    static Stream<Report> reports() {
        Stream<Assessment> assessments = Stream.concat(
                Examples.faulty("a text").stream(),
                Stream.of(Edition.values()).map(it -> Examples.graded(it, "CS3 SC2")));
        AssessmentHistory history =
                AssessmentHistory.of(ImmutableList.of(GRADES, GRADES.withEdition(Edition.APA_2007), GRADES));
        AssessmentCollection collection = AssessmentCollection.builder(AuthorityRegister.england2005())
                .add(Subject.of("row-1"), GRADES)
                .add(Subject.of("row-2"), GRADES)
                .build();
        return Stream.concat(
                assessments.map(RULES::check),
                Stream.of(
                        ApaRules.standard().check(SUBJECT, Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3")),
                        RULES.check(Subject.of("873"), history),
                        RULES.check(Subject.of("all"), collection),
                        RULES.without("ACME", "all are off").check(SUBJECT, GRADES)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportToldByWhatItSaysIsTheSameReport(Report report) {
        Report told = told(report);
        assertThat(told).isEqualTo(report).hasSameHashCodeAs(report).hasToString(report.toString());
        assertThat(report).isEqualTo(told);
        assertThat(counts(told)).isEqualTo(counts(report));
        assertThat(told.worst()).isEqualTo(report.worst());
        assertThat(told.hasErrors()).isEqualTo(report.hasErrors());
        assertThat(told.findings())
                .extracting(Finding::message)
                .isEqualTo(report.findings().stream().map(Finding::message).toList());
        assertThat(told(told)).isEqualTo(report);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aToldReportIsComparedLikeTheOriginal(Report report) {
        KnownFindings baselines = KnownFindings.in(reports().toList()).plus(KnownFindings.in(ImmutableList.of(report)));
        KnownFindings expired = KnownFindings.of(baselines.entries().stream()
                .map(entry -> entry.withUntil(DAY.minusDays(1)))
                .toList());
        KnownFindings none = KnownFindings.of();
        Stream.of(none, baselines, expired, expired.plus(baselines))
                .forEach(known -> assertThat(told(report).against(known, DAY)).isEqualTo(report.against(known, DAY)));
        assertThat(KnownFindings.in(ImmutableList.of(told(report))))
                .isEqualTo(KnownFindings.in(ImmutableList.of(report)));
    }

    @Test
    void whatIsGoneInAHistoryIsToldFromItsAssessments() {
        AssessmentHistory history = AssessmentHistory.of(ImmutableList.of(GRADES));
        RuleSet finding = RuleSet.of("acme", "1", ImmutableList.of(EACH));
        RuleSet silent =
                RuleSet.of("acme", "1", ImmutableList.of(HistoryRule.of(EACH.metadata(), (whole, found) -> {})));
        KnownFindings known = KnownFindings.in(ImmutableList.of(finding.check(Subject.of("873"), history)));
        assertThat(told(silent.check(Subject.of("873"), history))
                        .against(known, DAY)
                        .gone())
                .isEqualTo(known.entries());
    }

    @Test
    void aReportOfWhichNothingIsToldIsEmpty() {
        Report report = Report.builder(SUBJECT, "acme", "1").build();
        assertThat(report).isEqualTo(RuleSet.of("acme", "1", ImmutableList.of()).check(SUBJECT, GRADES));
        assertThat(report.findings()).isEmpty();
        assertThat(report.worst()).isEmpty();
    }

    @Test
    void countsThatAreNotSetAreThoseOfWhatIsListed() {
        Report report = builder().build();
        assertThat(counts(report)).isEqualTo(ImmutableMap.of(Severity.INFO, 0, Severity.WARNING, 1, Severity.ERROR, 0));
        assertThat(builder().counts(ImmutableMap.of(Severity.WARNING, 1)).build())
                .isEqualTo(report);
        assertThat(builder()
                        .counts(ImmutableMap.of(Severity.WARNING, 1, Severity.INFO, 0))
                        .build())
                .isEqualTo(report);
    }

    @Test
    void theSeverityOfWhatIsNotListedIsToldByTheCounts() {
        Report report = builder()
                .omitted(ImmutableMap.of("ACME-001", 3))
                .counts(ImmutableMap.of(Severity.WARNING, 2, Severity.ERROR, 2))
                .build();
        assertThat(counts(report)).isEqualTo(ImmutableMap.of(Severity.INFO, 0, Severity.WARNING, 2, Severity.ERROR, 2));
        assertThat(report.worst()).contains(Severity.ERROR);
        assertThat(report.omitted()).isEqualTo(ImmutableMap.of("ACME-001", 3));
        assertThat(report)
                .isNotEqualTo(builder()
                        .omitted(ImmutableMap.of("ACME-001", 3))
                        .counts(ImmutableMap.of(Severity.WARNING, 3, Severity.ERROR, 1))
                        .build());
    }

    /** {@return a report on one rule that ran and found something} */
    private static Report.Builder builder() {
        return Report.builder(SUBJECT, "acme", "1")
                .ran(List.of("ACME-001"))
                .findings(List.of(finding("ACME-001", SUBJECT)));
    }

    private static Finding finding(String ruleId, Subject subject) {
        return Finding.of(subject, ruleId, Severity.WARNING, Location.EDITION, "Odd");
    }

    private static Arguments refused(UnaryOperator<Report.Builder> change, String message) {
        return Arguments.of(change, message);
    }

    static Stream<Arguments> refusals() {
        Map<String, NotApplicable> edition = ImmutableMap.of("ACME-001", NotApplicable.EDITION);
        Finding ofOther = finding("ACME-002", SUBJECT);
        Finding aboutOther = finding("ACME-001", Subject.of("row-18"));
        return Stream.of(
                refused(it -> it.notApplicable(edition), "two things are said of rule ACME-001"),
                refused(it -> it.off(Map.of("ACME-001", "no")), "two things are said of rule ACME-001"),
                refused(it -> it.failed(Map.of("ACME-001", "Error")), "two things are said of rule ACME-001"),
                refused(it -> it.ran(List.of("ACME-001", "ACME-001")), "two things are said of rule ACME-001"),
                refused(it -> it.findings(List.of(ofOther)), "rule ACME-002 has a finding, but did not run"),
                refused(it -> it.ran(List.of()), "rule ACME-001 has a finding, but did not run"),
                refused(
                        it -> it.findings(List.of(aboutOther)),
                        "a finding is about row-18, of which the report is not"),
                refused(
                        it -> it.omitted(Map.of("ACME-002", 1)),
                        "rule ACME-002 has findings that are not listed, but did not run"),
                refused(it -> it.omitted(Map.of("ACME-001", 0)), "rule ACME-001 has 0 findings that are not listed"),
                refused(it -> it.omitted(Map.of("ACME-001", -1)), "rule ACME-001 has -1 findings that are not listed"),
                refused(it -> it.omitted(Map.of("ACME-001", 1)), "0 are counted that are not listed, but 1 should be"),
                refused(
                        it -> it.counts(Map.of(Severity.WARNING, 2)),
                        "1 are counted that are not listed, but 0 should be"),
                refused(
                        it -> it.omitted(Map.of("ACME-001", Integer.MAX_VALUE))
                                .counts(Map.of(Severity.WARNING, Integer.MAX_VALUE)),
                        "2147483646 are counted that are not listed, but 2147483647 should be"),
                refused(it -> it.counts(Map.of()), "0 are counted of severity warning, but 1 listed"),
                refused(
                        it -> it.counts(Map.of(Severity.WARNING, 1, Severity.INFO, -1)),
                        "-1 are counted of severity info, but 0 listed"),
                refused(
                        it -> it.off(Map.of("ACME-002", "x\ny")),
                        "the reason \"x\\u000ay\" is not one line of at most 512 printable characters"),
                refused(
                        it -> it.failed(Map.of("ACME-002", "x\ny")),
                        "the fault \"x\\u000ay\" is not one line of at most 512 printable characters"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatContradictsItselfIsRefused(UnaryOperator<Report.Builder> change, String message) {
        assertThatThrownBy(() -> change.apply(builder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    static Stream<UnaryOperator<Report.Builder>> malformedIds() {
        return Stream.of(
                it -> it.ran(List.of("ACME-001", "acme")),
                it -> it.notApplicable(Map.of("acme", NotApplicable.EDITION)),
                it -> it.off(Map.of("acme", "no")),
                it -> it.failed(Map.of("acme", "Error")),
                it -> it.omitted(Map.of("acme", 1)),
                it -> it.severities(Map.of("acme", Severity.INFO)));
    }

    @ParameterizedTest
    @MethodSource("malformedIds")
    void aMalformedIdIsRefusedWhereverItStands(UnaryOperator<Report.Builder> change) {
        assertThatThrownBy(() -> change.apply(builder()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("malformed rule id \"acme\"");
    }

    @Test
    void aFindingMayBeAboutAnAssessmentInTheHistory() {
        Finding about = finding("ACME-001", Subject.of("873/2005"));
        Report report = builder()
                .assessments(List.of(about.subject()))
                .findings(List.of(about))
                .build();
        assertThat(report.assessments()).containsExactly(about.subject());
        assertThat(report.findings()).containsExactly(about);
    }

    @Test
    void whyARuleIsOffOrFailedIsOnePrintableLineInEveryReport() {
        RuleSet rules = RuleSet.of(
                "acme",
                "1",
                ImmutableList.of(
                        MANY, AssessmentRule.of(RuleMetadata.of("OTHER-001", "Odd"), (assessment, found) -> {})));
        String[] selectors = Stream.generate(() -> "OTHER-001").limit(100).toArray(String[]::new);
        Report report = rules.only(selectors).check(GRADES);
        assertThat(report.off().values())
                .singleElement()
                .asString()
                .startsWith("not among OTHER-001, OTHER-001")
                .hasSize(Finding.MAX_MESSAGE);
        assertThat(told(report)).isEqualTo(report);
        assertThat(ImmutableMultiset.copyOf(
                        told(rules.without("ACME", "x\ny").check(GRADES)).off().values()))
                .containsExactly("x\\u000ay");
    }
}
