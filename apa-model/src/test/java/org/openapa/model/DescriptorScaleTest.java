package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openapa.model.JudgementArea.CAPACITY_TO_IMPROVE;
import static org.openapa.model.JudgementArea.SOCIAL_CARE;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.testsupport.Locales;

class DescriptorScaleTest {
    @ParameterizedTest
    @CsvSource({
        "APA_2005, 4, A service that delivers well above minimum requirements for users, Very good",
        "APA_2005, 3, A service that consistently delivers above minimum requirements for users, Good/promising",
        "APA_2005, 2, A service that delivers only minimum requirements for users, Adequate",
        "APA_2005, 1, A service that does not deliver minimum requirements for users, Inadequate",
        "APA_2006, 4, A service that delivers well above minimum requirements for users, Excellent/outstanding",
        "APA_2006, 3, A service that consistently delivers above minimum requirements for users, Good",
        "APA_2006, 2, A service that delivers only minimum requirements for users, Adequate",
        "APA_2006, 1, A service that does not deliver minimum requirements for users, Inadequate",
        "APA_2007, 4, Outstanding, Outstanding",
        "APA_2007, 3, Good, Good",
        "APA_2007, 2, Adequate, Adequate",
        "APA_2007, 1, Inadequate, Inadequate",
        "APA_2008, 4, Outstanding, Outstanding",
        "APA_2008, 3, Good, Good",
        "APA_2008, 2, Adequate, Adequate",
        "APA_2008, 1, Inadequate, Inadequate"
    })
    void wordingOfEachGrade(Edition edition, int number, String service, String capacity) {
        DescriptorScale scale = edition.scale();
        Grade grade = Grade.of(number);
        for (JudgementArea area : JudgementArea.values()) {
            boolean isCapacity = area == CAPACITY_TO_IMPROVE;
            assertThat(scale.descriptor(area, grade)).isEqualTo(isCapacity ? capacity : service);
            assertThat(scale.label(area, grade))
                    .isEqualTo(edition == Edition.APA_2005 && !isCapacity ? Optional.empty() : Optional.of(capacity));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLabelAndDescriptorFindsItsGradeAndNoOther(Edition edition) {
        for (JudgementArea area : JudgementArea.values()) {
            for (Grade grade : Grade.values()) {
                String descriptor = edition.scale().descriptor(area, grade);
                assertThat(edition.scale().gradeOf(area, descriptor)).contains(grade);
                edition.scale()
                        .label(area, grade)
                        .ifPresent(label ->
                                assertThat(edition.scale().gradeOf(area, label)).contains(grade));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APA_2005 | CAPACITY_TO_IMPROVE | Good                   | 3
            APA_2005 | CAPACITY_TO_IMPROVE | promising              | 3
            APA_2005 | CAPACITY_TO_IMPROVE | good / promising       | 3
            APA_2005 | CAPACITY_TO_IMPROVE | GOOD/PROMISING.        | 3
            APA_2006 | SOCIAL_CARE         | excellent              | 4
            APA_2006 | CAPACITY_TO_IMPROVE | Outstanding            | 4
            APA_2008 | STAYING_SAFE        | INADEQUATE             | 1
            APA_2005 | CAPACITY_TO_IMPROVE | '\u00a0very \t\u00a0 good .\n' | 4
            APA_2006 | SOCIAL_CARE         | A service that delivers well above minimum requirements for children and young people | 4
            APA_2006 | CHILDRENS_SERVICES  | A service that does not deliver minimum requirements for children and young people, is not cost-effective, and makes little or no contribution to wider outcomes for the community | 1
            APA_2006 | CHILDRENS_SERVICES  | a service that delivers  only minimum requirements for children. | 2
            APA_2005 | SOCIAL_CARE         | 'a SERVICE  that delivers only minimum requirements for users.' | 2
            """)
    void caseWhiteSpaceAFinalFullStopEitherHalfOfADoubleLabelAndTheEndOfALongDescriptorDoNotMatter(
            Edition edition, JudgementArea area, String printed, int number) {
        assertThat(edition.scale().gradeOf(area, printed)).contains(Grade.of(number));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APA_2005 | SOCIAL_CARE         | Good
            APA_2005 | SOCIAL_CARE         | Very good
            APA_2005 | CAPACITY_TO_IMPROVE | Outstanding
            APA_2005 | CAPACITY_TO_IMPROVE | A service that delivers only minimum requirements for users
            APA_2006 | CAPACITY_TO_IMPROVE | Very good
            APA_2006 | SOCIAL_CARE         | promising
            APA_2006 | SOCIAL_CARE         | A service that delivers minimum requirements for users
            APA_2006 | SOCIAL_CARE         | A service that delivers only minimum requirements for
            APA_2006 | SOCIAL_CARE         | 'A service that delivers only m\u0131nimum requirements for users'
            APA_2006 | CAPACITY_TO_IMPROVE | A service that delivers only minimum requirements for children and young people
            APA_2005 | SOCIAL_CARE         | A service that delivers only minimum requirements for children and young people
            APA_2007 | SOCIAL_CARE         | A service that delivers only minimum requirements for children and young people
            APA_2007 | CHILDRENS_SERVICES  | Excellent
            APA_2008 | STAYING_SAFE        | A service that delivers only minimum requirements for users
            APA_2008 | STAYING_SAFE        | satisfactory
            APA_2006 | SOCIAL_CARE         | excellent/good
            APA_2006 | SOCIAL_CARE         | /
            APA_2007 | SOCIAL_CARE         | ''
            APA_2007 | SOCIAL_CARE         | 3
            APA_2007 | SOCIAL_CARE         | .Good
            """)
    void aWordOfAnotherScaleIsNotFound(Edition edition, JudgementArea area, String printed) {
        assertThat(edition.scale().gradeOf(area, printed)).isEmpty();
    }

    @Test
    void textIsComparedTheSameUnderATurkishLocale() {
        Locales.under(
                "tr",
                () -> assertThat(Edition.APA_2008.scale().gradeOf(SOCIAL_CARE, "INADEQUATE"))
                        .contains(Grade.GRADE_1));
    }

    @Test
    void aScalePrintsItsWordingsFromBestToWorst() {
        assertThat(Arrays.stream(Edition.values()).map(Edition::scale))
                .extracting(DescriptorScale::toString)
                .containsExactly(
                        "services: 4 A service that delivers well above minimum requirements for users,"
                                + " 3 A service that consistently delivers above minimum requirements for users,"
                                + " 2 A service that delivers only minimum requirements for users,"
                                + " 1 A service that does not deliver minimum requirements for users;"
                                + " capacity: 4 Very good, 3 Good/promising, 2 Adequate, 1 Inadequate",
                        "services: 4 A service that delivers well above minimum requirements for users,"
                                + " 3 A service that consistently delivers above minimum requirements for users,"
                                + " 2 A service that delivers only minimum requirements for users,"
                                + " 1 A service that does not deliver minimum requirements for users;"
                                + " capacity: 4 Excellent/outstanding, 3 Good, 2 Adequate, 1 Inadequate",
                        "services: 4 Outstanding, 3 Good, 2 Adequate, 1 Inadequate;"
                                + " capacity: 4 Outstanding, 3 Good, 2 Adequate, 1 Inadequate",
                        "services: 4 Outstanding, 3 Good, 2 Adequate, 1 Inadequate;"
                                + " capacity: 4 Outstanding, 3 Good, 2 Adequate, 1 Inadequate");
    }
}
