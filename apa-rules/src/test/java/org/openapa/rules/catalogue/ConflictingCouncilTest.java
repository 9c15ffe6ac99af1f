package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class ConflictingCouncilTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new ConflictingCouncil()));
    private static final Subject SUBJECT = Subject.of("row-1");

    private static ImmutableList<Finding> check(String name, String number, String code) {
        return RULE.check(SUBJECT, Councils.assessed(Edition.APA_2005, name, number, code))
                .findings();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberOfAnotherCouncilIsFound(Edition edition) {
        assertThat(RULE.check(SUBJECT, Councils.assessed(edition, "Norfolk County Council", "873", ""))
                        .findings())
                .singleElement()
                .hasToString("row-1: error APA-AUT-002 /authority: Number, code and name are of different councils:"
                        + " Cambridgeshire County Council (873), Norfolk County Council (926)")
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .extracting(Object::toString)
                            .containsExactly("/authority/name", "/authority/laNumber");
                    assertThat(finding.evidence())
                            .hasToString(
                                    "{candidates=Cambridgeshire County Council (873), Norfolk County Council (926)}");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Norfolk, '', E10000003, /authority/name /authority/gssCode",
        "'', 926, E10000003, /authority/laNumber /authority/gssCode",
        "Atlantis, 926, E10000003, /authority/name /authority/laNumber /authority/gssCode",
        "Kingston, 873, '', /authority/name /authority/laNumber"
    })
    void everyMemberThatIsGivenIsRelated(String name, String number, String code, String related) {
        assertThat(check(name, number, code))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related())
                        .extracting(Object::toString)
                        .containsExactly(related.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Norfolk, 926, E10000020",
        "NORFOLK COUNTY COUNCIL, 926, ''",
        "Kingston, 314, ''",
        "Kingston, '', ''",
        "Atlantis, 926, ''",
        "Atlantis, 999, ''",
        "Norfolk, 999, ''",
        "Durham, 840, E06000047"
    })
    void whatAgreesOrIsNotKnownIsLeftAlone(String name, String number, String code) {
        assertThat(check(name, number, code)).isEmpty();
    }

    @Test
    void noMoreThanThreeCouncilsAreShown() {
        assertThat(check("North", "873", ""))
                .extracting(Finding::message)
                .containsExactly("Number, code and name are of different councils: Cambridgeshire County Council (873),"
                        + " North Tyneside Council (392), North Somerset Council (802)");
    }
}
