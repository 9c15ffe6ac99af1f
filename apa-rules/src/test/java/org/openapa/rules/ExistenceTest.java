package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
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

/** Existence against a list of the leaves written by hand: a place is there if it is a leaf or above one. */
class ExistenceTest {
    private static final ImmutableList<String> LEAVES = ImmutableList.of(
            "/$schema",
            "/edition",
            "/authority/name",
            "/authority/laNumber",
            "/authority/gssCode",
            "/meetingDate",
            "/letter/date",
            "/letter/addressee/name",
            "/letter/addressee/role",
            "/letter/addressee/organisation",
            "/letter/addressee/address/0",
            "/letter/addressee/address/1",
            "/letter/signatories/0/name",
            "/letter/signatories/0/role",
            "/letter/signatories/0/inspectorate",
            "/letter/signatories/1/name",
            "/outcomes/being-healthy/evaluation",
            "/outcomes/being-healthy/narrative/0",
            "/outcomes/being-healthy/strengths/0",
            "/outcomes/being-healthy/areasForImprovement/0",
            "/outcomes/being-healthy/areasForImprovement/1",
            "/outcomes/staying-safe/narrative/0",
            "/serviceManagement/evaluation",
            "/serviceManagement/narrative/0",
            "/explorations/0/outcome",
            "/explorations/0/keyJudgement",
            "/explorations/0/topics/0/text",
            "/explorations/0/topics/0/topics/0/text",
            "/explorations/0/topics/0/topics/1/text",
            "/explorations/0/topics/0/topics/1/topics/0/text",
            "/explorations/0/topics/1/text",
            "/explorations/1/outcome",
            "/judgements/social-care",
            "/judgements/capacity-to-improve",
            "/labels/social-care",
            "/labels/education",
            "/source/citation",
            "/source/uri",
            "/source/page",
            "/source/transcribedBy",
            "/source/transcribedOn");

    private static final Letter LETTER = Letter.builder()
            .date(LocalDate.of(2005, 12, 1))
            .addressee(Addressee.builder()
                    .name("name")
                    .role("role")
                    .organisation("organisation")
                    .addAddressLine("street")
                    .addAddressLine("town")
                    .build())
            .addSignatory(Signatory.builder()
                    .name("name")
                    .role("role")
                    .inspectorate(Inspectorate.OFSTED)
                    .build())
            .addSignatory(Signatory.builder().name("name").build())
            .build();
    private static final OutcomeSection SECTION = OutcomeSection.builder()
            .evaluation("good")
            .addNarrative("text")
            .addStrength("text")
            .addAreasForImprovement("text", "text")
            .build();
    private static final ServiceManagement MANAGEMENT =
            ServiceManagement.builder().evaluation("good").addNarrative("text").build();
    private static final Exploration EXPLORATION = Exploration.builder()
            .outcome(OutcomeArea.BEING_HEALTHY)
            .keyJudgement("text")
            .addTopic(Topic.of("text", Topic.of("text"), Topic.of("text", Topic.of("text"))))
            .addTopic(Topic.of("text"))
            .build();
    private static final Source SOURCE = Source.builder()
            .citation("text")
            .uri("text")
            .page("1")
            .transcribedBy("name")
            .transcribedOn(LocalDate.of(2006, 1, 2))
            .build();
    private static final Assessment FULL = Assessment.builder()
            .edition(Edition.APA_2005)
            .authority(AuthorityReference.builder()
                    .name("Cambridgeshire")
                    .laNumber(LaNumber.of(873))
                    .gssCode(GssCode.parse("E10000003"))
                    .build())
            .meetingDate(LocalDate.of(2005, 7, 4))
            .letter(LETTER)
            .putOutcome(OutcomeArea.BEING_HEALTHY, SECTION)
            .putOutcome(
                    OutcomeArea.STAYING_SAFE,
                    OutcomeSection.builder().addNarrative("text").build())
            .serviceManagement(MANAGEMENT)
            .addExploration(EXPLORATION)
            .addExploration(
                    Exploration.builder().outcome(OutcomeArea.STAYING_SAFE).build())
            .judgements(JudgementTable.parse("SC2 CAP3")
                    .withLabel(JudgementArea.SOCIAL_CARE, "Adequate")
                    .withLabel(JudgementArea.EDUCATION, "Good"))
            .source(SOURCE)
            .schema("schema")
            .build();

