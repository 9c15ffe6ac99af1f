package org.openapa.testkit.internal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
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
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Draws letters with everything their edition's letters have, in which nothing is odd as long as nothing is odd about the grades. */
final class CleanLetters {
    private static final ImmutableSet<JudgementArea> SERVICES =
            ImmutableSet.of(JudgementArea.SOCIAL_CARE, JudgementArea.EDUCATION, JudgementArea.CHILDRENS_SERVICES);

    private final Dice dice;
    private final Phrases phrases;
    private final Edition edition;
    private final LocalAuthority council;
    private final JudgementTable grades;

    /** Draws letters of this edition to this council with these grades, of which none need be there. */
    CleanLetters(Dice dice, Edition edition, LocalAuthority council, JudgementTable grades) {
        this.dice = dice;
        this.phrases = new Phrases(dice);
        this.edition = edition;
        this.council = council;
        this.grades = grades;
    }

    Assessment compact() {
        return compact(edition, Councils.exactly(dice, council), grades);
    }

    static Assessment compact(Edition edition, AuthorityReference council, JudgementTable grades) {
        return Assessment.builder()
                .edition(edition)
                .authority(council)
                .judgements(grades)
                .build();
    }

    Assessment full() {
        LocalDate date = dice.date(firstDay(edition), lastDay(edition));
        LocalDate lastMeeting = Stream.of(date, LocalDate.of(edition.year(), 12, 31))
                .min(LocalDate::compareTo)
                .get();
        ImmutableMap<OutcomeArea, OutcomeSection> outcomes =
                Maps.toMap(Arrays.asList(OutcomeArea.values()), this::section);
        return compact()
                .withMeetingDate(
                        edition.hasMeeting()
                                ? Optional.of(dice.date(LocalDate.of(edition.year(), 1, 1), lastMeeting))
                                : Optional.empty())
                .withLetter(head(date))
                .withOutcomes(outcomes)
                .withServiceManagement(serviceManagement())
                .withExplorations(edition.hasExploration() ? explorations() : ImmutableList.of())
                .withJudgements(dice.chance(30) ? Tables.labelled(dice, edition, grades) : grades)
                .withSource(dice.maybe(30, this::source));
    }

    /** {@return a document with all grades and some of the rest, of which no rule misses anything} */
    Assessment partial() {
        Assessment full = full();
        if (dice.chance(20)) {
            return compact().withLetter(full.letter());
        }
        return full.withLetter(Optional.empty())
                .withMeetingDate(full.meetingDate().filter(date -> dice.chance(50)))
                .withOutcomes(dice.chance(50) ? full.outcomes() : ImmutableMap.of())
                .withServiceManagement(full.serviceManagement().filter(section -> dice.chance(50)))
                .withExplorations(dice.chance(50) ? full.explorations() : ImmutableList.of());
    }

    /** {@return the first day on which the edition's letters may be dated} */
    static LocalDate firstDay(Edition edition) {
        return edition.firstPublicationFrom();
    }

    /** {@return the day a year after the edition's letters came out} */
    static LocalDate lastDay(Edition edition) {
        return edition.firstPublicationTo().plusYears(1);
    }

    private Letter head(LocalDate date) {
        ImmutableList<Signatory> signatories = edition.inspectorates().stream()
                .map(inspectorate -> Signatory.builder()
                        .name(name())
                        .role(dice.maybe(80, () -> dice.of("Divisional Manager", "Director", "Regional Director")))
                        .inspectorate(inspectorate)
                        .build())
                .collect(toImmutableList());
        return Letter.builder()
                .date(date)
                .addressee(Addressee.builder()
                        .name(name())
                        .role(dice.maybe(80, () -> dice.of("Director of Children's Services", "Chief Executive")))
                        .organisation(council.name())
                        .addAllAddressLines(dice.list(
                                0,
                                3,
                                () -> dice.of("County Hall", "1 Example Road", "Exampleton", "PO Box 12", "EX1 1AM")))
                        .build())
                .addAllSignatories(dice.chance(50) ? signatories : signatories.reverse())
                .build();
    }

    private String name() {
        return dice.of("A. Example", "Ms B. Sample", "Dr C. O'Specimen", "Mrs D. Model-Case", "Zo\u00eb Exemplar");
    }

    private OutcomeSection section(OutcomeArea outcome) {
        return OutcomeSection.builder()
                .evaluation(dice.of(Words.ofOutcome(edition, dice.of(fitting(outcome)))))
                .addAllNarrative(dice.few(1, 5, phrases::paragraph))
                .addAllStrengths(dice.few(1, 6, phrases::strength))
                .addAllAreasForImprovement(dice.few(1, 6, phrases::improvement))
                .build();
    }

    /** {@return the grade of an outcome; where it has none, those near to one of the services'; where they have none, all} */
    private ImmutableList<Grade> fitting(OutcomeArea outcome) {
        Optional<Grade> grade = grades.grade(outcome.judgementArea());
        if (grade.isPresent() && edition.judges(outcome.judgementArea())) {
            return ImmutableList.of(grade.get());
        }
        ImmutableList<Grade> services =
                SERVICES.stream().flatMap(area -> grades.grade(area).stream()).collect(toImmutableList());
        return Stream.of(Grade.values())
                .filter(word -> services.isEmpty()
                        || services.stream().anyMatch(service -> Math.abs(service.number() - word.number()) <= 1))
                .collect(toImmutableList());
    }

    private ServiceManagement serviceManagement() {
        Grade capacity = grades.grade(JudgementArea.CAPACITY_TO_IMPROVE).orElseGet(() -> dice.of(Grade.values()));
        return ServiceManagement.builder()
                .evaluation(dice.of(Words.ofCapacity(edition, capacity)))
                .addAllNarrative(dice.few(1, 6, phrases::paragraph))
                .build();
    }

    private ImmutableList<Exploration> explorations() {
        ImmutableList.Builder<Exploration> explorations = ImmutableList.builder();
        for (OutcomeArea outcome : OutcomeArea.values()) {
            ImmutableList<String> known = KeyJudgements.KNOWN.get(outcome);
            int from = dice.between(0, known.size() - 1);
            int to = dice.between(from, known.size());
            Stream.concat(
                            known.subList(from, to).stream(),
                            dice.list(to > from ? 0 : 1, 2, phrases::keyJudgement).stream())
                    .map(judgement -> exploration(outcome, judgement))
                    .forEach(explorations::add);
        }
        return explorations.build();
    }

    private Exploration exploration(OutcomeArea outcome, String keyJudgement) {
        return Exploration.builder()
                .outcome(outcome)
                .keyJudgement(keyJudgement)
                .addAllTopics(dice.few(1, 4, this::topic))
                .build();
    }

    private Topic topic() {
        return Topic.of(
                phrases.topic(),
                dice.chance(20) ? dice.list(1, 3, () -> Topic.of(phrases.topic())) : ImmutableList.of());
    }

    private Source source() {
        return Source.builder()
                .citation("letter of " + edition)
                .page(dice.maybe(50, () -> Integer.toString(dice.between(1, 12))))
                .transcribedBy(dice.maybe(50, () -> "A. Typist"))
                .transcribedOn(dice.maybe(50, () -> dice.date(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31))))
                .build();
    }
}
