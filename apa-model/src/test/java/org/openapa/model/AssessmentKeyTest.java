package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentKeyTest {
    @ParameterizedTest
    @EnumSource
    void aKeyPrintsAndReadsBack(Edition edition) {
        AssessmentKey key = AssessmentKey.of(LaNumber.of(873), edition);
        assertThat(key).hasToString("873/" + edition.year());
        assertThat(key.laNumber()).isEqualTo(LaNumber.of(873));
        assertThat(key.edition()).isSameAs(edition);
        assertThat(AssessmentKey.parse(key.toString()))
                .isEqualTo(key)
                .hasSameHashCodeAs(key)
                .isEqualByComparingTo(key);
    }

    @Test
    void keysAreOrderedByNumberAndThenByEdition() {
        assertThat(Stream.of("873/2006", "201/2008", "873/2005", "874/2005")
                        .map(AssessmentKey::parse)
                        .sorted())
                .extracting(AssessmentKey::toString)
                .containsExactly("201/2008", "873/2005", "873/2006", "874/2005");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "873", "8732005", "873-2005"})
    void aKeyNeedsASlash(String text) {
        assertThatThrownBy(() -> AssessmentKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("malformed assessment key \"%s\"; expected LA number/year, such as 873/2005", text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            87/2005       | malformed LA number "87"; expected three digits, such as 873
            /2005         | malformed LA number ""; expected three digits, such as 873
            ' 873/2005'   | malformed LA number " 873"; expected three digits, such as 873
            873/          | unknown edition ""; expected one of 2005, 2006, 2007, 2008
            873/2004      | unknown edition "2004"; expected one of 2005, 2006, 2007, 2008; nearest is 2005
            873/2005/2006 | unknown edition "2005/2006"; expected one of 2005, 2006, 2007, 2008
            """)
    void whatStandsOnEitherSideIsChecked(String text, String message) {
        assertThatThrownBy(() -> AssessmentKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
