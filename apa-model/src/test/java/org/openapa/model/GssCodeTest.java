package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GssCodeTest {
    @Property(tries = 200)
    void aLetterAndEightDigitsPrintAndReadBack(
            @ForAll @CharRange(from = 'A', to = 'Z') char letter, @ForAll @IntRange(max = 99_999_999) int digits) {
        String eight = Integer.toString(100_000_000 + digits).substring(1);
        GssCode code = GssCode.parse(letter + eight);
        assertThat(code).hasToString(letter + eight);
        assertThat(GssCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
    }

    @Test
    void aSmallLetterIsTakenForTheCapital() {
        assertThat(GssCode.parse("e10000003"))
                .isEqualTo(GssCode.parse("E10000003"))
                .hasToString("E10000003");
    }

    @Test
    void codesAreOrderedByTheirCharacters() {
        assertThat(GssCode.parse("E06000047"))
                .isLessThan(GssCode.parse("E10000003"))
                .isLessThan(GssCode.parse("W06000001"))
                .isGreaterThan(GssCode.parse("E06000046"))
                .isEqualByComparingTo(GssCode.parse("e06000047"))
                .isNotEqualTo(GssCode.parse("E06000046"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "E",
                "E1000000",
                "E100000033",
                "110000003",
                "EE0000003",
                "E1000000O",
                " E10000003",
                "E10000003 ",
                "E1000 003",
                "-10000003",
                "\uff2510000003",
                "\u041510000003",
                "E1000000\uff13"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> GssCode.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("malformed GSS code \"%s\"; expected a letter and eight digits, such as E10000003", text);
    }
}
