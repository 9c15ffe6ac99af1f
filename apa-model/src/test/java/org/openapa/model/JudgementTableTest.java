package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openapa.model.Grade.GRADE_1;
import static org.openapa.model.Grade.GRADE_2;
import static org.openapa.model.Grade.GRADE_3;
import static org.openapa.model.Grade.GRADE_4;
import static org.openapa.model.JudgementArea.CAPACITY_TO_IMPROVE;
import static org.openapa.model.JudgementArea.CHILDRENS_SERVICES;
import static org.openapa.model.JudgementArea.EDUCATION;
import static org.openapa.model.JudgementArea.SOCIAL_CARE;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTableTest {
    private static final JudgementTable CAMBRIDGESHIRE_2005 = JudgementTable.builder()
            .grade(CAPACITY_TO_IMPROVE, GRADE_3)
            .grade(EDUCATION, GRADE_4)
            .grade(SOCIAL_CARE, GRADE_2)
            .grade(CHILDRENS_SERVICES, GRADE_3)
            .build();
    private static final JudgementTable LABELLED =
            CAMBRIDGESHIRE_2005.withLabel(CAPACITY_TO_IMPROVE, "Good/promising").withLabel(EDUCATION, "Very good");

    @Test
    void gradesStandInTheOrderOfTheAreasHoweverTheyWereGiven() {
        ImmutableMap<JudgementArea, Grade> shuffled = ImmutableMap.of(
                CHILDRENS_SERVICES, GRADE_3, EDUCATION, GRADE_4, CAPACITY_TO_IMPROVE, GRADE_3, SOCIAL_CARE, GRADE_2);
        assertThat(JudgementTable.of(shuffled)).isEqualTo(CAMBRIDGESHIRE_2005).hasSameHashCodeAs(CAMBRIDGESHIRE_2005);
        assertThat(JudgementTable.of(shuffled).grades().keySet())
                .containsExactly(SOCIAL_CARE, EDUCATION, CHILDRENS_SERVICES, CAPACITY_TO_IMPROVE);
        assertThat(LABELLED.labels().keySet()).containsExactly(EDUCATION, CAPACITY_TO_IMPROVE);
    }

    @ParameterizedTest
    @CsvSource({
        "APA_2005, SC2 ED4 CS3 CAP3, SC ED CS CAP",
        "APA_2006, SC2 ED4 CS3 CAP3, CS CAP SC ED",
        "APA_2008, SC2 ED4 CS3 CAP3, CS CAP SC ED",
        "APA_2008, CAP3 EW2 PC3 EA2 SS3 BH3 OV2, CS BH SS EA PC EW CAP",
        "APA_2007, ED4 SS1, SS ED"
    })
    void anEditionPrintsItsRowsFirstAndInItsOwnOrder(Edition edition, String notation, String order) {
        JudgementTable table = JudgementTable.parse(notation);
        assertThat(table.grades(edition).keySet().stream().map(JudgementArea::abbreviation))
                .containsExactly(order.split(" ", -1));
        assertThat(table.grades(edition)).isEqualTo(table.grades());
    }

    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "APA_2005, SC2 ED4 CS3 CAP3, ''",
                "APA_2005, CAP3 ED4, SC CS",
                "APA_2006, ED4, CS CAP SC",
                "APA_2007, BH3 SS3 EA2 PC3 EW2, CS CAP",
                "APA_2008, '', CS BH SS EA PC EW CAP"
            })
    void missingAreTheEditionsRowsWithoutAGrade(Edition edition, String notation, String missing) {
        assertThat(String.join(
                        " ",
                        JudgementTable.parse(notation).missing(edition).stream()
                                .map(JudgementArea::abbreviation)
                                .toList()))
                .isEqualTo(missing);
    }

    @Test
    void anAreaHasAGradeAndALabelOrNothing() {
        assertThat(LABELLED.grade(EDUCATION)).contains(GRADE_4);
        assertThat(LABELLED.label(EDUCATION)).contains("Very good");
        assertThat(LABELLED.label(SOCIAL_CARE)).isEmpty();
        assertThat(LABELLED.grade(JudgementArea.STAYING_SAFE)).isEmpty();
    }

    @Test
    void withAndWithoutChangeOneAreaInACopy() {
        assertThat(LABELLED.with(EDUCATION, GRADE_1)).hasToString("SC2 ED1 CS3 CAP3");
        assertThat(LABELLED.with(EDUCATION, GRADE_1).labels()).isEqualTo(LABELLED.labels());
        assertThat(LABELLED.with(EDUCATION, GRADE_1).with(EDUCATION, GRADE_4)).isEqualTo(LABELLED);
        assertThat(LABELLED.withLabel(EDUCATION, "Good").labels())
                .isEqualTo(ImmutableMap.of(EDUCATION, "Good", CAPACITY_TO_IMPROVE, "Good/promising"));
        assertThat(LABELLED.withLabel(EDUCATION, "Good").grades()).isEqualTo(LABELLED.grades());
        assertThat(LABELLED.without(EDUCATION)).hasToString("SC2 CS3 CAP3");
        assertThat(LABELLED.without(EDUCATION).labels().keySet()).containsExactly(CAPACITY_TO_IMPROVE);
        assertThat(LABELLED.without(JudgementArea.STAYING_SAFE)).isEqualTo(LABELLED);
        assertThat(LABELLED).hasToString("SC2 ED4 CS3 CAP3");
    }

    @Test
    void aLabelMakesADifferenceThatTheNotationDoesNotShow() {
        assertThat(LABELLED).isNotEqualTo(CAMBRIDGESHIRE_2005).hasToString(CAMBRIDGESHIRE_2005.toString());
        assertThat(LABELLED.hashCode()).isNotEqualTo(CAMBRIDGESHIRE_2005.hashCode());
    }

    @Test
    void onlyATableWithoutGradeAndLabelIsEmpty() {
        assertThat(JudgementTable.of().isEmpty()).isTrue();
        assertThat(JudgementTable.of())
                .isEqualTo(JudgementTable.builder().build())
                .hasToString("");
        assertThat(JudgementTable.parse("CS1").isEmpty()).isFalse();
        assertThat(JudgementTable.of().withLabel(EDUCATION, "Good").isEmpty()).isFalse();
    }

    @Test
    void laterChangesOfTheMapOrTheBuilderDoNotReachTheTable() {
        Map<JudgementArea, Grade> grades = new HashMap<>(Map.of(EDUCATION, GRADE_4));
        JudgementTable fromMap = JudgementTable.of(grades);
        grades.put(EDUCATION, GRADE_1);
        JudgementTable.Builder builder = JudgementTable.builder().grade(EDUCATION, GRADE_4);
        JudgementTable built = builder.build();
        builder.grade(SOCIAL_CARE, GRADE_1);
        assertThat(fromMap).hasToString("ED4").isEqualTo(built);
    }

    @Test
    void theBuilderRefusesASecondGradeOrLabelAndNamesTheArea() {
        JudgementTable.Builder builder =
                JudgementTable.builder().grade(EDUCATION, GRADE_4).label(EDUCATION, "Good");
        assertThatThrownBy(() -> builder.grade(EDUCATION, GRADE_4))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("grade of education is set already");
        assertThatThrownBy(() -> builder.label(EDUCATION, "Very good"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("label of education is set already");
    }

    @Test
    void nullIsRefused() {
        JudgementTable.Builder builder = JudgementTable.builder();
        assertThatThrownBy(() -> builder.grade(null, GRADE_2))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("area");
        assertThatThrownBy(() -> builder.grade(EDUCATION, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("grade");
        assertThatThrownBy(() -> builder.label(EDUCATION, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("label");
        assertThatThrownBy(() -> LABELLED.with(null, GRADE_2))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("area");
        assertThatThrownBy(() -> LABELLED.with(SOCIAL_CARE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("grade");
        assertThatThrownBy(() -> LABELLED.withLabel(SOCIAL_CARE, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("label");
        assertThatThrownBy(() -> JudgementTable.of(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("grades");
        assertThatThrownBy(() -> JudgementTable.of(Collections.singletonMap(EDUCATION, null)))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("grades: null value of education");
        assertThat(builder.build().isEmpty()).isTrue();
    }
}
