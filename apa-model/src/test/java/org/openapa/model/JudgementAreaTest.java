package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementAreaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            SC  | SOCIAL_CARE                    | Social care
            ED  | EDUCATION                      | Education
            CS  | CHILDRENS_SERVICES             | Children's services
            BH  | BEING_HEALTHY                  | Being healthy
            SS  | STAYING_SAFE                   | Staying safe
            EA  | ENJOYING_AND_ACHIEVING         | Enjoying and achieving
            PC  | MAKING_A_POSITIVE_CONTRIBUTION | Making a positive contribution
            EW  | ACHIEVING_ECONOMIC_WELL_BEING  | Achieving economic well-being
            CAP | CAPACITY_TO_IMPROVE            | Capacity to improve
            """)
    void abbreviationAndTitleOfEachArea(String abbreviation, JudgementArea area, String title) {
        assertThat(area.abbreviation()).isEqualTo(abbreviation);
        assertThat(area.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            APA_2005 | SOCIAL_CARE         | The contribution of the local authority's social care services in maintaining and improving outcomes for children and young people
            APA_2005 | EDUCATION           | The contribution of local authority's education services in maintaining and improving outcomes for children and young people
            APA_2005 | CHILDRENS_SERVICES  | The contribution of the local authority's children's services in maintaining and improving outcomes for children and young people
            APA_2005 | CAPACITY_TO_IMPROVE | The council's overall capacity to improve its services for children and young people
            APA_2006 | SOCIAL_CARE         | Contribution of social care services
            APA_2006 | CHILDRENS_SERVICES  | Children's services overall
            APA_2006 | CAPACITY_TO_IMPROVE | Capacity to improve
            APA_2007 | CHILDRENS_SERVICES  | Overall effectiveness of children's services
            APA_2007 | CAPACITY_TO_IMPROVE | Capacity to improve, including the management of services for children and young people
            APA_2008 | CHILDRENS_SERVICES  | Overall effectiveness of children's services
            APA_2008 | CAPACITY_TO_IMPROVE | Capacity to improve, including the management of services for children and young people
            """)
    void theTableOfAnEditionNamesItsAreas(Edition edition, JudgementArea area, String title) {
        assertThat(area.title(edition)).isEqualTo(title);
    }

    @ParameterizedTest
    @EnumSource
    void anOutcomeHasOneNameInEveryEdition(OutcomeArea outcome) {
        for (Edition edition : Edition.values()) {
            assertThat(outcome.judgementArea().title(edition))
                    .isEqualTo(outcome.title())
                    .isEqualTo(outcome.judgementArea().title());
        }
    }

    @Test
    void outcomesAreJudgedUnderTheirAreasInTheirOrder() {
        assertThat(OutcomeArea.judgementAreas())
                .containsExactlyElementsOf(Arrays.stream(OutcomeArea.values())
                        .map(OutcomeArea::judgementArea)
                        .toList());
    }

    @Test
    void anAreaThatAnEditionDoesNotJudgeKeepsItsShortName() {
        assertThat(JudgementArea.SOCIAL_CARE.title(Edition.APA_2007)).isEqualTo("Social care");
        assertThat(JudgementArea.EDUCATION.title(Edition.APA_2006)).isEqualTo("Education");
    }

    @Test
    void theFiveOutcomesAreTheAreasInTheMiddleAndShareTheirCodes() {
        for (OutcomeArea outcome : OutcomeArea.values()) {
            JudgementArea area = outcome.judgementArea();
            assertThat(area.name()).isEqualTo(outcome.name());
            assertThat(area.code()).isEqualTo(outcome.code());
            assertThat(area.outcome()).isEqualTo(Optional.of(outcome));
        }
        assertThat(Arrays.stream(JudgementArea.values())
                        .filter(area -> area.outcome().isEmpty()))
                .containsExactlyElementsOf(EnumSet.of(
                        JudgementArea.SOCIAL_CARE,
                        JudgementArea.EDUCATION,
                        JudgementArea.CHILDRENS_SERVICES,
                        JudgementArea.CAPACITY_TO_IMPROVE));
    }
}
