package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.openapa.model.Assessment;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;
import org.openapa.rules.catalogue.ApaRules;

/** A fault is the same in every clean letter. */
class SingleFaultInAnyLetterTest {
    private static final RuleSet RULES = ApaRules.standard();
    private static final ImmutableList<SingleFault> FAULTS = SingleFault.all().stream()
            .filter(fault -> fault.scope() == SingleFault.Scope.ASSESSMENT)
            .collect(ImmutableList.toImmutableList());

    @Property(tries = 200, edgeCases = EdgeCasesMode.FIRST)
    void everyFaultIsFoundByItsRuleAndByNoOtherThanItNames(@ForAll @Full @Clean Assessment letter) {
        for (SingleFault fault : FAULTS) {
            if (fault.editions().contains(letter.edition())) {
                assertThat(fault.check(RULES, ImmutableList.of(fault.in(letter)))
                                .findings())
                        .as(fault.toString())
                        .extracting(Finding::ruleId)
                        .contains(fault.ruleId())
                        .allMatch(id ->
                                id.equals(fault.ruleId()) || fault.besides().contains(id));
            }
        }
    }
}
