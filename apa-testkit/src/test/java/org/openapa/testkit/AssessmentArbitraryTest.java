package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openapa.model.Edition.APA_2005;
import static org.openapa.model.Edition.APA_2006;
import static org.openapa.model.Edition.APA_2008;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Signatory;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.catalogue.ApaRules;

class AssessmentArbitraryTest {
    private static final RuleSet RULES = ApaRules.standard();

    @Property(tries = 100_000)
    void inValidAssessmentsTheStandardRulesFindNoError(@ForAll Assessment assessment) {
        Report report = RULES.check(assessment);

        if (report.hasErrors() || !report.failed().isEmpty()) {
            ApaAssertions.assertThat(report).hasNoErrors();
        }
    }

    @Property(tries = 10_000)
    void inCleanAssessmentsTheyFindNothing(@ForAll @Clean Assessment assessment) {
        ApaAssertions.assertThat(RULES.check(assessment)).hasNoFindings();
    }

    @Property(tries = 10_000)
    void inFullCleanLettersTheyFindNothing(@ForAll @Full @Clean Assessment letter) {
        ApaAssertions.assertThat(RULES.check(letter)).hasNoFindings();
    }

    static Stream<AssessmentArbitrary> qualities() {
        AssessmentArbitrary any = ApaArbitraries.assessments();
        return Stream.of(any.clean(), any.valid(), any.hostile());
    }

    @ParameterizedTest
    @MethodSource("qualities")
    void compactAssessmentsHaveCouncilEditionAndGradesAlone(AssessmentArbitrary any) {
        assertThat(Stream.concat(Sampling.of(any.compact(), 2000), Sampling.edgeCases(any.compact()).stream()))
                .allSatisfy(assessment -> assertThat(assessment)
                        .isEqualTo(Assessment.builder()
                                .edition(assessment.edition())
                                .authority(assessment.authority())
                                .judgements(JudgementTable.of(
                                        assessment.judgements().grades()))
                                .build()))
                .noneMatch(assessment -> assessment.judgements().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("qualities")
    void fullLettersHaveEverythingTheirEditionsLettersHave(AssessmentArbitrary any) {
        assertThat(Stream.concat(Sampling.of(any.full(), 2000), Sampling.edgeCases(any.full()).stream()))
                .allSatisfy(AssessmentArbitraryTest::isFull);
    }

    private static void isFull(Assessment letter) {
        Edition edition = letter.edition();
        Letter head = letter.letter().orElseThrow();
        assertThat(letter.judgements().missing(edition)).isEmpty();
        assertThat(head.date()).isPresent();
        assertThat(head.addressee().orElseThrow().organisation()).isPresent();
        assertThat(head.signatories()).isNotEmpty();
        assertThat(letter.meetingDate().isPresent() || !edition.hasMeeting()).isTrue();
        assertThat(letter.outcomes()).hasSize(5).allSatisfy((outcome, section) -> {
            assertThat(section.evaluation()).isPresent();
            assertThat(ImmutableList.of(section.narrative(), section.strengths(), section.areasForImprovement()))
                    .noneMatch(List::isEmpty);
        });
        assertThat(letter.serviceManagement().orElseThrow().evaluation()).isPresent();
        assertThat(letter.serviceManagement().orElseThrow().narrative()).isNotEmpty();
        if (edition.hasExploration()) {
            assertThat(letter.explorations()).extracting(Exploration::outcome).contains(OutcomeArea.values());
        }
    }

    @Property(tries = 5000)
    void fullCleanLettersLookLikeRealOnes(@ForAll @Full @Clean Assessment letter) {
        Edition edition = letter.edition();
        Letter head = letter.letter().orElseThrow();
        LocalDate published = edition.firstPublicationDay()
                .orElse(edition.firstPublicationMonth().atDay(1));
        assertThat(head.date().orElseThrow())
                .isBetween(
                        published,
                        edition.firstPublicationMonth().atEndOfMonth().plusYears(1));
        assertThat(head.addressee().orElseThrow().organisation())
                .isEqualTo(letter.authority().name());
        assertThat(head.signatories())
                .extracting(Signatory::inspectorate)
                .extracting(Optional::get)
                .containsExactlyInAnyOrderElementsOf(edition.inspectorates());
        assertThat(letter.outcomes().values().stream().flatMap(section -> section.strengths().stream()))
                .doesNotHaveDuplicates()
                .allMatch(item -> item.contains(" "));
        assertThat(letter.outcomes().values().stream().flatMap(section -> section.areasForImprovement().stream()))
                .doesNotHaveDuplicates();
        assertThat(letter.explorations().isEmpty()).isNotEqualTo(edition.hasExploration());
        assertThat(texts(letter)).hasSizeBetween(15, 200);
    }

    private static List<String> texts(Assessment letter) {
        return Stream.concat(
                        letter.outcomes().values().stream()
                                .flatMap(section -> Stream.of(
                                                section.narrative(), section.strengths(), section.areasForImprovement())
                                        .flatMap(List::stream)),
                        letter.explorations().stream()
                                .flatMap(exploration -> exploration.topics().stream())
                                .map(topic -> topic.text()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("qualities")
    void onlyTheEditionsAskedForAreDrawn(AssessmentArbitrary any) {
        AssessmentArbitrary two = any.edition(APA_2008, APA_2006);

        assertThat(Sampling.of(two, 500)).extracting(Assessment::edition).containsOnly(APA_2006, APA_2008);
        assertThat(Sampling.edgeCases(two)).extracting(Assessment::edition).containsOnly(APA_2006, APA_2008);
    }

    @Test
    void thereIsNoArbitraryOfNoEdition() {
        assertThatThrownBy(() -> ApaArbitraries.assessments().edition())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no edition is given; expected at least one");
    }

    @Test
    void theLastOfCallsAboutOneChoiceCounts() {
        AssessmentArbitrary any = ApaArbitraries.assessments();

        assertThat(any.full().compact().hostile().clean().edition(APA_2005).edition(APA_2008))
                .hasToString(any.compact().clean().edition(APA_2008).toString())
                .hasToString("AssessmentArbitrary[2008, compact, clean]");
        assertThat(any.clean().valid())
                .hasToString(any.toString())
                .hasToString("AssessmentArbitrary[2005, 2006, 2007, 2008, any, valid]");
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(Sampling.of(ApaArbitraries.assessments(), 200))
                .containsExactlyElementsOf(
                        Sampling.of(ApaArbitraries.assessments(), 200).toList());
    }

    @ParameterizedTest
    @EnumSource
    void noCommissionForSocialCareInspectionSignsWhereItDidNotIssue(Edition edition) {
        assertThat(Sampling.of(ApaArbitraries.assessments().edition(edition).full(), 500)
                        .flatMap(letter -> letter.letter().orElseThrow().signatories().stream())
                        .flatMap(signatory -> signatory.inspectorate().stream()))
                .contains(Inspectorate.OFSTED)
                .allMatch(edition.inspectorates()::contains);
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void hostileAssessmentsAreSometimesWrong(@ForAll @Hostile Assessment assessment) {
        Statistics.label("errors")
                .collect(RULES.check(assessment).hasErrors())
                .coverage(checker -> checker.check(true).percentage(it -> it > 20));
    }
}
