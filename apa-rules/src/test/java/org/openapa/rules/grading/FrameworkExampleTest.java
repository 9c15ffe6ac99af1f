package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openapa.rules.grading.Law.boundedByParts;
import static org.openapa.rules.grading.Law.limiter;
import static org.openapa.rules.grading.Law.monotone;
import static org.openapa.rules.grading.Law.oneStep;
import static org.openapa.rules.grading.Law.orderFree;
import static org.openapa.rules.grading.Law.total;
import static org.openapa.rules.grading.Law.unanimous;

import org.junit.jupiter.api.Test;
import org.openapa.model.Grade;
import org.openapa.model.OutcomeArea;

/** A framework of somebody else's, made up: its own areas, its own marks, its own rules. */
class FrameworkExampleTest {
    enum Part {
        PROTECTION,
        CARE,
        LEAVING,
        LEADERSHIP
    }

    enum Mark {
        M1,
        M2,
        M3,
        M4,
        M5
    }

    enum FourMarks {
        N1,
        N2,
        N3,
        N4
    }

    enum Twenty {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L,
        M,
        N,
        O,
        P,
        Q,
        R,
        S,
        T
    }

    static final class Rules {
        static Mark reachedByThree(GradeTable<Part, Mark> t) {
            return t.highestReachedBy(3);
        }

        static Mark capped(GradeTable<Part, Mark> t) {
            Mark m = reachedByThree(t);
            return t.get(Part.PROTECTION) == Mark.M1 && m.compareTo(Mark.M2) > 0 ? Mark.M2 : m;
        }

        private Rules() {}
    }

    private final GradeSpace<Part, FourMarks> narrow = GradeSpace.of(Part.class, FourMarks.class);

    GradeSpace<Part, Mark> space = GradeSpace.of(Part.class, Mark.class);

    @Test
    void lawsHold() {
        Laws.of(space, Rules::capped)
                .holds(boundedByParts(), unanimous(), monotone(), total())
                .holds(limiter(Part.PROTECTION, Mark.M1, Mark.M2))
                .breaks(oneStep(), 8)
                .verify();
    }

    @Test
    void theChangeIsWhatWasDecided() {
        Comparison<Part, Mark> c = Laws.compare(space, Rules::reachedByThree, Rules::capped);
        assertEquals(27, c.count());
        assertEquals(
                "PROTECTION M1, CARE M3, LEAVING M3, LEADERSHIP M3: M3 -> M2",
                c.smallest().toString());
    }

    @Test
    void theFirstCliffIsWhereProtectionLeavesTheWorstMark() {
        LawReport.Result<Part, Mark> cliff = Laws.of(space, Rules::capped)
                .breaks(oneStep(), 8)
                .report()
                .results()
                .get(0);

        assertThat(space.size()).isEqualTo(625);
        assertThat(cliff.count()).isEqualTo(8);
        assertThat(cliff.smallest())
                .hasToString("PROTECTION M1, CARE M4, LEAVING M4, LEADERSHIP M4: M2"
                        + " -> PROTECTION M2, CARE M4, LEAVING M4, LEADERSHIP M4: M4");
    }

    @Test
    void withFourMarksThereIsOneCliffAndEightTablesDiffer() {
        assertThat(narrow.size()).isEqualTo(256);
        assertThat(Laws.compare(narrow, t -> t.highestReachedBy(3), FrameworkExampleTest::narrowlyCapped)
                        .count())
                .isEqualTo(8);
        Laws.of(narrow, FrameworkExampleTest::narrowlyCapped)
                .holds(boundedByParts(), unanimous(), monotone(), total())
                .breaks(oneStep(), 1)
                .breaks(orderFree(), 32)
                .verify();
    }

    @Test
    void theCapMakesTheOrderOfPartsMatter() {
        LawReport.Result<Part, Mark> result = Laws.of(space, Rules::capped)
                .holds(orderFree())
                .report()
                .results()
                .get(0);

        assertThat(result.count()).isEqualTo(108);
        assertThat(result.smallest().table()).hasToString("PROTECTION M1, CARE M3, LEAVING M3, LEADERSHIP M3");
    }

