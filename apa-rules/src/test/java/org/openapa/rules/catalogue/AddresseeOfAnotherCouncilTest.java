package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Letter;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class AddresseeOfAnotherCouncilTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new AddresseeOfAnotherCouncil()));
    private static final Subject SUBJECT = Subject.of("row-1");

    private static Assessment addressed(Assessment assessment, String organisation) {
        return assessment.withLetter(Letter.builder()
                .addressee(Addressee.builder().organisation(organisation).build())
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void anAddressOfAnotherCouncilIsFound(Edition edition) {
        Assessment norfolk = Councils.assessed(edition, "Norfolk County Council", "926", "");
        assertThat(RULE.check(SUBJECT, addressed(norfolk, "The Cambridgeshire County Council"))
                        .findings())
                .singleElement()
                .hasToString(
                        "row-1: warning APA-AUT-004 /letter/addressee/organisation: The assessment is of Norfolk County"
                                + " Council (926), but the letter is addressed to Cambridgeshire County Council (873)")
                .satisfies(finding -> {
                    assertThat(finding.related()).extracting(Object::toString).containsExactly("/authority");
                    assertThat(finding.evidence())
                            .hasToString("{council=Norfolk County Council (926),"
                                    + " other-council=Cambridgeshire County Council (873)}");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Norfolk, 926, Norfolk County Council, 0",
        "Norfolk, '', NORFOLK, 0",
        "'', 926, Council of the County of Norfolk, 0",
        "Atlantis, 926, Atlantis, 0",
        "Atlantis, 926, Cambridgeshire, 1",
        "Norfolk, '', Cambridgeshire, 1",
        "Norfolk, 999, Cambridgeshire, 1",
        "Norfolk, 926, Kingston, 0",
        "Norfolk, 926, Schools Department, 0",
        "Norfolk, 873, Surrey, 0",
        "Atlantis, '', Norfolk, 0",
        "Kingston, '', Norfolk, 0"
    })
    void bothCouncilsMustBeKnownAndDifferent(String name, String number, String organisation, int findings) {
        Assessment assessment = Councils.assessed(Edition.APA_2005, name, number, "");
        assertThat(RULE.check(SUBJECT, addressed(assessment, organisation)).findings())
                .hasSize(findings);
    }

    @Test
    void aLetterWithoutOrganisationIsLeftAlone() {
        Assessment norfolk = Councils.assessed(Edition.APA_2005, "Norfolk", "", "");
        assertThat(RULE.check(norfolk.withLetter(Examples.letter("2005-12-01"))).findings())
                .isEmpty();
        assertThat(RULE.check(norfolk.withLetter(Letter.builder()
                                .addressee(Addressee.builder().role("Director").build())
                                .build()))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Councils.assessed(edition, "Norfolk", "", "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-AUT-004", NotApplicable.PART_MISSING));
    }
}
