package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openapa.rules.Basis;
import org.openapa.rules.grading.FrameworkExampleTest.Mark;
import org.openapa.rules.grading.FrameworkExampleTest.Part;
import org.openapa.rules.grading.FrameworkExampleTest.Twenty;

class GradingSchemeTest {
    private static final GradeSpace<Part, Mark> SPACE = GradeSpace.of(Part.class, Mark.class);

    /** The care of those who are led well. */
    private static final GradeConstraint<Part, Mark> LED = GradeConstraint.of(
            "LED",
            "care is not above leadership",
            Basis.editorial(),
            EnumSet.of(Part.LEADERSHIP, Part.CARE),
            t -> t.get(Part.CARE).compareTo(t.get(Part.LEADERSHIP)) <= 0);

    private static final GradeConstraint<Part, Mark> SAFE = GradeConstraint.of(
            "SAFE",
            "protection is not M1",
            Basis.framework("the made-up framework"),
            Set.of(Part.PROTECTION),
            t -> t.get(Part.PROTECTION) != Mark.M1);

    private static final GradingScheme<Part, Mark> SCHEME = GradingScheme.of(SPACE, LED, SAFE);

    @Test
    void aConstraintIsWhatItWasMadeOf() {
        assertThat(LED.id()).isEqualTo("LED");
        assertThat(LED.summary()).isEqualTo("care is not above leadership");
        assertThat(LED.basis()).isEqualTo(Basis.editorial());
        assertThat(LED.scope()).containsExactly(Part.CARE, Part.LEADERSHIP);
        assertThat(LED).hasToString("LED");
    }

    @Test
    void aConstraintIsShownItsScopeAlone() {
        GradeConstraint<Part, Mark> curious = GradeConstraint.of(
                "CURIOUS",
                "nothing else is seen",
                Basis.editorial(),
                Set.of(Part.CARE),
                t -> t.areas().equals(Set.of(Part.CARE)));

        assertThat(curious.holds(SPACE.table(Mark.M1, Mark.M1, Mark.M1, Mark.M1)))
                .isTrue();
        assertThat(GradingScheme.of(SPACE, curious)
                        .options(Part.CARE, SPACE.table(Mark.M1, Mark.M1, Mark.M1, Mark.M1))
                        .left())
                .hasSize(5);
    }

