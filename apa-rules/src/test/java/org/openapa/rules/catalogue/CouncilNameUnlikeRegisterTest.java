package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class CouncilNameUnlikeRegisterTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new CouncilNameUnlikeRegister()));
    private static final Subject SUBJECT = Subject.of("row-1");

    private static ImmutableList<Finding> check(String name, String number, String code) {
        return RULE.check(SUBJECT, Councils.assessed(Edition.APA_2005, name, number, code))
                .findings();
    }

    @ParameterizedTest
    @EnumSource
    void anotherSpellingIsFound(Edition edition) {
        assertThat(RULE.check(
                                SUBJECT,
                                Councils.assessed(edition, "The East Riding of Yorkshire Council", "811", "E06000011"))
                        .findings())
                .singleElement()
                .hasToString(
                        "row-1: info APA-AUT-003 /authority/name: The name means East Riding of Yorkshire Council (811),"
                                + " but is not spelled as the register spells it")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{council=East Riding of Yorkshire Council (811)}");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Surrey CC, '', ''",
        "Herts, '', ''",
        "RBKC, 207, ''",
        "Surrey Council, '', ''",
        "County Council of Surrey, 936, ''",
        "'Bristol, City of', 801, ''",
        "Surrey County Council., '', ''",
        "Surrey-County-Council, 999, ''"
    })
    void everyOtherSpellingOfAKnownNameIsFound(String name, String number, String code) {
        assertThat(check(name, number, code)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Surrey County Council, '', ''",
        "Surrey, 936, E10000030",
        "SURREY COUNTY COUNCIL, 936, ''",
        "surrey, '', ''",
        "' Surrey  County\tCouncil ', 936, ''",
        "'', 936, ''",
        "Atlantis, 936, ''",
        "Surrey BC, 936, ''",
        "Atlantis, '', ''",
        "Kingston, 314, ''",
        "Kingston, '', ''",
        "The Surrey County Council, 873, ''"
    })
    void theRegistersNamesAndNamesThatAreNotClearAreLeftAlone(String name, String number, String code) {
        assertThat(check(name, number, code)).isEmpty();
    }

    @Test
    void bothNamesOfEveryCouncilAreLeftAlone() {
        for (LocalAuthority council : AuthorityRegister.england2005().authorities()) {
            for (String name : council.names()) {
                assertThat(check(name, council.number().toString(), "")).isEmpty();
                assertThat(check("the " + name, "", "")).hasSize(1);
            }
        }
    }
}
