package org.openapa.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openapa.model.JudgementArea.CAPACITY_TO_IMPROVE;
import static org.openapa.model.JudgementArea.CHILDRENS_SERVICES;
import static org.openapa.model.JudgementArea.STAYING_SAFE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Basis;

class ApaGradingTest {
    /** A constraint said again in plain numbers: its scope, and whether a row of grades in the order of the scope keeps it. */
    private record Plain(String id, List<JudgementArea> scope, Predicate<List<Integer>> holds) {}

    private static final Plain BETWEEN = new Plain(
            "BETWEEN",
            List.of(JudgementArea.SOCIAL_CARE, JudgementArea.EDUCATION, CHILDRENS_SERVICES),
            row -> Math.min(row.get(0), row.get(1)) <= row.get(2) && row.get(2) <= Math.max(row.get(0), row.get(1)));
    private static final Plain FOUR_OF_FIVE = new Plain(
            "FOUR_OF_FIVE",
            List.of(
                    CHILDRENS_SERVICES,
                    JudgementArea.BEING_HEALTHY,
                    STAYING_SAFE,
                    JudgementArea.ENJOYING_AND_ACHIEVING,
                    JudgementArea.MAKING_A_POSITIVE_CONTRIBUTION,
                    JudgementArea.ACHIEVING_ECONOMIC_WELL_BEING),
            row -> {
                int below = 0;
                for (int outcome = 1; outcome <= 5; outcome++) {
                    below += row.get(outcome) < row.get(0) ? 1 : 0;
                }
                return below <= 1;
            });
    private static final Plain SAFETY_CAP = new Plain(
            "SAFETY_CAP", List.of(CHILDRENS_SERVICES, STAYING_SAFE), row -> row.get(0) <= 2 || row.get(1) > 1);
    private static final Plain CAPACITY_FLOOR = new Plain(
            "CAPACITY_FLOOR", List.of(CHILDRENS_SERVICES, CAPACITY_TO_IMPROVE), row -> row.get(0) <= row.get(1));

