package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaNumberTest {
    @Test
    void everyNumberOfThreeDigitsPrintsAndReadsBack() {
        LaNumber before = LaNumber.of(0);
        assertThat(before).hasToString("000");
        for (int number = 1; number <= 999; number++) {
            LaNumber laNumber = LaNumber.of(number);
            assertThat(Integer.parseInt(laNumber.toString())).isEqualTo(number);
            assertThat(LaNumber.parse(laNumber.toString())).isEqualTo(laNumber).hasSameHashCodeAs(laNumber);
            assertThat(laNumber).isGreaterThan(before).isNotEqualTo(before);
            before = laNumber;
        }
        assertThat(LaNumber.of(873)).hasToString("873").isEqualByComparingTo(LaNumber.parse("873"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "87",
                "8733",
                "87A",
                " 873",
                "873 ",
                "8 3",
                "+73",
                "-73",
                "87\n",
                "8\uff173",
                "\uff18\uff17\uff13",
                "\u0668\u0667\u0663"
            })
    void anythingButThreeDigitsIsRefused(String text) {
        String shown = text.replace("\n", "\\u000a");
        assertThatThrownBy(() -> LaNumber.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("malformed LA number \"%s\"; expected three digits, such as 873", shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -73, -873, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aNumberThatDoesNotFitIntoThreeDigitsIsRefused(int number) {
        assertThatThrownBy(() -> LaNumber.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("malformed LA number \"%s\"; expected three digits, such as 873", number);
    }
}