    /** By the pointer that goes, how to take that part away. */
    private static final ImmutableMap<String, UnaryOperator<Assessment>> REMOVALS =
            ImmutableMap.<String, UnaryOperator<Assessment>>builder()
                    .put("/$schema", a -> a.withSchema(Optional.empty()))
                    .put(
                            "/authority/name",
                            a -> a.withAuthority(authority()
                                    .laNumber(LaNumber.of(873))
                                    .gssCode(GssCode.parse("E10000003"))
                                    .build()))
                    .put(
                            "/authority/laNumber",
                            a -> a.withAuthority(authority()
                                    .name("Cambridgeshire")
                                    .gssCode(GssCode.parse("E10000003"))
                                    .build()))
                    .put(
                            "/authority/gssCode",
                            a -> a.withAuthority(authority()
                                    .name("Cambridgeshire")
                                    .laNumber(LaNumber.of(873))
                                    .build()))
                    .put("/meetingDate", a -> a.withMeetingDate(Optional.empty()))
                    .put("/letter", a -> a.withLetter(Optional.empty()))
                    .put("/letter/date", a -> a.withLetter(LETTER.withDate(Optional.empty())))
                    .put("/letter/addressee", a -> a.withLetter(LETTER.withAddressee(Optional.empty())))
                    .put(
                            "/letter/addressee/name",
                            a -> a.withLetter(LETTER.withAddressee(addressee().withName(Optional.empty()))))
                    .put(
                            "/letter/addressee/role",
                            a -> a.withLetter(LETTER.withAddressee(addressee().withRole(Optional.empty()))))
                    .put(
                            "/letter/addressee/organisation",
                            a -> a.withLetter(LETTER.withAddressee(addressee().withOrganisation(Optional.empty()))))
                    .put(
                            "/letter/addressee/address",
                            a -> a.withLetter(LETTER.withAddressee(addressee().withAddressLines(List.of()))))
                    .put("/letter/signatories", a -> a.withLetter(LETTER.withSignatories(List.of())))
                    .put(
                            "/letter/signatories/1",
                            a -> a.withLetter(
                                    LETTER.withSignatories(LETTER.signatories().subList(0, 1))))
                    .put("/outcomes", a -> a.withOutcomes(Map.of()))
                    .put("/outcomes/staying-safe", a -> a.withOutcomes(Map.of(OutcomeArea.BEING_HEALTHY, SECTION)))
                    .put(
                            "/outcomes/being-healthy/evaluation",
                            a -> section(a, SECTION.withEvaluation(Optional.empty())))
                    .put("/outcomes/being-healthy/narrative", a -> section(a, SECTION.withNarrative(List.of())))
                    .put("/outcomes/being-healthy/strengths", a -> section(a, SECTION.withStrengths(List.of())))
                    .put(
                            "/outcomes/being-healthy/areasForImprovement",
                            a -> section(a, SECTION.withAreasForImprovement(List.of())))
                    .put("/serviceManagement", a -> a.withServiceManagement(Optional.empty()))
                    .put(
                            "/serviceManagement/evaluation",
                            a -> a.withServiceManagement(MANAGEMENT.withEvaluation(Optional.empty())))
                    .put(
                            "/serviceManagement/narrative",
                            a -> a.withServiceManagement(MANAGEMENT.withNarrative(List.of())))
                    .put("/explorations", a -> a.withExplorations(List.of()))
                    .put("/explorations/1", a -> a.withExplorations(List.of(EXPLORATION)))
                    .put(
                            "/explorations/0/keyJudgement",
                            a -> a.withExplorations(List.of(
                                    EXPLORATION.withKeyJudgement(Optional.empty()),
                                    a.explorations().get(1))))
                    .put(
                            "/explorations/0/topics",
                            a -> a.withExplorations(List.of(
                                    EXPLORATION.withTopics(List.of()),
                                    a.explorations().get(1))))
                    .put(
                            "/judgements",
                            a -> a.withJudgements(JudgementTable.of()
                                    .withLabel(JudgementArea.SOCIAL_CARE, "Adequate")
                                    .withLabel(JudgementArea.EDUCATION, "Good")))
                    .put("/labels", a -> a.withJudgements(JudgementTable.parse("SC2 CAP3")))
                    .put("/source", a -> a.withSource(Optional.empty()))
                    .put("/source/citation", a -> a.withSource(SOURCE.withCitation(Optional.empty())))
                    .put("/source/uri", a -> a.withSource(SOURCE.withUri(Optional.empty())))
                    .put("/source/page", a -> a.withSource(SOURCE.withPage(Optional.empty())))
                    .put("/source/transcribedBy", a -> a.withSource(SOURCE.withTranscribedBy(Optional.empty())))
                    .put("/source/transcribedOn", a -> a.withSource(SOURCE.withTranscribedOn(Optional.empty())))
                    .buildOrThrow();

