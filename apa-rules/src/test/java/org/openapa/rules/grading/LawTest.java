package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.Basis;
import org.openapa.rules.grading.FrameworkExampleTest.Mark;
import org.openapa.rules.grading.FrameworkExampleTest.Part;

/** Every law, against a count made the slow way. */
class LawTest {
    private static final GradeSpace<Part, Mark> THREE =
            GradeSpace.of(List.of(Part.PROTECTION, Part.CARE, Part.LEAVING), Mark.class);

    private static final List<Mark> MARKS = List.of(Mark.values());

    /** As {@link Naive} names them; its limiter is the second area at 2 or below. */
    private static Map<String, Law<Part, Mark>> laws() {
        Map<String, Law<Part, Mark>> laws = new LinkedHashMap<>();
        laws.put("boundedByParts", Law.boundedByParts());
        laws.put("unanimous", Law.unanimous());
        laws.put("monotone", Law.monotone());
        laws.put("oneStep", Law.oneStep());
        laws.put("orderFree", Law.orderFree());
        laws.put("limiter", Law.limiter(Part.CARE, Mark.M2, Mark.M3));
        laws.put("total", Law.total());
        return laws;
    }

    @Example
    void everyLawCountsFamiliarFunctionsRight() {
        assertCounts(row -> Set.of(Collections.min(row)));
        assertCounts(row -> Set.of(Collections.max(row)));
        assertCounts(row -> Set.of(sorted(row).get(1)));
        assertCounts(row -> Set.of(row.get(2)));
        assertCounts(row -> Set.of(6 - row.get(0)));
        assertCounts(row -> Set.of(Math.max(1, row.get(0) - row.get(1))));
        assertCounts(row -> Set.of(3));
        assertCounts(row -> row.get(0) == 2 && row.get(1) > 3 ? Set.of() : Set.of(row.get(1)));
        assertCounts(row -> Set.of());
    }

    @Property(tries = 60)
    void everyLawCountsAnyFunctionRight(@ForAll long seed, @ForAll boolean total) {
        Map<List<Integer>, Set<Integer>> outcomes = new LinkedHashMap<>();
        Random random = new Random(seed);
        for (List<Integer> row : Naive.rows(3, 1, 5)) {
            int drawn = random.nextInt(total ? 5 : 6);
            outcomes.put(row, drawn == 5 ? Set.of() : Set.of(drawn + 1));
        }
        assertCounts(outcomes::get);
    }

    @Property(tries = 60)
    void everyLawCountsTheGradesThatAnySchemeLeavesRight(@ForAll long seed) {
        Random random = new Random(seed);
        Set<List<Integer>> whole = kept(random, 4);
        Set<List<Integer>> pair = kept(random, 2);
        GradingScheme<Part, Mark> scheme = GradingScheme.of(
                GradeSpace.of(Part.class, Mark.class),
                constraint("WHOLE", Set.of(Part.values()), whole),
                constraint("PAIR", Set.of(Part.CARE, Part.LEADERSHIP), pair));

        assertCounts(Laws.of(scheme, Part.LEADERSHIP), row -> {
            Set<Integer> left = new TreeSet<>();
            for (int grade = 1; grade <= 5; grade++) {
                List<Integer> four = new ArrayList<>(row);
                four.add(grade);
                if (whole.contains(four) && pair.contains(List.of(row.get(1), grade))) {
                    left.add(grade);
                }
            }
            return left;
        });
    }

    @Example
    void aPartThatReadsTheScaleUpsideDownIsToldFromACliff() {
        LawReport<Part, Mark> inverted = Laws.of(THREE, t -> mark(6 - number(t, Part.CARE)))
                .breaks(Law.scaleNotInverted(), 1)
                .report();
        LawReport<Part, Mark> cliff = Laws.of(THREE, t -> t.get(Part.CARE) == Mark.M4 ? Mark.M1 : t.get(Part.CARE))
                .holds(Law.scaleNotInverted())
                .breaks(Law.monotone(), 25)
                .report();

        assertThat(inverted.isAsExpected()).isTrue();
        assertThat(inverted.results().get(0).smallest())
                .hasToString("PROTECTION M1, CARE M1, LEAVING M1: M5 -> PROTECTION M1, CARE M2, LEAVING M1: M4");
        assertThat(cliff.isAsExpected()).isTrue();
    }

