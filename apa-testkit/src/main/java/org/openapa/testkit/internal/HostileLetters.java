package org.openapa.testkit.internal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Draws documents with anything the model can hold and a JSON document can carry, whether it makes sense or not. */
final class HostileLetters {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final int DEEPEST = 8;

    private final Dice dice;
    private final Edition edition;
    private final boolean full;

    /** Draws documents of this edition, in full ones of which nothing is missing that its letters have. */
    HostileLetters(Dice dice, Edition edition, boolean full) {
        this.dice = dice;
        this.edition = edition;
        this.full = full;
    }

    Assessment compact() {
        return CleanLetters.compact(edition, authority(), Tables.notEmpty(dice, edition, Tables.arbitrary(dice)));
    }

    Assessment letter() {
        return Assessment.builder()
                .edition(edition)
                .authority(authority())
                .meetingDate(maybe(this::date))
                .letter(maybe(this::head))
                .putAllOutcomes(outcomes())
                .serviceManagement(maybe(this::serviceManagement))
                .addAllExplorations(explorations())
                .judgements(judgements())
                .source(dice.maybe(50, this::source))
                .schema(dice.maybe(30, this::text))
                .build();
    }

    private String text() {
        return HostileTexts.any(dice);
    }

    private ImmutableList<String> texts() {
        return dice.list(full ? 1 : 0, 3, this::text);
    }

    private <T> Optional<T> maybe(Supplier<T> draw) {
        return dice.maybe(full ? 100 : 70, draw);
    }

    private LocalDate date() {
        return dice.chance(5) ? dice.of(FIRST, LAST, LocalDate.of(2400, 2, 29)) : dice.date(FIRST, LAST);
    }

    private AuthorityReference authority() {
        Optional<LaNumber> number = dice.maybe(50, () -> LaNumber.of(dice.between(0, 999)));
        Optional<GssCode> code =
                dice.maybe(50, () -> GssCode.parse(dice.of("E10000003", "E06000047", "W06000001", "Z00000000")));
        int name = number.isPresent() || code.isPresent() ? 50 : 100;
        return AuthorityReference.builder()
                .name(dice.maybe(
                        name, () -> dice.chance(20) ? Councils.any(dice).name() : notBlank(text())))
                .laNumber(number)
                .gssCode(code)
                .build();
    }

    private static String notBlank(String name) {
        return CharMatcher.whitespace().matchesAllOf(name) ? name + "-" : name;
    }

    private JudgementTable judgements() {
        JudgementTable table = Tables.arbitrary(dice);
        if (full) {
            for (JudgementArea area : edition.judgedAreas()) {
                table = table.with(area, dice.of(Grade.values()));
            }
        }
        for (int i = dice.between(0, 3); i > 0; i--) {
            table = table.withLabel(dice.of(JudgementArea.values()), text());
        }
        return table;
    }

    private ImmutableMap<OutcomeArea, OutcomeSection> outcomes() {
        ImmutableMap.Builder<OutcomeArea, OutcomeSection> outcomes = ImmutableMap.builder();
        int percent = full ? 100 : dice.of(0, 30, 100);
        for (OutcomeArea outcome : OutcomeArea.values()) {
            if (dice.chance(percent)) {
                outcomes.put(
                        outcome,
                        OutcomeSection.builder()
                                .evaluation(maybe(this::text))
                                .addAllNarrative(texts())
                                .addAllStrengths(texts())
                                .addAllAreasForImprovement(texts())
                                .build());
            }
        }
        return outcomes.buildOrThrow();
    }

    private ServiceManagement serviceManagement() {
        return ServiceManagement.builder()
                .evaluation(maybe(this::text))
                .addAllNarrative(texts())
                .build();
    }

    private ImmutableList<Exploration> explorations() {
        ImmutableList<OutcomeArea> least =
                full && edition.hasExploration() ? ImmutableList.copyOf(OutcomeArea.values()) : ImmutableList.of();
        return ImmutableList.<OutcomeArea>builder()
                .addAll(least)
                .addAll(dice.list(0, 2, () -> dice.of(OutcomeArea.values())))
                .build()
                .stream()
                .map(this::exploration)
                .collect(ImmutableList.toImmutableList());
    }

    private Exploration exploration(OutcomeArea outcome) {
        int depth = dice.chance(3) ? DEEPEST : dice.between(0, 3);
        return Exploration.builder()
                .outcome(outcome)
                .keyJudgement(maybe(this::text))
                .addAllTopics(topics(depth))
                .build();
    }

    private ImmutableList<Topic> topics(int depth) {
        return depth == 0
                ? ImmutableList.of()
                : dice.list(depth > 3 ? 1 : 0, depth > 3 ? 1 : 2, () -> Topic.of(text(), topics(depth - 1)));
    }

    private Letter head() {
        return Letter.builder()
                .date(maybe(this::date))
                .addressee(maybe(() -> Addressee.builder()
                        .name(maybe(this::text))
                        .role(maybe(this::text))
                        .organisation(maybe(this::text))
                        .addAllAddressLines(texts())
                        .build()))
                .addAllSignatories(dice.list(full ? 1 : 0, 2, this::signatory))
                .build();
    }

    private Signatory signatory() {
        return Signatory.builder()
                .name(maybe(this::text))
                .role(maybe(this::text))
                .inspectorate(dice.maybe(70, () -> dice.of(Inspectorate.values())))
                .build();
    }

    private Source source() {
        return Source.builder()
                .citation(dice.maybe(70, this::text))
                .uri(dice.maybe(70, this::text))
                .page(dice.maybe(70, this::text))
                .transcribedBy(dice.maybe(70, this::text))
                .transcribedOn(dice.maybe(70, this::date))
                .build();
    }
}
