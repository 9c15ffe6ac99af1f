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

class AmbiguousCouncilNameTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new AmbiguousCouncilName()));
    private static final Subject SUBJECT = Subject.of("row-1");

    private static ImmutableList<Finding> check(Edition edition, String name, String number, String code) {
        return RULE.check(SUBJECT, Councils.assessed(edition, name, number, code))
                .findings();
    }

    @ParameterizedTest
    @EnumSource
    void aNameOfSeveralCouncilsIsFound(Edition edition) {
        assertThat(check(edition, "Kingston", "", ""))
                .singleElement()
                .hasToString(
                        "row-1: warning APA-AUT-006 /authority/name: The name fits several councils: Royal Borough of"
                                + " Kingston upon Thames (314), Hull City Council (810)")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence())
                            .hasToString("{candidates=Royal Borough of Kingston upon Thames (314),"
                                    + " Hull City Council (810)}");
                });
    }

    @ParameterizedTest
    @CsvSource({"'', '', warning", "999, '', warning", "314, '', info", "'', E06000010, info", "999, E06000010, info"})
    void itIsAWarningWhereNothingElseTellsTheCouncil(String number, String code, String severity) {
        assertThat(check(Edition.APA_2005, "Kingston", number, code))
                .extracting(finding -> finding.severity().code())
                .containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "Kingston, 873, ''",
        "Kingston, 314, E06000010",
        "Kingston upon Thames, '', ''",
        "Kingston upon Thames, 873, ''",
        "Atlantis, '', ''",
        "Atlantis, 314, ''",
        "'', 314, ''"
    })
    void aNameInConflictOrOfOneCouncilOrNoneIsLeftAlone(String name, String number, String code) {
        assertThat(check(Edition.APA_2005, name, number, code)).isEmpty();
    }
}
