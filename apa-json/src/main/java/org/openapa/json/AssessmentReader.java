package org.openapa.json;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
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
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Location;

/** Reads one assessment of the format {@code apa/1} from tokens. */
final class AssessmentReader {
    // Not lambdas, here and below: what every document needs is linked sooner so, and most runs of a program read one.
    static final DocumentReader.Value<Assessment> WHOLE = new Whole();
    private static final Function<String, LaNumber> LA_NUMBER = new ToLaNumber();
    private static final Function<String, GssCode> GSS_CODE = new ToGssCode();

    private final TokenReader in;
    private final Assessment.Builder assessment = Assessment.builder();
    private final JudgementTable.Builder judgements = JudgementTable.builder();

    /** How many of edition and council could be read, without which there is no assessment. */
    private int identified;

    private AssessmentReader(TokenReader in) {
        this.in = in;
    }

    /** {@return the assessment that begins at the current token, or null where a problem was noted} */
    static @Nullable Assessment read(TokenReader in) throws IOException {
        AssessmentReader reader = new AssessmentReader(in);
        reader.properties(Wire.ASSESSMENT);
        // Of two editions or councils either may be meant.
        boolean identified = reader.identified == 2
                && (in.failures() == 0
                        || !(in.isLost(Location.EDITION.pointer()) || in.isLost(Location.AUTHORITY.pointer())));
        return identified && in.isWanted()
                ? reader.assessment.judgements(reader.judgements.build()).build()
                : null;
    }

    /** {@return the table of judgements that begins at the current token, which stands alone} */
    static JudgementTable readTable(TokenReader in) throws IOException {
        AssessmentReader reader = new AssessmentReader(in);
        reader.properties(Wire.TABLE);
        return reader.judgements.build();
    }

