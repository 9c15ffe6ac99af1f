package org.openapa.rules;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** An assessment as texts by pointer, of which some can be taken away, as where a document could not be read in full. */
final class Leaves {
    private final Map<String, Leaves> children = new LinkedHashMap<>();
    private Optional<String> text = Optional.empty();

    private Leaves() {}

    /** {@return the assessment of these leaves} Lists close up where an item is missing; what lacks what it must have is left out. */
    static Assessment assessment(Map<String, String> leaves) {
        Leaves root = new Leaves();
        leaves.forEach((pointer, text) -> {
            Leaves place = root;
            for (String step : Splitter.on('/').split(pointer.substring(1))) {
                place = place.children.computeIfAbsent(step, absent -> new Leaves());
            }
            place.text = Optional.of(text);
        });
        return root.assessment();
    }

    private Assessment assessment() {
        JudgementTable table = JudgementTable.of();
        for (Map.Entry<String, Leaves> grade : get("judgements").children.entrySet()) {
            table = table.with(
                    JudgementArea.parse(grade.getKey()),
                    Grade.parse(grade.getValue().text.orElseThrow()));
        }
        for (Map.Entry<String, Leaves> label : get("labels").children.entrySet()) {
            table = table.withLabel(
                    JudgementArea.parse(label.getKey()), label.getValue().text.orElseThrow());
        }
        Assessment.Builder assessment = Assessment.builder()
                .schema(text("$schema"))
                .edition(Edition.parse(text("edition").orElseThrow()))
                .authority(get("authority").authority())
                .meetingDate(date("meetingDate"))
                .letter(get("letter").letter())
                .serviceManagement(ServiceManagement.builder()
                        .evaluation(get("serviceManagement").text("evaluation"))
                        .addAllNarrative(get("serviceManagement").texts("narrative"))
                        .build())
                .addAllExplorations(items("explorations").stream()
                        .flatMap(it -> it.exploration().stream())
                        .toList())
                .judgements(table)
                .source(get("source").source());
        get("outcomes")
                .children
                .forEach((code, section) -> assessment.putOutcome(
                        OutcomeArea.parse(code),
                        OutcomeSection.builder()
                                .evaluation(section.text("evaluation"))
                                .addAllNarrative(section.texts("narrative"))
                                .addAllStrengths(section.texts("strengths"))
                                .addAllAreasForImprovement(section.texts("areasForImprovement"))
                                .build()));
        return assessment.build();
    }

    private AuthorityReference authority() {
        return AuthorityReference.builder()
                .name(text("name"))
                .laNumber(text("laNumber").map(LaNumber::parse))
                .gssCode(text("gssCode").map(GssCode::parse))
                .build();
    }

    private Letter letter() {
        Leaves addressee = get("addressee");
        Letter.Builder letter = Letter.builder()
                .date(date("date"))
                .addAllSignatories(items("signatories").stream()
                        .map(signatory -> Signatory.builder()
                                .name(signatory.text("name"))
                                .role(signatory.text("role"))
                                .inspectorate(signatory.text("inspectorate").map(Inspectorate::parse))
                                .build())
                        .toList());
        if (!addressee.children.isEmpty()) {
            letter.addressee(Addressee.builder()
                    .name(addressee.text("name"))
                    .role(addressee.text("role"))
                    .organisation(addressee.text("organisation"))
                    .addAllAddressLines(addressee.texts("address"))
                    .build());
        }
        return letter.build();
    }

    private Optional<Exploration> exploration() {
        return text("outcome")
                .map(outcome -> Exploration.builder()
                        .outcome(OutcomeArea.parse(outcome))
                        .keyJudgement(text("keyJudgement"))
                        .addAllTopics(topics())
                        .build());
    }

    private List<Topic> topics() {
        return items("topics").stream()
                .flatMap(topic ->
                        topic.text("text").map(it -> Topic.of(it, topic.topics().toArray(Topic[]::new))).stream())
                .toList();
    }

    private Source source() {
        return Source.builder()
                .citation(text("citation"))
                .uri(text("uri"))
                .page(text("page"))
                .transcribedBy(text("transcribedBy"))
                .transcribedOn(date("transcribedOn"))
                .build();
    }