    @Example
    void aLimiterLimitsAtItsGradeAndBelow() {
        assertThat(Laws.of(THREE, t -> t.get(Part.CARE) == Mark.M1 ? Mark.M5 : Mark.M1)
                        .breaks(Law.limiter(Part.CARE, Mark.M2, Mark.M3), 25)
                        .report()
                        .isAsExpected())
                .isTrue();
    }

    @Example
    void aLawOfOnesOwnIsAskedWithTableAndOutcome() {
        Law<Part, Mark> careDecides = Law.that("careDecides", (table, outcome) -> table.get(Part.CARE) == outcome);

        Laws.of(THREE, t -> t.get(Part.CARE)).holds(careDecides).verify();
        Laws.of(THREE, t -> t.get(Part.LEAVING)).breaks(careDecides, 100).verify();
        assertThat(careDecides).hasToString("careDecides");
    }

    @Example
    void aLawOfOnesOwnThatThrowsCountsAsBroken() {
        Law<Part, Mark> faulty = Law.that("faulty", (table, outcome) -> {
            throw new IllegalStateException();
        });

        Laws.of(THREE, t -> Mark.M1).breaks(faulty, 125).verify();
    }

    @Example
    void aFunctionGivesNoExplanationToAgreeWith() {
        Laws<Part, Mark> laws = Laws.of(THREE, t -> Mark.M1);

        assertThatThrownBy(() -> Objects.requireNonNull(laws.holds(Law.agreesWithItsExplanation())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a function gives no explanation; this law is for schemes");
    }

    @Example
    void aLimiterOfAnAreaThatIsNotThereIsRefused() {
        Laws<Part, Mark> laws = Laws.of(THREE, t -> Mark.M1);

        assertThatThrownBy(() -> Objects.requireNonNull(laws.breaks(Law.limiter(Part.LEADERSHIP, Mark.M1, Mark.M2), 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no area LEADERSHIP among [PROTECTION, CARE, LEAVING]");
    }

    @Example
    void aPredicateThatChangesItsMindDoesNotAgreeWithItsExplanation() {
        AtomicInteger asked = new AtomicInteger();
        GradeConstraint<Part, Mark> fickle = GradeConstraint.of(
                "FICKLE", "it depends", Basis.editorial(), Set.of(Part.CARE), t -> asked.incrementAndGet() <= 5);
        GradingScheme<Part, Mark> scheme =
                GradingScheme.of(GradeSpace.of(List.of(Part.PROTECTION, Part.CARE), Mark.class), fickle);

        LawReport<Part, Mark> report = Laws.of(scheme, Part.CARE)
                .holds(Law.agreesWithItsExplanation(), Law.total())
                .report();

        assertThat(report.results()).extracting(LawReport.Result::count).containsExactly(5L, 0L);
        assertThat(report.results().get(0).smallest()).hasToString("PROTECTION M1: M1, M2, M3, M4 or M5");
    }

    @Example
    void aSampleThatIsAlmostTheWholeFindsWhatTheWholeFindsOnItsTables() {
        GradeSpace<Part, Mark> sample = THREE.sampled(124, 7);
        assertThat(sample.tables()).hasSize(124);
        for (Law<Part, Mark> law : laws().values()) {
            List<String> all = texts(Laws.of(THREE, LawTest::lopsided).holds(law));
            List<String> some = texts(Laws.of(sample, LawTest::lopsided).holds(law));
            Set<String> tables = new TreeSet<>(
                    sample.tables().stream().map(GradeTable::toString).toList());

            assertThat(some)
                    .as(law.name())
                    .containsExactlyElementsOf(all.stream()
                            .filter(text -> tables.contains(text.substring(0, text.indexOf(':'))))
                            .toList());
        }
    }

    private static @Nullable Mark lopsided(GradeTable<Part, Mark> t) {
        int sum = 2 * number(t, Part.PROTECTION) - number(t, Part.CARE) + number(t, Part.LEAVING);
        return sum == 4 ? null : mark(Math.floorMod(sum, 5) + 1);
    }

    private static List<String> texts(Laws<Part, Mark> laws) {
        return laws.report().results().get(0).cases().stream()
                .map(GradeCase::toString)
                .toList();
    }

    private static void assertCounts(Naive.Outcome outcome) {
        assertCounts(
                Laws.of(THREE, table -> {
                    Set<Integer> outcomes = outcome.of(numbers(table));
                    if (outcomes.isEmpty() && table.get(Part.LEAVING) == Mark.M3) {
                        throw new IllegalStateException("no outcome");
                    }
                    return outcomes.isEmpty() ? null : mark(outcomes.iterator().next());
                }),
                outcome);
    }

    private static void assertCounts(Laws<Part, Mark> laws, Naive.Outcome outcome) {
        Map<String, Law<Part, Mark>> all = laws();
        for (Law<Part, Mark> law : all.values()) {
            laws = laws.holds(law);
        }
        LawReport<Part, Mark> report = laws.holds(Law.scaleNotInverted()).report();
        List<LawReport.Result<Part, Mark>> results = report.results();
        int index = 0;
        for (Map.Entry<String, Law<Part, Mark>> law : all.entrySet()) {
            List<String> expected = Naive.cases(law.getKey(), 3, 5, outcome);
            LawReport.Result<Part, Mark> result = results.get(index++);
            assertThat(result.law()).isEqualTo(law.getValue().name());
            assertThat(result.count()).as(law.getKey()).isEqualTo(expected.size());
            assertThat(result.cases()).extracting(LawTest::plain).isEqualTo(expected);
            assertThat(result.cases())
                    .allSatisfy(found -> assertThat(marks(found.outcome()))
                            .isEqualTo(new TreeSet<>(outcome.of(numbers(found.table())))))
                    .allSatisfy(found -> assertThat(found.otherOutcome().map(LawTest::marks))
                            .isEqualTo(found.otherTable().map(other -> new TreeSet<>(outcome.of(numbers(other))))));
        }
        assertThat(results.get(index).count())
                .isEqualTo(Naive.inverted(3, 5, outcome).size());
        assertThat(results.get(index).cases())
                .isSortedAccordingTo((a, b) -> a.table().compareTo(b.table()));
    }

    private static GradeConstraint<Part, Mark> constraint(String id, Set<Part> scope, Set<List<Integer>> kept) {
        return GradeConstraint.of(id, "drawn", Basis.editorial(), scope, t -> kept.contains(numbers(t)));
    }

    private static Set<List<Integer>> kept(Random random, int areas) {
        Set<List<Integer>> kept = new HashSet<>();
        for (List<Integer> row : Naive.rows(areas, 1, 5)) {
            if (random.nextInt(10) < 7) {
                kept.add(row);
            }
        }
        return kept;
    }

    private static Set<Integer> marks(Set<Mark> marks) {
        return new TreeSet<>(marks.stream().map(LawTest::number).toList());
    }

    private static String plain(GradeCase<Part, Mark> found) {
        return numbers(found.table())
                + found.otherTable().map(other -> " -> " + numbers(other)).orElse("");
    }

    private static List<Integer> numbers(GradeTable<Part, Mark> table) {
        return table.areas().stream().map(area -> number(table, area)).toList();
    }

    private static int number(GradeTable<Part, Mark> table, Part part) {
        return number(table.get(part));
    }

    private static int number(Mark mark) {
        return MARKS.indexOf(mark) + 1;
    }

    private static Mark mark(int number) {
        return MARKS.get(number - 1);
    }

    private static List<Integer> sorted(List<Integer> row) {
        List<Integer> sorted = new ArrayList<>(row);
        Collections.sort(sorted);
        return sorted;
    }
}
