package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.rules.catalogue.ApaRules;

/** Which rules do not apply where something could not be read. */
class UnreadableTest {
    private static final Subject SUBJECT = Subject.of("row-17");
    private static final Assessment LETTER = Leaves.assessment(Leaves.ofLetter(Edition.APA_2005));
    private static final RuleSet BY_PART = RuleSet.of(
            "acme",
            "1",
            Stream.of(AssessmentPart.values())
                    .map(part -> AssessmentRule.of(
                            RuleMetadata.of("ACME-" + Ascii.toUpperCase(part.code()), part.code())
                                    .withParts(part),
                            (whole, found) -> {}))
                    .toList());

    private static AssessmentRule rule(String id, BiConsumer<Assessment, RuleContext> check) {
        return AssessmentRule.of(RuleMetadata.of(id, "Odd"), check);
    }

    @ParameterizedTest
    @CsvSource({
        "/judgements, JUDGEMENTS",
        "/judgements/social-care, JUDGEMENTS",
        "/labels, JUDGEMENTS",
        "/labels/capacity-to-improve, JUDGEMENTS",
        "/outcomes, OUTCOMES SUMMARY",
        "/outcomes/staying-safe, OUTCOMES SUMMARY",
        "/outcomes/staying-safe/evaluation, OUTCOMES",
        "/outcomes/staying-safe/narrative, OUTCOMES",
        "/outcomes/staying-safe/narrative/0, OUTCOMES",
        "/outcomes/staying-safe/strengths, SUMMARY",
        "/outcomes/staying-safe/strengths/1, SUMMARY",
        "/outcomes/staying-safe/areasForImprovement, SUMMARY",
        "/outcomes/staying-safe/areasForImprovement/0, SUMMARY",
        "/serviceManagement, SERVICE-MANAGEMENT",
        "/serviceManagement/evaluation, SERVICE-MANAGEMENT",
        "/serviceManagement/narrative/0, SERVICE-MANAGEMENT",
        "/explorations, EXPLORATIONS",
        "/explorations/0/outcome, EXPLORATIONS",
        "/explorations/0/topics/0/topics/0/text, EXPLORATIONS",
        "/letter, LETTER",
        "/letter/date, LETTER",
        "/letter/signatories/0/name, LETTER",
        "/letter/addressee/address/0, LETTER",
        "'', JUDGEMENTS OUTCOMES SUMMARY SERVICE-MANAGEMENT EXPLORATIONS LETTER",
        "/edition, JUDGEMENTS OUTCOMES SUMMARY SERVICE-MANAGEMENT EXPLORATIONS LETTER",
        "/authority, ''",
        "/authority/name, ''",
        "/meetingDate, ''",
        "/source, ''",
        "/source/page, ''",
        "/$schema, ''",
        "/format, ''"
    })
    void aRuleThatNeedsAPartInWhichSomethingCouldNotBeReadDoesNotApply(String pointer, String parts) {
        Report report = BY_PART.check(SUBJECT, LETTER, ImmutableSet.of(Location.parse(pointer)));
        ImmutableSet<String> expected = Stream.of(parts.split(" ", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> "ACME-" + part)
                .collect(ImmutableSet.toImmutableSet());
        assertThat(report.notApplicable()).isEqualTo(Maps.toMap(expected, id -> NotApplicable.UNREADABLE));
        assertThat(report.ran()).hasSize(6 - expected.size()).noneMatch(expected::contains);
    }

    @Test
    void severalPlacesCountTogether() {
        ImmutableSet<Location> unreadable = ImmutableSet.of(Location.LETTER_DATE, Location.SOURCE, Location.LABELS);
        assertThat(BY_PART.check(SUBJECT, LETTER, unreadable).notApplicable())
                .containsOnlyKeys("ACME-JUDGEMENTS", "ACME-LETTER");
    }

    @Test
    void whatWouldNotApplyAnywayKeepsItsReason() {
        Assessment grades = Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3");
        RuleMetadata twoParts =
                RuleMetadata.of("ACME-001", "Odd").withParts(AssessmentPart.JUDGEMENTS, AssessmentPart.LETTER);
        RuleSet rules = RuleSet.of(
                "acme",
                "1",
                ImmutableList.of(
                        AssessmentRule.of(twoParts, (whole, found) -> {}),
                        AssessmentRule.of(
                                RuleMetadata.of("ACME-002", "Odd")
                                        .withEditions(Edition.APA_2006)
                                        .withParts(AssessmentPart.JUDGEMENTS),
                                (whole, found) -> {})));
        ImmutableMap<String, NotApplicable> before =
                ImmutableMap.of("ACME-001", NotApplicable.PART_MISSING, "ACME-002", NotApplicable.EDITION);
        assertThat(rules.check(SUBJECT, grades).notApplicable()).isEqualTo(before);
        assertThat(rules.check(SUBJECT, grades, ImmutableSet.of(Location.JUDGEMENTS))
                        .notApplicable())
                .isEqualTo(before);
        assertThat(rules.check(SUBJECT, grades, ImmutableSet.of(Location.LETTER_DATE))
                        .notApplicable())
                .isEqualTo(ImmutableMap.of("ACME-001", NotApplicable.UNREADABLE, "ACME-002", NotApplicable.EDITION));
    }

    private static Report checkAt(String unreadable, String... places) {
        AssessmentRule rule = rule("ACME-001", (assessment, found) -> {
            RuleContext.Draft finding = found.at(Location.parse(places[0]));
            Stream.of(places).skip(1).map(Location::parse).forEach(finding::related);
            found.at(Location.MEETING_DATE);
        });
        return RuleSet.of("acme", "1", ImmutableList.of(rule, rule("ACME-002", (whole, found) -> {
                    found.at(Location.MEETING_DATE);
                })))
                .check(SUBJECT, LETTER, ImmutableSet.of(Location.parse(unreadable)));
    }

    @ParameterizedTest
    @CsvSource({
        // The same place, one above, one below.
        "/letter/date, /letter/date",
        "/letter/date, /letter",
        "/letter/date, ''",
        "/outcomes, /outcomes/staying-safe/evaluation",
        // An item of the same list may be another one in the document.
        "/letter/signatories/0, /letter/signatories/1",
        "/letter/signatories/1/name, /letter/signatories/0/role",
        "/explorations/0/topics/0/text, /explorations/2/outcome",
        // One reference to a council.
        "/authority/laNumber, /authority/name",
        "/authority/laNumber, /authority"
    })
    void aRuleThatSpeaksOfWhatCouldNotBeReadDoesNotApply(String unreadable, String place) {
        ImmutableMap<String, NotApplicable> reasons = ImmutableMap.of("ACME-001", NotApplicable.UNREADABLE);
        for (Report report :
                List.of(checkAt(unreadable, place), checkAt(unreadable, "/source/page", "/source/uri", place))) {
            assertThat(report.notApplicable()).isEqualTo(reasons);
            assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("ACME-002");
            assertThat(report.ran()).containsExactly("ACME-002");
            assertThat(ReportBuilderTest.told(report)).isEqualTo(report);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/letter/date, /letter/addressee",
        "/letter/signatories/0, /letter/addressee/name",
        "/judgements/education, /judgements/social-care",
        "/labels, /judgements",
        "/outcomes/staying-safe/strengths/0, /outcomes/staying-safe/narrative/0",
        "/outcomes/staying-safe, /outcomes/being-healthy",
        "/authority/laNumber, /edition"
    })
    void aRuleThatSpeaksOfOtherPlacesApplies(String unreadable, String place) {
        Report report = checkAt(unreadable, place, "/source/page");
        assertThat(report.notApplicable()).isEmpty();
        assertThat(report.ran()).containsExactly("ACME-001", "ACME-002");
        assertThat(report.findings()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 100, 149})
    void oneFindingOfManyThatSpeaksOfItIsEnoughEvenOneThatIsNotListed(int which) {
        AssessmentRule many = rule("ACME-001", (assessment, found) -> {
            for (int i = 0; i < 150; i++) {
                found.at(i == which ? Location.LETTER_DATE : Location.EDITION);
            }
        });
        Report report = RuleSet.of("acme", "1", ImmutableList.of(many))
                .check(SUBJECT, LETTER, ImmutableSet.of(Location.LETTER_DATE));
        assertThat(report).hasToString("row-17: errors 0, warnings 0, infos 0");
        assertThat(report.omitted()).isEmpty();
        assertThat(report.notApplicable()).isEqualTo(ImmutableMap.of("ACME-001", NotApplicable.UNREADABLE));
    }

    @Test
    void aRuleThatFailsHasFailedWhateverItSpokeOf() {
        AssessmentRule failing = rule("ACME-001", (assessment, found) -> {
            found.at(Location.LETTER_DATE);
            found.at(Location.EDITION);
            throw new IllegalStateException();
        });
        Report report = RuleSet.of(
                        "acme",
                        "1",
                        ImmutableList.of(failing, rule("ACME-002", (whole, found) -> found.at(Location.SOURCE))))
                .check(SUBJECT, LETTER, ImmutableSet.of(Location.LETTER_DATE));
        assertThat(report.failed()).isEqualTo(ImmutableMap.of("ACME-001", "IllegalStateException"));
        assertThat(report.notApplicable()).isEmpty();
        assertThat(report.ran()).containsExactly("ACME-002");
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("ACME-002");
    }

    @Test
    void whereEverythingWasReadTheReportIsTheUsualOne() {
        for (Assessment assessment : Examples.faulty("text")) {
            assertThat(ApaRules.standard().check(SUBJECT, assessment, ImmutableSet.of()))
                    .isEqualTo(ApaRules.standard().check(SUBJECT, assessment));
        }
    }

    @Test
    void ofAnAssessmentWhoseEditionCouldNotBeReadNothingIsSaid() {
        for (Location all : List.of(Location.EDITION, Location.DOCUMENT)) {
            Report report =
                    ApaRules.standard().check(SUBJECT, Examples.faulty("text").get(0), ImmutableSet.of(all));
            assertThat(report.findings()).isEmpty();
            assertThat(report.ran()).isEmpty();
            assertThat(report.failed()).isEmpty();
        }
    }

    @Test
    void nothingKnownIsGoneOfARuleThatCouldNotSpeak() {
        Assessment assessment = Examples.graded(Edition.APA_2005, "SC2 ED2 CS4");
        KnownFindings known =
                KnownFindings.in(ImmutableList.of(ApaRules.standard().check(SUBJECT, assessment)));
        Report report = ApaRules.standard()
                .check(
                        SUBJECT,
                        Examples.graded(Edition.APA_2005, "SC2 ED2"),
                        ImmutableSet.of(Location.judgement(JudgementArea.CHILDRENS_SERVICES)));
        assertThat(report.against(known, LocalDate.of(2027, 1, 1)).gone())
                .extracting(KnownFinding::ruleId)
                .doesNotContain("APA-GRD-001", "APA-STR-001");
    }
}
