package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.grading.FrameworkExampleTest.Mark;
import org.openapa.rules.grading.FrameworkExampleTest.Part;
import org.openapa.rules.grading.FrameworkExampleTest.Twenty;

class GradeSpaceTest {
    private enum None {}

    private enum ThirtyOne {
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
        T,
        U,
        V,
        W,
        X,
        Y,
        Z,
        AA,
        AB,
        AC,
        AD,
        AE
    }

    private enum ThirtyTwo {
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
        T,
        U,
        V,
        W,
        X,
        Y,
        Z,
        AA,
        AB,
        AC,
        AD,
        AE,
        AF
    }

    private static final GradeSpace<Part, Mark> SPACE = GradeSpace.of(Part.class, Mark.class);
    private static final GradeSpace<Twenty, Mark> LARGE = GradeSpace.of(Twenty.class, Mark.class);

    @Test
    void aSpaceHasTheConstantsOfItsEnumsInTheirOrder() {
        assertThat(SPACE.areas()).containsExactly(Part.values());
        assertThat(SPACE.grades()).containsExactly(Mark.values());
        assertThat(SPACE).hasToString("5^4 = 625 tables");
    }

    @Test
    void aSpaceOfSomeAreasHasThemInTheOrderGiven() {
        GradeSpace<JudgementArea, Grade> of2006 =
                GradeSpace.of(Edition.APA_2006.judgedAreas().asList(), Grade.class);

        assertThat(of2006.areas())
                .containsExactly(
                        JudgementArea.CHILDRENS_SERVICES, JudgementArea.CAPACITY_TO_IMPROVE, JudgementArea.SOCIAL_CARE);
        assertThat(of2006.size()).isEqualTo(64);
        assertThat(of2006.tables().get(1)).hasToString("childrens-services 1, capacity-to-improve 1, social-care 2");
    }

    @Test
    void theCompleteTablesAreEnumeratedInOrder() {
        assertThat(SPACE.tables()).extracting(GradeSpaceTest::numbers).containsExactlyElementsOf(Naive.rows(4, 1, 5));
        assertThat(SPACE.tables()).isSortedAccordingTo((a, b) -> a.compareTo(b));
    }

    @Test
    void thePartialTablesAreEnumeratedInOrder() {
        assertThat(SPACE.partialTables())
                .extracting(GradeSpaceTest::numbers)
                .containsExactlyElementsOf(Naive.rows(4, 0, 5));
        assertThat(ApaGrading.of(Edition.APA_2007).space().partialTables()).hasSize(78_125);
    }