    private static AuthorityReference.Builder authority() {
        return AuthorityReference.builder();
    }

    private static Addressee addressee() {
        return LETTER.addressee().orElseThrow();
    }

    private static Assessment section(Assessment assessment, OutcomeSection section) {
        return assessment.withOutcomes(Map.of(
                OutcomeArea.BEING_HEALTHY,
                section,
                OutcomeArea.STAYING_SAFE,
                assessment.outcome(OutcomeArea.STAYING_SAFE).orElseThrow()));
    }

    @Test
    void ofAFullAssessmentEveryLeafIsThereAndWhatIsAboveAndNothingElse() {
        assertThereExactly(FULL, LEAVES);
    }

    @Test
    void ofABareAssessmentEditionAndCouncilAreThereAndNothingElse() {
        assertThereExactly(Examples.graded(Edition.APA_2005, ""), ImmutableList.of("/edition", "/authority/laNumber"));
    }

    static ImmutableSet<String> removals() {
        return REMOVALS.keySet();
    }

    @ParameterizedTest
    @MethodSource("removals")
    void whatIsTakenAwayIsNoLongerThereAndAllElseIs(String removed) {
        Assessment without =
                REMOVALS.getOrDefault(removed, UnaryOperator.identity()).apply(FULL);
        assertThereExactly(
                without,
                LEAVES.stream().filter(leaf -> !isOrIsAbove(removed, leaf)).toList());
    }

    private static void assertThereExactly(Assessment assessment, List<String> leaves) {
        assertThat(places().filter(place -> Existence.isIn(assessment, Location.parse(place))))
                .containsExactlyInAnyOrderElementsOf(places().filter(
                                place -> leaves.stream().anyMatch(leaf -> isOrIsAbove(place, leaf)))
                        .toList());
    }

    private static boolean isOrIsAbove(String place, String leaf) {
        return leaf.equals(place) || leaf.startsWith(place + "/");
    }

    /** Every path of the grammar, with indices inside, just outside and far outside the lists, topics three deep. */
    private static Stream<String> places() {
        return Stream.of(
                        List.of("", "/$schema", "/format", "/edition", "/meetingDate", "/letter", "/letter/date"),
                        below("/authority", "name", "laNumber", "gssCode"),
                        below("/letter/addressee", "name", "role", "organisation"),
                        list("/letter/addressee/address"),
                        list("/letter/signatories", "", "/name", "/role", "/inspectorate"),
                        below("/outcomes"),
                        outcomes(),
                        below("/serviceManagement", "evaluation"),
                        list("/serviceManagement/narrative"),
                        list("/explorations", "", "/outcome", "/keyJudgement"),
                        topics(),
                        areas("/judgements"),
                        areas("/labels"),
                        below("/source", "citation", "uri", "page", "transcribedBy", "transcribedOn"))
                .flatMap(List::stream)
                .distinct();
    }

    private static List<String> below(String parent, String... members) {
        return Stream.concat(Stream.of(parent), Stream.of(members).map(member -> parent + "/" + member))
                .toList();
    }

    private static List<String> list(String parent, String... suffixes) {
        List<String> ends = suffixes.length == 0 ? List.of("") : List.of(suffixes);
        return Stream.concat(
                        Stream.of(parent),
                        Stream.of("0", "1", "2", "2147483647", "2147483648", "9999999999")
                                .flatMap(index -> ends.stream().map(end -> parent + "/" + index + end)))
                .toList();
    }

    private static List<String> outcomes() {
        return Stream.of(OutcomeArea.values())
                .map(outcome -> "/outcomes/" + outcome)
                .flatMap(outcome -> Stream.of(
                                below(outcome, "evaluation"),
                                list(outcome + "/narrative"),
                                list(outcome + "/strengths"),
                                list(outcome + "/areasForImprovement"))
                        .flatMap(List::stream))
                .toList();
    }

    private static List<String> topics() {
        return list("/explorations", "/topics").stream()
                .filter(place -> place.endsWith("/topics"))
                .flatMap(first -> list(first, "", "/text", "/topics").stream())
                .flatMap(second ->
                        second.endsWith("/topics") ? list(second, "", "/text", "/topics").stream() : Stream.of(second))
                .flatMap(third ->
                        third.endsWith("/topics") ? list(third, "", "/text", "/topics").stream() : Stream.of(third))
                .distinct()
                .toList();
    }

    private static List<String> areas(String parent) {
        return below(
                parent,
                Stream.of(JudgementArea.values()).map(JudgementArea::code).toArray(String[]::new));
    }
}
