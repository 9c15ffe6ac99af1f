package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.model.LocalAuthority;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;

/** Draws letters in which anything may be odd that may be odd in a real one, but nothing that a rule would call wrong. */
final class LooseLetters {
    private static final LocalDate EARLIEST = LocalDate.of(2004, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2012, 12, 31);
    private static final ImmutableList<String> ODD_TEXTS = ImmutableList.of(
            "",
            " ",
            "-",
            "n/a",
            "Attendance",
            " a blank before, and  two inside",
            "a tab\tand a line\nbreak",
            "a caf\u00e9 for na\u00efve teenagers\u2026",
            "a bell\u0007 where none is meant",
            "zero\u200bwidth",
            "lost in conversion: \ufffd",
            "This goes on and on. ".repeat(60));

    private final Dice dice;
    private final Edition edition;
    private final LocalAuthority council;
    private final JudgementTable grades;
    private boolean contrary;

    /** Draws letters of this edition to this council with these grades, of which none need be there. */
    LooseLetters(Dice dice, Edition edition, LocalAuthority council, JudgementTable grades) {
        this.dice = dice;
        this.edition = edition;
        this.council = council;
        this.grades = grades;
    }

    Assessment compact() {
        return CleanLetters.compact(edition, Councils.loosely(dice, council), grades);
    }

    /** {@return a letter with everything that the edition's letters have} */
    Assessment full() {
        Assessment letter = new CleanLetters(dice, edition, council, grades).full();
        Letter head = letter.letter().orElseThrow();
        LocalDate date =
                dice.chance(30) ? dice.date(EARLIEST, LATEST) : head.date().orElseThrow();
        return letter.withAuthority(Councils.loosely(dice, council))
                .withMeetingDate(meeting(letter.meetingDate(), date))
                .withLetter(head.withDate(date)
                        .withAddressee(head.addressee().map(addressee -> addressee.withOrganisation(organisation())))
                        .withSignatories(signatories(head.signatories())))
                .withOutcomes(Maps.toMap(Arrays.asList(OutcomeArea.values()), outcome -> loosened(letter, outcome)))
                .withServiceManagement(letter.serviceManagement()
                        .map(section -> section.withEvaluation(
                                word(section.evaluation().orElseThrow(), JudgementArea.CAPACITY_TO_IMPROVE))))
                .withExplorations(explorations(letter.explorations()))
                .withJudgements(dice.chance(25) ? Tables.looselyLabelled(dice, edition, grades) : letter.judgements());
    }

    /** {@return a document of which any part, or a piece of one, may be missing} */
    Assessment partial() {
        Assessment full = full();
        boolean prose = dice.chance(60);
        boolean summary = dice.chance(60);
        Map<OutcomeArea, OutcomeSection> outcomes = new EnumMap<>(OutcomeArea.class);
        full.outcomes().forEach((outcome, section) -> {
            if (dice.chance(80)) {
                outcomes.put(outcome, thinned(section, prose, summary));
            }
        });
        return full.withMeetingDate(full.meetingDate().filter(date -> dice.chance(60)))
                .withLetter(full.letter().filter(head -> dice.chance(60)).map(this::thinned))
                .withOutcomes(outcomes)
                .withServiceManagement(full.serviceManagement()
                        .filter(section -> dice.chance(60))
                        .map(this::thinned))
                .withExplorations(dice.chance(60) ? thinned(full.explorations()) : ImmutableList.of())
                .withJudgements(grades.isEmpty() ? grades : full.judgements());
    }

    /** {@return a meeting date not after the letter's, which is an oddity where the edition had none} */
    private Optional<LocalDate> meeting(Optional<LocalDate> meeting, LocalDate letter) {
        Optional<LocalDate> odd = dice.chance(meeting.isPresent() ? 30 : 10)
                ? Optional.of(dice.date(EARLIEST.minusYears(1), LATEST))
                : meeting;
        return odd.map(date -> date.isAfter(letter) ? letter : date);
    }

    private String organisation() {
        return dice.chance(60)
                ? council.name()
                : dice.chance(50)
                        ? dice.of(Councils.names(council))
                        : dice.of(Councils.any(dice).name(), "Children's Trust", "-");
    }