    private Leaves get(String name) {
        return children.getOrDefault(name, new Leaves());
    }

    private Optional<String> text(String name) {
        return get(name).text;
    }

    private Optional<LocalDate> date(String name) {
        return text(name).map(LocalDate::parse);
    }

    private Collection<Leaves> items(String name) {
        return get(name).children.values();
    }

    private List<String> texts(String name) {
        return items(name).stream().flatMap(it -> it.text.stream()).toList();
    }

    /** {@return a letter with everything a letter of the edition has, in which the standard rules find nothing} */
    static ImmutableMap<String, String> ofLetter(Edition edition) {
        ImmutableMap.Builder<String, String> leaves = ImmutableMap.<String, String>builder()
                .put("/$schema", "apa-1.schema.json")
                .put("/edition", edition.toString())
                .put("/authority/name", "Cambridgeshire County Council")
                .put("/authority/laNumber", "873")
                .put("/authority/gssCode", "E10000003");
        if (edition.hasMeeting()) {
            leaves.put("/meetingDate", edition.year() + "-07-04");
        }
        leaves.put(
                        "/letter/date",
                        edition.firstPublicationMonth().atEndOfMonth().toString())
                .put("/letter/addressee/name", "Ms A. Example")
                .put("/letter/addressee/role", "Director of Children's Services")
                .put("/letter/addressee/organisation", "Cambridgeshire County Council")
                .put("/letter/addressee/address/0", "Castle Court")
                .put("/letter/addressee/address/1", "Cambridge");
        ImmutableList<Inspectorate> inspectorates = ImmutableList.copyOf(edition.inspectorates());
        for (int i = 0; i < inspectorates.size(); i++) {
            leaves.put("/letter/signatories/" + i + "/name", "B. Example")
                    .put("/letter/signatories/" + i + "/role", "Manager")
                    .put(
                            "/letter/signatories/" + i + "/inspectorate",
                            inspectorates.get(i).code());
        }
        int explorations = 0;
        for (OutcomeArea outcome : OutcomeArea.values()) {
            leaves.putAll(ofSection(outcome));
            if (edition.hasExploration()) {
                leaves.putAll(ofExploration("/explorations/" + explorations++ + "/", outcome));
            }
        }
        leaves.put("/serviceManagement/evaluation", "good")
                .put("/serviceManagement/narrative/0", "The council has good capacity to improve.");
        JudgementTable table = JudgementTable.parse(
                switch (edition) {
                    case APA_2005 -> "SC2 ED4 CS3 CAP3";
                    case APA_2006 -> "CS3 CAP3 SC3";
                    case APA_2007, APA_2008 -> "CS3 BH3 SS3 EA3 PC3 EW3 CAP3";
                });
        table.grades().forEach((area, grade) -> leaves.put("/judgements/" + area, grade.toString()));
        return leaves.put("/labels/capacity-to-improve", edition == Edition.APA_2005 ? "Good/promising" : "Good")
                .put("/source/citation", "letter on file")
                .put("/source/uri", "https://example.org/letter")
                .put("/source/page", "1")
                .put("/source/transcribedBy", "C. Example")
                .put("/source/transcribedOn", "2010-01-02")
                .buildOrThrow();
    }

    private static ImmutableMap<String, String> ofSection(OutcomeArea outcome) {
        String section = "/outcomes/" + outcome + "/";
        return ImmutableMap.of(
                section + "evaluation",
                "good",
                section + "narrative/0",
                "Outcomes in this area are good.",
                section + "strengths/0",
                "Good work on " + outcome.title(),
                section + "strengths/1",
                "Steady progress with " + outcome.title(),
                section + "areasForImprovement/0",
                "Raise the quality of records on " + outcome.title());
    }

    private static ImmutableMap<String, String> ofExploration(String exploration, OutcomeArea outcome) {
        return ImmutableMap.of(
                exploration + "outcome",
                outcome.code(),
                exploration + "keyJudgement",
                "Services work together on " + outcome.title(),
                exploration + "topics/0/text",
                "Records of " + outcome.title(),
                exploration + "topics/0/topics/0/text",
                "Timeliness of these records",
                exploration + "topics/1/text",
                "Planning for " + outcome.title());
    }
}
