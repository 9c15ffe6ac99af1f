package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Basis;

/** A constraint that speaks of too many areas to keep an answer for each table is answered by going through completions. */
class SearchForCompletionsTest {
    private enum Part {
        P1,
        P2,
        P3,
        P4,
        P5,
        P6,
        P7,
        P8,
        P9,
        P10,
        P11,
        P12
    }

    private enum Mark {
        M1,
        M2,
        M3,
        M4,
        M5
    }

    private static final GradeSpace<Part, Mark> SPACE = GradeSpace.of(Part.class, Mark.class);

    private static GradingScheme<Part, Mark> needing(Part part, Mark mark) {
        return GradingScheme.of(
                SPACE,
                GradeConstraint.of(
                        "NEEDS",
                        part + " is " + mark,
                        Basis.editorial(),
                        EnumSet.allOf(Part.class),
                        table -> table.get(part) == mark));
    }

    private static GradeTable<Part, Mark> without(Part part) {
        GradeTable<Part, Mark> table = SPACE.empty();
        for (Part other : Part.values()) {
            table = other == part ? table : table.with(other, Mark.M3);
        }
        return table;
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void everyGradeOfAMissingAreaIsTriedFromTheWorstToTheBest(Part missing) {
        Part asked = missing == Part.P2 ? Part.P3 : Part.P2;
        for (Mark mark : Mark.values()) {
            assertThat(needing(missing, mark).options(asked, without(missing)).left())
                    .containsExactly(Mark.values());
        }
    }

    @Test
    void onlyTheGradesWithACompletionAreLeft() {
        assertThat(needing(Part.P1, Mark.M5).options(Part.P1, without(Part.P12)).left())
                .containsExactly(Mark.M5);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void withoutAnyGradeAConstraintIsOpen(Edition edition) {
        GradeSpace<JudgementArea, Grade> space =
                GradeSpace.of(edition.judgedAreas().asList(), Grade.class);
        GradingScheme<JudgementArea, Grade> scheme = GradingScheme.of(space, ApaGrading.CAPACITY_FLOOR);
        assertThat(scheme.explain(space.empty()).steps())
                .extracting(Explanation.Step::verdict)
                .containsExactly(Explanation.Verdict.OPEN);
    }
}
