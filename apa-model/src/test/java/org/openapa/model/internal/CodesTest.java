package org.openapa.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodesTest {
    private enum Compass {
        NORTH,
        SOUTH;

        @Override
        public String toString() {
            return Codes.kebab("To The " + name());
        }
    }

    private enum Twins {
        CASTOR,
        POLLUX;

        @Override
        public String toString() {
            return "same";
        }
    }

    private static final Codes<Compass> CODES = Codes.of("direction", Compass.values());

    @Test
    void codesStandInTheOrderOfTheConstants() {
        assertThat(CODES.codes()).containsExactly("to-the-north", "to-the-south");
        assertThat(CODES.expected()).isEqualTo("expected one of to-the-north, to-the-south");
    }

    @Test
    void findTakesTheCodeLetterForLetterAndParseInAnyCase() {
        assertThat(CODES.find("to-the-north")).contains(Compass.NORTH);
        assertThat(CODES.find("TO-THE-NORTH")).isEmpty();
        assertThat(CODES.parse("To-The-SOUTH")).isEqualTo(Compass.SOUTH);
    }

    @Test
    void anUnknownCodeIsQuotedSafelyWithTheNearestInWhicheverCase() {
        assertThat(CODES.unknown("TO-THE-SUOTH\n"))
                .isEqualTo("unknown direction \"TO-THE-SUOTH\\u000a\"; expected one of to-the-north, to-the-south;"
                        + " nearest is to-the-south");
        assertThat(CODES.unknown("up"))
                .isEqualTo("unknown direction \"up\"; expected one of to-the-north, to-the-south");
        assertThatThrownBy(() -> CODES.parse("up"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(CODES.unknown("up"));
    }

    @Test
    void twoConstantsMustNotShareACode() {
        assertThatThrownBy(() -> Codes.of("twin", Twins.values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same");
    }
}
