package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;

class EvaluationWordsTest {
    @ParameterizedTest
    @CsvSource({
        "inadequate, 1",
        "unsatisfactory, 1",
        "adequate, 2",
        "satisfactory, 2",
        "good, 3",
        "promising, 3",
        "very good, 4",
        "excellent, 4",
        "outstanding, 4",
        "good/promising, 3",
        "excellent/outstanding, 4",
        "a service that does not deliver minimum requirements for users, 1"
    })
    void aWordStandsForOneGrade(String word, int grade) {
        assertThat(EvaluationWords.find(word)).satisfies(found -> {
            assertThat(found.text()).isEqualTo(word);
            assertThat(found.grade()).isEqualTo(Grade.of(grade));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "satisfactory",
                " SATISFACTORY. ",
                "satisfactory overall",
                "Satisfactory  overall.",
                "satisfactory, overall",
                "overall satisfactory",
                "Overall, satisfactory",
                "overall\u00a0satisfactory\n",
                "satisfactory capacity",
                "Overall, satisfactory capacity.",
                "satisfactory capacity overall"
            })
    void theSameWordIsFoundHoweverItIsTyped(String printed) {
        assertThat(EvaluationWords.find(printed)).isSameAs(EvaluationWords.find("satisfactory"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "overall", "overallgood", "good ish", "goodoverall", "good/", "sat is factory"})
    void whatIsNotAKnownWordIsNotFound(String printed) {
        assertThat(EvaluationWords.find(printed)).isNull();
    }

    @Test
    void noWordIsNotFound() {
        assertThat(EvaluationWords.find(null)).isNull();
    }

    @Test
    void eitherHalfOfADoubleLabelIsTypedWithBlanksOrWithout() {
        assertThat(EvaluationWords.find("Good / Promising")).isSameAs(EvaluationWords.find("good/promising"));
    }

    /** The scales themselves say the same, so a word never stands for two grades. */
    @Test
    void everyWordingOfEveryScaleIsKnownWithItsGradeAndItsEditions() {
        for (Edition edition : Edition.values()) {
            for (JudgementArea area : edition.judgedAreas()) {
                for (Grade grade : Grade.values()) {
                    ImmutableList<String> wordings = ImmutableList.of(
                            edition.scale().descriptor(area, grade),
                            edition.scale()
                                    .label(area, grade)
                                    .orElse(edition.scale().descriptor(area, grade)));
                    assertThat(wordings).allSatisfy(wording -> {
                        assertThat(EvaluationWords.find(wording).grade()).isEqualTo(grade);
                        assertThat(EvaluationWords.find(wording).editions()).contains(edition);
                    });
                }
            }
        }
    }

    @Test
    void theAreasAreTheOutcomesAndCapacity() {
        assertThat(EvaluationWords.AREAS)
                .extracting(JudgementArea::abbreviation)
                .containsExactly("BH", "SS", "EA", "PC", "EW", "CAP");
    }
}
