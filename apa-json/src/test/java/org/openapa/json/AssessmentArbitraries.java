package org.openapa.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
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

/** Generates assessments with everything a document can hold, present or not, and short texts of any characters. */
final class AssessmentArbitraries extends DomainContextBase {
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "\r\n\u0085\u2028",
            "\u001b[31m",
            "\u202e\u2066",
            "\ufeff",
            "\ufffd\uffff",
            "\"\\/</script>",
            "{}[],:",
            "e\u0301",
            "\ud83d\ude00",
            "\udbff\udfff");

    @Provide
    Arbitrary<Assessment> assessments() {
        Arbitrary<Assessment> bare = Combinators.combine(
                        Arbitraries.of(Edition.class), authorities(), dates().optional(), judgements())
                .as((edition, authority, meeting, judgements) -> Assessment.builder()
                        .edition(edition)
                        .authority(authority)
                        .meetingDate(meeting)
                        .judgements(judgements)
                        .build());
        Arbitrary<Assessment> prose = Combinators.combine(bare, outcomes(), serviceManagement(), explorations())
                .as((assessment, outcomes, serviceManagement, explorations) -> assessment
                        .withOutcomes(outcomes)
                        .withServiceManagement(serviceManagement)
                        .withExplorations(explorations));
        return Combinators.combine(prose, letters().optional(), sources().optional(), texts().optional())
                .as((assessment, letter, source, schema) ->
                        assessment.withLetter(letter).withSource(source).withSchema(schema));
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> any =
                Arbitraries.strings().all().ofMaxLength(8).filter(text -> Utf8.firstLoneSurrogate(text) < 0);
        return Arbitraries.oneOf(any, Arbitraries.of(HOSTILE), Arbitraries.of("good", "Cambridge"));
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers()
                .between((int) LocalDate.of(1900, 1, 1).toEpochDay(), (int)
                        LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<List<String>> lists() {
        return texts().list().ofMaxSize(3);
    }

    private static Arbitrary<AuthorityReference> authorities() {
        Arbitrary<Optional<LaNumber>> numbers =
                Arbitraries.integers().between(0, 999).map(LaNumber::of).optional();
        Arbitrary<Optional<GssCode>> codes = Arbitraries.of("E10000003", "W06000001", "Z00000000")
                .map(GssCode::parse)
                .optional();
        return Combinators.combine(texts().optional(), numbers, codes)
                .filter((name, number, code) -> name.isPresent() || number.isPresent() || code.isPresent())
                .as((name, number, code) -> AuthorityReference.builder()
                        .name(name)
                        .laNumber(number)
                        .gssCode(code)
                        .build());
    }

    private static Arbitrary<JudgementTable> judgements() {
        Arbitrary<JudgementArea> areas = Arbitraries.of(JudgementArea.class);
        return Combinators.combine(
                        Arbitraries.maps(areas, Arbitraries.of(Grade.class)).ofMaxSize(9),
                        Arbitraries.maps(areas, texts()).ofMaxSize(3))
                .as((grades, labels) -> {
                    JudgementTable.Builder table = JudgementTable.builder();
                    grades.forEach(table::grade);
                    labels.forEach(table::label);
                    return table.build();
                });
    }

    private static Arbitrary<Map<OutcomeArea, OutcomeSection>> outcomes() {
        Arbitrary<OutcomeSection> sections = Combinators.combine(texts().optional(), lists(), lists(), lists())
                .as((evaluation, narrative, strengths, improvements) -> OutcomeSection.builder()
                        .evaluation(evaluation)
                        .addAllNarrative(narrative)
                        .addAllStrengths(strengths)
                        .addAllAreasForImprovement(improvements)
                        .build());
        return Arbitraries.maps(Arbitraries.of(OutcomeArea.class), sections).ofMaxSize(3);
    }

    private static Arbitrary<Optional<ServiceManagement>> serviceManagement() {
        return Combinators.combine(texts().optional(), lists())
                .as((evaluation, narrative) -> ServiceManagement.builder()
                        .evaluation(evaluation)
                        .addAllNarrative(narrative)
                        .build())
                .optional();
    }

    private static Arbitrary<List<Exploration>> explorations() {
        return Combinators.combine(
                        Arbitraries.of(OutcomeArea.class),
                        texts().optional(),
                        topics(3).list().ofMaxSize(2))
                .as((outcome, keyJudgement, topics) -> Exploration.builder()
                        .outcome(outcome)
                        .keyJudgement(keyJudgement)
                        .addAllTopics(topics)
                        .build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Topic> topics(int depth) {
        Arbitrary<List<Topic>> narrower = depth == 1
                ? Arbitraries.just(List.of())
                : topics(depth - 1).list().ofMaxSize(2);
        return Combinators.combine(texts(), narrower).as((text, topics) -> Topic.of(text, topics));
    }

    private static Arbitrary<Letter> letters() {
        Arbitrary<Addressee> addressees = Combinators.combine(
                        texts().optional(), texts().optional(), texts().optional(), lists())
                .as((name, role, organisation, lines) -> Addressee.builder()
                        .name(name)
                        .role(role)
                        .organisation(organisation)
                        .addAllAddressLines(lines)
                        .build());
        Arbitrary<Signatory> signatories = Combinators.combine(
                        texts().optional(),
                        texts().optional(),
                        Arbitraries.of(Inspectorate.class).optional())
                .as((name, role, inspectorate) -> Signatory.builder()
                        .name(name)
                        .role(role)
                        .inspectorate(inspectorate)
                        .build());
        return Combinators.combine(
                        dates().optional(),
                        addressees.optional(),
                        signatories.list().ofMaxSize(2))
                .as((date, addressee, signed) -> Letter.builder()
                        .date(date)
                        .addressee(addressee)
                        .addAllSignatories(signed)
                        .build());
    }

    private static Arbitrary<Source> sources() {
        return Combinators.combine(
                        texts().optional(),
                        texts().optional(),
                        texts().optional(),
                        texts().optional(),
                        dates().optional())
                .as((citation, uri, page, by, on) -> Source.builder()
                        .citation(citation)
                        .uri(uri)
                        .page(page)
                        .transcribedBy(by)
                        .transcribedOn(on)
                        .build());
    }
}
