package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradeTest {
    @ParameterizedTest
    @CsvSource({"1, GRADE_1", "2, GRADE_2", "3, GRADE_3", "4, GRADE_4"})
    void aNumberAndItsGradeNameEachOther(int number, Grade grade) {
        assertThat(Grade.of(number)).isSameAs(grade);
        assertThat(grade.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1, GRADE_4", "2, GRADE_3", "3, GRADE_2", "4, GRADE_1"})
    void aScaleWhereOneIsBestIsMirrored(int number, Grade grade) {
        assertThat(Grade.ofScaleWhereOneIsBest(number)).isSameAs(grade);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, -1, 40, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aNumberOffTheScaleIsRefusedInEitherDirection(int number) {
        String message = "unknown grade " + number + "; expected one of 1, 2, 3, 4";
        assertThatThrownBy(() -> Grade.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Grade.ofScaleWhereOneIsBest(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "+3", "03", "3 ", "3.0", "\uff13", "three", "GRADE_3"})
    void onlyTheFourDigitsAreGrades(String text) {
        assertThatThrownBy(() -> Grade.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown grade \"" + text + "\"; expected one of 1, 2, 3, 4");
    }

    @Test
    void aGreaterNumberIsABetterGrade() {
        for (int one = 1; one <= 4; one++) {
            for (int other = 1; other <= 4; other++) {
                assertThat(Grade.of(one).isAtLeast(Grade.of(other))).isEqualTo(one >= other);
                assertThat(Integer.signum(Grade.of(one).compareTo(Grade.of(other))))
                        .isEqualTo(Integer.compare(one, other));
            }
        }
    }
}
