package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {
    @Test
    void severitiesStandFromTheMildestToTheWorst() {
        assertThat(Severity.values()).extracting(Severity::code).containsExactly("info", "warning", "error");
    }

    @ParameterizedTest
    @EnumSource
    void codeIsWhatIsPrintedAndReadBackInAnyCase(Severity severity) {
        assertThat(severity).hasToString(severity.code());
        assertThat(Severity.parse(severity.toString())).isSameAs(severity);
        assertThat(Severity.parse(severity.code().toUpperCase(Locale.ROOT))).isSameAs(severity);
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheValidOnes() {
        assertThatThrownBy(() -> Severity.parse("fatal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown severity \"fatal\"; expected one of info, warning, error");
    }

    @ParameterizedTest
    @CsvSource({
        "INFO, INFO, true",
        "INFO, WARNING, false",
        "INFO, ERROR, false",
        "WARNING, INFO, true",
        "WARNING, WARNING, true",
        "WARNING, ERROR, false",
        "ERROR, INFO, true",
        "ERROR, WARNING, true",
        "ERROR, ERROR, true"
    })
    void isAtLeastMeansAsBadOrWorse(Severity severity, Severity other, boolean atLeast) {
        assertThat(severity.isAtLeast(other)).isEqualTo(atLeast);
    }
}
