package org.openapa.json;

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
    private final Sink out;

    private AssessmentWriter(Sink out) {
        this.out = out;
    }

    static void write(Assessment assessment, Sink out) throws IOException {
        new AssessmentWriter(out).assessment(assessment);
    }

    static void write(JudgementTable table, Sink out) throws IOException {
        out.startObject();
        new AssessmentWriter(out).judgements(table, table.grades());
        out.endObject();
    }

    private void assessment(Assessment assessment) throws IOException {
        out.startObject();
        out.text(Wire.FORMAT, Wire.ASSESSMENT_FORMAT);
        text(Wire.SCHEMA, assessment.schema());
        out.number(Wire.EDITION, assessment.edition().year());
        authority(assessment.authority());
        date(Wire.MEETING_DATE, assessment.meetingDate());
        if (assessment.letter().isPresent()) {
            letter(assessment.letter().get());
        }
        if (!assessment.outcomes().isEmpty()) {
            out.startObject(Wire.OUTCOMES);
            for (Map.Entry<OutcomeArea, OutcomeSection> outcome :
                    assessment.outcomes().entrySet()) {
                outcome(outcome.getKey(), outcome.getValue());
            }
            out.endObject();
        }
        if (assessment.serviceManagement().isPresent()) {
            serviceManagement(assessment.serviceManagement().get());
        }
        if (!assessment.explorations().isEmpty()) {
            out.startArray(Wire.EXPLORATIONS);
            for (Exploration exploration : assessment.explorations()) {
                exploration(exploration);
            }
            out.endArray();
        }
        judgements(assessment.judgements(), assessment.judgements().grades(assessment.edition()));
        if (assessment.source().isPresent()) {
            source(assessment.source().get());
        }
        out.endObject();
    }

    private void authority(AuthorityReference authority) throws IOException {
        out.startObject(Wire.AUTHORITY);
        text(Wire.NAME, authority.name());
        if (authority.laNumber().isPresent()) {
            out.text(Wire.LA_NUMBER, authority.laNumber().get().toString());
        }
        if (authority.gssCode().isPresent()) {
            out.text(Wire.GSS_CODE, authority.gssCode().get().toString());
        }
        out.endObject();
    }

    private void letter(Letter letter) throws IOException {
        out.startObject(Wire.LETTER);
        date(Wire.DATE, letter.date());
        if (letter.addressee().isPresent()) {
            Addressee addressee = letter.addressee().get();
            out.startObject(Wire.ADDRESSEE);
            text(Wire.NAME, addressee.name());
            text(Wire.ROLE, addressee.role());
            text(Wire.ORGANISATION, addressee.organisation());
            texts(Wire.ADDRESS, addressee.addressLines());
            out.endObject();
        }
        if (!letter.signatories().isEmpty()) {
            out.startArray(Wire.SIGNATORIES);
            for (Signatory signatory : letter.signatories()) {
                out.startObject();
                text(Wire.NAME, signatory.name());
                text(Wire.ROLE, signatory.role());
                text(Wire.INSPECTORATE, signatory.inspectorate().map(Inspectorate::code));
                out.endObject();
            }
            out.endArray();
        }
        out.endObject();
    }

    private void outcome(OutcomeArea area, OutcomeSection section) throws IOException {
        out.startObject(area.code());
        text(Wire.EVALUATION, section.evaluation());
        texts(Wire.NARRATIVE, section.narrative());
        texts(Wire.STRENGTHS, section.strengths());
        texts(Wire.AREAS_FOR_IMPROVEMENT, section.areasForImprovement());
        out.endObject();
    }

    private void serviceManagement(ServiceManagement section) throws IOException {
        out.startObject(Wire.SERVICE_MANAGEMENT);
        text(Wire.EVALUATION, section.evaluation());
        texts(Wire.NARRATIVE, section.narrative());
        out.endObject();
    }

    private void exploration(Exploration exploration) throws IOException {
        out.startObject();
        out.text(Wire.OUTCOME, exploration.outcome().code());
        text(Wire.KEY_JUDGEMENT, exploration.keyJudgement());
        topics(exploration.topics(), 1);
        out.endObject();
    }

    private void topics(ImmutableList<Topic> topics, int depth) throws IOException {
        if (topics.isEmpty()) {
            return;
        }
        if (depth > Wire.MAX_TOPIC_DEPTH) {
            throw out.refusal("topics nest deeper than " + Wire.MAX_TOPIC_DEPTH);
        }
        out.startArray(Wire.TOPICS);
        for (Topic topic : topics) {
            out.startObject();
            out.text(Wire.TEXT, topic.text());
            topics(topic.topics(), depth + 1);
            out.endObject();
        }
        out.endArray();
    }

    private void judgements(JudgementTable table, Map<JudgementArea, Grade> inOrder) throws IOException {
        if (!inOrder.isEmpty()) {
            out.startObject(Wire.JUDGEMENTS);
            for (Map.Entry<JudgementArea, Grade> judgement : inOrder.entrySet()) {
                out.number(judgement.getKey().code(), judgement.getValue().number());
            }
            out.endObject();
        }
        if (!table.labels().isEmpty()) {
            out.startObject(Wire.LABELS);
            for (Map.Entry<JudgementArea, String> label : table.labels().entrySet()) {
                out.text(label.getKey().code(), label.getValue());
            }
            out.endObject();
        }
    }

    private void source(Source source) throws IOException {
        out.startObject(Wire.SOURCE);
        text(Wire.CITATION, source.citation());
        text(Wire.URI, source.uri());
        text(Wire.PAGE, source.page());
        text(Wire.TRANSCRIBED_BY, source.transcribedBy());
        date(Wire.TRANSCRIBED_ON, source.transcribedOn());
        out.endObject();
    }

    private void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            out.text(name, text.get());
        }
    }

    private void texts(String name, ImmutableList<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.startArray(name);
            for (String text : texts) {
                out.text(text);
            }
            out.endArray();
        }
    }

    private void date(String name, Optional<LocalDate> date) throws IOException {
        if (date.isPresent()) {
            out.date(name, date.get());
        }
    }
}