    private void properties(Shape shape) throws IOException {
        Properties properties = in.object(shape);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.SCHEMA -> assessment.schema(text());
                case Wire.FORMAT -> in.format(Wire.ASSESSMENT_FORMAT);
                case Wire.EDITION -> edition();
                case Wire.AUTHORITY -> authority();
                case Wire.MEETING_DATE -> assessment.meetingDate(date());
                case Wire.LETTER -> assessment.letter(letter());
                case Wire.OUTCOMES -> outcomes();
                case Wire.SERVICE_MANAGEMENT -> assessment.serviceManagement(serviceManagement());
                case Wire.EXPLORATIONS -> assessment.addAllExplorations(explorations());
                case Wire.JUDGEMENTS -> judgements();
                case Wire.LABELS -> labels();
                default -> assessment.source(source());
            }
        }
    }

    private void edition() throws IOException {
        @Nullable Edition edition = in.number(Wire.EDITIONS);
        if (edition != null) {
            assessment.edition(edition);
            identified++;
        }
    }

    private void authority() throws IOException {
        AuthorityReference.Builder authority = AuthorityReference.builder();
        int before = in.failures();
        Properties properties = in.object(Wire.AUTHORITY_REFERENCE);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.NAME -> authority.name(councilName());
                case Wire.LA_NUMBER ->
                    authority.laNumber(Optional.ofNullable(in.parsed(Wire.EXPECTED_LA_NUMBER, LA_NUMBER)));
                default -> authority.gssCode(Optional.ofNullable(in.parsed(Wire.EXPECTED_GSS_CODE, GSS_CODE)));
            }
        }
        // A council of which half is known may be another one.
        if (in.failures() == before) {
            assessment.authority(authority.build());
            identified++;
        }
    }

    private Optional<String> councilName() throws IOException {
        @Nullable String name = in.text();
        if (name != null && CharMatcher.whitespace().matchesAllOf(name)) {
            in.faults().error(ProblemCode.INVALID_VALUE, () -> Wire.EXPECTED_COUNCIL, () -> Excerpt.quote(name));
            return Optional.empty();
        }
        return Optional.ofNullable(name);
    }

    private Letter letter() throws IOException {
        Letter.Builder letter = Letter.builder();
        Properties properties = in.object(Wire.LETTER_PARTS);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.DATE -> letter.date(date());
                case Wire.ADDRESSEE -> letter.addressee(addressee());
                default -> letter.addAllSignatories(signatories());
            }
        }
        return letter.build();
    }

    private Addressee addressee() throws IOException {
        Addressee.Builder addressee = Addressee.builder();
        Properties properties = in.object(Wire.ADDRESSEE_LINES);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.NAME -> addressee.name(text());
                case Wire.ROLE -> addressee.role(text());
                case Wire.ORGANISATION -> addressee.organisation(text());
                default -> addressee.addAllAddressLines(texts());
            }
        }
        return addressee.build();
    }

    private ImmutableList<Signatory> signatories() throws IOException {
        Items<Signatory> signatories = in.list("an array of signatories");
        while (signatories.next()) {
            signatories.add(signatory());
        }
        return signatories.list();
    }

    private Signatory signatory() throws IOException {
        Signatory.Builder signatory = Signatory.builder();
        Properties properties = in.object(Wire.SIGNATORY);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.NAME -> signatory.name(text());
                case Wire.ROLE -> signatory.role(text());
                default -> signatory.inspectorate(Optional.ofNullable(in.code(Wire.INSPECTORATES)));
            }
        }
        return signatory.build();
    }

    private void outcomes() throws IOException {
        Properties outcomes = in.object(Wire.BY_OUTCOME);
        while (outcomes.next()) {
            assessment.putOutcome(OutcomeArea.parse(outcomes.name()), outcome());
        }
    }

    private OutcomeSection outcome() throws IOException {
        OutcomeSection.Builder section = OutcomeSection.builder();
        Properties properties = in.object(Wire.OUTCOME_SECTION);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.EVALUATION -> section.evaluation(text());
                case Wire.NARRATIVE -> section.addAllNarrative(texts());
                case Wire.STRENGTHS -> section.addAllStrengths(texts());
                default -> section.addAllAreasForImprovement(texts());
            }
        }
        return section.build();
    }

    private ServiceManagement serviceManagement() throws IOException {
        ServiceManagement.Builder section = ServiceManagement.builder();
        Properties properties = in.object(Wire.SERVICE_MANAGEMENT_SECTION);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.EVALUATION -> section.evaluation(text());
                default -> section.addAllNarrative(texts());
            }
        }
        return section.build();
    }

    private ImmutableList<Exploration> explorations() throws IOException {
        Items<Exploration> explorations = in.list("an array of areas for exploration");
        while (explorations.next()) {
            explorations.add(exploration());
        }
        return explorations.list();
    }

    private @Nullable Exploration exploration() throws IOException {
        Exploration.Builder exploration = Exploration.builder();
        int before = in.failures();
        Properties properties = in.object(Wire.EXPLORATION);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.OUTCOME -> {
                    @Nullable OutcomeArea outcome = in.code(Wire.OUTCOME_AREAS);
                    if (outcome != null) {
                        exploration.outcome(outcome);
                    }
                }
                case Wire.KEY_JUDGEMENT -> exploration.keyJudgement(text());
                default -> exploration.addAllTopics(topics(1));
            }
        }
        return in.failures() == before ? exploration.build() : null;
    }

    private ImmutableList<Topic> topics(int depth) throws IOException {
        if (depth > Wire.MAX_TOPIC_DEPTH) {
            in.faults()
                    .refuse(
                            ProblemCode.LIMIT,
                            () -> "topics nested at most " + Wire.MAX_TOPIC_DEPTH + " deep",
                            () -> "another level");
            return ImmutableList.of();
        }
        Items<Topic> topics = in.list("an array of topics");
        while (topics.next()) {
            topics.add(topic(depth));
        }
        return topics.list();
    }

    private @Nullable Topic topic(int depth) throws IOException {
        Topic.Builder topic = Topic.builder();
        int before = in.failures();
        Properties properties = in.object(Wire.TOPIC);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.TEXT -> {
                    @Nullable String text = in.text();
                    if (text != null) {
                        topic.text(text);
                    }
                }
                default -> topic.addAllTopics(topics(depth + 1));
            }
        }
        return in.failures() == before ? topic.build() : null;
    }

    private void judgements() throws IOException {
        Properties areas = in.object(Wire.BY_AREA);
        while (areas.next()) {
            @Nullable Grade grade = in.number(Wire.GRADES);
            if (grade != null) {
                judgements.grade(JudgementArea.parse(areas.name()), grade);
            }
        }
    }

    private void labels() throws IOException {
        Properties areas = in.object(Wire.BY_AREA);
        while (areas.next()) {
            @Nullable String label = in.text();
            if (label != null) {
                judgements.label(JudgementArea.parse(areas.name()), label);
            }
        }
    }

    private Source source() throws IOException {
        Source.Builder source = Source.builder();
        Properties properties = in.object(Wire.SOURCE_DATA);
        while (properties.next()) {
            switch (properties.name()) {
                case Wire.CITATION -> source.citation(text());
                case Wire.URI -> source.uri(text());
                case Wire.PAGE -> source.page(text());
                case Wire.TRANSCRIBED_BY -> source.transcribedBy(text());
                default -> source.transcribedOn(date());
            }
        }
        return source.build();
    }

    private static final class Whole implements DocumentReader.Value<Assessment> {
        @Override
        public @Nullable Assessment read(TokenReader in) throws IOException {
            return AssessmentReader.read(in);
        }
    }

    private static final class ToLaNumber implements Function<String, LaNumber> {
        @Override
        public LaNumber apply(String text) {
            return LaNumber.parse(text);
        }
    }

    private static final class ToGssCode implements Function<String, GssCode> {
        @Override
        public GssCode apply(String text) {
            return GssCode.parse(text);
        }
    }

    private Optional<String> text() throws IOException {
        return Optional.ofNullable(in.text());
    }

    private Optional<LocalDate> date() throws IOException {
        return Optional.ofNullable(in.date());
    }

    private ImmutableList<String> texts() throws IOException {
        Items<String> texts = in.list("an array of strings");
        while (texts.next()) {
            texts.add(in.text());
        }
        return texts.list();
    }
}
