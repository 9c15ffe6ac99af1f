package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;

class ExplanationTest {
    private static Explanation<JudgementArea, Grade> explain(int year, String judgements) {
        Edition edition = Edition.of(year);
        return ApaGrading.of(edition).explain(ApaGrading.table(edition, JudgementTable.parse(judgements)));
    }

    @Test
    void aTableThatKeepsEverythingIsExplained() {
        assertThat(explain(2005, "SC2 ED4 CS3 CAP3").toString().lines())
                .containsExactly(
                        "Grades given: social-care 2, education 4, childrens-services 3, capacity-to-improve 3.",
                        "BETWEEN holds. It says that children's services lies between the lower and the higher of"
                                + " social care and education (held in 7 of 7 published sets).",
                        "CAPACITY_FLOOR holds. It says that capacity to improve is not below the grade of children's"
                                + " services as a whole (held in 35 of 35 published sets).",
                        "social-care: 2 was given. The other grades leave 1, 2 or 3 (against 4: BETWEEN).",
                        "education: 4 was given. The other grades leave 3 or 4 (against 1 and 2: BETWEEN).",
                        "childrens-services: 3 was given. The other grades leave 2 or 3"
                                + " (against 1: BETWEEN; against 4: CAPACITY_FLOOR).",
                        "capacity-to-improve: 3 was given. The other grades leave 3 or 4"
                                + " (against 1 and 2: CAPACITY_FLOOR).",
                        "No constraint speaks against the grades given.");
    }

    @Test
    void aTableThatBreaksOneConstraintSaysWhich() {
        Explanation<JudgementArea, Grade> explanation = explain(2005, "SC2 ED4 CS1 CAP3");

        assertThat(explanation.broken()).containsExactly(ApaGrading.BETWEEN);
        assertThat(explanation.lines())
                .contains(
                        "childrens-services: 1 was given, and BETWEEN speaks against it."
                                + " The other grades leave 2 or 3 (against 1: BETWEEN; against 4: CAPACITY_FLOOR).",
                        "BETWEEN speaks against the grades given.")
                .anyMatch(line -> line.startsWith("BETWEEN does not hold. It says that "));
    }

    @Test
    void aTableThatBreaksTwoConstraintsSaysBoth() {
        assertThat(explain(2005, "SC2 ED2 CS4 CAP1").lines())
                .contains("BETWEEN and CAPACITY_FLOOR speak against the grades given.")
                .contains("childrens-services: 4 was given, and BETWEEN and CAPACITY_FLOOR speak against it."
                        + " The other grades leave none (against 1: BETWEEN; against 2: CAPACITY_FLOOR;"
                        + " against 3 and 4: BETWEEN and CAPACITY_FLOOR).");
    }

    @Test
    void whereGradesAreMissingAConstraintIsOpenOrCannotHold() {
        Explanation<JudgementArea, Grade> explanation = explain(2007, "BH1 SS1 OV3");

        assertThat(explanation.steps())
                .extracting(Explanation.Step::verdict)
                .containsExactly(Explanation.Verdict.BROKEN, Explanation.Verdict.BROKEN, Explanation.Verdict.OPEN);
        assertThat(explanation.lines(JudgementArea::title, Grade::toString))
                .startsWith("Grades given: Children's services 3, Being healthy 1, Staying safe 1.")
                .anyMatch(line -> line.startsWith("FOUR_OF_FIVE cannot hold. It says that "))
                .anyMatch(line -> line.startsWith("SAFETY_CAP does not hold. It says that "))
                .anyMatch(line -> line.startsWith(
                        "CAPACITY_FLOOR is open, as no grade was given for Capacity to" + " improve. It says that "))
                .contains(
                        "Enjoying and achieving: no grade was given. The other grades leave none (against 1, 2, 3 and 4: FOUR_OF_FIVE).")
                .endsWith("FOUR_OF_FIVE and SAFETY_CAP speak against the grades given.");
    }

    @Test
    void anAreaNoConstraintSpeaksOfIsSaidToBe() {
        assertThat(explain(2006, "").lines())
                .containsExactly(
                        "Grades given: none.",
                        "CAPACITY_FLOOR is open, as no grade was given for childrens-services and capacity-to-improve."
                                + " It says that capacity to improve is not below the grade of children's services as"
                                + " a whole (held in 35 of 35 published sets).",
                        "childrens-services: no grade was given. The other grades leave any grade.",
                        "capacity-to-improve: no grade was given. The other grades leave any grade.",
                        "social-care: no grade was given. No constraint speaks of it.",
                        "No constraint speaks against the grades given.");
    }

    @Test
    void aSingleGradeThatIsLeftIsTheOnlyOne() {
        assertThat(explain(2005, "SC4 ED4 CS4 CAP4").lines())
                .contains("childrens-services: 4 was given. The other grades leave only 4"
                        + " (against 1, 2 and 3: BETWEEN).");
    }

    @Test
    void anExplanationHasTheTableTheStepsAndTheOptionsAsData() {
        Explanation<JudgementArea, Grade> explanation = explain(2005, "SC2 ED4 CS3 CAP3");
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2005);

        assertThat(explanation.table())
                .hasToString("social-care 2, education 4, childrens-services 3, capacity-to-improve 3");
        assertThat(explanation.steps())
                .extracting(Explanation.Step::constraint)
                .isEqualTo(List.of(ApaGrading.BETWEEN, ApaGrading.CAPACITY_FLOOR));
        assertThat(explanation.options())
                .isEqualTo(scheme.space().areas().stream()
                        .map(area -> scheme.options(area, explanation.table()))
                        .toList());
    }
}