    @Test
    void aConstraintIsNotJudgedOnATableWithAGapInItsScope() {
        assertThat(LED.holds(SPACE.parse("CARE M2, LEADERSHIP M2"))).isTrue();
        assertThat(LED.holds(SPACE.parse("CARE M3, LEADERSHIP M2"))).isFalse();
        assertThatThrownBy(() -> LED.holds(SPACE.parse("PROTECTION M1, CARE M2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("LED cannot be judged on PROTECTION M1, CARE M2; it needs grades for [CARE, LEADERSHIP]");
    }

    @Test
    void aConstraintHasAnIdAndAScope() {
        assertThatThrownBy(
                        () -> GradeConstraint.<Part, Mark>of(" ", "x", Basis.editorial(), Set.of(Part.CARE), t -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a constraint has an id");
        assertThatThrownBy(() -> GradeConstraint.<Part, Mark>of("X", "x", Basis.editorial(), Set.of(), t -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("constraint X speaks of at least one area");
    }

    @Test
    void optionsIgnoreTheAreasOwnGrade() {
        for (GradeTable<Part, Mark> table : SPACE.partialTables()) {
            for (Part area : Part.values()) {
                assertThat(SCHEME.options(area, table)).isEqualTo(SCHEME.options(area, table.without(area)));
            }
        }
    }

    @Test
    void optionsSayPerGradeWhichConstraintsObject() {
        GradeOptions<Part, Mark> care = SCHEME.options(Part.CARE, SPACE.parse("CARE M5, LEADERSHIP M3"));

        assertThat(care)
                .isEqualTo(new GradeOptions<>(
                        Part.CARE,
                        ImmutableMap.of(
                                Mark.M1, ImmutableList.of(),
                                Mark.M2, ImmutableList.of(),
                                Mark.M3, ImmutableList.of(),
                                Mark.M4, ImmutableList.of("LED"),
                                Mark.M5, ImmutableList.of("LED"))))
                .hasToString("CARE: M1, M2 or M3; against M4 and M5: LED");
        assertThat(care.left()).containsExactly(Mark.M1, Mark.M2, Mark.M3);
        assertThat(care.against(Mark.M4)).containsExactly("LED");
        assertThat(care.against(Mark.M3)).isEmpty();
    }

    @Test
    void aConstraintWithoutTheAreaHasNoSay() {
        assertThat(SCHEME.options(Part.LEAVING, SPACE.parse("PROTECTION M1, CARE M5, LEADERSHIP M1")))
                .hasToString("LEAVING: M1, M2, M3, M4 or M5");
    }

    @Test
    void aConstraintObjectsWhereNoCompletionOfItsScopeHolds() {
        GradeConstraint<Part, Mark> spread = GradeConstraint.of(
                "SPREAD",
                "care, leaving and leadership are three marks, none of them M5",
                Basis.editorial(),
                Set.of(Part.CARE, Part.LEAVING, Part.LEADERSHIP),
                GradingSchemeTest::isSpread);
        GradingScheme<Part, Mark> scheme = GradingScheme.of(SPACE, spread);
        assertThat(scheme.explain(SPACE.empty()).broken()).isEmpty();
        for (GradeTable<Part, Mark> table : SPACE.partialTables()) {
            for (Part area : spread.scope()) {
                Set<Mark> left = EnumSet.noneOf(Mark.class);
                for (GradeTable<Part, Mark> whole : SPACE.tables()) {
                    GradeTable<Part, Mark> others = table.without(area).only(spread.scope());
                    if (isSpread(whole.only(spread.scope()))
                            && whole.only(others.areas()).equals(others)) {
                        left.add(whole.get(area));
                    }
                }
                assertThat(scheme.options(area, table).left())
                        .as("%s of %s", area, table)
                        .isEqualTo(left);
            }
            if (table.grade(Part.PROTECTION).isPresent()) {
                // Nothing new from here: the constraint does not speak of protection.
                break;
            }
        }
    }

    @Test
    void everyGradeMayBeObjectedTo() {
        GradingScheme<Part, Mark> scheme = SCHEME.add(GradeConstraint.of(
                "NEVER", "it never holds", Basis.editorial(), Set.of(Part.CARE, Part.LEAVING), t -> false));
        GradeOptions<Part, Mark> options = scheme.options(Part.CARE, SPACE.parse("LEADERSHIP M4"));

        assertThat(options.left()).isEmpty();
        assertThat(options).hasToString("CARE: no grade; against M1, M2, M3 and M4: NEVER; against M5: LED and NEVER");
    }

    @Test
    void aSchemeIsChangedByMakingAnother() {
        assertThat(SCHEME.constraints()).containsExactly(LED, SAFE);
        assertThat(SCHEME.constraint("SAFE")).isSameAs(SAFE);
        assertThat(SCHEME.space()).isEqualTo(SPACE);
        assertThat(SCHEME.drop("LED").constraints()).containsExactly(SAFE);
        assertThat(SCHEME.drop("LED").add(LED).constraints()).containsExactly(SAFE, LED);
        GradeConstraint<Part, Mark> other =
                GradeConstraint.of("LED", "anything goes", Basis.editorial(), Set.of(Part.CARE), t -> true);
        assertThat(SCHEME.replace(other).constraints()).containsExactly(other, SAFE);
        assertThat(SCHEME).hasToString("[LED, SAFE]");
    }

    @Test
    void schemesAreEqualByTheirSpaceAndConstraints() {
        assertThat(GradingScheme.of(SPACE, LED, SAFE)).isEqualTo(SCHEME).hasSameHashCodeAs(SCHEME);
        assertThat(SCHEME)
                .isNotEqualTo(GradingScheme.of(SPACE, SAFE, LED))
                .isNotEqualTo(GradingScheme.of(SPACE.sampled(10, 1), LED, SAFE))
                .isNotEqualTo(SCHEME.constraints());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> SCHEME.add(LED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two of the constraints [LED, SAFE, LED] have the same id");
        assertThatThrownBy(() -> SCHEME.drop("LEAD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no constraint \"LEAD\" in [LED, SAFE]; nearest is LED");
        assertThatThrownBy(() -> GradingScheme.of(GradeSpace.of(List.of(Part.CARE), Mark.class), LED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no area LEADERSHIP among [CARE]");
        GradeTable<Part, Mark> other =
                GradeSpace.of(List.of(Part.CARE), Mark.class).empty();
        assertThatThrownBy(() -> SCHEME.options(Part.CARE, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table (no grades) has other areas or grades than these:"
                        + " [PROTECTION, CARE, LEAVING, LEADERSHIP]");
        assertThatThrownBy(() -> SCHEME.explain(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Laws.of(GradingScheme.of(other.space()), Part.CARE).report())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a space has at least one area");
    }

    @Test
    void aFaultOfAConstraintNamesTheConstraintAndTheTable() {
        GradingScheme<Part, Mark> scheme = GradingScheme.of(
                SPACE,
                GradeConstraint.of("FAULTY", "it fails", Basis.editorial(), Set.of(Part.CARE, Part.LEAVING), t -> {
                    if (t.get(Part.CARE) == Mark.M2) {
                        throw new IllegalArgumentException("two");
                    }
                    return t.get(Part.LEAVING) == Mark.M1;
                }));

        assertThat(scheme.options(Part.PROTECTION, SPACE.empty()).left()).hasSize(5);
        // With M2 for care nothing can be said; with another grade for it, M1 for leaving holds.
        assertThat(scheme.options(Part.LEAVING, SPACE.parse("CARE M3")).left()).containsExactly(Mark.M1);
        assertThatThrownBy(() -> scheme.options(Part.CARE, SPACE.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("constraint FAULTY cannot be judged on CARE M2")
                .hasRootCauseMessage("two");
        assertThatThrownBy(() -> scheme.explain(SPACE.parse("CARE M2, LEAVING M1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("constraint FAULTY cannot be judged on CARE M2, LEAVING M1")
                .hasRootCauseMessage("two");
        assertThat(scheme.options(Part.LEAVING, SPACE.parse("CARE M1")).against(Mark.M2))
                .containsExactly("FAULTY");
    }

    @Test
    void aConstraintOverManyAreasIsSearchedWhereFewGradesAreMissing() {
        GradeSpace<Twenty, Mark> space = GradeSpace.of(Twenty.class, Mark.class);
        GradeConstraint<Twenty, Mark> ladder = GradeConstraint.of(
                "LADDER",
                "A is the grade that eighteen reach",
                Basis.editorial(),
                EnumSet.allOf(Twenty.class),
                t -> t.get(Twenty.A) == t.without(Twenty.A).highestReachedBy(18));
        GradingScheme<Twenty, Mark> scheme = GradingScheme.of(space, ladder);
        GradeTable<Twenty, Mark> table = space.empty();
        for (Twenty area : Twenty.values()) {
            table = table.with(area, Mark.M3);
        }
        GradeTable<Twenty, Mark> threes = table;

        assertThat(scheme.options(Twenty.A, threes).left()).containsExactly(Mark.M3);
        assertThat(scheme.options(Twenty.A, threes.without(Twenty.B)).left()).containsExactly(Mark.M3);
        assertThat(scheme.options(Twenty.A, threes.without(Twenty.B).without(Twenty.C))
                        .left())
                .containsExactly(Mark.M1, Mark.M2, Mark.M3);
        assertThat(scheme.options(Twenty.A, threes.without(Twenty.B).with(Twenty.C, Mark.M2))
                        .left())
                .containsExactly(Mark.M2, Mark.M3);
        assertThatThrownBy(() -> scheme.options(Twenty.A, space.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("constraint LADDER has more than 10,000,000 completions where 19 grades are missing");
    }

    private static boolean isSpread(GradeTable<Part, Mark> table) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        table.areas().forEach(area -> marks.add(table.get(area)));
        return marks.size() == 3 && !marks.contains(Mark.M5);
    }
}
