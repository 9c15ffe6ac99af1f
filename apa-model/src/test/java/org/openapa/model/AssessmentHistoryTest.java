package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openapa.model.Edition.APA_2005;
import static org.openapa.model.Edition.APA_2006;
import static org.openapa.model.Edition.APA_2007;
import static org.openapa.model.Edition.APA_2008;
import static org.openapa.model.JudgementArea.CHILDRENS_SERVICES;
import static org.openapa.model.JudgementArea.EDUCATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AssessmentHistoryTest {
    private static final Assessment OF_2005 = Examples.graded(APA_2005, "SC2 ED4 CS3 CAP3");
    private static final Assessment OF_2006 = Examples.graded(APA_2006, "SC3 CS3 CAP3");
    private static final Assessment OF_2008 = Examples.graded(APA_2008, "SS2 OV2");
    private static final Assessment REVISED_2008 = Examples.graded(APA_2008, "SS1 OV1");

    private final AssessmentHistory history =
            AssessmentHistory.of(ImmutableList.of(OF_2008, OF_2006, REVISED_2008, OF_2005));

    @Test
    void assessmentsStandInTheOrderOfTheEditionsAndARevisedLetterAfterTheFirst() {
        assertThat(history.assessments()).containsExactly(OF_2005, OF_2006, OF_2008, REVISED_2008);
        assertThat(history).hasToString("AssessmentHistory[2005, 2006, 2008, 2008]");
    }

    @Test
    void theRevisedLetterCounts() {
        assertThat(history.latest(APA_2008)).contains(REVISED_2008);
        assertThat(history.latest(APA_2005)).contains(OF_2005);
        assertThat(history.latest(APA_2007)).isEmpty();
    }

    @Test
    void anAddedAssessmentTakesItsPlaceByEditionAndCountsBeforeOthersOfIt() {
        Assessment of2007 = Examples.graded(APA_2007, "OV3");
        assertThat(history.with(OF_2008).with(of2007).assessments())
                .containsExactly(OF_2005, OF_2006, of2007, OF_2008, REVISED_2008, OF_2008);
        assertThat(history.with(OF_2008).latest(APA_2008)).contains(OF_2008);
        assertThat(history.assessments()).hasSize(4);
    }

    @Test
    void gradesOfAnAreaFormASeriesWithoutTheMissingYears() {
        assertThat(history.grades(CHILDRENS_SERVICES))
                .isEqualTo(ImmutableSortedMap.of(
                        APA_2005, Grade.GRADE_3, APA_2006, Grade.GRADE_3, APA_2008, Grade.GRADE_1));
        assertThat(history.grades(CHILDRENS_SERVICES).keySet()).containsExactly(APA_2005, APA_2006, APA_2008);
        assertThat(history.grades(EDUCATION)).isEqualTo(ImmutableSortedMap.of(APA_2005, Grade.GRADE_4));
    }

    @Test
    void aRevisedLetterWithoutAGradeLeavesTheYearWithoutOne() {
        AssessmentHistory withdrawn = history.with(Examples.graded(APA_2008, "SS1"));
        assertThat(withdrawn.grades(CHILDRENS_SERVICES).keySet()).containsExactly(APA_2005, APA_2006);
    }

    @Test
    void changeIsPositiveForTheBetter() {
        assertThat(history.change(CHILDRENS_SERVICES, APA_2005, APA_2008)).isEqualTo(OptionalInt.of(-2));
        assertThat(history.change(CHILDRENS_SERVICES, APA_2008, APA_2005)).isEqualTo(OptionalInt.of(2));
        assertThat(history.change(CHILDRENS_SERVICES, APA_2005, APA_2006)).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void thereIsNoChangeWithoutAGradeAtBothEnds() {
        assertThat(history.change(CHILDRENS_SERVICES, APA_2005, APA_2007)).isEmpty();
        assertThat(history.change(CHILDRENS_SERVICES, APA_2007, APA_2005)).isEmpty();
        assertThat(history.change(EDUCATION, APA_2005, APA_2006)).isEmpty();
    }

    @Test
    void anEmptyHistoryHasNothing() {
        AssessmentHistory empty = AssessmentHistory.of(ImmutableList.of());
        assertThat(empty.assessments()).isEmpty();
        assertThat(empty.latest(APA_2005)).isEmpty();
        assertThat(empty.grades(CHILDRENS_SERVICES)).isEqualTo(Maps.newTreeMap());
        assertThat(empty).hasToString("AssessmentHistory[]").isEqualTo(AssessmentHistory.of(ImmutableList.of()));
    }
}
