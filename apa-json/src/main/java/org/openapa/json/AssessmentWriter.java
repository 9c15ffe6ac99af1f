package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Writes assessments in the format {@code apa/1}: properties in a fixed order, and nothing that is empty. */
final class AssessmentWriter {
    private final JsonGenerator out;

    private AssessmentWriter(JsonGenerator out) {
        this.out = out;
    }

    static void write(Assessment assessment, JsonGenerator out) throws IOException {
        new AssessmentWriter(out).assessment(assessment);
    }

    static void write(JudgementTable table, JsonGenerator out) throws IOException {
        out.writeStartObject();
        new AssessmentWriter(out).judgements(table, table.grades());
        out.writeEndObject();
    }

    private void assessment(Assessment assessment) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.FORMAT, Wire.ASSESSMENT_FORMAT);
        text(Wire.SCHEMA, assessment.schema());
        out.writeNumberField(Wire.EDITION, assessment.edition().year());
        authority(assessment.authority());
        date(Wire.MEETING_DATE, assessment.meetingDate());
        if (assessment.letter().isPresent()) {
            letter(assessment.letter().get());
        }
        if (!assessment.outcomes().isEmpty()) {
            out.writeObjectFieldStart(Wire.OUTCOMES);
            for (Map.Entry<OutcomeArea, OutcomeSection> outcome :
                    assessment.outcomes().entrySet()) {
                outcome(outcome.getKey(), outcome.getValue());
            }
            out.writeEndObject();
        }
        if (assessment.serviceManagement().isPresent()) {
            serviceManagement(assessment.serviceManagement().get());
        }
        if (!assessment.explorations().isEmpty()) {
            out.writeArrayFieldStart(Wire.EXPLORATIONS);
            for (Exploration exploration : assessment.explorations()) {
                exploration(exploration);
            }
            out.writeEndArray();
        }
        judgements(assessment.judgements(), assessment.judgements().grades(assessment.edition()));
        if (assessment.source().isPresent()) {
            source(assessment.source().get());
        }
        out.writeEndObject();
    }

    private void authority(AuthorityReference authority) throws IOException {
        out.writeObjectFieldStart(Wire.AUTHORITY);
        text(Wire.NAME, authority.name());
        if (authority.laNumber().isPresent()) {
            out.writeStringField(Wire.LA_NUMBER, authority.laNumber().get().toString());
        }
        if (authority.gssCode().isPresent()) {
            out.writeStringField(Wire.GSS_CODE, authority.gssCode().get().toString());
        }
        out.writeEndObject();
    }

    private void letter(Letter letter) throws IOException {
        out.writeObjectFieldStart(Wire.LETTER);
        date(Wire.DATE, letter.date());
        if (letter.addressee().isPresent()) {
            Addressee addressee = letter.addressee().get();
            out.writeObjectFieldStart(Wire.ADDRESSEE);
            text(Wire.NAME, addressee.name());
            text(Wire.ROLE, addressee.role());
            text(Wire.ORGANISATION, addressee.organisation());
            texts(Wire.ADDRESS, addressee.addressLines());
            out.writeEndObject();
        }
        if (!letter.signatories().isEmpty()) {
            out.writeArrayFieldStart(Wire.SIGNATORIES);
            for (Signatory signatory : letter.signatories()) {
                out.writeStartObject();
                text(Wire.NAME, signatory.name());
                text(Wire.ROLE, signatory.role());
                text(Wire.INSPECTORATE, signatory.inspectorate().map(Inspectorate::code));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void outcome(OutcomeArea area, OutcomeSection section) throws IOException {
        out.writeObjectFieldStart(area.code());
        text(Wire.EVALUATION, section.evaluation());
        texts(Wire.NARRATIVE, section.narrative());
        texts(Wire.STRENGTHS, section.strengths());
        texts(Wire.AREAS_FOR_IMPROVEMENT, section.areasForImprovement());
        out.writeEndObject();
    }

    private void serviceManagement(ServiceManagement section) throws IOException {
        out.writeObjectFieldStart(Wire.SERVICE_MANAGEMENT);
        text(Wire.EVALUATION, section.evaluation());
        texts(Wire.NARRATIVE, section.narrative());
        out.writeEndObject();
    }

    private void exploration(Exploration exploration) throws IOException {
        out.writeStartObject();
        out.writeStringField(Wire.OUTCOME, exploration.outcome().code());
        text(Wire.KEY_JUDGEMENT, exploration.keyJudgement());
        topics(exploration.topics(), 1);
        out.writeEndObject();
    }

    private void topics(ImmutableList<Topic> topics, int depth) throws IOException {
        if (topics.isEmpty()) {
            return;
        }
        if (depth > Wire.MAX_TOPIC_DEPTH) {
            throw new JsonGenerationException(
                    "topics nest deeper than " + Wire.MAX_TOPIC_DEPTH + ", which could not be read back", out);
        }
        out.writeArrayFieldStart(Wire.TOPICS);
        for (Topic topic : topics) {
            out.writeStartObject();
            out.writeStringField(Wire.TEXT, Output.whole(topic.text(), out));
            topics(topic.topics(), depth + 1);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void judgements(JudgementTable table, Map<JudgementArea, Grade> inOrder) throws IOException {
        if (!inOrder.isEmpty()) {
            out.writeObjectFieldStart(Wire.JUDGEMENTS);
            for (Map.Entry<JudgementArea, Grade> judgement : inOrder.entrySet()) {
                out.writeNumberField(
                        judgement.getKey().code(), judgement.getValue().number());
            }
            out.writeEndObject();
        }
        if (!table.labels().isEmpty()) {
            out.writeObjectFieldStart(Wire.LABELS);
            for (Map.Entry<JudgementArea, String> label : table.labels().entrySet()) {
                out.writeStringField(label.getKey().code(), Output.whole(label.getValue(), out));
            }
            out.writeEndObject();
        }
    }

    private void source(Source source) throws IOException {
        out.writeObjectFieldStart(Wire.SOURCE);
        text(Wire.CITATION, source.citation());
        text(Wire.URI, source.uri());
        text(Wire.PAGE, source.page());
        text(Wire.TRANSCRIBED_BY, source.transcribedBy());
        date(Wire.TRANSCRIBED_ON, source.transcribedOn());
        out.writeEndObject();
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.writeStringField(name, Output.whole(text.get(), out));
        }
    }

    private void texts(String name, ImmutableList<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (String text : texts) {
                out.writeString(Output.whole(text, out));
            }
            out.writeEndArray();
        }
    }

    private void date(String name, Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            out.writeStringField(name, Output.date(date.get(), out));
        }
    }
}
