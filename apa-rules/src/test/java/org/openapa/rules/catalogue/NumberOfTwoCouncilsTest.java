package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.LaNumber;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class NumberOfTwoCouncilsTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new NumberOfTwoCouncils()));

    private static Report check(AuthorityRegister register, List<Assessment> assessments) {
        AssessmentCollection.Builder collection = AssessmentCollection.builder(register);
        for (int i = 0; i < assessments.size(); i++) {
            collection.add(Subject.of("row-" + i), assessments.get(i));
        }
        return RULE.withRegister(register).check(Subject.of("collection"), collection.build());
    }

    private static Report check(Assessment... assessments) {
        return check(RULE.register(), List.of(assessments));
    }

    private static Assessment of(int year, int number, String name) {
        AuthorityReference numbered = AuthorityReference.of(LaNumber.of(number));
        return Examples.graded(Edition.of(year), "CS3")
                .withAuthority(name.isEmpty() ? numbered : numbered.withName(name));
    }

    @Test
    void aNameThatIsNotTheRegistersForTheNumberIsFound() {
        // Wherever the wrong one stands, and however often.
        assertThat(check(of(2005, 873, "Norfolk"), of(2006, 873, "Cambridgeshire"), of(2008, 873, "Norfolk"))
                        .findings())
                .extracting(finding -> finding + " " + finding.evidence() + finding.related())
                .containsExactly(
                        "row-0: warning APA-COL-002 /authority: LA number 873 stands for two councils"
                                + " {la-number=873, council=Cambridgeshire County Council (873)}[]",
                        "row-2: warning APA-COL-002 /authority: LA number 873 stands for two councils"
                                + " {la-number=873, council=Cambridgeshire County Council (873)}[]");
    }

    @Test
    void underAnUnknownNumberTheFirstNameCounts() {
        assertThat(check(
                                of(2006, 999, "Lyonesse"),
                                of(2007, 999, "Atlantis"),
                                of(2005, 999, "Atlantis"),
                                of(2005, 998, "Lyonesse"))
                        .findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("row-0");
        assertThat(check(of(2005, 873, "Norfolk"), of(2006, 873, "Essex")).findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("row-1");
    }

    @ParameterizedTest
    @CsvSource({
        "873, Cambridgeshire, The Cambridgeshire County Council, 0",
        "873, Cambridgeshire, '', 0",
        "873, Cambridgeshire, Atlantis, 0",
        "873, Norfolk, '', 0",
        "873, Norfolk, The Norfolk County Council, 0",
        "873, Cambridgeshire, Norfolk, 1",
        "314, Royal Borough of Kingston upon Thames, Kingston, 0",
        "999, Atlantis, '', 0",
        "999, Atlantis, The ATLANTIS  City Council, 0",
        "999, King\u2019s Landing, Kings Landing, 0",
        "999, Atlantis, The City of London, 1",
        "999, The Council, Atlantis, 0",
        "999, Atlantis, Atlantis West, 1",
        "999, Atlantis, Norfolk, 1",
        "999, Norfolk County Council, Norfolk, 0",
        "999, Kingston, Atlantis, 1"
    })
    void namesOfTheSameCouncilAreTheSame(int number, String name, String other, int found) {
        assertThat(check(of(2005, number, name), of(2006, number, other)).findings())
                .hasSize(found);
        assertThat(check(of(2005, number, other), of(2006, number, name)).findings())
                .hasSize(found);
    }

    @Test
    void aNameWithoutANumberAndTwoNumbersOfOneNamePass() {
        Assessment named = Examples.graded(Edition.APA_2005, "CS3").withAuthority(AuthorityReference.of("Norfolk"));
        assertThat(check(named, of(2006, 873, "Cambridgeshire"), of(2006, 999, "Cambridgeshire"))
                        .findings())
                .isEmpty();
    }

    @Test
    void theRegisterInUseDecides() {
        assertThat(check(
                                AuthorityRegister.of(List.of()),
                                List.of(
                                        of(2005, 314, "Royal Borough of Kingston upon Thames"),
                                        of(2006, 314, "Kingston")))
                        .findings())
                .hasSize(1);
    }

    @Test
    void anEmptyCollectionIsNotLookedAt() {
        assertThat(check().notApplicable()).isEqualTo(ImmutableMap.of("APA-COL-002", NotApplicable.EDITION));
    }
}
