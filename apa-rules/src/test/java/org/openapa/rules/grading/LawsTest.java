package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.openapa.rules.grading.Law.boundedByParts;
import static org.openapa.rules.grading.Law.limiter;
import static org.openapa.rules.grading.Law.monotone;
import static org.openapa.rules.grading.Law.oneStep;
import static org.openapa.rules.grading.Law.orderFree;
import static org.openapa.rules.grading.Law.total;
import static org.openapa.rules.grading.Law.unanimous;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Basis;
import org.openapa.rules.grading.FrameworkExampleTest.Mark;
import org.openapa.rules.grading.FrameworkExampleTest.Part;
import org.openapa.rules.grading.FrameworkExampleTest.Rules;

class LawsTest {
    private static final GradeSpace<Part, Mark> SPACE = GradeSpace.of(Part.class, Mark.class);
    private static final GradeSpace<Part, Mark> PAIR = GradeSpace.of(List.of(Part.PROTECTION, Part.CARE), Mark.class);

    @Test
    void whatFailsIsListedWithItsCountAndItsSmallestCase() {
        Laws<Part, Mark> laws = Laws.of(SPACE, FrameworkExampleTest::roundedMean)
                .holds(boundedByParts(), limiter(Part.PROTECTION, Mark.M1, Mark.M2))
                .breaks(oneStep(), 1)
                .breaks(limiter(Part.CARE, Mark.M1, Mark.M2), 71);

        assertThatThrownBy(laws::verify)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("""
                        3 of 4 laws not as expected on 5^4 = 625 tables
                          limiter(PROTECTION, M1, M2): broken in 72 cases, expected to hold, tried on 125 tables; \
                        smallest PROTECTION M1, CARE M1, LEAVING M3, LEADERSHIP M5: M3
                          oneStep: holds, expected 1 case, tried on 624 tables
                          limiter(CARE, M1, M2): broken in 72 cases, expected 71 cases, tried on 125 tables; \
                        smallest PROTECTION M1, CARE M1, LEAVING M3, LEADERSHIP M5: M3""");
    }

