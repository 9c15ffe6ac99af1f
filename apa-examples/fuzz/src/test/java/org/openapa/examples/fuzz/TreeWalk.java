package org.openapa.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openapa.examples.fuzz.PlainJson.Refused;
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

/**
 * Reads assessments as docs/format.md describes the format, in the plainest way: a tree, walked from its root, until something is not as it
 * should be. Of the limits only those on texts and topics can meet a document that is otherwise right.
 */
final class TreeWalk {
    private static final int DEEPEST_TOPIC = 8;

    private TreeWalk() {}

    static Optional<Assessment> read(byte[] document) {
        try {
            return Optional.of(assessment(new TreeObject(
                    PlainJson.parse(document),
                    Set.of(
                            "$schema",
                            "format",
                            "edition",
                            "authority",
                            "meetingDate",
                            "letter",
                            "outcomes",
                            "serviceManagement",
                            "explorations",
                            "judgements",
                            "labels",
                            "source"))));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private static Assessment assessment(TreeObject in) throws Refused {
        Refused.unless(in.text("format").orElse("apa/1").equals("apa/1"));
        Assessment.Builder assessment = Assessment.builder()
                .edition(edition(in.required("edition")))
                .authority(authority(new TreeObject(in.required("authority"), Set.of("name", "laNumber", "gssCode"))))
                .judgements(judgements(in));
        in.text("$schema").ifPresent(assessment::schema);
        in.date("meetingDate").ifPresent(assessment::meetingDate);
        Optional<TreeObject> letter = in.object("letter", Set.of("date", "addressee", "signatories"));
        if (letter.isPresent()) {
            assessment.letter(letter(letter.get()));
        }
        for (Map.Entry<String, JsonNode> outcome : in.properties("outcomes")) {
            assessment.putOutcome(outcome(outcome.getKey()), outcomeSection(outcome.getValue()));
        }
        Optional<TreeObject> management = in.object("serviceManagement", Set.of("evaluation", "narrative"));
        if (management.isPresent()) {
            ServiceManagement.Builder section = ServiceManagement.builder();
            management.get().text("evaluation").ifPresent(section::evaluation);
            assessment.serviceManagement(
                    section.addAllNarrative(management.get().texts("narrative")).build());
        }
        for (JsonNode exploration : in.items("explorations")) {
            assessment.addExploration(
                    exploration(new TreeObject(exploration, Set.of("outcome", "keyJudgement", "topics"))));
        }
        Optional<TreeObject> source =
                in.object("source", Set.of("citation", "uri", "page", "transcribedBy", "transcribedOn"));
        if (source.isPresent()) {
            assessment.source(source(source.get()));
        }
        return assessment.build();
    }

    private static Edition edition(JsonNode node) throws Refused {
        int year = TreeObject.wholeNumber(node);
        for (Edition edition : Edition.values()) {
            if (edition.year() == year) {
                return edition;
            }
        }
        throw new Refused();
    }

    private static AuthorityReference authority(TreeObject in) throws Refused {
        AuthorityReference.Builder authority = AuthorityReference.builder();
        Optional<String> name = in.text("name");
        Optional<String> laNumber = in.text("laNumber");
        Optional<String> gssCode = in.text("gssCode");
        Refused.unless(name.isEmpty() || !CharMatcher.whitespace().matchesAllOf(name.get()));
        Refused.unless(name.isPresent() || laNumber.isPresent() || gssCode.isPresent());
        Refused.unless(laNumber.orElse("873").matches("[0-9]{3}"));
        Refused.unless(gssCode.orElse("E10000003").matches("[A-Z][0-9]{8}"));
        name.ifPresent(authority::name);
        laNumber.map(LaNumber::parse).ifPresent(authority::laNumber);
        gssCode.map(GssCode::parse).ifPresent(authority::gssCode);
        return authority.build();
    }

    private static Letter letter(TreeObject in) throws Refused {
        Letter.Builder letter = Letter.builder();
        in.date("date").ifPresent(letter::date);
        Optional<TreeObject> lines = in.object("addressee", Set.of("name", "role", "organisation", "address"));
        if (lines.isPresent()) {
            Addressee.Builder addressee = Addressee.builder();
            lines.get().text("name").ifPresent(addressee::name);
            lines.get().text("role").ifPresent(addressee::role);
            lines.get().text("organisation").ifPresent(addressee::organisation);
            letter.addressee(
                    addressee.addAllAddressLines(lines.get().texts("address")).build());
        }
        for (JsonNode node : in.items("signatories")) {
            TreeObject lineIn = new TreeObject(node, Set.of("name", "role", "inspectorate"));
            Signatory.Builder signatory = Signatory.builder();
            lineIn.text("name").ifPresent(signatory::name);
            lineIn.text("role").ifPresent(signatory::role);
            Optional<String> inspectorate = lineIn.text("inspectorate");
            Refused.unless(Set.of("ofsted", "csci").contains(inspectorate.orElse("ofsted")));
            inspectorate.map(Inspectorate::parse).ifPresent(signatory::inspectorate);
            letter.addSignatory(signatory.build());
        }
        return letter.build();
    }

    private static OutcomeSection outcomeSection(JsonNode node) throws Refused {
        TreeObject in = new TreeObject(node, Set.of("evaluation", "narrative", "strengths", "areasForImprovement"));
        OutcomeSection.Builder section = OutcomeSection.builder();
        in.text("evaluation").ifPresent(section::evaluation);
        return section.addAllNarrative(in.texts("narrative"))
                .addAllStrengths(in.texts("strengths"))
                .addAllAreasForImprovement(in.texts("areasForImprovement"))
                .build();
    }

    private static Exploration exploration(TreeObject in) throws Refused {
        Exploration.Builder exploration =
                Exploration.builder().outcome(outcome(TreeObject.text(in.required("outcome"))));
        in.text("keyJudgement").ifPresent(exploration::keyJudgement);
        return exploration.addAllTopics(topics(in, 1)).build();
    }

    private static List<Topic> topics(TreeObject in, int depth) throws Refused {
        // Too deep is the property, even without a topic in it.
        Refused.unless(depth <= DEEPEST_TOPIC || !in.has("topics"));
        List<Topic> topics = new ArrayList<>();
        for (JsonNode node : in.items("topics")) {
            TreeObject topic = new TreeObject(node, Set.of("text", "topics"));
            topics.add(Topic.of(TreeObject.text(topic.required("text")), topics(topic, depth + 1)));
        }
        return topics;
    }

    private static JudgementTable judgements(TreeObject in) throws Refused {
        JudgementTable.Builder judgements = JudgementTable.builder();
        for (Map.Entry<String, JsonNode> judgement : in.properties("judgements")) {
            int grade = TreeObject.wholeNumber(judgement.getValue());
            Refused.unless(grade >= 1 && grade <= 4);
            judgements.grade(area(judgement.getKey()), Grade.of(grade));
        }
        for (Map.Entry<String, JsonNode> label : in.properties("labels")) {
            judgements.label(area(label.getKey()), TreeObject.text(label.getValue()));
        }
        return judgements.build();
    }

    private static Source source(TreeObject in) throws Refused {
        Source.Builder source = Source.builder();
        in.text("citation").ifPresent(source::citation);
        in.text("uri").ifPresent(source::uri);
        in.text("page").ifPresent(source::page);
        in.text("transcribedBy").ifPresent(source::transcribedBy);
        Optional<LocalDate> on = in.date("transcribedOn");
        on.ifPresent(source::transcribedOn);
        return source.build();
    }

    private static JudgementArea area(String code) throws Refused {
        for (JudgementArea area : JudgementArea.values()) {
            if (area.code().equals(code)) {
                return area;
            }
        }
        throw new Refused();
    }

    private static OutcomeArea outcome(String code) throws Refused {
        for (OutcomeArea area : OutcomeArea.values()) {
            if (area.code().equals(code)) {
                return area;
            }
        }
        throw new Refused();
    }
}
