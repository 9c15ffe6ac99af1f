package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openapa.testkit.ApaAssertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

class ReportAssertTest {
    private static final Assessment LETTER = ApaExamples.letter(Edition.APA_2005);
    private static final RuleSet RULES = ApaRules.standard().only("APA-DAT-001", "APA-GRD-001", "APA-STR-001");
    private static final Report CLEAN = check(RULES, LETTER);
    private static final Report WARNING = check(RULES, LETTER.withJudgements(JudgementTable.parse("SC2 ED2 CS3 CAP3")));
    private static final Report ERROR = check(RULES, LETTER.withMeetingDate(LocalDate.of(2006, 1, 1)));
    private static final Report TWO = check(RULES, LETTER.withJudgements(JudgementTable.parse("SC2 ED2")));
    private static final Report FAILED = check(RULES.plus(new Failing()), LETTER);

    private static final class Failing implements AssessmentRule {
        @Override
        public RuleMetadata metadata() {
            return RuleMetadata.of("ACME-001", "Never works");
        }

        @Override
        public void check(Assessment assessment, RuleContext found) {
            throw new UnsupportedOperationException("out of order");
        }
    }

    private static Report check(RuleSet rules, Assessment assessment) {
        return rules.check(Subject.of("example"), assessment);
    }

    @Test
    void whatHoldsPassesAndGoesOn() {
        assertThat(CLEAN).hasNoErrors().hasNoFindings().findsOnly().findsNothingFrom("APA-DAT");
        assertThat(WARNING)
                .hasNoErrors()
                .finds("APA-GRD-001")
                .finds("APA-GRD-001", Location.judgement(JudgementArea.CHILDRENS_SERVICES))
                .findsOnly("APA-GRD-001")
                .findsNothingFrom("APA-DAT");
        assertThat(ERROR).finds("APA-DAT-001").findsNothingFrom("APA-GRD");
        assertThat(TWO).findsOnly("APA-STR-001");
        assertThat(FAILED).findsNothingFrom("APA-DAT");
    }

    @Test
    void errorsAreListed() {
        fails(
                () -> assertThat(ERROR).hasNoErrors(),
                """
                expected no error, but there is:
                  example: error APA-DAT-001 /meetingDate: %s""",
                ERROR.findings().get(0).message());
    }

    @Test
    void findingsAreListedOneALine() {
        fails(
                () -> assertThat(TWO).hasNoFindings(),
                """
                expected no finding, but there is:
                  %s
                  %s""",
                TWO.findings().get(0),
                TWO.findings().get(1));
        fails(
                () -> assertThat(TWO).findsOnly(),
                """
                expected no finding, but there is:
                  %s
                  %s""",
                TWO.findings().get(0),
                TWO.findings().get(1));
    }

    @Test
    void whatIsNotFoundIsNamed() {
        fails(() -> assertThat(CLEAN).finds("APA-DAT-001"), """
                expected a finding of APA-DAT-001, but there is:
                  no finding""");
        fails(
                () -> assertThat(ERROR).finds("APA-DAT-001", Location.LETTER_DATE),
                """
                expected a finding of APA-DAT-001 at /letter/date, but there is:
                  %s""",
                ERROR.findings().get(0));
        fails(
                () -> assertThat(ERROR).finds("APA-GRD-001", Location.MEETING_DATE),
                """
                expected a finding of APA-GRD-001 at /meetingDate, but there is:
                  %s""",
                ERROR.findings().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APA-GRD-001", "APA-DAT-001,APA-GRD-001", ""})
    void onlyMeansNoOtherAndNoFewer(String ids) {
        String[] expected = ids.isEmpty() ? new String[0] : ids.split(",");
        assertThatThrownBy(() -> assertThat(ERROR).findsOnly(expected)).isInstanceOf(AssertionError.class);
    }

    @Test
    void theOnesExpectedAreListedInOrder() {
        fails(
                () -> assertThat(ERROR).findsOnly("APA-STR-001", "APA-GRD-001"),
                """
                expected findings of exactly APA-GRD-001, APA-STR-001, but there is:
                  %s""",
                ERROR.findings().get(0));
    }

    @Test
    void aFamilyThatFindsSomethingIsNamed() {
        fails(
                () -> assertThat(ERROR).findsNothingFrom("APA-DAT"),
                """
                expected no finding from APA-DAT, but there is:
                  %s""",
                ERROR.findings().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"APA-DTA", "APA", "APA-DAT-001", "ACME"})
    void aFamilyWithoutRulesProvesNothing(String family) {
        assertThatThrownBy(() -> assertThat(CLEAN).findsNothingFrom(family))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected rules of the family " + family + " in ");
    }

    @Test
    void aRuleThatFailedProvesNothing() {
        String message = """
                expected no rule to fail, but there is:
                  no finding
                  ACME-001 failed: UnsupportedOperationException""";
        fails(() -> assertThat(FAILED).hasNoErrors(), message);
        fails(() -> assertThat(FAILED).hasNoFindings(), message);
        fails(() -> assertThat(FAILED).findsOnly(), message);
        fails(() -> assertThat(FAILED).findsNothingFrom("ACME"), message);
    }

    @Test
    void aFindingIsLookedAt() {
        assertThatCode(() -> assertThat(ERROR)
                        .finding("APA-DAT-001")
                        .isAt(Location.MEETING_DATE)
                        .hasSeverity(Severity.ERROR)
                        .hasEvidence(EvidenceName.MEETING_DATE, "2006-01-01")
                        .hasMessage(ERROR.findings().get(0).message()))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsOtherwiseInAFindingIsShown() {
        String but = ", but it is:\n  " + ERROR.findings().get(0);
        looksOtherwise(it -> it.isAt(Location.LETTER_DATE), "expected a finding at /letter/date" + but);
        looksOtherwise(it -> it.hasSeverity(Severity.INFO), "expected a finding of severity info" + but);
        looksOtherwise(it -> it.hasMessage("No"), "expected a finding with the message No" + but);
        looksOtherwise(
                it -> it.hasEvidence(EvidenceName.MEETING_DATE, "2005-07-04"),
                "expected a finding with meeting-date 2005-07-04 among the evidence "
                        + ERROR.findings().get(0).evidence() + but);
        looksOtherwise(
                it -> it.hasEvidence(EvidenceName.GRADE, "3"),
                "expected a finding with grade 3 among the evidence "
                        + ERROR.findings().get(0).evidence() + but);
    }

    @Test
    void aFindingIsLookedAtOnlyWhereThereIsOne() {
        assertThatThrownBy(() -> assertThat(CLEAN).finding("APA-STR-001"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("expected exactly one finding of APA-STR-001");
        assertThatThrownBy(() -> assertThat(TWO).finding("APA-STR-001")).isInstanceOf(AssertionError.class);
    }

    private static void looksOtherwise(Function<FindingAssert, FindingAssert> assertion, String message) {
        fails(() -> assertion.apply(assertThat(ERROR).finding("APA-DAT-001")), message);
    }

    private static void fails(ThrowingCallable assertion, String message, Object... values) {
        assertThatThrownBy(assertion).isExactlyInstanceOf(AssertionError.class).hasMessage(message, values);
    }
}
