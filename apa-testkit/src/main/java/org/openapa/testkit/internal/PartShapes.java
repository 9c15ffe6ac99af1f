package org.openapa.testkit.internal;

import static org.openapa.testkit.internal.Shape.field;
import static org.openapa.testkit.internal.Shape.list;
import static org.openapa.testkit.internal.Shape.oneOf;
import static org.openapa.testkit.internal.Shape.optional;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapa.model.Addressee;
import org.openapa.model.Exploration;
import org.openapa.model.Inspectorate;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** How the parts of a letter are made smaller, with a text that reads well in every place. */
final class PartShapes {
    static final String MANAGEMENT = "This is about management.";
    static final String KEY_JUDGEMENT = "records are of good quality";
    static final String TOPIC_TEXT = "quality of records";

    /** Words that name a grade are left alone: which one it is hangs together with the grades. */
    private static final Shape<String> EVALUATION = new Shape<>() {
        private final Shape<String> any = text("good");

        @Override
        public Stream<String> simpler(String word) {
            return any.simpler(word);
        }

        @Override
        public long weight(String word) {
            return Words.isPlain(word) ? 0 : any.weight(word);
        }
    };

    static final Shape<LocalDate> DATE = new Shape<>() {
        @Override
        public Stream<LocalDate> simpler(LocalDate date) {
            return Stream.of(
                            LocalDate.of(2005, 12, 1),
                            LocalDate.of(date.getYear(), 1, 1),
                            date.withDayOfMonth(1),
                            LocalDate.of(2005, date.getMonthValue(), 1))
                    .filter(simpler -> !simpler.equals(date));
        }

        @Override
        public long weight(LocalDate date) {
            return date.equals(LocalDate.of(2005, 12, 1))
                    ? 0
                    : 500L * Math.abs(date.getYear() - 2005) + 31L * date.getMonthValue() + date.getDayOfMonth();
        }
    };
    private static final Shape<Addressee> ADDRESSEE = Shape.of(
            field(Addressee::name, Addressee::withName, optional(text("A. Example"))),
            field(Addressee::role, Addressee::withRole, optional(text("Director"))),
            field(
                    Addressee::organisation,
                    Addressee::withOrganisation,
                    optional(text(Councils.ALL.get(0).name()))),
            field(Addressee::addressLines, Addressee::withAddressLines, list(text("County Hall"))));
    private static final Shape<Signatory> SIGNATORY = Shape.of(
            field(Signatory::name, Signatory::withName, optional(text("A. Example"))),
            field(Signatory::role, Signatory::withRole, optional(text("Director"))),
            field(
                    Signatory::inspectorate,
                    Signatory::withInspectorate,
                    optional(oneOf(ImmutableList.copyOf(Inspectorate.values())))));
    static final Shape<Letter> LETTER = Shape.of(
            field(Letter::date, Letter::withDate, optional(DATE)),
            field(Letter::addressee, Letter::withAddressee, optional(ADDRESSEE)),
            field(Letter::signatories, Letter::withSignatories, list(SIGNATORY)));
    static final Shape<ServiceManagement> SERVICE_MANAGEMENT = Shape.of(
            field(ServiceManagement::narrative, ServiceManagement::withNarrative, list(text(MANAGEMENT))),
            field(ServiceManagement::evaluation, ServiceManagement::withEvaluation, optional(EVALUATION)));
    private static final Shape<Topic> TOPIC = new Shape<>() {
        private final Shape<Topic> text = field(Topic::text, Topic::withText, text(TOPIC_TEXT));

        @Override
        public Stream<Topic> simpler(Topic topic) {
            return Stream.concat(list(this).simpler(topic.topics()).map(topic::withTopics), text.simpler(topic));
        }

        @Override
        public long weight(Topic topic) {
            return text.weight(topic) + list(this).weight(topic.topics());
        }
    };
    static final Shape<Exploration> EXPLORATION = Shape.of(
            field(Exploration::topics, Exploration::withTopics, list(TOPIC)),
            field(Exploration::keyJudgement, Exploration::withKeyJudgement, optional(text(KEY_JUDGEMENT))),
            field(Exploration::outcome, Exploration::withOutcome, oneOf(ImmutableList.copyOf(OutcomeArea.values()))));
    static final Shape<Source> SOURCE = Shape.of(
            field(Source::citation, Source::withCitation, optional(text("the letter"))),
            field(Source::uri, Source::withUri, optional(text("http://example.org"))),
            field(Source::page, Source::withPage, optional(text("1"))),
            field(Source::transcribedBy, Source::withTranscribedBy, optional(text("A. Typist"))),
            field(Source::transcribedOn, Source::withTranscribedOn, optional(DATE)));

    private PartShapes() {}

    static Shape<Optional<OutcomeSection>> section(OutcomeArea outcome) {
        OutcomeSection simplest = simplest(outcome);
        return optional(Shape.of(
                field(
                        OutcomeSection::narrative,
                        OutcomeSection::withNarrative,
                        list(text(simplest.narrative().get(0)))),
                field(
                        OutcomeSection::strengths,
                        OutcomeSection::withStrengths,
                        list(text(simplest.strengths().get(0)))),
                field(
                        OutcomeSection::areasForImprovement,
                        OutcomeSection::withAreasForImprovement,
                        list(text(simplest.areasForImprovement().get(0)))),
                field(OutcomeSection::evaluation, OutcomeSection::withEvaluation, optional(EVALUATION))));
    }

    /** {@return the simplest texts of a section, other ones for each outcome} */
    static OutcomeSection simplest(OutcomeArea outcome) {
        String it = outcome.code().replace('-', ' ');
        return OutcomeSection.builder()
                .addNarrative("This is about " + it + ".")
                .addAllStrengths(ImmutableList.of("good work on " + it))
                .addAllAreasForImprovement(ImmutableList.of("better records on " + it))
                .build();
    }

    static Shape<String> text(String simplest) {
        return new TextShape(simplest);
    }
}
