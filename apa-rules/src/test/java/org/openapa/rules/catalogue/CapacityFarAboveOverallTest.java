package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class CapacityFarAboveOverallTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", ImmutableList.of(new CapacityFarAboveOverall()));

    @ParameterizedTest
    @EnumSource
    void capacityTwoAboveIsFound(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CS1 CAP3")).findings())
                .singleElement()
                .hasToString(
                        "873/%s: info APA-GRD-006 /judgements/capacity-to-improve: Capacity to improve 3 is two or more above the"
                                + " grade of children's services as a whole, 1; that they are closer held in 34 of 35"
                                + " published sets",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related())
                            .extracting(Object::toString)
                            .containsExactly("/judgements/childrens-services");
                    assertThat(finding.evidence()).hasToString("{grade=3, other-grade=1}");
                });
    }

    @Test
    void capacityIsFoundFromTwoAboveOn() {
        ImmutableList<String> found = Arrays.stream(Grade.values())
                .flatMap(overall -> Arrays.stream(Grade.values()).map(capacity -> "CS" + overall + " CAP" + capacity))
                .filter(grades -> !RULE.check(Examples.graded(Edition.APA_2006, grades))
                        .findings()
                        .isEmpty())
                .collect(ImmutableList.toImmutableList());
        assertThat(found).containsExactly("CS1 CAP3", "CS1 CAP4", "CS2 CAP4");
    }

    @ParameterizedTest
    @EnumSource
    void withoutOneOfTheTwoGradesNothingIsFound(Edition edition) {
        assertThat(RULE.check(Examples.graded(edition, "CAP4 SC1")).findings()).isEmpty();
        assertThat(RULE.check(Examples.graded(edition, "CS1 SC1")).findings()).isEmpty();
        assertThat(RULE.check(Examples.graded(edition, "")).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-GRD-006", NotApplicable.PART_MISSING));
    }
}