    @Test
    void theReportSaysTheSameWithoutAnException() {
        LawReport<Part, Mark> report = Laws.of(SPACE, Rules::capped)
                .holds(unanimous())
                .breaks(oneStep(), 9)
                .report();

        assertThat(report.isAsExpected()).isFalse();
        assertThat(report.isSampled()).isFalse();
        assertThat(report.space()).isSameAs(SPACE);
        assertThat(report.results().get(0)).hasToString("unanimous: holds, tried on 5 tables");
        assertThat(report.results().get(0).tried()).isEqualTo(5);
        assertThat(report.results().get(0).isAsExpected()).isTrue();
        assertThat(report.results().get(1).isAsExpected()).isFalse();
        assertThat(report.results().get(1).expected()).isEqualTo(9);
        assertThat(report.toString().lines())
                .startsWith("2 laws on 5^4 = 625 tables", "  unanimous: holds, tried on 5 tables")
                .hasSize(3);
        assertThatThrownBy(() -> report.results().get(0).smallest()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aKnownExceptionThatIsGoneIsNoticed() {
        assertThatThrownBy(() -> Laws.of(SPACE, Rules::reachedByThree)
                        .breaks(oneStep(), 8)
                        .verify())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("oneStep: holds, expected 8 cases");
    }

    @Test
    void aFunctionThatFailsBreaksTotalAndLeavesTheOtherLawsToBeTried() {
        LawReport<Part, Mark> report = Laws.of(SPACE, LawsTest::failing)
                .breaks(total(), 250)
                .holds(boundedByParts(), unanimous(), monotone(), oneStep(), orderFree())
                .report();

        assertThat(report.isAsExpected()).isTrue();
        assertThat(report.results().get(0).cases().get(0))
                .hasToString("PROTECTION M2, CARE M1, LEAVING M1, LEADERSHIP M1: no grade (null)");
        assertThat(report.results().get(0).cases().get(125))
                .hasToString("PROTECTION M3, CARE M1, LEAVING M1, LEADERSHIP M1: no grade"
                        + " (IllegalStateException: three)");
    }

    @Test
    void everyKindOfFaultIsAFailureOfTheFunctionAlone() {
        for (Throwable fault : List.of(
                new AssertionError("no"),
                new StackOverflowError(),
                new LinkageError(),
                new InternalError(),
                new Error(),
                new Throwable("sneaked out"))) {
            Laws<Part, Mark> laws = Laws.of(PAIR, t -> {
                LawsTest.<RuntimeException>sneak(fault);
                return Mark.M1;
            });
            LawReport<Part, Mark> report = laws.breaks(total(), 25).report();

            assertThat(report.isAsExpected()).isTrue();
            assertThat(report.results().get(0).smallest().note())
                    .startsWith(fault.getClass().getSimpleName());
        }
    }

    @Test
    void aLawThatCouldBeTriedOnNoTableDoesNotHold() {
        Laws<Part, Mark> laws = Laws.<Part, Mark>of(PAIR, t -> {
                    throw new IllegalStateException("no table has an outcome");
                })
                .holds(boundedByParts(), unanimous(), monotone(), oneStep(), orderFree(), Law.scaleNotInverted())
                .holds(limiter(Part.CARE, Mark.M1, Mark.M2), Law.that("mine", (t, mark) -> true));

        assertThatThrownBy(laws::verify)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("""
                        8 of 8 laws not as expected on 5^2 = 25 tables
                          boundedByParts: tried on no table, expected to hold
                          unanimous: tried on no table, expected to hold
                          monotone: tried on no table, expected to hold
                          oneStep: tried on no table, expected to hold
                          orderFree: tried on no table, expected to hold
                          scaleNotInverted: tried on no table, expected to hold
                          limiter(CARE, M1, M2): tried on no table, expected to hold
                          mine: tried on no table, expected to hold""");
        assertThat(laws.report().results())
                .extracting(LawReport.Result::tried)
                .containsOnly(0L)
                .hasSize(8);
    }

    @Test
    void aLawWhoseConditionIsNeverMetDoesNotHold() {
        Laws<Part, Mark> limited = Laws.of(PAIR, t -> t.get(Part.CARE) == Mark.M1 ? null : Mark.M1)
                .holds(limiter(Part.CARE, Mark.M1, Mark.M2));
        Laws<Part, Mark> same = Laws.of(PAIR, t -> t.get(Part.CARE) == t.get(Part.PROTECTION) ? null : Mark.M1)
                .holds(unanimous());

        assertThatThrownBy(limited::verify).hasMessageContaining("limiter(CARE, M1, M2): tried on no table");
        assertThatThrownBy(same::verify).hasMessageContaining("unanimous: tried on no table");
    }

    @Test
    void aLawThatASpaceHasNoCaseForDoesNotHold() {
        GradeSpace<Part, Mark> one = GradeSpace.of(List.of(Part.CARE), Mark.class);

        assertThatThrownBy(() -> Laws.of(one, t -> t.get(Part.CARE))
                        .holds(monotone(), orderFree())
                        .verify())
                .hasMessage("""
                        1 of 2 laws not as expected on 5^1 = 5 tables
                          orderFree: tried on no table, expected to hold""");
    }

    @Test
    void aSampleSaysOnHowManyOfItsTablesALawWasTried() {
        GradeSpace<Part, Mark> sample = SPACE.sampled(20, 1);

        assertThat(Laws.of(sample, Rules::reachedByThree)
                        .holds(total(), unanimous(), monotone())
                        .report())
                .hasToString("""
                        3 laws on 20 of 5^4 = 625 tables (sampled, seed 1)
                          total: holds, tried on 20 tables
                          unanimous: holds, tried on 5 tables
                          monotone: holds, tried on 19 tables""");
    }

    @Test
    void toVerifyNoLawFails() {
        Laws<Part, Mark> none = Laws.of(SPACE, Rules::capped);

        assertThatThrownBy(none::verify)
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("no law was named, so nothing was tried on 5^4 = 625 tables");
        assertThat(none.report().isAsExpected()).isFalse();
        assertThat(none.report()).hasToString("no law on 5^4 = 625 tables");
        assertThatThrownBy(() -> none.holds().verify()).isInstanceOf(AssertionError.class);
    }

    @Test
    void aSchemeThatAlwaysThrowsAgreesWithNoExplanation() {
        GradingScheme<Part, Mark> faulty = GradingScheme.of(
                PAIR, GradeConstraint.of("FAULTY", "it fails", Basis.editorial(), Set.of(Part.CARE), t -> {
                    throw new IllegalStateException();
                }));

        assertThatThrownBy(() -> Laws.of(faulty, Part.CARE)
                        .holds(Law.agreesWithItsExplanation())
                        .verify())
                .hasMessageContaining("agreesWithItsExplanation: tried on no table, expected to hold");
        assertThat(Laws.compare(faulty, faulty, Part.CARE).uncompared()).isEqualTo(5);
    }

    @Test
    void whatTheMachineLacksIsNoFaultOfTheFunction() {
        OutOfMemoryError error = new OutOfMemoryError("thrown by a test");

        assertThatThrownBy(() -> Laws.<Part, Mark>of(PAIR, t -> {
                            throw error;
                        })
                        .holds(total())
                        .verify())
                .isSameAs(error);
    }

    @Test
    void aConstraintThatFailsBreaksTotalWhereItIsAsked() {
        GradingScheme<Part, Mark> scheme = GradingScheme.of(
                PAIR,
                GradeConstraint.of("FAULTY", "it fails", Basis.editorial(), Set.of(Part.PROTECTION, Part.CARE), t -> {
                    if (t.get(Part.PROTECTION) == Mark.M2) {
                        throw new IllegalStateException("two");
                    }
                    return true;
                }));
        LawReport<Part, Mark> report =
                Laws.of(scheme, Part.CARE).breaks(total(), 1).holds(unanimous()).report();

        assertThat(report.isAsExpected()).as(report.toString()).isTrue();
        assertThat(report.results().get(0).smallest())
                .hasToString("PROTECTION M2: no grade (IllegalStateException: constraint FAULTY cannot be judged on"
                        + " PROTECTION M2, CARE M1)");
        assertThat(Laws.compare(scheme, scheme.drop("FAULTY"), Part.CARE))
                .hasToString("1 of 5^1 = 5 tables differs; smallest PROTECTION M2: no grade -> M1, M2, M3, M4 or M5"
                        + " (IllegalStateException: constraint FAULTY cannot be judged on PROTECTION M2, CARE M1)");
    }

    @Test
    void noFewerThanOneCaseIsAKnownException() {
        Laws<Part, Mark> laws = Laws.of(SPACE, Rules::capped);

        assertThatThrownBy(() -> laws.breaks(oneStep(), 0).verify())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a law that is broken in 0 cases holds");
    }

    @Test
    void allCasesAreCountedAndTheFirstThousandKept() {
        GradeSpace<JudgementArea, Grade> seven = ApaGrading.of(Edition.APA_2007).space();
        LawReport.Result<JudgementArea, Grade> result = Laws.of(seven, t -> null)
                .breaks(total(), 16_384)
                .report()
                .results()
                .get(0);

        assertThat(result.count()).isEqualTo(16_384);
        assertThat(result.cases())
                .extracting(GradeCase::table)
                .containsExactlyElementsOf(seven.tables().subList(0, 1_000));
        assertThat(result.toString())
                .startsWith("total: broken in 16,384 cases, as expected, tried on 16,384 tables; smallest");
    }

    @Test
    void allLawsOverSevenAreasOfFourGradesTakeLittleTime() {
        GradeSpace<JudgementArea, Grade> seven = ApaGrading.of(Edition.APA_2007).space();

        assertTimeout(
                Duration.ofSeconds(10),
                () -> Laws.of(seven, t -> t.highestReachedBy(5))
                        .holds(boundedByParts(), unanimous(), monotone(), oneStep(), orderFree(), total())
                        .holds(Law.scaleNotInverted())
                        .breaks(limiter(JudgementArea.STAYING_SAFE, Grade.GRADE_1, Grade.GRADE_2), limited(seven))
                        .verify());
    }

    @Test
    void functionsThatAreTheSameDifferNowhere() {
        Comparison<Part, Mark> none = Laws.compare(SPACE, Rules::capped, Rules::capped);

        assertThat(none.count()).isZero();
        assertThat(none.cases()).isEmpty();
        assertThat(none.causes()).isEmpty();
        assertThat(none).hasToString("none of 5^4 = 625 tables differ");
        assertThatThrownBy(none::smallest)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no case");
    }

    @Test
    void aComparisonTellsEveryTableWithBothOutcomes() {
        Comparison<Part, Mark> comparison = Laws.compare(SPACE, Rules::reachedByThree, Rules::capped);
        List<GradeTable<Part, Mark>> differing = new ArrayList<>();
        for (GradeTable<Part, Mark> table : SPACE.tables()) {
            if (Rules.reachedByThree(table) != Rules.capped(table)) {
                differing.add(table);
            }
        }

        assertThat(comparison.space()).isEqualTo(SPACE);
        assertThat(comparison.isSampled()).isFalse();
        assertThat(comparison.cases()).extracting(GradeCase::table).isEqualTo(differing);
        assertThat(comparison)
                .hasToString("27 of 5^4 = 625 tables differ; smallest"
                        + " PROTECTION M1, CARE M3, LEAVING M3, LEADERSHIP M3: M3 -> M2");
    }

    @Test
    void aFailureDiffersFromAnyGradeButNotFromAnotherFailure() {
        Comparison<Part, Mark> before = Laws.compare(PAIR, t -> null, t -> Mark.M1);
        Comparison<Part, Mark> after = Laws.compare(PAIR, t -> Mark.M1, t -> null);

        assertThat(before.count()).isEqualTo(25);
        assertThat(before.smallest()).hasToString("PROTECTION M1, CARE M1: no grade -> M1 (null)");
        assertThat(after.smallest()).hasToString("PROTECTION M1, CARE M1: M1 -> no grade (null)");
        Comparison<Part, Mark> none = Laws.compare(PAIR, t -> null, t -> t.highestReachedBy(3));
        assertThat(none.count()).isZero();
        assertThat(none.uncompared()).isEqualTo(25);
        assertThat(none).hasToString("none of 5^2 = 25 tables differ; on 25 neither has an outcome");
    }

    @Test
    void aTableThatSchemesObjectToAltogetherIsCompared() {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2005);

        // Fourteen tables leave no grade.
        assertThat(Laws.compare(scheme, scheme, JudgementArea.CHILDRENS_SERVICES)
                        .uncompared())
                .isZero();
    }

    @Test
    void onlyConstraintsThatMakeADifferenceAreNamed() {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2005);
        JudgementArea whole = JudgementArea.CHILDRENS_SERVICES;

        assertThat(Laws.compare(scheme, scheme, whole).causes()).isEmpty();
        assertThat(Laws.compare(scheme, scheme.drop("BETWEEN"), whole).causes()).containsOnlyKeys("BETWEEN");
        assertThat(Laws.compare(scheme.drop("CAPACITY_FLOOR"), scheme, whole).causes())
                .containsOnlyKeys("CAPACITY_FLOOR");
        // Where both objected, dropping one leaves no other grade.
        assertThat(Laws.compare(scheme, scheme.drop("CAPACITY_FLOOR"), whole).count())
                .isLessThan(64);
        Comparison<JudgementArea, Grade> both =
                Laws.compare(scheme, scheme.drop("BETWEEN").drop("CAPACITY_FLOOR"), whole);
        assertThat(both.causes()).containsOnlyKeys("BETWEEN", "CAPACITY_FLOOR");
        assertThat(both.smallest().note()).isEqualTo("BETWEEN and CAPACITY_FLOOR");
    }

