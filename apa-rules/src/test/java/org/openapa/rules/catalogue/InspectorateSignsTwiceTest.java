package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Inspectorate;
import org.openapa.model.Letter;
import org.openapa.model.Signatory;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class InspectorateSignsTwiceTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new InspectorateSignsTwice()));

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
    @EnumSource
    void aSecondSignatureIsFoundAndNamesTheFirst(Edition edition) {
        assertThat(RULE.check(signed(edition, "- csci ofsted csci")).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-INS-002 /letter/signatories/3/inspectorate: The Commission for Social Care"
                                + " Inspection has another signatory before this one",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).containsExactly(Location.signatoryInspectorate(1));
                    assertThat(finding.evidence()).hasToString("{inspectorate=csci}");
                });
    }

    @Test
    void everyLaterSignatureIsFoundOfEachInspectorate() {
        assertThat(RULE.check(signed(Edition.APA_2005, "ofsted csci csci ofsted ofsted"))
                        .findings())
                .extracting(finding -> finding.location().pointer() + " " + finding.related())
                .containsExactly(
                        "/letter/signatories/3/inspectorate [/letter/signatories/0/inspectorate]",
                        "/letter/signatories/4/inspectorate [/letter/signatories/0/inspectorate]",
                        "/letter/signatories/2/inspectorate [/letter/signatories/1/inspectorate]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "- -", "ofsted", "csci", "ofsted csci", "csci - ofsted -"})
    void oneSignatureEachIsRight(String inspectorates) {
        for (Edition edition : Edition.values()) {
            assertThat(RULE.check(signed(edition, inspectorates)).findings()).isEmpty();
        }
    }

    @Test
    void severalAreToldApartByInspectorateAndRole() {
        Signatory ofsted = Signatory.builder().inspectorate(Inspectorate.OFSTED).build();
        Signatory csci = Signatory.builder().inspectorate(Inspectorate.CSCI).build();
        Letter letter = Letter.builder()
                .addAllSignatories(
                        List.of(ofsted, csci, ofsted, csci, ofsted.withRole("Manager"), csci.withRole("Manager")))
                .build();
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "").withLetter(letter))
                        .findings())
                .hasSize(4)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP3")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-INS-002", NotApplicable.PART_MISSING));
    }
}
