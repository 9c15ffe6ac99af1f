package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.GssCode;
import org.openapa.model.LaNumber;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

class CouncilsInOneHistoryTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new CouncilsInOneHistory()));

    private static Report check(RuleSet rule, Assessment... assessments) {
        return rule.check(Subject.of("history"), AssessmentHistory.of(List.of(assessments)));
    }

    private static Assessment of(int year, String council) {
        return Examples.graded(Edition.of(year), "CS3").withAuthority(AuthorityReference.of(council));
    }

    @Test
    void theAssessmentOfAnotherCouncilIsFound() {
        assertThat(check(RULE, of(2005, "Cambridgeshire"), of(2006, "Norfolk")).findings())
                .singleElement()
                .hasToString("926/2006: error APA-HIS-003 /authority: This is an assessment of Norfolk County Council"
                        + " (926), others in the history are of Cambridgeshire County Council (873)")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence())
                            .hasToString("{council=Norfolk County Council (926), "
                                    + "other-council=Cambridgeshire County Council (873)}");
                });
    }

    @Test
    void eachThatDiffersFromTheFirstFoundIsFound() {
        assertThat(check(
                                RULE,
                                of(2005, "Atlantis"),
                                of(2006, "Essex"),
                                of(2007, "Norfolk"),
                                of(2007, "Atlantis"),
                                of(2008, "Essex"),
                                of(2008, "Norfolk"))
                        .findings())
                .extracting(finding -> finding.subject().name())
                .containsExactly("926/2007", "926/2008");
    }

    @Test
    void oneCouncilUnderNumberCodeAndNamesPasses() {
        Assessment assessment = Examples.graded(Edition.APA_2007, "CS3");
        assertThat(check(
                                RULE,
                                of(2005, "Cambridgeshire"),
                                of(2006, "CAMBRIDGESHIRE COUNTY COUNCIL"),
                                assessment.withAuthority(AuthorityReference.of(LaNumber.of(873))),
                                assessment.withAuthority(AuthorityReference.of(GssCode.parse("E10000003"))))
                        .findings())
                .isEmpty();
    }

    @Test
    void theRegisterInUseDecides() {
        assertThat(check(
                                RULE.withRegister(AuthorityRegister.of(List.of())),
                                of(2005, "Cambridgeshire"),
                                of(2006, "Norfolk"))
                        .findings())
                .isEmpty();
    }

    @Test
    void anEmptyHistoryIsNotLookedAt() {
        assertThat(check(RULE).notApplicable()).isEqualTo(ImmutableMap.of("APA-HIS-003", NotApplicable.EDITION));
        assertThat(check(RULE, of(2005, "Atlantis")).ran()).containsExactly("APA-HIS-003");
    }
}
