package org.openapa.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "satisfactory, 2",
        "unsatisfactory, 1",
        "' Very  good. ', 4",
        "Good overall, 3",
        "GOOD/PROMISING, 3",
        "excellent, 4"
    })
    void aWordMeansAGrade(String word, int grade) {
        assertThat(Words.meaning(word)).contains(Grade.of(grade));
    }

    @ParameterizedTest
    @CsvSource({"patchy", "''", "goodness"})
    void anotherMeansNone(String word) {
        assertThat(Words.meaning(word)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theWordsForAGradeMeanIt(Edition edition) {
        for (Grade grade : Grade.values()) {
            assertThat(Words.ofOutcome(edition, grade))
                    .allMatch(word -> Words.meaning(word).get() == grade);
            assertThat(Words.ofCapacity(edition, grade))
                    .allMatch(word -> Words.meaning(word).get() == grade)
                    .allMatch(word -> edition.scale()
                            .gradeOf(JudgementArea.CAPACITY_TO_IMPROVE, word)
                            .filter(named -> named != grade)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordIsOfAnotherEditionsScaleAlone(Edition edition) {
        ImmutableList<String> prose = ImmutableList.of("satisfactory", "unsatisfactory");
        for (Grade grade : Grade.values()) {
            assertThat(Words.ofCapacity(edition, grade))
                    .allMatch(word -> prose.contains(word)
                            || edition.scale()
                                    .gradeOf(JudgementArea.CAPACITY_TO_IMPROVE, word)
                                    .isPresent());
        }
    }

    @Test
    void theMeaningsOfLabelsAreThoseOfTheScales() {
        for (Edition edition : Edition.values()) {
            for (Grade grade : Grade.values()) {
                String label = edition.scale()
                        .label(JudgementArea.CAPACITY_TO_IMPROVE, grade)
                        .orElseThrow();
                assertThat(Words.meaning(label)).contains(grade);
            }
        }
    }
}