    @Test
    void schemesOfDifferentSpacesAreNotCompared() {
        assertThatThrownBy(() -> Laws.compare(
                        ApaGrading.of(Edition.APA_2005),
                        ApaGrading.of(Edition.APA_2006),
                        JudgementArea.CHILDRENS_SERVICES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the schemes have different spaces");
    }

    @Test
    void aSchemeOfASampledSpaceIsTriedOnASample() {
        GradingScheme<JudgementArea, Grade> whole = ApaGrading.of(Edition.APA_2007);
        GradingScheme<JudgementArea, Grade> sampled =
                GradingScheme.of(whole.space().sampled(500, 1), ApaGrading.FOUR_OF_FIVE, ApaGrading.CAPACITY_FLOOR);
        LawReport<JudgementArea, Grade> report = Laws.of(sampled, JudgementArea.CHILDRENS_SERVICES)
                .holds(total(), unanimous(), monotone())
                .report();

        assertThat(report.isAsExpected()).isTrue();
        assertThat(report.toString()).startsWith("3 laws on 500 of 4^6 = 4,096 tables (sampled, seed 1)");
    }

    private static long limited(GradeSpace<JudgementArea, Grade> space) {
        return space.tables().stream()
                .filter(t -> t.get(JudgementArea.STAYING_SAFE) == Grade.GRADE_1)
                .filter(t -> t.highestReachedBy(5).isAtLeast(Grade.GRADE_3))
                .count();
    }

    private static Mark failing(GradeTable<Part, Mark> table) {
        return switch (table.get(Part.PROTECTION)) {
            case M2 -> null;
            case M3 -> throw new IllegalStateException("three");
            default -> table.highestReachedBy(3);
        };
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable fault) throws T {
        throw (T) fault;
    }
}
