package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisTest {
    @Test
    void aBasisSaysInWordsWhatItIs() {
        assertThat(Basis.framework("the footnote of the table")).hasToString("stated in the footnote of the table");
        assertThat(Basis.document()).hasToString("the document itself");
        assertThat(Basis.observed(7, 7, "published sets")).hasToString("held in 7 of 7 published sets");
        assertThat(Basis.editorial()).hasToString("editorial");
    }

    @Test
    void whatIsNotNeededIsEmpty() {
        assertThat(Basis.framework("a page")).isEqualTo(new Basis(Basis.Kind.FRAMEWORK, "a page", 0, 0));
        assertThat(Basis.document()).isEqualTo(new Basis(Basis.Kind.DOCUMENT, "", 0, 0));
        assertThat(Basis.observed(6, 7, "sets")).isEqualTo(new Basis(Basis.Kind.OBSERVED, "sets", 6, 7));
        assertThat(Basis.editorial()).isEqualTo(new Basis(Basis.Kind.EDITORIAL, "", 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"FRAMEWORK, ERROR", "DOCUMENT, ERROR", "OBSERVED, WARNING", "EDITORIAL, INFO"})
    void aWeakerBasisAllowsLess(Basis.Kind kind, Severity limit) {
        assertThat(kind.limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "0, 7", "6, 7"})
    void aRegularityHoldsAtMostAsOftenAsItWasLookedFor(int held, int seen) {
        assertThat(Basis.observed(held, seen, "sets")).hasToString("held in " + held + " of " + seen + " sets");
    }

    @ParameterizedTest
    @CsvSource({
        "OBSERVED, 8, 7",
        "OBSERVED, 0, 0",
        "OBSERVED, -1, 7",
        "FRAMEWORK, 1, 1",
        "DOCUMENT, 0, 1",
        "EDITORIAL, 1, 0"
    })
    void countsThatMakeNoSenseAreRefused(Basis.Kind kind, int held, int seen) {
        assertThatThrownBy(() -> new Basis(kind, "sets", held, seen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "held %s of %s does not go with a basis of kind %s; only what was observed is counted, held at"
                                + " most as often as seen",
                        held, seen, kind);
    }
}
