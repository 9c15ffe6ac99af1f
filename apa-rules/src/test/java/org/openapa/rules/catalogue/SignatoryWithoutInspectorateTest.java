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

class SignatoryWithoutInspectorateTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new SignatoryWithoutInspectorate()));

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
    void aSignatoryWithoutInspectorateIsFound(Edition edition) {
        assertThat(RULE.check(signed(edition, "ofsted - csci")).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-INS-004 /letter/signatories/1: A signatory of the letter of %s is given without an"
                                + " inspectorate",
                        edition, edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{edition=%s}", edition);
                });
    }

    @ParameterizedTest
    @EnumSource
    void noneOrOnesWithInspectorateAreRight(Edition edition) {
        for (String inspectorates : List.of("", "ofsted", "csci", "ofsted csci")) {
            assertThat(RULE.check(signed(edition, inspectorates)).findings()).isEmpty();
        }
    }

    @Test
    void severalAreToldApartByTheirRoles() {
        Letter letter = Letter.builder()
                .addSignatory(Signatory.builder().name("B. Example").build())
                .addSignatory(Signatory.builder().role("Manager").build())
                .addSignatory(Signatory.builder().role("Director").build())
                .build();
        assertThat(RULE.check(Examples.graded(Edition.APA_2005, "").withLetter(letter))
                        .findings())
                .hasSize(3)
                .extracting(Finding::fingerprint)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP3")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-INS-004", NotApplicable.PART_MISSING));
    }
}
