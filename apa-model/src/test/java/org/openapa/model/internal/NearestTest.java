package org.openapa.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final ImmutableList<String> TOWNS = ImmutableList.of("luton", "bolton", "sutton", "darlington");

    @ParameterizedTest
    @CsvSource({
        "derby, derby, 0",
        "derby, drby, 1",
        "derby, derbyy, 1",
        "derby, darby, 1",
        "derby, dreby, 1",
        "derby, derbyshire, 5",
        "'', derby, 5",
        "derby, '', 5",
        "'', '', 0",
        "ab, ba, 1",
        "abcd, badc, 2",
        "ca, abc, 3",
        "kent, trent, 2",
        "kitten, sitting, 3"
    })
    void distanceCountsInsertionsDeletionsReplacementsAndExchanges(String from, String to, int distance) {
        assertThat(Nearest.distance(from, to)).isEqualTo(distance);
    }

    @Property(tries = 200)
    void distanceIsTheSameInBothDirectionsAndZeroForEqualWordsOnly(
            @ForAll @AlphaChars @StringLength(max = 6) String one,
            @ForAll @AlphaChars @StringLength(max = 6) String other) {
        int distance = Nearest.distance(one, other);
        assertThat(Nearest.distance(other, one)).isEqualTo(distance);
        assertThat(distance == 0).isEqualTo(one.equals(other));
        assertThat(distance).isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }

    @Example
    void theClosestWordComesFirstAndEquallyCloseOnesByTheAlphabet() {
        assertThat(Nearest.several("suton", TOWNS, 5)).containsExactly("luton", "sutton");
        assertThat(Nearest.several("suton", Lists.reverse(TOWNS), 5)).containsExactly("luton", "sutton");
        assertThat(Nearest.several("boltton", TOWNS, 5)).containsExactly("bolton");
        assertThat(Nearest.several("button", TOWNS, 5)).containsExactly("sutton", "bolton", "luton");
        assertThat(Nearest.several("button", TOWNS, 2)).containsExactly("sutton", "bolton");
        assertThat(Nearest.one("button", TOWNS)).contains("sutton");
    }

    @Example
    void twoSlipsAreNearInAShortWordAndAThirdOfTheLettersInALongOne() {
        assertThat(Nearest.one("abcdxx", ImmutableList.of("abcdef"))).contains("abcdef");
        assertThat(Nearest.one("abcxxx", ImmutableList.of("abcdef"))).isEmpty();
        assertThat(Nearest.one("abcdefxxx", ImmutableList.of("abcdefghi"))).contains("abcdefghi");
        assertThat(Nearest.one("abcdexxxx", ImmutableList.of("abcdefghi"))).isEmpty();
        assertThat(Nearest.one("abc", ImmutableList.of("abcde"))).contains("abcde");
        assertThat(Nearest.one("abc", ImmutableList.of("abcdef"))).isEmpty();
    }

    @Example
    void howManySlipsAreNearMayBeSaid() {
        assertThat(Nearest.several("suton", TOWNS, 5, 1)).containsExactly("luton", "sutton");
        assertThat(Nearest.several("boltonxx", TOWNS, 5, 1)).isEmpty();
        assertThat(Nearest.several("boltonxx", TOWNS, 5, 2)).containsExactly("bolton");
    }

    @Example
    void aWordOfWhichNothingIsLeftIsNotNear() {
        assertThat(Nearest.one("x", ImmutableList.of("1"))).isEmpty();
        assertThat(Nearest.one("xy", ImmutableList.of("ab"))).isEmpty();
        assertThat(Nearest.one("", ImmutableList.of("a", "ab", ""))).isEqualTo(Optional.empty());
        assertThat(Nearest.one("xb", ImmutableList.of("ab"))).contains("ab");
    }

    @Example
    void wordsOfMoreThanAHundredCharactersAreNotCompared() {
        String word = "x".repeat(100);
        assertThat(Nearest.one(word, ImmutableList.of(word))).contains(word);
        assertThat(Nearest.one(word + "x", ImmutableList.of(word))).isEmpty();
    }

    @Test
    void caseDoesNotCount() {
        assertThat(Nearest.one("OFSTED", ImmutableList.of("ofsted", "csci"))).contains("ofsted");
        assertThat(Nearest.one("meetingdate", ImmutableList.of("meetingDate", "letter")))
                .contains("meetingDate");
    }
}
