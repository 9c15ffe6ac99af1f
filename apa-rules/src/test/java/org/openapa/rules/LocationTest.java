package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;

class LocationTest {
    private static final String INDEX = "/(0|[1-9][0-9]*)";
    private static final String OUTCOME =
            "/(being-healthy|staying-safe|enjoying-and-achieving|making-a-positive-contribution"
                    + "|achieving-economic-well-being)";
    private static final String AREA =
            "(" + OUTCOME + "|/(social-care|education|childrens-services|capacity-to-improve))";
    private static final Pattern GRAMMAR = Pattern.compile(String.join(
            "|",
            "",
            "/(\\$schema|format|edition|meetingDate)",
            "/authority(/(name|laNumber|gssCode))?",
            "/letter(/date|/addressee(/name|/role|/organisation|/address(" + INDEX + ")?)?|/signatories(" + INDEX
                    + "(/(name|role|inspectorate))?)?)?",
            "/outcomes(" + OUTCOME + "(/evaluation|/(narrative|strengths|areasForImprovement)(" + INDEX + ")?)?)?",
            "/serviceManagement(/evaluation|/narrative(" + INDEX + ")?)?",
            "/explorations(" + INDEX + "(/outcome|/keyJudgement|/topics(" + INDEX + "/topics)*(" + INDEX
                    + "(/text)?)?)?)?",
            "/(judgements|labels)(" + AREA + ")?",
            "/source(/(citation|uri|page|transcribedBy|transcribedOn))?"));

    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of(Location.DOCUMENT, ""),
                Arguments.of(Location.EDITION, "/edition"),
                Arguments.of(Location.AUTHORITY, "/authority"),
                Arguments.of(Location.AUTHORITY_NAME, "/authority/name"),
                Arguments.of(Location.AUTHORITY_LA_NUMBER, "/authority/laNumber"),
                Arguments.of(Location.AUTHORITY_GSS_CODE, "/authority/gssCode"),
                Arguments.of(Location.MEETING_DATE, "/meetingDate"),
                Arguments.of(Location.LETTER, "/letter"),
                Arguments.of(Location.LETTER_DATE, "/letter/date"),
                Arguments.of(Location.ADDRESSEE, "/letter/addressee"),
                Arguments.of(Location.ADDRESSEE_ORGANISATION, "/letter/addressee/organisation"),
                Arguments.of(Location.SIGNATORIES, "/letter/signatories"),
                Arguments.of(Location.OUTCOMES, "/outcomes"),
                Arguments.of(Location.SERVICE_MANAGEMENT, "/serviceManagement"),
                Arguments.of(Location.SERVICE_MANAGEMENT_EVALUATION, "/serviceManagement/evaluation"),
                Arguments.of(Location.EXPLORATIONS, "/explorations"),
                Arguments.of(Location.JUDGEMENTS, "/judgements"),
                Arguments.of(Location.LABELS, "/labels"),
                Arguments.of(Location.SOURCE, "/source"));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void aConstantIsAPointerThatReadsBack(Location location, String pointer) {
        assertTriangle(location, pointer);
    }

    @ParameterizedTest
    @EnumSource
    void anAreaHasAPlaceForItsGradeAndItsLabel(JudgementArea area) {
        assertTriangle(Location.judgement(area), "/judgements/" + area.code());
        assertTriangle(Location.label(area), "/labels/" + area.code());
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeHasAPlaceForAllThatIsSaidOfIt(OutcomeArea outcome) {
        String pointer = "/outcomes/" + outcome.code();
        assertTriangle(Location.outcome(outcome), pointer);
        assertTriangle(Location.evaluation(outcome), pointer + "/evaluation");
        assertTriangle(Location.strength(outcome, 0), pointer + "/strengths/0");
        assertTriangle(Location.areaForImprovement(outcome, 12), pointer + "/areasForImprovement/12");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 999_999_999, Integer.MAX_VALUE})
    void itemsAreCountedFromZero(int index) {
        assertTriangle(Location.signatory(index), "/letter/signatories/" + index);
        assertTriangle(Location.signatoryInspectorate(index), "/letter/signatories/" + index + "/inspectorate");
        assertTriangle(Location.exploration(index), "/explorations/" + index);
        assertTriangle(Location.keyJudgement(index), "/explorations/" + index + "/keyJudgement");
    }

    @Test
    void aNegativeIndexIsRefused() {
        assertThatThrownBy(() -> Location.exploration(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("negative index -1");
    }

    static Stream<String> places() {
        return Stream.of(
                "",
                "/$schema",
                "/format",
                "/edition",
                "/authority/name",
                "/meetingDate",
                "/letter",
                "/letter/addressee/name",
                "/letter/addressee/role",
                "/letter/addressee/address",
                "/letter/addressee/address/3",
                "/letter/signatories/1/inspectorate",
                "/outcomes/being-healthy/narrative",
                "/outcomes/staying-safe/narrative/10",
                "/outcomes/staying-safe/strengths/0",
                "/serviceManagement/narrative/0",
                "/explorations/0/outcome",
                "/explorations/0/keyJudgement",
                "/explorations/0/topics",
                "/explorations/0/topics/1/text",
                "/explorations/0/topics/1/topics",
                "/explorations/0/topics/1/topics/2",
                "/explorations/0/topics/1/topics/2/text",
                "/explorations/0/topics/1/topics/2/topics/3/text",
                "/judgements/social-care",
                "/labels/capacity-to-improve",
                "/source/citation",
                "/source/transcribedOn");
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceADocumentCanHaveIsReadBack(String pointer) {
        assertTriangle(Location.parse(pointer), pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "//",
                "edition",
                "#/edition",
                " /edition",
                "/edition/",
                "/Edition",
                "/edition/0",
                "/letter/date/0",
                "/letter~1date",
                "/judgements/overall-effectiveness",
                "/judgements/SOCIAL-CARE",
                "/judgements/social-care/0",
                "/outcomes/social-care",
                "/outcomes/0",
                "/outcomes/being-healthy/topics",
                "/outcomes/being-healthy/strengths/-",
                "/outcomes/being-healthy/strengths/-1",
                "/outcomes/being-healthy/strengths/00",
                "/outcomes/being-healthy/strengths/01",
                "/outcomes/being-healthy/strengths/1.0",
                "/outcomes/being-healthy/strengths/\u0661",
                "/outcomes/being-healthy/strengths/",
                "/explorations/topics",
                "/explorations/0/topics/topics",
                "/explorations/0/topics/1/topics/x",
                "/explorations/0/topics/1/topics/01/text",
                "/explorations/0/topics/1/topics/topics/topics/2",
                "/explorations/0/topics/1/text/topics/2",
                "/topics/0/topics/0",
                "/~2",
                "/~",
                "/source~",
                "/source~0"
            })
    void whatNoDocumentHasIsRefused(String pointer) {
        assertThatThrownBy(() -> Location.parse(pointer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no place in an assessment: \"%s\"; expected a JSON Pointer such as"
                                + " /judgements/childrens-services",
                        pointer);
    }

    @Test
    void aHostilePointerIsQuotedInOneShortLine() {
        assertThatThrownBy(() -> Location.parse("/\n" + "x".repeat(10_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no place in an assessment: \"/\\u000a%s…\"; expected a JSON Pointer such as"
                                + " /judgements/childrens-services",
                        "x".repeat(56));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPointerOneOrTwoStepsFromAPlaceIsJudgedByTheGrammar(String place) {
        for (String step : steps().toList()) {
            assertJudgedByGrammar(place.substring(0, Math.max(0, place.lastIndexOf('/'))) + "/" + step);
            assertJudgedByGrammar(place + "/" + step);
            steps().forEach(next -> assertJudgedByGrammar(place + "/" + step + "/" + next));
        }
    }

    private static Stream<String> steps() {
        return Stream.concat(
                Stream.of("", "0", "10", "07", "-1", "x", "~0", "a~1b"),
                places().flatMap(place -> Stream.of(place.split("/", -1))).distinct());
    }

    private static void assertJudgedByGrammar(String pointer) {
        if (GRAMMAR.matcher(pointer).matches()) {
            assertThat(Location.parse(pointer).toString()).isEqualTo(pointer);
        } else {
            assertThatThrownBy(() -> Location.parse(pointer)).as(pointer).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static void assertTriangle(Location location, String pointer) {
        assertThat(location).hasToString(pointer);
        assertThat(location.pointer()).isEqualTo(pointer);
        assertThat(Location.parse(pointer)).isEqualTo(location).hasSameHashCodeAs(location);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/$schema, /$schema",
        "/judgements/social-care, /judgements/social-care",
        "/letter/signatories/12/name, /letter/signatories/*/name",
        "/explorations/0/topics/10/topics/2/text, /explorations/*/topics/*/topics/*/text"
    })
    void thePlaceIsThePointerWithStarsForIndices(String pointer, String place) {
        assertThat(Location.parse(pointer).place()).isEqualTo(place);
    }

    @Test
    void placesAreEqualIfTheirPointersAre() {
        assertThat(Location.judgement(JudgementArea.EDUCATION))
                .isNotEqualTo(Location.judgement(JudgementArea.SOCIAL_CARE))
                .isNotEqualTo(Location.label(JudgementArea.EDUCATION))
                .isNotEqualTo("/judgements/education");
    }

    @Test
    void aPlaceIsWithinItselfAndEveryPlaceAboveItAndNoOther() {
        List<String> pointers = Stream.concat(
                        places(), Stream.of("/outcomes", "/letter/addressee/address/31", "/explorations/0/topics/1"))
                .toList();
        for (String pointer : pointers) {
            for (String other : pointers) {
                assertThat(Location.parse(pointer).isWithin(Location.parse(other)))
                        .as("%s within %s", pointer, other)
                        .isEqualTo((pointer + "/").startsWith(other + "/"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/letter/date, /letter/date",
        "/letter/signatories, /letter/signatories",
        "/letter/signatories/12, /letter/signatories",
        "/letter/signatories/12/name, /letter/signatories",
        "/explorations/0/topics/10/topics/2/text, /explorations"
    })
    void theOutermostListOfAPlaceInNoneIsThePlace(String pointer, String list) {
        assertThat(Location.parse(pointer).outermostList()).isEqualTo(Location.parse(list));
    }
}