    @Test
    void theListOfTablesCannotBeChangedAndHasAnEnd() {
        List<GradeTable<Part, Mark>> tables = SPACE.tables();

        assertThatThrownBy(() -> tables.set(0, SPACE.empty())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> tables.get(625)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tables.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void tenMillionTablesAreTheMost() {
        GradeSpace<Twenty, Mark> ten = GradeSpace.of(List.of(Twenty.values()).subList(0, 10), Mark.class);
        GradeSpace<Twenty, Mark> eleven = GradeSpace.of(List.of(Twenty.values()).subList(0, 11), Mark.class);

        assertThat(ten.tables()).hasSize(9_765_625);
        assertThatThrownBy(ten::partialTables)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("6^10 = 60,466,176 tables are too many to go through (at most 10,000,000)");
        assertThatThrownBy(eleven::tables)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("5^11 = 48,828,125 tables are too many");
    }

    @Test
    void aSampleHasTheNumberOfTablesAskedForEachOnceAndInOrder() {
        GradeSpace<Twenty, Mark> sample = LARGE.sampled(1_000, 42);

        assertThat(sample.isSampled()).isTrue();
        assertThat(sample.size()).isEqualTo(LARGE.size());
        assertThat(sample.tables()).hasSize(1_000).doesNotHaveDuplicates().isSorted();
        assertThat(sample.tables()).allMatch(GradeTable::isComplete);
        assertThat(sample).hasToString("1,000 of 5^20 = 95,367,431,640,625 tables (sampled, seed 42)");
        assertThat(marksOfFirstArea(sample)).containsExactly(Mark.values());
    }

    @Test
    void aSampleOfPartialTablesHasGapsToo() {
        List<GradeTable<Twenty, Mark>> tables = LARGE.sampled(100, 3).partialTables();

        assertThat(tables).hasSize(100).isSorted().anyMatch(table -> !table.isComplete());
        assertThat(tables.stream().flatMap(table -> table.areas().stream()).distinct())
                .hasSize(20);
    }

    @Test
    void theSameSeedGivesTheSameSampleAndAnotherAnother() {
        assertThat(LARGE.sampled(100, 1).tables())
                .isEqualTo(LARGE.sampled(100, 1).tables());
        assertThat(LARGE.sampled(100, 1).tables())
                .isNotEqualTo(LARGE.sampled(100, 2).tables());
        assertThat(LARGE.sampled(100, 1)).isEqualTo(LARGE.sampled(100, 1)).hasSameHashCodeAs(LARGE.sampled(100, 1));
        assertThat(LARGE.sampled(100, 1))
                .isNotEqualTo(LARGE.sampled(100, 2))
                .isNotEqualTo(LARGE.sampled(101, 1))
                .isNotEqualTo(LARGE);
    }

    @Test
    void everySampleHasTheTablesWithOneGradeThroughout() {
        assertThat(LARGE.sampled(5, 1).tables())
                .extracting(table ->
                        new TreeSet<>(table.areas().stream().map(table::get).toList()))
                .containsExactly(
                        new TreeSet<>(Set.of(Mark.M1)),
                        new TreeSet<>(Set.of(Mark.M2)),
                        new TreeSet<>(Set.of(Mark.M3)),
                        new TreeSet<>(Set.of(Mark.M4)),
                        new TreeSet<>(Set.of(Mark.M5)));
    }

    @Test
    void aSampleOfAsManyTablesAsThereAreIsTheWhole() {
        assertThat(SPACE.sampled(625, 1)).isSameAs(SPACE);
        assertThat(SPACE.sampled(624, 1).isSampled()).isTrue();
        assertThat(SPACE.isSampled()).isFalse();
    }

    @Test
    void aSampleIsNeitherTooSmallNorTooLarge() {
        assertThatThrownBy(() -> LARGE.sampled(4, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sample has 5 to 10000000 tables, not 4");
        assertThatThrownBy(() -> LARGE.sampled(10_000_001, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(LARGE.sampled(10_000_000, 1).isSampled()).isTrue();
    }

    @Test
    void aSpaceHasAreasEachOnceAndUpToThirtyOneGrades() {
        assertThatThrownBy(() -> GradeSpace.of(None.class, Mark.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a space has at least one area");
        assertThatThrownBy(() -> GradeSpace.of(Part.class, None.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a space has 1 to 31 grades, not 0");
        assertThatThrownBy(() -> GradeSpace.of(Part.class, ThirtyTwo.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a space has 1 to 31 grades, not 32");
        assertThatThrownBy(() -> GradeSpace.of(List.of(Part.CARE, Part.CARE), Mark.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area CARE is given twice");
    }

    @Test
    void thirtyOneGradesWork() {
        GradeSpace<Part, ThirtyOne> space = GradeSpace.of(List.of(Part.CARE, Part.LEAVING), ThirtyOne.class);

        Laws.of(space, t -> t.highestReachedBy(2))
                .holds(Law.boundedByParts(), Law.unanimous(), Law.monotone(), Law.oneStep(), Law.total())
                .verify();
        assertThat(GradingScheme.of(space).options(Part.CARE, space.empty()).left())
                .containsExactly(ThirtyOne.values());
    }

    @Test
    void aTableIsMadeOfOneGradeForEachArea() {
        assertThat(SPACE.table(Mark.M1, Mark.M3, Mark.M3, Mark.M3))
                .hasToString("PROTECTION M1, CARE M3, LEAVING M3, LEADERSHIP M3");
        assertThatThrownBy(() -> SPACE.table(Mark.M1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 grades given for 4 areas");
    }

    @Test
    void spacesAreEqualByTheirAreasAndGrades() {
        assertThat(GradeSpace.of(Part.class, Mark.class)).isEqualTo(SPACE).hasSameHashCodeAs(SPACE);
        assertThat(SPACE)
                .isNotEqualTo(GradeSpace.of(List.of(Part.CARE), Mark.class))
                .isNotEqualTo(GradeSpace.of(Part.class, FrameworkExampleTest.FourMarks.class))
                .isNotEqualTo("5^4 = 625 tables");
    }

    private static Set<Mark> marksOfFirstArea(GradeSpace<Twenty, Mark> space) {
        Set<Mark> marks = new TreeSet<>();
        space.tables().forEach(table -> marks.add(table.get(Twenty.A)));
        return marks;
    }

    private static List<Integer> numbers(GradeTable<Part, Mark> table) {
        List<Integer> numbers = new ArrayList<>();
        for (Part part : Part.values()) {
            numbers.add(table.grade(part)
                    .map(mark -> List.of(Mark.values()).indexOf(mark) + 1)
                    .orElse(0));
        }
        return numbers;
    }
}
