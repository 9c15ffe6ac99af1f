package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.grading.FrameworkExampleTest.Mark;
import org.openapa.rules.grading.FrameworkExampleTest.Part;

class GradeTableTest {
    private static final GradeSpace<Part, Mark> SPACE = GradeSpace.of(Part.class, Mark.class);
    private static final GradeTable<Part, Mark> PARTIAL =
            SPACE.table(Map.of(Part.PROTECTION, Mark.M1, Part.LEAVING, Mark.M3));

    @Test
    void aTableGivesTheGradesItHas() {
        assertThat(PARTIAL.get(Part.PROTECTION)).isEqualTo(Mark.M1);
        assertThat(PARTIAL.grade(Part.LEAVING)).contains(Mark.M3);
        assertThat(PARTIAL.grade(Part.CARE)).isEqualTo(Optional.empty());
        assertThat(PARTIAL.areas()).containsExactly(Part.PROTECTION, Part.LEAVING);
        assertThat(PARTIAL.space()).isSameAs(SPACE);
        assertThatThrownBy(() -> PARTIAL.get(Part.CARE))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no grade for CARE in PROTECTION M1, LEAVING M3");
    }

    @Test
    void anAreaOutsideTheSpaceHasNoGradeAndGetsNone() {
        GradeSpace<Part, Mark> pair = GradeSpace.of(List.of(Part.PROTECTION, Part.CARE), Mark.class);
        GradeTable<Part, Mark> table = pair.table(Mark.M1, Mark.M2);

        assertThat(table.grade(Part.LEAVING)).isEmpty();
        assertThat(table.without(Part.LEAVING)).isEqualTo(table);
        assertThat(table.only(Set.of(Part.LEAVING, Part.CARE))).hasToString("CARE M2");
        assertThat(table.isComplete(Set.of(Part.LEAVING))).isFalse();
        assertThatThrownBy(() -> table.get(Part.LEAVING)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> table.with(Part.LEAVING, Mark.M1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no area LEAVING among [PROTECTION, CARE]");
    }

    @Test
    void aChangedTableIsAnotherTable() {
        assertThat(PARTIAL.with(Part.CARE, Mark.M5)).hasToString("PROTECTION M1, CARE M5, LEAVING M3");
        assertThat(PARTIAL.without(Part.PROTECTION)).hasToString("LEAVING M3");
        assertThat(PARTIAL.only(Set.of(Part.PROTECTION, Part.CARE))).hasToString("PROTECTION M1");
        assertThat(PARTIAL).hasToString("PROTECTION M1, LEAVING M3");
    }

    @Test
    void completenessIsAskedOfAllAreasOrOfSome() {
        assertThat(PARTIAL.isComplete()).isFalse();
        assertThat(PARTIAL.isComplete(Set.of(Part.PROTECTION, Part.LEAVING))).isTrue();
        assertThat(PARTIAL.isComplete(Set.of(Part.PROTECTION, Part.CARE))).isFalse();
        assertThat(SPACE.table(Mark.M1, Mark.M1, Mark.M1, Mark.M1).isComplete()).isTrue();
    }

    @Test
    void theHighestGradeReachedIsTheOneAtThatPlaceFromTheBest() {
        for (GradeTable<Part, Mark> table : SPACE.partialTables()) {
            List<Mark> descending = new ArrayList<>();
            table.areas().forEach(area -> descending.add(table.get(area)));
            descending.sort(Collections.reverseOrder());
            for (int areas = 1; areas <= descending.size(); areas++) {
                assertThat(table.highestReachedBy(areas)).isEqualTo(descending.get(areas - 1));
            }
        }
    }

    @Test
    void noGradeIsReachedByMoreAreasThanThereAreOrByNone() {
        assertThatThrownBy(() -> PARTIAL.highestReachedBy(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 areas cannot reach a grade where 2 have one");
        assertThatThrownBy(() -> PARTIAL.highestReachedBy(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderIsByAreaAndThenByGradeAndNoGradeComesFirst() {
        List<GradeTable<Part, Mark>> tables = SPACE.partialTables();

        assertThat(tables).isSorted();
        assertThat(SPACE.parse("PROTECTION M1, CARE M1")).isLessThan(SPACE.parse("PROTECTION M1, CARE M2"));
        assertThat(SPACE.parse("LEADERSHIP M5")).isLessThan(SPACE.parse("PROTECTION M1"));
        assertThat(SPACE.empty()).isLessThan(SPACE.parse("LEADERSHIP M1"));
        assertThatThrownBy(() -> SPACE.empty()
                        .compareTo(GradeSpace.of(List.of(Part.CARE), Mark.class).empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has other areas or grades than these");
    }

    @Test
    void tablesAreEqualByTheirGradesAndAreas() {
        GradeTable<Part, Mark> same = SPACE.empty().with(Part.LEAVING, Mark.M3).with(Part.PROTECTION, Mark.M1);

        assertThat(same).isEqualTo(PARTIAL).hasSameHashCodeAs(PARTIAL);
        assertThat(PARTIAL).isNotEqualTo(PARTIAL.with(Part.LEAVING, Mark.M4)).isNotEqualTo("PROTECTION M1, LEAVING M3");
        assertThat(SPACE.empty())
                .isNotEqualTo(
                        GradeSpace.of(List.of(Part.CARE, Part.PROTECTION, Part.LEAVING, Part.LEADERSHIP), Mark.class)
                                .empty());
    }

    @Test
    void everyTableIsReadBackFromItsText() {
        for (GradeTable<Part, Mark> table : SPACE.partialTables()) {
            assertThat(SPACE.parse(table.toString())).isEqualTo(table);
        }
        GradeSpace<JudgementArea, Grade> apa = GradeSpace.of(JudgementArea.class, Grade.class);
        assertThat(apa.parse("staying-safe 1,capacity-to-improve 2"))
                .hasToString("staying-safe 1, capacity-to-improve 2");
        assertThat(SPACE.parse("")).hasToString("no grades").isEqualTo(SPACE.empty());
    }

    @Test
    void whatCannotBeReadIsNamedWithWhatCan() {
        assertThatThrownBy(() -> SPACE.parse("CARING M1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown area \"CARING\"; expected one of [PROTECTION, CARE, LEAVING, LEADERSHIP]");
        assertThatThrownBy(() -> SPACE.parse("CARE 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown grade \"1\"; expected one of [M1, M2, M3, M4, M5]");
        assertThatThrownBy(() -> SPACE.parse("M1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown area \"\"");
        assertThatThrownBy(() -> SPACE.parse("CARE M1, CARE M2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("area CARE is given twice");
    }
}
