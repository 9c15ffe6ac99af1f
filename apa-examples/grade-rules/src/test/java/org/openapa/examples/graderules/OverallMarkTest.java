package org.openapa.examples.graderules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openapa.rules.grading.Law.oneStep;

import org.junit.jupiter.api.Test;
import org.openapa.rules.grading.Comparison;
import org.openapa.rules.grading.Laws;

/** The laws are tried on every table: no generator is needed for so small a framework. */
class OverallMarkTest {
    @Test
    void theCappedMarkKeepsTheLawsButForEightKnownCliffs() {
        Main.laws(OverallMark::capped).breaks(oneStep(), 8).verify();
    }

    @Test
    void theCapChangesWhatWasDecidedAndNoMore() {
        Comparison<Part, Mark> change =
                Laws.compare(OverallMark.SPACE, OverallMark::reachedByThree, OverallMark::capped);
        assertThat(change.count()).isEqualTo(27);
        assertThat(change.smallest()).hasToString("PROTECTION M1, CARE M3, LEAVING M3, LEADERSHIP M3: M3 -> M2");
    }

    @Test
    void aRoundedMeanFailsAndTheSmallestTableIsNamed() {
        assertThatThrownBy(() -> Main.laws(OverallMark::roundedMean).verify())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        1 of 5 laws not as expected on 5^4 = 625 tables
                          limiter(PROTECTION, M1, M2): broken in 72 cases, expected to hold, tried on 125 tables; smallest \
                        PROTECTION M1, CARE M1, LEAVING M3, LEADERSHIP M5: M3""");
    }
}
