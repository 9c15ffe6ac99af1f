package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.model.OutcomeArea;

class EvidenceNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of(EvidenceName.AREA, "area", false),
                Arguments.of(EvidenceName.CANDIDATES, "candidates", false),
                Arguments.of(EvidenceName.CHARACTER, "character", false),
                Arguments.of(EvidenceName.COUNCIL, "council", false),
                Arguments.of(EvidenceName.COUNT, "count", true),
                Arguments.of(EvidenceName.DATE, "date", false),
                Arguments.of(EvidenceName.EDITION, "edition", true),
                Arguments.of(EvidenceName.FIRST_PUBLICATION, "first-publication", false),
                Arguments.of(EvidenceName.GRADE, "grade", true),
                Arguments.of(EvidenceName.GSS_CODE, "gss-code", false),
                Arguments.of(EvidenceName.EDUCATION, "education", true),
                Arguments.of(EvidenceName.INSPECTORATE, "inspectorate", false),
                Arguments.of(EvidenceName.LABEL, "label", false),
                Arguments.of(EvidenceName.LA_NUMBER, "la-number", false),
                Arguments.of(EvidenceName.LETTER_DATE, "letter-date", false),
                Arguments.of(EvidenceName.LIMIT, "limit", true),
                Arguments.of(EvidenceName.MEETING_DATE, "meeting-date", false),
                Arguments.of(EvidenceName.MOST, "most", true),
                Arguments.of(EvidenceName.NAMED_GRADE, "named-grade", true),
                Arguments.of(EvidenceName.OTHER_COUNCIL, "other-council", false),
                Arguments.of(EvidenceName.OTHER_EDITION, "other-edition", true),
                Arguments.of(EvidenceName.OTHER_GRADE, "other-grade", true),
                Arguments.of(EvidenceName.OTHER_OUTCOME, "other-outcome", false),
                Arguments.of(EvidenceName.OUTCOME, "outcome", false),
                Arguments.of(EvidenceName.SOCIAL_CARE, "social-care", true),
                Arguments.of(EvidenceName.WORD, "word", false));
    }

    @ParameterizedTest
    @MethodSource("names")
    void codeIsWhatIsPrintedAndReadBack(EvidenceName<?> name, String code, boolean number) {
        assertThat(name.code()).isEqualTo(code);
        assertThat(name).hasToString(code);
        assertThat(name.isNumber()).isEqualTo(number);
        assertThat(EvidenceName.parse(code)).isSameAs(name);
    }

    @Test
    void theListIsClosed() {
        assertThat(EvidenceName.values().stream().map(EvidenceName::code))
                .containsExactlyElementsOf(
                        names().map(name -> name.get()[1].toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Grade", "narrative", "name"})
    void anUnknownCodeIsAnsweredWithTheValidOnes(String code) {
        assertThatThrownBy(() -> EvidenceName.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "unknown evidence name \"%s\"; expected one of area, candidates, character, council, count, date, edition, first-publication, grade, gss-code, education, inspectorate, label, la-number, letter-date, limit, meeting-date, most, named-grade, other-council, other-edition, other-grade, other-outcome, outcome, social-care, word",
                        code);
    }

    @Test
    void valuesAreWrittenAsTheirCodes() {
        assertThat(EvidenceName.AREA.write(JudgementArea.SOCIAL_CARE)).isEqualTo("social-care");
        assertThat(EvidenceName.MEETING_DATE.write(LocalDate.of(2005, 7, 4))).isEqualTo("2005-07-04");
        assertThat(EvidenceName.EDITION.write(Edition.APA_2005)).isEqualTo("2005");
        assertThat(EvidenceName.GRADE.write(Grade.GRADE_3)).isEqualTo("3");
        assertThat(EvidenceName.WORD.write("very\ngood")).isEqualTo("very\\u000agood");
        assertThat(EvidenceName.LABEL.write("x".repeat(65))).isEqualTo("x".repeat(63) + "…");
    }

    @Test
    void councilsAreWrittenAsTheRegisterHasThem() {
        ImmutableList<LocalAuthority> councils =
                AuthorityRegister.england2005().authorities().subList(0, 4);
        assertThat(EvidenceName.COUNCIL.write(councils.get(0))).isEqualTo("City of London Corporation (201)");
        assertThat(EvidenceName.CANDIDATES.write(councils.subList(0, 1))).isEqualTo(councils.get(0) + "");
        assertThat(EvidenceName.CANDIDATES.write(councils))
                .isEqualTo(councils.get(0) + ", " + councils.get(1) + ", " + councils.get(2));
        assertThat(EvidenceName.CANDIDATES.write(ImmutableList.of())).isEqualTo("none");
    }

    @Test
    void aCharacterIsWrittenAsItsCodePoint() {
        assertThat(EvidenceName.CHARACTER.write(0x7)).isEqualTo("U+0007");
        assertThat(EvidenceName.CHARACTER.write(0x202E)).isEqualTo("U+202E");
        assertThat(EvidenceName.CHARACTER.write(0x1D400)).isEqualTo("U+1D400");
    }

    @Test
    void countsAndCodesAreWrittenAsTheyAre() {
        assertThat(EvidenceName.COUNT.write(151)).isEqualTo("151");
        assertThat(EvidenceName.MOST.write(150)).isEqualTo("150");
        assertThat(EvidenceName.LA_NUMBER.write(LaNumber.of(7))).isEqualTo("007");
        assertThat(EvidenceName.GSS_CODE.write(GssCode.parse("E10000003"))).isEqualTo("E10000003");
        assertThat(EvidenceName.OUTCOME.write(OutcomeArea.STAYING_SAFE)).isEqualTo("staying-safe");
        assertThat(EvidenceName.INSPECTORATE.write(Inspectorate.CSCI)).isEqualTo("csci");
    }

    @Test
    void areasAndInspectoratesAreShownByTheirTitlesAndAllElseAsWritten() {
        assertThat(EvidenceName.OUTCOME.display("staying-safe")).isEqualTo("Staying safe");
        assertThat(EvidenceName.OTHER_OUTCOME.display("being-healthy")).isEqualTo("Being healthy");
        assertThat(EvidenceName.INSPECTORATE.display("csci")).isEqualTo("Commission for Social Care Inspection");
        assertThat(EvidenceName.AREA.display("social-care")).isEqualTo("Social care");
        assertThat(EvidenceName.MEETING_DATE.display("2005-07-04")).isEqualTo("2005-07-04");
        assertThat(EvidenceName.GRADE.display("3")).isEqualTo("3");
        assertThat(EvidenceName.WORD.display("good")).isEqualTo("good");
    }

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of(EvidenceName.AREA, "social-care"),
                Arguments.of(EvidenceName.CANDIDATES, "none"),
                Arguments.of(EvidenceName.CHARACTER, "U+202E"),
                Arguments.of(EvidenceName.CHARACTER, "U+1D400"),
                Arguments.of(EvidenceName.COUNCIL, "City of London Corporation (201)"),
                Arguments.of(EvidenceName.COUNT, "-2147483648"),
                Arguments.of(EvidenceName.DATE, "2005-07-04"),
                Arguments.of(EvidenceName.EDITION, "2008"),
                Arguments.of(EvidenceName.FIRST_PUBLICATION, "2005-12-01"),
                Arguments.of(EvidenceName.GRADE, "4"),
                Arguments.of(EvidenceName.GSS_CODE, "E10000003"),
                Arguments.of(EvidenceName.EDUCATION, "1"),
                Arguments.of(EvidenceName.INSPECTORATE, "csci"),
                Arguments.of(EvidenceName.LABEL, "Good/promising"),
                Arguments.of(EvidenceName.LA_NUMBER, "007"),
                Arguments.of(EvidenceName.LETTER_DATE, "2005-12-01"),
                Arguments.of(EvidenceName.LIMIT, "3"),
                Arguments.of(EvidenceName.MEETING_DATE, "+12005-07-04"),
                Arguments.of(EvidenceName.MOST, "150"),
                Arguments.of(EvidenceName.NAMED_GRADE, "2"),
                Arguments.of(EvidenceName.OTHER_COUNCIL, "City of London Corporation (201)"),
                Arguments.of(EvidenceName.OTHER_EDITION, "2005"),
                Arguments.of(EvidenceName.OTHER_GRADE, "2"),
                Arguments.of(EvidenceName.OTHER_OUTCOME, "being-healthy"),
                Arguments.of(EvidenceName.OUTCOME, "staying-safe"),
                Arguments.of(EvidenceName.SOCIAL_CARE, "2"),
                Arguments.of(EvidenceName.WORD, "very good"),
                Arguments.of(EvidenceName.WORD, ""));
    }

    @ParameterizedTest
    @MethodSource("written")
    void whatANameWritesIsAccepted(EvidenceName<?> name, String written) {
        assertThatCode(() -> name.check(written)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "area, Social-Care",
        "area, overall",
        "character, 202E",
        "character, U+00007",
        "character, U+202e",
        "character, U+",
        "character, ''",
        "count, ''",
        "count, 07",
        "count, +7",
        "count, 7.0",
        "count, 2147483648",
        "date, 4 July 2005",
        "date, 2005-02-29",
        "edition, 2004",
        "first-publication, 2005-12",
        "grade, 0",
        "grade, 5",
        "grade, 03",
        "gss-code, E1000000",
        "gss-code, e10000003",
        "education, good",
        "inspectorate, HMI",
        "la-number, 7",
        "letter-date, ''",
        "limit, 5",
        "meeting-date, 2005-7-4",
        "most, many",
        "named-grade, 9",
        "other-edition, 2009",
        "other-grade, -1",
        "other-outcome, social-care",
        "outcome, STAYING-SAFE",
        "social-care, two"
    })
    void whatNoRuleCouldHaveWrittenIsRefused(String name, String written) {
        assertThatThrownBy(() -> EvidenceName.parse(name).check(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("malformed evidence " + name + ": \"" + written + "\"");
    }

    @Test
    void evidenceThatIsTextIsOnePrintableLine() {
        assertThatCode(() -> EvidenceName.COUNCIL.check("x".repeat(512))).doesNotThrowAnyException();
        assertThatThrownBy(() -> EvidenceName.COUNCIL.check("x".repeat(513)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EvidenceName.LABEL.check("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        for (EvidenceName<?> name : EvidenceName.values()) {
            assertThatThrownBy(() -> name.check("very\ngood")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCouncilOfAnyRegisterIsWrittenInOnePrintableLine() {
        LocalAuthority odd = AuthorityRegister.england2005()
                .find(LaNumber.of(201))
                .orElseThrow()
                .withName("x\u202e".repeat(300));
        assertThat(EvidenceName.COUNCIL.write(odd)).startsWith("x\\u202ex").endsWith("… (201)");
        assertThatCode(() -> EvidenceName.COUNCIL.check(EvidenceName.COUNCIL.write(odd)))
                .doesNotThrowAnyException();
    }
}
