package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Inspectorate;
import org.openapa.model.Letter;
import org.openapa.model.Signatory;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class SignatoryNotOfEditionTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new SignatoryNotOfEdition()));

    /** {@return a letter signed for these inspectorates, in order; "-" stands for none} */
    private static Assessment signed(Edition edition, String inspectorates) {
        Letter.Builder letter = Letter.builder().date(LocalDate.of(2005, 12, 1));
        for (String inspectorate : inspectorates.isEmpty() ? new String[0] : inspectorates.split(" ")) {
            Signatory signatory = Signatory.builder().role("Manager").build();
            letter.addSignatory(
                    inspectorate.equals("-")
                            ? signatory
                            : signatory.withInspectorate(Inspectorate.parse(inspectorate)));
        }
        return Examples.graded(edition, "").withLetter(letter.build());
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void aSignatureForAnInspectorateThatDidNotIssueItIsFound(Edition edition) {
        assertThat(RULE.check(signed(edition, "ofsted csci")).findings())
                .singleElement()
                .hasToString(
                        "873/%s: error APA-INS-001 /letter/signatories/1/inspectorate: A signatory signed for the Commission"
                                + " for Social Care Inspection, which did not issue letters of %s",
                        edition, edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{inspectorate=csci, edition=%s}", edition);
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void eachOneIsFoundAtItsPlace(Edition edition) {
        assertThat(RULE.check(signed(edition, "csci ofsted - csci")).findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/letter/signatories/0/inspectorate", "/letter/signatories/3/inspectorate");
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void othersAreRight(Edition edition) {
        for (String inspectorates : List.of("", "-", "ofsted", "ofsted ofsted")) {
            assertThat(RULE.check(signed(edition, inspectorates)).findings()).isEmpty();
        }
    }

    @Test
    void twoAreToldApartByTheirRoles() {
        Assessment letter = signed(Edition.APA_2007, "csci");
        Signatory manager = Signatory.builder()
                .inspectorate(Inspectorate.CSCI)
                .role("Manager")
                .build();
        Letter two = Letter.builder()
                .addSignatory(manager)
                .addSignatory(manager.withRole("Director"))
                .addSignatory(
                        Signatory.builder().inspectorate(Inspectorate.CSCI).build())
                .build();
        assertThat(RULE.check(letter.withLetter(two)).findings())
                .hasSize(3)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2005", "APA_2006"})
    void editionsIssuedJointlyAreNotLookedAt(Edition edition) {
        assertThat(RULE.check(signed(edition, "ofsted csci")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-INS-001", NotApplicable.EDITION));
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP3")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-INS-001", NotApplicable.PART_MISSING));
    }
}
