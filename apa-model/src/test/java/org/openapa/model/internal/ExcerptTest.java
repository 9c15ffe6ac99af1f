package org.openapa.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Kingston upon Hull|Kingston upon Hull",
                "Ynys M\u00f4n|Ynys M\u00f4n",
                "\u6771\u4eac|\u6771\u4eac",
                "\ud83d\ude00|\ud83d\ude00",
                "''|''",
                "a\nb|a\\u000ab",
                "a\rb|a\\u000db",
                "a\tb|a\\u0009b",
                "\0|\\u0000",
                "\u001b[31m|\\u001b[31m",
                "\u007f|\\u007f",
                "\u0085|\\u0085",
                "\u202eabc|\\u202eabc",
                "\u2066abc|\\u2066abc",
                "a\u200bb|a\\u200bb",
                "a\u00adb|a\\u00adb",
                "\ufeffa|\\ufeffa",
                "a\u00a0b|a\\u00a0b",
                "a\u3000b|a\\u3000b",
                "a\u2028b|a\\u2028b",
                "a\u2029b|a\\u2029b",
                "\ue000|\\ue000",
                "\uffff|\\uffff",
                "a\ud800b|a\\ud800b",
                "\udc00|\\udc00",
                "\udb40\udc41|\\udb40\\udc41"
            })
    void whatIsNotPlainlyPrintableBecomesAnEscape(String text, String printed) {
        assertThat(Excerpt.of(text)).isEqualTo(printed);
        assertThat(Excerpt.quote(text)).isEqualTo("\"" + printed + "\"");
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
