package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Edition;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.catalogue.ApaRules;

class SingleFaultTest {
    static Stream<SingleFault> faults() {
        return SingleFault.all().stream();
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesPass(Edition edition) {
        assertThat(ApaRules.standard().check(ApaExamples.letter(edition)).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundByItsRuleAndByNoOtherThanItNames(SingleFault fault) {
        assertThat(fault.check(ApaRules.standard(), fault.passing()).findings()).isEmpty();
        assertThat(fault.check(ApaRules.standard(), fault.faulty()).findings())
                .extracting(Finding::ruleId)
                .contains(fault.ruleId())
                .allMatch(id -> id.equals(fault.ruleId()) || fault.besides().contains(id));
    }

    @Test
    void everyStandardRuleHasAFaultAndNoOtherRuleHas() {
        assertThat(faults().map(SingleFault::ruleId).distinct())
                .containsExactlyInAnyOrderElementsOf(ApaRules.standard().rules().stream()
                        .map(RuleMetadata::id)
                        .toList());
        assertThat(faults().map(SingleFault::toString)).doesNotHaveDuplicates();
        assertThat(SingleFault.of("APA-DAT-001"))
                .isNotEmpty()
                .allMatch(fault -> fault.ruleId().equals("APA-DAT-001"));
    }

    /** So every message of the catalogue is made at least once. */
    @ParameterizedTest
    @MethodSource("faults")
    void itsFindingReadsAsOneLineWithNothingLeftOpen(SingleFault fault) {
        assertThat(fault.check(ApaRules.standard(), fault.faulty()).findings()).allSatisfy(finding -> {
            assertThat(finding.message()).doesNotContain("{", "}").matches("\\P{Cntrl}{1,512}");
            assertThat(finding.message()).doesNotContain("Example");
        });
    }

    @Test
    void aFaultInALetterGoesIntoAnyLetterAndOthersDoNot() {
        SingleFault inLetter = SingleFault.of("APA-DAT-001").findFirst().orElseThrow();
        assertThat(inLetter.in(inLetter.passing().get(0)))
                .isEqualTo(inLetter.faulty().get(0));
        SingleFault inHistory = SingleFault.of("APA-HIS-001").findFirst().orElseThrow();
        assertThatThrownBy(() -> inHistory.in(ApaExamples.letter(Edition.APA_2005)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the fault is not in a letter by itself: " + inHistory);
        assertThat(inHistory.scope()).isEqualTo(SingleFault.Scope.HISTORY);
        assertThat(inHistory.editions()).containsExactly(Edition.values());
        assertThat(inHistory.toString()).isEqualTo("APA-HIS-001: " + inHistory.name());
    }
}
