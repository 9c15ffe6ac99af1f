package org.openapa.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Exploration;
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
import org.openapa.rules.Location;

/** Reads one assessment of the format {@code apa/1} from tokens. */
final class AssessmentReader {
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
        in.object(Wire.ASSESSMENT, reader::property);
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
        in.object(Wire.TABLE, reader::property);
        return reader.judgements.build();
    }

    private void property(String name) throws IOException {
        switch (name) {
            case Wire.SCHEMA -> set(in.text(), assessment::schema);
            case Wire.FORMAT -> in.format(Wire.ASSESSMENT_FORMAT);
            case Wire.EDITION -> identify(in.number(Wire.EDITIONS), assessment::edition);
            case Wire.AUTHORITY -> identify(authority(), assessment::authority);
            case Wire.MEETING_DATE -> set(in.date(), assessment::meetingDate);
            case Wire.LETTER -> assessment.letter(letter());
            case Wire.OUTCOMES -> in.object(Wire.BY_OUTCOME, this::outcome);
            case Wire.SERVICE_MANAGEMENT -> assessment.serviceManagement(serviceManagement());
            case Wire.EXPLORATIONS ->
                assessment.addAllExplorations(in.list("an array of areas for exploration", this::exploration));
            case Wire.JUDGEMENTS -> in.object(Wire.BY_AREA, this::judgement);
            case Wire.LABELS -> in.object(Wire.BY_AREA, this::label);
            default -> assessment.source(source());
        }
    }

    private @Nullable AuthorityReference authority() throws IOException {
        AuthorityReference.Builder authority = AuthorityReference.builder();
        int before = in.failures();
        in.object(Wire.AUTHORITY_REFERENCE, name -> {
            switch (name) {
                case Wire.NAME -> set(in.text(), authority::name);
                case Wire.LA_NUMBER -> set(in.parsed(Wire.EXPECTED_LA_NUMBER, LaNumber::parse), authority::laNumber);
                default -> set(in.parsed(Wire.EXPECTED_GSS_CODE, GssCode::parse), authority::gssCode);
            }
        });
        // A council of which half is known may be another one.
        return in.failures() == before ? authority.build() : null;
    }

    private Letter letter() throws IOException {
        Letter.Builder letter = Letter.builder();
        in.object(Wire.LETTER_PARTS, name -> {
            switch (name) {
                case Wire.DATE -> set(in.date(), letter::date);
                case Wire.ADDRESSEE -> letter.addressee(addressee());
                default -> letter.addAllSignatories(in.list("an array of signatories", this::signatory));
            }
        });
        return letter.build();
    }

    private Addressee addressee() throws IOException {
        Addressee.Builder addressee = Addressee.builder();
        in.object(Wire.ADDRESSEE_LINES, name -> {
            switch (name) {
                case Wire.NAME -> set(in.text(), addressee::name);
                case Wire.ROLE -> set(in.text(), addressee::role);
                case Wire.ORGANISATION -> set(in.text(), addressee::organisation);
                default -> addressee.addAllAddressLines(texts());
            }
        });
        return addressee.build();
    }

    private Signatory signatory() throws IOException {
        Signatory.Builder signatory = Signatory.builder();
        in.object(Wire.SIGNATORY, name -> {
            switch (name) {
                case Wire.NAME -> set(in.text(), signatory::name);
                case Wire.ROLE -> set(in.text(), signatory::role);
                default -> set(in.code(Wire.INSPECTORATES), signatory::inspectorate);
            }
        });
        return signatory.build();
    }

    private void outcome(String code) throws IOException {
        OutcomeSection.Builder section = OutcomeSection.builder();
        in.object(Wire.OUTCOME_SECTION, name -> {
            switch (name) {
                case Wire.EVALUATION -> set(in.text(), section::evaluation);
                case Wire.NARRATIVE -> section.addAllNarrative(texts());
                case Wire.STRENGTHS -> section.addAllStrengths(texts());
                default -> section.addAllAreasForImprovement(texts());
            }
        });
        assessment.putOutcome(OutcomeArea.parse(code), section.build());
    }

    private ServiceManagement serviceManagement() throws IOException {
        ServiceManagement.Builder section = ServiceManagement.builder();
        in.object(Wire.SERVICE_MANAGEMENT_SECTION, name -> {
            switch (name) {
                case Wire.EVALUATION -> set(in.text(), section::evaluation);
                default -> section.addAllNarrative(texts());
            }
        });
        return section.build();
    }

    private @Nullable Exploration exploration() throws IOException {
        Exploration.Builder exploration = Exploration.builder();
        int before = in.failures();
        in.object(Wire.EXPLORATION, name -> {
            switch (name) {
                case Wire.OUTCOME -> set(in.code(Wire.OUTCOME_AREAS), exploration::outcome);
                case Wire.KEY_JUDGEMENT -> set(in.text(), exploration::keyJudgement);
                default -> exploration.addAllTopics(topics(1));
            }
        });
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
        return in.list("an array of topics", () -> topic(depth));
    }

    private @Nullable Topic topic(int depth) throws IOException {
        Topic.Builder topic = Topic.builder();
        int before = in.failures();
        in.object(Wire.TOPIC, name -> {
            switch (name) {
                case Wire.TEXT -> set(in.text(), topic::text);
                default -> topic.addAllTopics(topics(depth + 1));
            }
        });
        return in.failures() == before ? topic.build() : null;
    }

    private void judgement(String code) throws IOException {
        JudgementArea area = JudgementArea.parse(code);
        set(in.number(Wire.GRADES), grade -> judgements.grade(area, grade));
    }

    private void label(String code) throws IOException {
        JudgementArea area = JudgementArea.parse(code);
        set(in.text(), label -> judgements.label(area, label));
    }

    private Source source() throws IOException {
        Source.Builder source = Source.builder();
        in.object(Wire.SOURCE_DATA, name -> {
            switch (name) {
                case Wire.CITATION -> set(in.text(), source::citation);
                case Wire.URI -> set(in.text(), source::uri);
                case Wire.PAGE -> set(in.text(), source::page);
                case Wire.TRANSCRIBED_BY -> set(in.text(), source::transcribedBy);
                default -> set(in.date(), source::transcribedOn);
            }
        });
        return source.build();
    }

    private ImmutableList<String> texts() throws IOException {
        return in.list("an array of strings", in::text);
    }

    private <T> void identify(@Nullable T value, Consumer<T> attribute) {
        if (value != null) {
            attribute.accept(value);
            identified++;
        }
    }

    private static <T> void set(@Nullable T value, Consumer<T> attribute) {
        if (value != null) {
            attribute.accept(value);
        }
    }
}
