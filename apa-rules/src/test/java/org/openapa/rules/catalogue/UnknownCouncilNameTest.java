package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class UnknownCouncilNameTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new UnknownCouncilName()));
    private static final Subject SUBJECT = Subject.of("row-1");

    private static ImmutableList<Finding> check(Edition edition, String name, String number, String code) {
        return RULE.check(SUBJECT, Councils.assessed(edition, name, number, code))
                .findings();
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownNameIsFoundAndTheNearestAreSuggested(Edition edition) {
        assertThat(check(edition, "Camdem Council", "", ""))
                .singleElement()
                .hasToString(
                        "row-1: warning APA-AUT-005 /authority/name: The register knows no council of this name; nearest:"
                                + " London Borough of Camden (202)")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{candidates=London Borough of Camden (202)}");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Atlantis, '', '', warning",
        "Atlantis, 999, '', warning",
        "Atlantis, 926, E10000003, warning",
        "Atlantis, 873, '', info",
        "Atlantis, 999, E10000003, info",
        "-, '', '', warning",
        "Derby County Council, 831, '', info"
    })
    void itIsAWarningWhereNothingElseTellsTheCouncil(String name, String number, String code, String severity) {
        assertThat(check(Edition.APA_2005, name, number, code))
                .extracting(finding -> finding.severity().code())
                .containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "Norfolk, '', ''",
        "The Norfolk County Council, 926, ''",
        "Norfolk, 873, ''",
        "Kingston, '', ''",
        "Kingston, 314, ''",
        "Kingston, 873, ''",
        "'', 873, ''",
        "'', 999, ''"
    })
    void aNameThatIsKnownOrAmbiguousOrMissingIsLeftAlone(String name, String number, String code) {
        assertThat(check(Edition.APA_2005, name, number, code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Qqqqqqqq, none", "Derby County Council, 'Derby City Council (831), Derbyshire County Council (830)'"})
    void theNearestAreTheRegisters(String name, String candidates) {
        assertThat(check(Edition.APA_2005, name, "", ""))
                .extracting(finding -> finding.evidence().toString())
                .containsExactly("{candidates=" + candidates + "}");
    }
}
