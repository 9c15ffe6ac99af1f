package org.openapa.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;

/** What may be odd in valid letters, is in some. */
class LooseLettersTest {
    private static final ImmutableMap<Edition, ImmutableList<Assessment>> FULL =
            Maps.toMap(Arrays.asList(Edition.values()), edition -> letters(edition, true));

    @ParameterizedTest
    @EnumSource
    void atMostOneWordNamesTheGradeOfAScaleTheOtherWayRound(Edition edition) {
        assertThat(letters(edition)).allMatch(letter -> contrary(letter) < 2).anyMatch(letter -> contrary(letter) == 1);
    }

    @ParameterizedTest
    @EnumSource
    void noMeetingIsAfterItsLetter(Edition edition) {
        assertThat(letters(edition))
                .filteredOn(letter -> letter.meetingDate().isPresent())
                .allMatch(letter -> !letter.meetingDate().get().isAfter(date(letter)))
                .anyMatch(letter -> letter.meetingDate().get().equals(date(letter)))
                .anyMatch(letter -> letter.meetingDate().get().getYear() != edition.year());
    }

    @ParameterizedTest
    @EnumSource
    void lettersAreEarlyOrLateSometimes(Edition edition) {
        some(edition, letter -> date(letter).isBefore(CleanLetters.firstDay(edition)));
        some(edition, letter -> date(letter).isAfter(CleanLetters.lastDay(edition)));
    }

    @ParameterizedTest
    @EnumSource
    void theAddresseeIsSometimesAnother(Edition edition) {
        some(
                edition,
                letter -> !letter.letter()
                        .orElseThrow()
                        .addressee()
                        .orElseThrow()
                        .organisation()
                        .equals(letter.authority().name()));
    }

    @ParameterizedTest
    @EnumSource
    void signatoriesAreSometimesDoubledOrWithoutInspectorate(Edition edition) {
        some(
                edition,
                letter -> signatories(letter).stream()
                        .anyMatch(it -> it.inspectorate().isEmpty()));
        some(
                edition,
                letter -> new HashSet<>(signatories(letter)).size()
                        < signatories(letter).size());
    }

    @ParameterizedTest
    @EnumSource
    void itemsAreSometimesDoubledOrAlsoAreasForImprovementOrOdd(Edition edition) {
        some(
                edition,
                section(section -> new HashSet<>(section.strengths()).size()
                        < section.strengths().size()));
        some(
                edition,
                section(section -> section.strengths().stream().anyMatch(section.areasForImprovement()::contains)));
        some(edition, section(section -> section.strengths().contains("")));
        some(edition, section(section -> section.narrative().stream().anyMatch(text -> text.length() > 1000)));
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreSometimesOfAnotherGradeOrUnknown(Edition edition) {
        some(
                edition,
                section(section -> section.evaluation().filter("patchy"::equals).isPresent()));
        some(
                edition,
                letter -> letter.grade(JudgementArea.CAPACITY_TO_IMPROVE)
                        .flatMap(grade -> word(letter)
                                .filter(word ->
                                        !Words.ofCapacity(edition, grade).contains(word)))
                        .isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void explorationsAreSometimesDoubledWithoutTopicsOrWhereNoneAreListed(Edition edition) {
        some(
                edition,
                letter -> letter.explorations().stream()
                        .anyMatch(it -> it.topics().isEmpty()));
        some(
                edition,
                letter -> letter.explorations().stream()
                        .anyMatch(it -> it.keyJudgement().isEmpty()));
        some(edition, letter -> letter.explorations().stream().anyMatch(it -> isOfAnotherOutcome(it)));
    }

    @Test
    void ofPartialOnesEveryPieceIsSometimesMissing() {
        ImmutableList<Assessment> letters = Stream.of(Edition.values())
                .flatMap(edition -> letters(edition, false).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Predicate<Assessment>> missing = ImmutableList.of(
                it -> it.letter().isEmpty(),
                it -> it.letter().filter(head -> head.date().isEmpty()).isPresent(),
                it -> it.letter().filter(head -> head.addressee().isEmpty()).isPresent(),
                it -> it.letter().filter(head -> head.signatories().isEmpty()).isPresent(),
                it -> it.outcomes().isEmpty(),
                it -> it.outcomes().size() == 4,
                section(section -> section.evaluation().isEmpty()),
                section(section -> section.narrative().isEmpty()),
                section(section -> section.strengths().isEmpty()),
                section(section -> section.areasForImprovement().isEmpty()),
                it -> it.serviceManagement().isEmpty(),
                it -> it.serviceManagement()
                        .filter(section -> section.evaluation().isEmpty())
                        .isPresent(),
                it -> it.serviceManagement()
                        .filter(section -> section.narrative().isEmpty())
                        .isPresent(),
                it -> it.explorations().isEmpty() && it.edition().hasExploration(),
                it -> it.meetingDate().isEmpty() && it.edition().hasMeeting(),
                it -> it.judgements().grades().isEmpty());
        assertThat(missing)
                .allSatisfy(piece -> assertThat(letters).anyMatch(piece).anyMatch(piece.negate()));
    }

    private static void some(Edition edition, Predicate<Assessment> odd) {
        assertThat(letters(edition)).anyMatch(odd).anyMatch(odd.negate());
    }

    private static ImmutableList<Assessment> letters(Edition edition) {
        return FULL.get(edition);
    }

    private static ImmutableList<Assessment> letters(Edition edition, boolean full) {
        Dice dice = new Dice(new Random(edition.year()));
        return Stream.generate(
                        () -> new LooseLetters(dice, edition, Councils.any(dice), Tables.valid(dice, edition, full)))
                .limit(600)
                .map(letters -> full ? letters.full() : letters.partial())
                .collect(ImmutableList.toImmutableList());
    }

    private static Predicate<Assessment> section(Predicate<OutcomeSection> test) {
        return letter -> letter.outcomes().values().stream().anyMatch(test);
    }

    private static LocalDate date(Assessment letter) {
        return letter.letter().flatMap(Letter::date).orElseThrow();
    }

    private static List<Signatory> signatories(Assessment letter) {
        return letter.letter().orElseThrow().signatories();
    }

    private static Optional<String> word(Assessment letter) {
        return letter.serviceManagement().flatMap(ServiceManagement::evaluation);
    }

    private static boolean isOfAnotherOutcome(Exploration exploration) {
        return exploration.keyJudgement().stream()
                .flatMap(judgement -> KeyJudgements.KNOWN.inverse().get(judgement).stream())
                .anyMatch(outcome -> outcome != exploration.outcome());
    }

    private static int contrary(Assessment letter) {
        int contrary = isContrary(word(letter), letter.grade(JudgementArea.CAPACITY_TO_IMPROVE)) ? 1 : 0;
        for (OutcomeArea outcome : judged(letter.edition())) {
            contrary += isContrary(letter.outcome(outcome).flatMap(OutcomeSection::evaluation), letter.grade(outcome))
                    ? 1
                    : 0;
        }
        return contrary;
    }

    /** Where outcomes are not judged, their words say nothing about a scale. */
    private static ImmutableList<OutcomeArea> judged(Edition edition) {
        return Stream.of(OutcomeArea.values())
                .filter(outcome -> edition.judges(outcome.judgementArea()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isContrary(Optional<String> word, Optional<Grade> grade) {
        return word.flatMap(Words::meaning)
                .flatMap(meaning -> grade.map(it -> it.number() == 5 - meaning.number()))
                .orElse(false);
    }
}
