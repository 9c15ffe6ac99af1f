package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Signatory;
import org.openapa.model.Topic;
import org.openapa.rules.catalogue.ApaRules;

/** What jqwik shows of a property that does not hold. */
class ShrinkingTest {
    private static final Assessment SIMPLEST = Assessment.builder()
            .edition(Edition.APA_2005)
            .authority(AuthorityReference.of("Cambridgeshire County Council"))
            .build();
    private static final AssessmentArbitrary ANY = ApaArbitraries.assessments();

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void theSmallestDocumentIsACouncilAndAnEdition(@ForAll int seed) {
        assertThat(Sampling.shrunk(ANY, seed, assessment -> false)).isEqualTo(SIMPLEST);
        assertThat(Sampling.shrunk(ANY.hostile(), seed, assessment -> false)).isEqualTo(SIMPLEST);
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void aStrengthTooManyIsShownAsOneShortStrength(@ForAll int seed) {
        Assessment shrunk = Sampling.shrunk(
                ANY,
                seed,
                assessment -> assessment.outcomes().values().stream()
                        .allMatch(section -> section.strengths().isEmpty()));

        OutcomeArea outcome = shrunk.outcomes().keySet().asList().get(0);
        assertThat(shrunk)
                .isEqualTo(SIMPLEST.withOutcomes(Map.of(
                        outcome,
                        OutcomeSection.builder()
                                .addStrength("good work on " + outcome.code().replace('-', ' '))
                                .build())));
    }

    @Example
    void aCharacterThatMattersIsLeftAlone() {
        Assessment shrunk = Sampling.shrunk(
                ANY.hostile(),
                1,
                assessment -> assessment.serviceManagement().stream()
                        .flatMap(section -> section.narrative().stream())
                        .noneMatch(text -> text.indexOf('\u202e') >= 0));

        assertThat(shrunk.withServiceManagement(Optional.empty())).isEqualTo(SIMPLEST);
        assertThat(shrunk.serviceManagement().orElseThrow().narrative()).containsExactly("\u202e");
        assertThat(shrunk.serviceManagement().orElseThrow().evaluation()).isEmpty();
    }

    @Example
    void aWordThatMattersIsLeftAlone() {
        Assessment shrunk = Sampling.shrunk(
                ANY.edition(Edition.APA_2006),
                1,
                assessment -> assessment.explorations().stream()
                        .flatMap(exploration -> exploration.topics().stream())
                        .noneMatch(topic -> topic.text().contains("carers")));

        assertThat(shrunk.withExplorations(ImmutableList.of())).isEqualTo(SIMPLEST.withEdition(Edition.APA_2006));
        assertThat(shrunk.explorations())
                .singleElement()
                .isEqualTo(Exploration.builder()
                        .outcome(OutcomeArea.BEING_HEALTHY)
                        .addTopic(Topic.of("carers"))
                        .build());
    }

    @Example
    void gradesThatMatterAreLeftAlone() {
        Assessment shrunk = Sampling.shrunk(
                ANY,
                1,
                assessment -> assessment
                        .grade(JudgementArea.CAPACITY_TO_IMPROVE)
                        .filter(grade -> grade.isAtLeast(Grade.GRADE_3))
                        .isEmpty());

        assertThat(shrunk).isEqualTo(SIMPLEST.withJudgements(JudgementTable.parse("CAP3")));
    }

    @Example
    void aLetterThatMattersHasNothingElse() {
        Assessment shrunk =
                Sampling.shrunk(ANY, 1, assessment -> assessment.letter().isEmpty());

        assertThat(shrunk.withLetter(Optional.empty())).isEqualTo(SIMPLEST);
        assertThat(shrunk.letter().orElseThrow())
                .isIn(
                        Letter.builder().date(LocalDate.of(2005, 12, 1)).build(),
                        Letter.builder()
                                .addressee(
                                        Addressee.builder().name("A. Example").build())
                                .build(),
                        Letter.builder()
                                .addSignatory(Signatory.builder().build())
                                .build());
    }

    @Example
    void aDayThatMattersIsShownOnItsOwn() {
        Assessment shrunk = Sampling.shrunk(
                ANY,
                1,
                assessment -> assessment
                        .letter()
                        .flatMap(Letter::date)
                        .filter(date -> date.getYear() == 2007)
                        .isEmpty());

        assertThat(shrunk)
                .isEqualTo(SIMPLEST.withLetter(
                        Letter.builder().date(LocalDate.of(2007, 1, 1)).build()));
    }

    @Example
    void aLeapDayThatMattersIsLeftAlone() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);

        assertThat(Sampling.edgeCases(ANY))
                .filteredOn(it -> it.letter()
                        .flatMap(Letter::date)
                        .filter(leapDay::equals)
                        .isPresent())
                .hasSize(4);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void whatIsMadeSmallerStaysAsItWasAskedFor(@ForAll boolean clean) {
        AssessmentArbitrary any = clean ? ANY.edition(Edition.APA_2007).clean() : ANY.edition(Edition.APA_2007);

        for (int seed = 0; seed < 5; seed++) {
            assertThat(simpler(any, seed)).allMatch(it -> it.edition() == Edition.APA_2007);
            assertThat(simpler(any.full(), seed))
                    .isNotEmpty()
                    .allMatch(it -> it.letter().isPresent()
                            && it.judgements().missing(it.edition()).isEmpty());
            assertThat(simpler(any.compact(), seed))
                    .allMatch(it -> it.letter().isEmpty() && !it.judgements().isEmpty());
            assertThat(ImmutableList.of(any, any.full(), any.compact()))
                    .flatMap(wanted -> simpler(wanted, 1))
                    .map(ApaRules.standard()::check)
                    .allMatch(report -> clean ? report.findings().isEmpty() : !report.hasErrors());
        }
    }

    private static List<Assessment> simpler(AssessmentArbitrary wanted, int seed) {
        Shrinkable<Assessment> one = Sampling.drawn(wanted, seed);
        return one.shrink()
                .limit(100)
                .peek(simpler -> assertThat(simpler.distance()).isLessThan(one.distance()))
                .map(Shrinkable::value)
                .toList();
    }

    @Example
    void theSmallestFullLetterIsShort() {
        Assessment shrunk = Sampling.shrunk(ANY.full().clean(), 1, assessment -> false);

        assertThat(shrunk.edition()).isEqualTo(Edition.APA_2005);
        assertThat(shrunk.judgements()).hasToString("SC1 ED1 CS1 CAP1");
        assertThat(shrunk.outcomes().values())
                .allMatch(section -> section.narrative().size() == 1
                        && section.strengths().size() == 1
                        && section.areasForImprovement().size() == 1);
    }

    @Example
    void aHistoryIsMadeShorterThanItsAssessmentsAre() {
        Arbitrary<AssessmentHistory> histories = ApaArbitraries.histories();

        assertThat(Sampling.shrunk(
                        histories, 1, history -> history.assessments().size() < 2))
                .isEqualTo(AssessmentHistory.of(ImmutableList.of(SIMPLEST, SIMPLEST)));
        assertThat(Sampling.shrunk(histories, 1, history -> false).assessments())
                .isEmpty();
    }

    @Example
    void aCouncilIsShownByWhatMatters() {
        assertThat(Sampling.shrunk(
                                ApaArbitraries.authorityReferences(),
                                1,
                                council -> council.laNumber().isEmpty())
                        .toString())
                .isEqualTo("873");
    }
}
