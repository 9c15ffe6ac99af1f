package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Inspectorate;
import org.openapa.model.Letter;
import org.openapa.model.Signatory;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class InspectorateDoesNotSignTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new InspectorateDoesNotSign()));

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
    @CsvSource({
        "2005, ofsted, csci, Commission for Social Care Inspection",
        "2005, csci, ofsted, Office for Standards in Education",
        "2006, ofsted ofsted, csci, Commission for Social Care Inspection",
        "2006, csci, ofsted, Office for Standards in Education",
        "2007, csci, ofsted, Office for Standards in Education",
        "2008, csci csci, ofsted, Office for Standards in Education"
    })
    void anInspectorateNobodySignedForIsFound(int year, String inspectorates, String missing, String title) {
        assertThat(RULE.check(signed(Edition.of(year), inspectorates)).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-INS-003 /letter/signatories: Nobody signed for the %s, which issued the letters of"
                                + " %s",
                        year, title, year)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{inspectorate=%s, edition=%s}", missing, year);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2005, ofsted csci",
        "2005, csci ofsted",
        "2006, csci ofsted csci",
        "2007, ofsted",
        "2007, csci ofsted",
        "2008, ofsted ofsted"
    })
    void aSignatureForEachIsRight(int year, String inspectorates) {
        assertThat(RULE.check(signed(Edition.of(year), inspectorates)).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "ofsted -", "- csci", "csci - csci"})
    void withoutSignaturesOrWithOneUnexplainedNothingIsFound(String inspectorates) {
        for (Edition edition : Edition.values()) {
            assertThat(RULE.check(signed(edition, inspectorates))).satisfies(report -> {
                assertThat(report.ran()).containsExactly("APA-INS-003");
                assertThat(report.findings()).isEmpty();
            });
        }
    }

    @Test
    void theTwoInspectoratesHaveTwoFingerprints() {
        assertThat(List.of("ofsted", "csci"))
                .map(signed -> RULE.check(signed(Edition.APA_2005, signed))
                        .findings()
                        .get(0)
                        .fingerprint())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentWithoutLetterIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP3")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-INS-003", NotApplicable.PART_MISSING));
    }
}
