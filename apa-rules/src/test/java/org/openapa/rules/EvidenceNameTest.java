package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;

class EvidenceNameTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of(EvidenceName.AREA, "area", false),
                Arguments.of(EvidenceName.DATE, "date", false),
                Arguments.of(EvidenceName.EDITION, "edition", true),
                Arguments.of(EvidenceName.GRADE, "grade", true),
                Arguments.of(EvidenceName.EDUCATION, "education", true),
                Arguments.of(EvidenceName.LABEL, "label", false),
                Arguments.of(EvidenceName.LETTER_DATE, "letter-date", false),
                Arguments.of(EvidenceName.LIMIT, "limit", true),
                Arguments.of(EvidenceName.MEETING_DATE, "meeting-date", false),
                Arguments.of(EvidenceName.NAMED_GRADE, "named-grade", true),
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
                        "unknown evidence name \"%s\"; expected one of area, date, edition, grade, education, label,"
                                + " letter-date, limit, meeting-date, named-grade, social-care, word",
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
    void anAreaIsShownByItsTitleAndAllElseAsWritten() {
        assertThat(EvidenceName.AREA.display("social-care")).isEqualTo("Social care");
        assertThat(EvidenceName.MEETING_DATE.display("2005-07-04")).isEqualTo("2005-07-04");
        assertThat(EvidenceName.GRADE.display("3")).isEqualTo("3");
        assertThat(EvidenceName.WORD.display("good")).isEqualTo("good");
    }
}