    @Test
    void aRoundedMeanBreaksTheLimiter() {
        LawReport.Result<Part, Mark> wide = Laws.of(space, FrameworkExampleTest::roundedMean)
                .breaks(limiter(Part.PROTECTION, Mark.M1, Mark.M2), 72)
                .report()
                .results()
                .get(0);
        LawReport.Result<Part, FourMarks> four = Laws.of(narrow, FrameworkExampleTest::roundedMean)
                .breaks(limiter(Part.PROTECTION, FourMarks.N1, FourMarks.N2), 20)
                .report()
                .results()
                .get(0);

        assertThat(wide)
                .hasToString("limiter(PROTECTION, M1, M2): broken in 72 cases, as expected, tried on 125 tables;"
                        + " smallest PROTECTION M1, CARE M1, LEAVING M3, LEADERSHIP M5: M3");
        assertThat(four)
                .hasToString("limiter(PROTECTION, N1, N2): broken in 20 cases, as expected, tried on 64 tables;"
                        + " smallest PROTECTION N1, CARE N1, LEAVING N4, LEADERSHIP N4: N3");
    }

    @Test
    void fourOfFiveRunsOverTheOutcomesOfTheModel() {
        GradeSpace<OutcomeArea, Grade> outcomes = GradeSpace.of(OutcomeArea.class, Grade.class);
        GradeTable<OutcomeArea, Grade> norfolk =
                outcomes.table(Grade.GRADE_3, Grade.GRADE_3, Grade.GRADE_2, Grade.GRADE_3, Grade.GRADE_2);

        assertThat(norfolk.highestReachedBy(4)).isEqualTo(Grade.GRADE_2);
        for (OutcomeArea second :
                new OutcomeArea[] {OutcomeArea.ENJOYING_AND_ACHIEVING, OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING}) {
            assertThat(norfolk.with(second, Grade.GRADE_3).highestReachedBy(4)).isEqualTo(Grade.GRADE_3);
        }
        Laws.of(outcomes, t -> t.highestReachedBy(4))
                .holds(boundedByParts(), unanimous(), monotone(), oneStep(), orderFree(), total())
                .holds(Law.scaleNotInverted())
                .verify();
    }

    @Test
    void twentyPartsAreRefusedWithTheirNumberOfTables() {
        GradeSpace<Twenty, Mark> large = GradeSpace.of(Twenty.class, Mark.class);
        String message = "5^20 = 95,367,431,640,625 tables are too many to go through (at most 10,000,000);"
                + " sampled(tables, seed) takes some of them";

        assertThatThrownBy(large::tables)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Laws.of(large, t -> t.highestReachedBy(15)).report())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> Laws.compare(large, t -> t.highestReachedBy(15), t -> Mark.M1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(message);
    }

    @Test
    void twentyPartsAreSampledOnRequestAndTheResultSaysSo() {
        GradeSpace<Twenty, Mark> sampled =
                GradeSpace.of(Twenty.class, Mark.class).sampled(2_000, 42);
        LawReport<Twenty, Mark> report = Laws.of(sampled, t -> t.highestReachedBy(15))
                .holds(boundedByParts(), unanimous(), monotone(), oneStep(), orderFree(), total())
                .report();
        Comparison<Twenty, Mark> comparison =
                Laws.compare(sampled, t -> t.highestReachedBy(15), t -> t.highestReachedBy(16));

        assertThat(report.isSampled()).isTrue();
        assertThat(report.isAsExpected()).isTrue();
        assertThat(report.toString().lines())
                .startsWith("6 laws on 2,000 of 5^20 = 95,367,431,640,625 tables (sampled, seed 42)")
                .contains("  boundedByParts: holds, tried on 2,000 tables");
        assertThat(comparison.isSampled()).isTrue();
        assertThat(comparison.count()).isBetween(1L, 1_999L);
        assertThat(comparison.toString()).contains("(sampled, seed 42) differ; smallest ");
    }

    static FourMarks narrowlyCapped(GradeTable<Part, FourMarks> t) {
        FourMarks m = t.highestReachedBy(3);
        return t.get(Part.PROTECTION) == FourMarks.N1 && m.compareTo(FourMarks.N2) > 0 ? FourMarks.N2 : m;
    }

    /** Halves go up. */
    static <G extends Enum<G>> G roundedMean(GradeTable<Part, G> t) {
        int sum = 0;
        for (Part part : Part.values()) {
            sum += t.space().grades().indexOf(t.get(part)) + 1;
        }
        return t.space().grades().get((2 * sum + Part.values().length) / (2 * Part.values().length) - 1);
    }
}