    private static List<Plain> plain(Edition edition) {
        return switch (edition) {
            case APA_2005 -> List.of(BETWEEN, CAPACITY_FLOOR);
            case APA_2006 -> List.of(CAPACITY_FLOOR);
            case APA_2007, APA_2008 -> List.of(FOUR_OF_FIVE, SAFETY_CAP, CAPACITY_FLOOR);
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyTableCompleteOrNotHasTheOptionsThatTheDefinitionGives(Edition edition) {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(edition);
        Map<String, Boolean> worked = new HashMap<>();
        for (GradeTable<JudgementArea, Grade> table : scheme.space().partialTables()) {
            for (JudgementArea area : edition.judgedAreas()) {
                GradeOptions<JudgementArea, Grade> options = scheme.options(area, table);
                for (Grade grade : Grade.values()) {
                    List<String> expected = new ArrayList<>();
                    for (Plain constraint : plain(edition)) {
                        if (constraint.scope().contains(area)) {
                            List<Integer> row = row(constraint, table, area, grade);
                            if (!worked.computeIfAbsent(constraint.id() + row, id -> possible(constraint, row))) {
                                expected.add(constraint.id());
                            }
                        }
                    }
                    if (!options.against(grade).equals(expected)) {
                        assertThat(options.against(grade))
                                .as("%s of %s at %s", area, table, grade)
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyConstraintObjectsToSomethingThatNoOtherObjectsTo(Edition edition) {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(edition);
        List<String> alone = new ArrayList<>();
        for (GradeTable<JudgementArea, Grade> table : scheme.space().tables()) {
            List<GradeConstraint<JudgementArea, Grade>> broken = new ArrayList<>();
            for (GradeConstraint<JudgementArea, Grade> constraint : scheme.constraints()) {
                if (!constraint.holds(table)) {
                    broken.add(constraint);
                }
            }
            if (broken.size() == 1) {
                alone.add(broken.get(0).id());
            }
        }
        assertThat(alone)
                .containsAll(
                        scheme.constraints().stream().map(GradeConstraint::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theAreasAreThoseTheEditionJudgesInItsOrder(Edition edition) {
        assertThat(ApaGrading.of(edition).space().areas()).containsExactlyElementsOf(edition.judgedAreas());
        assertThat(ApaGrading.of(edition).space().grades()).containsExactly(Grade.values());
    }

    @Test
    void everyConstraintStatesWhatItRestsOn() {
        assertThat(ApaGrading.BETWEEN.basis()).hasToString("held in 7 of 7 published sets");
        assertThat(ApaGrading.FOUR_OF_FIVE.basis())
                .hasToString("held in 7 of 7 published sets, in 6 of them as equality");
        assertThat(ApaGrading.SAFETY_CAP.basis()).isEqualTo(Basis.editorial());
        assertThat(ApaGrading.CAPACITY_FLOOR.basis()).hasToString("held in 35 of 35 published sets");
    }

    @Test
    void theSchemesHaveTheConstraintsOfTheirEditions() {
        assertThat(ApaGrading.of(Edition.APA_2005)).hasToString("[BETWEEN, CAPACITY_FLOOR]");
        assertThat(ApaGrading.of(Edition.APA_2006)).hasToString("[CAPACITY_FLOOR]");
        assertThat(ApaGrading.of(Edition.APA_2007)).hasToString("[FOUR_OF_FIVE, SAFETY_CAP, CAPACITY_FLOOR]");
        assertThat(ApaGrading.of(Edition.APA_2008)).isEqualTo(ApaGrading.of(Edition.APA_2007));
    }

    @Test
    void in2005ChildrensServicesIsLeftNoGradeInFourteenOfSixtyFourTables() {
        LawReport<JudgementArea, Grade> report = Laws.of(ApaGrading.of(Edition.APA_2005), CHILDRENS_SERVICES)
                .breaks(Law.total(), 14)
                .report();

        assertThat(report)
                .extracting(LawReport::isSampled, LawReport::isAsExpected)
                .containsExactly(false, true);
        assertThat(report.toString().lines())
                .containsExactly(
                        "1 law on 4^3 = 64 tables",
                        "  total: broken in 14 cases, as expected, tried on 64 tables; smallest"
                                + " social-care 2, education 2, capacity-to-improve 1: no grade");
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2006", "APA_2007", "APA_2008"})
    void inLaterEditionsTheWholeAlwaysHasAGradeLeft(Edition edition) {
        Laws.of(ApaGrading.of(edition), CHILDRENS_SERVICES)
                .holds(Law.total(), Law.monotone(), Law.unanimous(), Law.scaleNotInverted())
                .verify();
    }

    @ParameterizedTest
    @EnumSource
    void everySchemeAgreesWithItsExplanationAndLeavesAUnanimousGrade(Edition edition) {
        for (JudgementArea area : edition.judgedAreas()) {
            Laws.of(ApaGrading.of(edition), area)
                    .holds(Law.agreesWithItsExplanation(), Law.unanimous())
                    .verify();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2005 | Cambridgeshire | SC2 ED4 CS3 CAP3 | 2 or 3",
                "2005 | North East Lincolnshire | SC3 ED1 CS1 CAP3 | 1, 2 or 3",
                "2005 | Shropshire | SC4 ED4 CS4 CAP4 | 4",
                "2005 | Tower Hamlets | SC4 ED4 CS4 CAP4 | 4",
                "2005 | Kingston upon Thames | SC4 ED4 CS4 CAP4 | 4",
                "2006 | Stockton-on-Tees | CS4 CAP4 SC3 | 1, 2, 3 or 4",
                "2006 | Camden | CS4 CAP4 SC4 | 1, 2, 3 or 4",
                "2006 | Gloucestershire | CS4 CAP4 SC4 | 1, 2, 3 or 4",
                "2006 | Knowsley | CS4 CAP4 SC4 | 1, 2, 3 or 4",
                "2006 | Norfolk | CS3 CAP3 SC3 | 1, 2 or 3",
                "2006 | Cambridgeshire | CS3 CAP3 SC3 | 1, 2 or 3",
                "2007 | Norfolk | BH3 SS3 EA2 PC3 EW2 OV2 CAP2 | 1 or 2",
                "2007 | Kent | BH3 SS3 EA3 PC3 EW3 OV3 CAP4 | 1, 2 or 3",
                "2008 | Gateshead | BH4 SS4 EA4 PC4 EW4 OV4 CAP4 | 1, 2, 3 or 4",
                "2008 | Surrey | BH2 SS1 EA3 PC2 EW2 OV1 CAP1 | 1",
                "2008 | Doncaster | SS1 OV1 | 1 or 2",
                "2008 | Haringey | SS1 OV1 | 1 or 2",
                "2008 | Birmingham, Essex, Reading, West Sussex, Wokingham (overall above 1) | SS1 | 1 or 2",
                "2008 | Milton Keynes (staying safe above 1) | OV1 | 1, 2, 3 or 4"
            })
    void noPublishedSetIsObjectedTo(int year, String council, String grades, String whole) {
        Edition edition = Edition.of(year);
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(edition);
        GradeTable<JudgementArea, Grade> table = ApaGrading.table(edition, JudgementTable.parse(grades));

        Explanation<JudgementArea, Grade> explanation = scheme.explain(table);

        assertThat(explanation.broken()).as(council).isEmpty();
        assertThat(Words.outcome(scheme.options(CHILDRENS_SERVICES, table).left()))
                .isEqualTo(whole);
        assertThat(explanation.steps())
                .extracting(step -> step.constraint().id() + " " + step.verdict())
                .containsExactlyElementsOf(scheme.constraints().stream()
                        .map(constraint ->
                                constraint.id() + (table.isComplete(constraint.scope()) ? " HOLDS" : " OPEN"))
                        .toList());
    }

    @Test
    void norfolksDirectorIsBorneOut() {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2007);
        GradeTable<JudgementArea, Grade> norfolk =
                ApaGrading.table(Edition.APA_2007, JudgementTable.parse("BH3 SS3 EA2 PC3 EW2 CAP3"));

        assertThat(scheme.options(CHILDRENS_SERVICES, norfolk).left()).containsExactly(Grade.GRADE_1, Grade.GRADE_2);
        assertThat(scheme.options(CHILDRENS_SERVICES, norfolk.with(JudgementArea.ENJOYING_AND_ACHIEVING, Grade.GRADE_3))
                        .left())
                .containsExactly(Grade.GRADE_1, Grade.GRADE_2, Grade.GRADE_3);
    }

    @Test
    void minimumMaximumAndRoundedMeanAreEachContradictedByAPublishedSet() {
        assertThat(whole("SC2 ED4 CS3 CAP3")).isNotEqualTo(2).isNotEqualTo(4);
        // The mean of 3 and 1 is 2.
        assertThat(whole("SC3 ED1 CS1 CAP3")).isNotEqualTo(2);
    }

    @Test
    void judgementsBecomeATableAndBack() {
        JudgementTable cambridgeshire = JudgementTable.parse("SC2 ED4 CS3 CAP3");

        assertThat(ApaGrading.judgements(ApaGrading.table(Edition.APA_2005, cambridgeshire)))
                .isEqualTo(cambridgeshire);
        for (GradeTable<JudgementArea, Grade> table :
                ApaGrading.of(Edition.APA_2006).space().partialTables()) {
            assertThat(ApaGrading.table(Edition.APA_2006, ApaGrading.judgements(table)))
                    .isEqualTo(table);
        }
    }

    @Test
    void labelsAndAreasThatTheEditionDoesNotJudgeAreLeftOut() {
        JudgementTable table = JudgementTable.parse("SC2 ED4 CS3 CAP3").withLabel(CAPACITY_TO_IMPROVE, "Good");

        assertThat(ApaGrading.table(Edition.APA_2006, table))
                .hasToString("childrens-services 3, capacity-to-improve 3, social-care 2");
    }

    @Test
    void constraintsAreAddedDroppedAndReplacedAsValues() {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2007);
        GradeConstraint<JudgementArea, Grade> forced = GradeConstraint.of(
                "SAFETY_CAP",
                "with staying safe at 1 the overall grade is 1",
                Basis.editorial(),
                ApaGrading.SAFETY_CAP.scope(),
                table -> table.get(STAYING_SAFE) != Grade.GRADE_1 || table.get(CHILDRENS_SERVICES) == Grade.GRADE_1);

        Comparison<JudgementArea, Grade> dropped = Laws.compare(scheme, scheme.drop("SAFETY_CAP"), CHILDRENS_SERVICES);
        Comparison<JudgementArea, Grade> replaced = Laws.compare(scheme, scheme.replace(forced), CHILDRENS_SERVICES);

        assertThat(dropped)
                .hasToString("32 of 4^6 = 4,096 tables differ; smallest being-healthy 3, staying-safe 1,"
                        + " enjoying-and-achieving 3, making-a-positive-contribution 3, achieving-economic-well-being 3,"
                        + " capacity-to-improve 3: 1 or 2 -> 1, 2 or 3 (SAFETY_CAP); SAFETY_CAP on 32");
        assertThat(replaced.causes()).containsOnlyKeys("SAFETY_CAP");
        assertThat(scheme.drop("SAFETY_CAP").add(ApaGrading.SAFETY_CAP))
                .hasToString("[FOUR_OF_FIVE, CAPACITY_FLOOR, SAFETY_CAP]");
        assertThatThrownBy(() -> scheme.add(ApaGrading.BETWEEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no area social-care among [childrens-services, being-healthy, ");
    }

    @Test
    void whatOneConstraintForbidsTheOthersMayForbidToo() {
        GradingScheme<JudgementArea, Grade> scheme = ApaGrading.of(Edition.APA_2005);
        ImmutableList<String> against = scheme.options(
                        CHILDRENS_SERVICES, ApaGrading.table(Edition.APA_2005, JudgementTable.parse("SC2 ED2 CAP2")))
                .against(Grade.GRADE_4);

        assertThat(against).containsExactly("BETWEEN", "CAPACITY_FLOOR");
    }

    private static Integer whole(String judgements) {
        return JudgementTable.parse(judgements)
                .grade(CHILDRENS_SERVICES)
                .orElseThrow()
                .number();
    }

    /** {@return the grades of the scope, 0 where there is none, with the area at the grade} */
    private static List<Integer> row(
            Plain constraint, GradeTable<JudgementArea, Grade> table, JudgementArea area, Grade grade) {
        Map<JudgementArea, Integer> grades = new EnumMap<>(JudgementArea.class);
        constraint
                .scope()
                .forEach(each ->
                        grades.put(each, table.grade(each).map(Grade::number).orElse(0)));
        grades.put(area, grade.number());
        return constraint.scope().stream().map(grades::get).toList();
    }

    private static boolean possible(Plain constraint, List<Integer> row) {
        int missing = row.indexOf(0);
        if (missing < 0) {
            return constraint.holds().test(row);
        }
        for (int grade = 1; grade <= 4; grade++) {
            List<Integer> more = new ArrayList<>(row);
            more.set(missing, grade);
            if (possible(constraint, more)) {
                return true;
            }
        }
        return false;
    }
}
