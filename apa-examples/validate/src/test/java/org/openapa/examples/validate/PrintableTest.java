package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.AuthorityReference;

class PrintableTest {
    @Test
    void everyCharacterIsShownAsTheNameOfACouncilShowsIt() {
        assertThat(IntStream.concat(IntStream.range(0, 0x20000), IntStream.of(0xE0001, 0xF0000))
                        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                        .mapToObj(c -> "a" + Character.toString(c) + "z")
                        .filter(text -> !Printable.of(text)
                                .equals(AuthorityReference.of(text).toString())))
                .isEmpty();
    }

    @Test
    void halfOfAPairIsEscaped() {
        assertThat(Printable.of("a\ud83dz")).isEqualTo("a\\ud83dz");
    }

    @ParameterizedTest
    @CsvSource({"good, 4, good", "'', 4, ''", "adequate, 4, ade…", "adequate, 1, …", "𝄞𝄞𝄞, 4, 𝄞…"})
    void whatIsWiderThanTheWidthIsCut(String text, int width, String printed) {
        assertThat(Printable.of(text, width)).isEqualTo(printed);
    }

    @Test
    void anEscapeIsNeverCutInTwo() {
        assertThat(Printable.of("ab\u001bcd", 10)).isEqualTo("ab\\u001bcd");
        assertThat(Printable.of("ab\u001bcd", 9)).isEqualTo("ab\\u001b…");
        assertThat(Printable.of("ab\u001bcd", 8)).isEqualTo("ab…");
    }
}
