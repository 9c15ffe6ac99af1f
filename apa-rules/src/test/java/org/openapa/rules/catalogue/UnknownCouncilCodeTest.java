package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.LaNumber;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class UnknownCouncilCodeTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new UnknownCouncilCode()));
    private static final Subject SUBJECT = Subject.of("row-1");

    private static ImmutableList<Finding> check(RuleSet rules, String name, String number, String code) {
        return rules.check(SUBJECT, Councils.assessed(Edition.APA_2005, name, number, code))
                .findings();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberThatIsNotInTheRegisterIsFound(Edition edition) {
        assertThat(RULE.check(SUBJECT, Councils.assessed(edition, "Norfolk", "999", ""))
                        .findings())
                .singleElement()
                .hasToString(
                        "row-1: warning APA-AUT-001 /authority/laNumber: The register of councils does not have this"
                                + " number or code")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{la-number=999}");
                });
    }

    @Test
    void numberAndCodeAreFoundOneByOne() {
        assertThat(check(RULE, "", "822", "E06000055"))
                .extracting(finding -> finding.severity() + " " + finding.location() + finding.evidence())
                .containsExactly(
                        "warning /authority/laNumber{la-number=822}", "warning /authority/gssCode{gss-code=E06000055}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 873, ''",
        "'', '', E10000003",
        "'', 840, E06000047",
        "Cambridgeshire, 926, E10000010",
        "Atlantis, '', ''"
    })
    void whatTheRegisterHasOrIsNotGivenIsLeftAlone(String name, String number, String code) {
        assertThat(check(RULE, name, number, code)).isEmpty();
    }

    @Test
    void theRegisterInUseCounts() {
        AuthorityRegister norfolk = AuthorityRegister.of(ImmutableList.of(
                AuthorityRegister.england2005().find(LaNumber.of(926)).orElseThrow()));
        assertThat(check(RULE.withRegister(norfolk), "", "873", "")).hasSize(1);
        assertThat(check(RULE.withRegister(norfolk), "", "926", "")).isEmpty();
    }
}
