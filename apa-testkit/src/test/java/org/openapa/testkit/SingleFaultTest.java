package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Edition;
import org.openapa.rules.Finding;
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
}
