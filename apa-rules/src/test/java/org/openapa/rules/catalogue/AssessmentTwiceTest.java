package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.LaNumber;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class AssessmentTwiceTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new AssessmentTwice()));

    private static Report check(Assessment... assessments) {
        AssessmentCollection.Builder collection = AssessmentCollection.builder(RULE.register());
        List.of(assessments).forEach(collection::add);
        return RULE.check(Subject.of("collection"), collection.build());
    }

    private static Assessment of(int year, String number, String name) {
        AuthorityReference.Builder authority = AuthorityReference.builder();
        if (!number.isEmpty()) {
            authority.laNumber(LaNumber.parse(number));
        }
        if (!name.isEmpty()) {
            authority.name(name);
        }
        return Examples.graded(Edition.of(year), "CS3").withAuthority(authority.build());
    }

    @ParameterizedTest
    @EnumSource
    void theSecondIsFound(Edition edition) {
        assertThat(check(Examples.graded(edition, "CS3"), Examples.graded(edition, "CS2"))
                        .findings())
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-COL-001 /edition: The council with LA number 873 has more than one"
                                + " assessment of %s",
                        edition, edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence())
                            .hasToString(
                                    "{edition=%s, la-number=873, council=Cambridgeshire County Council (873)}",
                                    edition);
                });
    }

    @Test
    void everyLaterOneIsFoundAndOtherEditionsAndCouncilsAreNot() {
        assertThat(check(
                                of(2005, "873", ""),
                                of(2005, "", "Norfolk"),
                                of(2006, "873", ""),
                                of(2006, "", "Cambridgeshire"),
                                of(2006, "873", ""),
                                of(2007, "926", ""))
                        .findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("873/2006", "873/2006");
    }

    @ParameterizedTest
    @CsvSource({
        "999, '', 999, '', true",
        "999, Atlantis, 999, '', true",
        "999, Atlantis, 999, ATLANTIS COUNCIL, true",
        "999, Atlantis, 999, Lyonesse, false",
        "999, Atlantis, 998, Atlantis, false",
        "'', Atlantis, '', Atlantis, false",
        "873, Norfolk, 873, Norfolk, false",
        "873, Cambridgeshire, '', Cambridgeshire County Council, true",
        "873, Cambridgeshire, 873, Atlantis, true",
        "873, Cambridgeshire, 926, Norfolk, false"
    })
    void theSameCouncilIsTheOneOfTheRegisterElseOfNumberAndName(
            String number, String name, String otherNumber, String otherName, boolean same) {
        assertThat(check(of(2007, number, name), of(2007, otherNumber, otherName))
                        .findings())
                .hasSize(same ? 1 : 0);
    }

    @Test
    void amongThreeUnderOneUnknownNumberTheTwoOfOneNameAreFound() {
        assertThat(check(of(2005, "999", "Atlantis"), of(2005, "999", "Lyonesse"), of(2005, "999", "Atlantis"))
                        .findings())
                .hasSize(1);
        // What was there under another number, or in another edition, says nothing here.
        assertThat(check(
                                of(2005, "997", ""),
                                of(2005, "997", ""),
                                of(2005, "998", "Atlantis"),
                                of(2005, "998", "Lyonesse"),
                                of(2006, "998", "Atlantis"),
                                of(2006, "998", "Lyonesse"))
                        .findings())
                .extracting(finding -> finding.evidence().toString())
                .containsExactly("{edition=2005, la-number=997}");
    }

    @Test
    void anEmptyCollectionIsNotLookedAt() {
        assertThat(check().notApplicable()).isEqualTo(ImmutableMap.of("APA-COL-001", NotApplicable.EDITION));
        assertThat(check(of(2005, "873", "")).findings()).isEmpty();
    }
}
