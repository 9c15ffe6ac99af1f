package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.KnownFindings.Comparison;

class KnownFindingsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);
    private static final Subject CAMBRIDGESHIRE = Subject.of("873/2005");
    private static final AssessmentRule EVERY_STRENGTH =
            AssessmentRule.of(RuleMetadata.of("ACME-001", "Strength"), (assessment, found) -> {
                List<String> strengths = strengths(assessment);
                for (int i = 0; i < strengths.size(); i++) {
                    found.at(Location.strength(OutcomeArea.STAYING_SAFE, i)).item(strengths.get(i));
                }
            });
    private static final RuleSet RULES = RuleSet.of("acme", "1", ImmutableList.of(EVERY_STRENGTH));

    private static List<String> strengths(Assessment assessment) {
        return assessment
                .outcome(OutcomeArea.STAYING_SAFE)
                .map(OutcomeSection::strengths)
                .orElse(ImmutableList.of());
    }

    private static Assessment letter(String... strengths) {
        return Examples.graded(Edition.APA_2005, "")
                .withOutcomes(ImmutableMap.of(
                        OutcomeArea.STAYING_SAFE,
                        OutcomeSection.builder().addStrengths(strengths).build()));
    }

    private static Report report(String... strengths) {
        return RULES.check(letter(strengths));
    }

    private static KnownFindings baseline(String... strengths) {
        return KnownFindings.in(ImmutableList.of(report(strengths)));
    }

    private static KnownFinding byHand(Location location) {
        return KnownFinding.of("ACME-001", CAMBRIDGESHIRE, location, "looked at");
    }

    @Test
    void entriesThatKnowOfTheSameFindingsAreRepeatedWhateverTheySayOfThem() {
        KnownFinding entry = byHand(Location.strength(OutcomeArea.STAYING_SAFE, 0));
        KnownFinding elsewhere = byHand(Location.MEETING_DATE);
        KnownFinding counted = KnownFinding.of(report("a").findings().get(0).fingerprint(), 1);
        assertThat(KnownFindings.of(entry, elsewhere, counted).repeated()).isEmpty();
        assertThat(KnownFindings.of(
                                entry,
                                elsewhere,
                                byHand(Location.strength(OutcomeArea.STAYING_SAFE, 7))
                                        .withUntil(DAY),
                                entry,
                                counted,
                                KnownFinding.of(report("a").findings().get(0).fingerprint(), 2))
                        .repeated())
                .isEqualTo(ImmutableMap.of(2, 0, 3, 0, 5, 4));
    }

    private static String counts(Comparison comparison) {
        int gone =
                comparison.gone().stream().mapToInt(it -> it.count().orElse(1)).sum();
        return "fresh " + comparison.fresh().size() + ", known "
                + comparison.known().size() + ", gone " + gone + ", expired "
                + comparison.expired().size();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 'fresh 0, known 0, gone 0, expired 0'",
        "'', a, 'fresh 1, known 0, gone 0, expired 0'",
        "a, a, 'fresh 0, known 1, gone 0, expired 0'",
        "a, '', 'fresh 0, known 0, gone 1, expired 0'",
        "a, b, 'fresh 1, known 0, gone 1, expired 0'",
        "a, a a, 'fresh 1, known 1, gone 0, expired 0'",
        "a a, a, 'fresh 0, known 1, gone 1, expired 0'",
        "a a a, '', 'fresh 0, known 0, gone 3, expired 0'",
        "a b, b a, 'fresh 0, known 2, gone 0, expired 0'",
        "a b c, c d a, 'fresh 1, known 2, gone 1, expired 0'"
    })
    void twoReportsAreComparedItemByItem(String before, String after, String expected) {
        Comparison comparison = report(words(after)).against(baseline(words(before)), DAY);
        assertThat(counts(comparison)).isEqualTo(expected);
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    @Test
    void aBaselineCountsWhatReportsList() {
        assertThat(KnownFindings.in(ImmutableList.of(report("a", "b", "A"), report("b")))
                        .entries())
                .extracting(it -> it.item().orElseThrow() + " " + it.count().orElseThrow())
                .containsExactly(Fingerprint.digest("a") + " 2", Fingerprint.digest("b") + " 2");
    }

    @Test
    void whatLetsAFindingStandIsSaidWithItsReason() {
        KnownFinding known = byHand(Location.strength(OutcomeArea.STAYING_SAFE, 5));
        Report report = report("a", "b");
        Comparison comparison = report.against(KnownFindings.of(known), DAY);
        assertThat(comparison.known().get(known)).isEqualTo(report.findings());
        assertThat(comparison.known().keySet()).extracting(KnownFinding::reason).containsExactly("looked at");
        assertThat(comparison.fresh()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-30, 'fresh 1, known 0, gone 0, expired 1'",
        "2027-03-31, 'fresh 0, known 1, gone 0, expired 0'",
        "2027-04-01, 'fresh 0, known 1, gone 0, expired 0'"
    })
    void afterItsLastDayAFindingIsFreshAgain(LocalDate until, String expected) {
        KnownFindings known = KnownFindings.of(
                byHand(Location.strength(OutcomeArea.STAYING_SAFE, 0)).withUntil(until));
        assertThat(counts(report("a").against(known, DAY))).isEqualTo(expected);
    }

    @Test
    void whatHasExpiredIsSaidEvenIfNothingIsFoundAndIsNotGone() {
        KnownFindings known = KnownFindings.of(byHand(Location.EDITION).withUntil(DAY.minusDays(1)));
        assertThat(counts(report().against(known, DAY))).isEqualTo("fresh 0, known 0, gone 0, expired 1");
    }

    @Test
    void entriesAreTriedInOrderAndTheNextTakesWhatIsLeft() {
        KnownFinding expired =
                byHand(Location.strength(OutcomeArea.STAYING_SAFE, 0)).withUntil(DAY.minusDays(1));
        KnownFinding rest = byHand(Location.strength(OutcomeArea.STAYING_SAFE, 0));
        KnownFindings known = KnownFindings.of(expired).plus(baseline("a")).plus(KnownFindings.of(rest));
        Comparison comparison = report("a", "a", "b").against(known, DAY);
        assertThat(comparison.known().keySet())
                .containsExactly(baseline("a").entries().get(0), rest);
        assertThat(comparison.known().get(rest)).hasSize(2);
        assertThat(comparison.expired()).containsExactly(expired);
    }

    @Test
    void theSameFindingAtAnotherCouncilIsStillFresh() {
        Assessment essex = letter("a").withAuthority(AuthorityReference.of("Essex"));
        assertThat(counts(RULES.check(essex).against(baseline("a"), DAY)))
                .isEqualTo("fresh 1, known 0, gone 0, expired 0");
        assertThat(counts(report("a").against(baseline("a"), DAY))).isEqualTo("fresh 0, known 1, gone 0, expired 0");
    }

    @Test
    void theSameFindingUnderALongNameThatBeginsAlikeIsStillFresh() {
        String folder = "/letters".repeat(20);
        Report one = RULES.check(Subject.of(folder + "/one.json"), letter("a"));
        Report two = RULES.check(Subject.of(folder + "/two.json"), letter("a"));
        assertThat(two.against(KnownFindings.in(ImmutableList.of(one)), DAY).fresh())
                .hasSize(1);
    }

    @Test
    void whatIsLeftIsAReportThatNoLongerCountsWhatIsKnown() {
        Report report = report("a", "b", "b");
        Report left = report.against(baseline("a", "b"), DAY).report();
        assertThat(left.findings()).hasSize(1).isSubsetOf(report.findings());
        assertThat(left.count(report.findings().get(0).severity())).isEqualTo(1);
        assertThat(left.ran()).isEqualTo(report.ran());
        assertThat(report.against(KnownFindings.of(), DAY).report()).isSameAs(report);
        String[] many = IntStream.range(0, 103).mapToObj(i -> "a" + i).toArray(String[]::new);
        Report more = report(many).against(baseline("a0", "a1"), DAY).report();
        assertThat(more.count(more.findings().get(0).severity())).isEqualTo(101);
        assertThat(more.omitted()).isEqualTo(ImmutableMap.of("ACME-001", 3));
    }

    @Test
    void nothingIsGoneOfARuleThatDidNotRun() {
        Report off = RULES.without("ACME-001", "no").check(letter());
        assertThat(counts(off.against(baseline("a"), DAY))).isEqualTo("fresh 0, known 0, gone 0, expired 0");
        AssessmentRule failing = AssessmentRule.of(EVERY_STRENGTH.metadata(), (assessment, found) -> {
            throw new IllegalStateException();
        });
        Report failed = RuleSet.of("acme", "1", ImmutableList.of(failing)).check(letter());
        assertThat(counts(failed.against(baseline("a"), DAY))).isEqualTo("fresh 0, known 0, gone 0, expired 0");
    }

    @Test
    void nothingIsGoneOfARuleThatFoundMoreThanIsListed() {
        String[] many = IntStream.range(0, 101).mapToObj(i -> "a" + i).toArray(String[]::new);
        Comparison comparison = report(many).against(baseline("a100", "b"), DAY);
        assertThat(counts(comparison)).isEqualTo("fresh 100, known 0, gone 0, expired 0");
        assertThat(comparison.report()).isEqualTo(report(many));
    }

    @Test
    void itemsInAnotherOrderAreTheSameFindings() {
        List<Fingerprint> fingerprints = fingerprints(report("a", "b", "c"));
        assertThat(fingerprints).doesNotHaveDuplicates().hasSize(3);
        assertThat(fingerprints(report("c", "a", "b"))).containsExactlyInAnyOrderElementsOf(fingerprints);
    }

    private static List<Fingerprint> fingerprints(Report report) {
        return report.findings().stream().map(Finding::fingerprint).toList();
    }

    @Test
    void inAHistoryWhatIsKnownOfEachAssessmentCountsAlsoWhenNothingIsFound() {
        boolean[] finds = {true};
        HistoryRule rule = HistoryRule.of(RuleMetadata.of("ACME-HIS-001", "Odd"), (history, found) -> {
            if (finds[0]) {
                history.assessments().forEach(assessment -> found.at(assessment, Location.EDITION));
            }
        });
        RuleSet rules = RuleSet.of("acme", "1", ImmutableList.of(rule));
        AssessmentHistory history =
                AssessmentHistory.of(ImmutableList.of(letter("a"), letter("a").withEdition(Edition.APA_2006)));
        KnownFindings known = KnownFindings.in(ImmutableList.of(rules.check(Subject.of("873"), history)));
        assertThat(known.entries())
                .extracting(KnownFinding::subject)
                .containsExactly(CAMBRIDGESHIRE, Subject.of("873/2006"));
        finds[0] = false;
        assertThat(counts(rules.check(Subject.of("873"), history).against(known, DAY)))
                .isEqualTo("fresh 0, known 0, gone 2, expired 0");
    }

    @Test
    void theyAreComparedByTheirEntries() {
        KnownFinding one = byHand(Location.EDITION);
        KnownFinding two = byHand(Location.AUTHORITY);
        assertThat(KnownFindings.of(one).plus(KnownFindings.of(two)))
                .isEqualTo(KnownFindings.of(ImmutableList.of(one, two)))
                .hasSameHashCodeAs(KnownFindings.of(one, two))
                .isNotEqualTo(KnownFindings.of(two, one))
                .isNotEqualTo(one)
                .hasToString("known findings [" + one + ", " + two + "]");
    }
}