    /** {@return at least one signatory, none of another inspectorate than those that signed} */
    private ImmutableList<Signatory> signatories(ImmutableList<Signatory> signatories) {
        if (dice.chance(70)) {
            return signatories;
        }
        return dice.list(1, 3, () -> {
            Signatory signatory = dice.of(signatories);
            return dice.chance(30) ? signatory.withInspectorate(Optional.empty()) : signatory;
        });
    }

    private OutcomeSection loosened(Assessment letter, OutcomeArea outcome) {
        OutcomeSection section = letter.outcome(outcome).orElseThrow();
        OutcomeSection other = letter.outcome(dice.of(OutcomeArea.values())).orElseThrow();
        return section.withEvaluation(word(section.evaluation().orElseThrow(), outcome.judgementArea()))
                .withNarrative(loosened(section.narrative(), other.narrative()))
                .withStrengths(loosened(section.strengths(), dice.of(section.areasForImprovement(), other.strengths())))
                .withAreasForImprovement(loosened(section.areasForImprovement(), other.areasForImprovement()));
    }

    /** {@return the texts, perhaps with one repeated, one from elsewhere or an odd one in front} */
    private ImmutableList<String> loosened(ImmutableList<String> texts, ImmutableList<String> others) {
        return dice.chance(92)
                ? texts
                : ImmutableList.<String>builder()
                        .add(dice.of(dice.of(texts, others, ODD_TEXTS)))
                        .addAll(texts)
                        .build();
    }

    /**
     * {@return the word, or any other} Only one word of a letter may name the grade as it would be if the scale ran the other way: two
     * would look as if it did.
     */
    private String word(String word, JudgementArea area) {
        if (dice.chance(75)) {
            return word;
        }
        String other = Words.any(dice);
        Optional<Grade> upsideDown = grades.grade(area).map(grade -> Grade.of(5 - grade.number()));
        boolean inverted = upsideDown.isPresent() && Words.meaning(other).equals(upsideDown);
        if (inverted && contrary) {
            return word;
        }
        contrary |= inverted;
        return other;
    }

    private ImmutableList<Exploration> explorations(ImmutableList<Exploration> explorations) {
        ImmutableList.Builder<Exploration> odd = ImmutableList.builder();
        for (Exploration exploration : explorations) {
            odd.add(dice.chance(90) ? exploration : exploration.withTopics(ImmutableList.of()));
            odd.addAll(dice.chance(95) ? ImmutableList.of() : ImmutableList.of(exploration));
        }
        if (dice.chance(15)) {
            OutcomeArea outcome = dice.of(OutcomeArea.values());
            odd.add(Exploration.builder()
                    .outcome(outcome)
                    .keyJudgement(dice.maybe(
                            70, () -> dice.of(KeyJudgements.KNOWN.values().asList())))
                    .build());
        }
        return odd.build();
    }

    private Letter thinned(Letter letter) {
        return letter.withDate(letter.date().filter(date -> dice.chance(80)))
                .withAddressee(letter.addressee().filter(addressee -> dice.chance(70)))
                .withSignatories(thinned(letter.signatories()));
    }

    private OutcomeSection thinned(OutcomeSection section, boolean prose, boolean summary) {
        return section.withEvaluation(section.evaluation().filter(word -> prose && dice.chance(80)))
                .withNarrative(prose ? thinned(section.narrative()) : ImmutableList.of())
                .withStrengths(summary ? thinned(section.strengths()) : ImmutableList.of())
                .withAreasForImprovement(summary ? thinned(section.areasForImprovement()) : ImmutableList.of());
    }

    private ServiceManagement thinned(ServiceManagement section) {
        return section.withEvaluation(section.evaluation().filter(word -> dice.chance(80)))
                .withNarrative(thinned(section.narrative()));
    }

    private <T> ImmutableList<T> thinned(Collection<T> all) {
        int percent = dice.of(0, 50, 100);
        return all.stream().filter(one -> dice.chance(percent)).collect(ImmutableList.toImmutableList());
    }
}
