package org.openapa.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kingston upon Hull",
                "Ynys M\u00f4n",
                "\u6771\u4eac",
                "\ud83d\ude00",
                "a\u0301",
                "\"\\ \ufffd"
            })
    void plainlyPrintableTextStaysAsItIs(String text) {
        assertThat(Excerpt.of(text)).isEqualTo(text);
        assertThat(Excerpt.quote(text)).isEqualTo("\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\0', '\n', '\r', '\t', '\u001b', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u200f', '\u2028',
                '\u2029', '\u202e', '\u2066', '\u3000', '\ufeff', '\ue000', '\uffff', '\ud800', '\udc00'
            })
    void aCharacterThatIsNotPlainlyPrintableBecomesAnEscape(char character) {
        String escape = String.format(Locale.ROOT, "\\u%04x", (int) character);
        assertThat(Excerpt.of("a" + character + "b")).isEqualTo("a" + escape + "b");
        assertThat(Excerpt.quote("" + character)).isEqualTo("\"" + escape + "\"");
    }

    @Example
    void anInvisibleSupplementaryCharacterBecomesTwoEscapes() {
        assertThat(Excerpt.of("\udb40\udc41")).isEqualTo("\\udb40\\udc41");
    }

    @Example
    void textOfSixtyFourCharactersIsWholeAndLongerTextIsCutToThat() {
        assertThat(Excerpt.of("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(Excerpt.of("x".repeat(65))).isEqualTo("x".repeat(63) + "…");
        assertThat(Excerpt.of("x".repeat(1_000_000))).isEqualTo("x".repeat(63) + "…");
        assertThat(Excerpt.quote("x".repeat(65))).hasSize(66).endsWith("…\"");
    }

    @Example
    void anEscapeOrASurrogatePairIsNeverCutInTheMiddle() {
        assertThat(Excerpt.of("x".repeat(58) + "\n")).isEqualTo("x".repeat(58) + "\\u000a");
        assertThat(Excerpt.of("x".repeat(59) + "\n")).isEqualTo("x".repeat(59) + "…");
        assertThat(Excerpt.of("x".repeat(58) + "\nx")).isEqualTo("x".repeat(58) + "…");
        assertThat(Excerpt.of("x".repeat(62) + "\ud83d\ude00")).isEqualTo("x".repeat(62) + "\ud83d\ude00");
        assertThat(Excerpt.of("x".repeat(63) + "\ud83d\ude00")).isEqualTo("x".repeat(63) + "…");
        assertThat(Excerpt.of("x".repeat(62) + "\ud83d\ude00x")).isEqualTo("x".repeat(62) + "…");
    }

    @ParameterizedTest
    @CsvSource({"1, …", "2, a…", "3, abc", "4, abc"})
    void anotherLimitMayBeGiven(int limit, String printed) {
        assertThat(Excerpt.printable("abc", limit)).isEqualTo(printed);
    }

    @Property(tries = 500)
    void theResultIsOneLineWithinTheLimitAndPrintsAsItself(
            @ForAll @StringLength(max = 100) String text, @ForAll @IntRange(min = 1, max = 80) int limit) {
        String printed = Excerpt.printable(text, limit);
        assertThat(printed.length()).isLessThanOrEqualTo(limit);
        assertThat(printed.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE)
                .noneMatch(codePoint -> Character.getType(codePoint) == Character.FORMAT);
        assertThat(Excerpt.printable(printed, limit)).isEqualTo(printed);
    }
}
