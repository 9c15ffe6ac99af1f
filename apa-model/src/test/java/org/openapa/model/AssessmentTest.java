package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openapa.model.OutcomeArea.ACHIEVING_ECONOMIC_WELL_BEING;
import static org.openapa.model.OutcomeArea.BEING_HEALTHY;
import static org.openapa.model.OutcomeArea.STAYING_SAFE;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTest {
    private static final Assessment BARE = Assessment.builder()
            .edition(Edition.APA_2005)
            .authority(AuthorityReference.of("Cambridgeshire County Council"))
            .build();
    private static final OutcomeSection GOOD =
            OutcomeSection.builder().evaluation("good").build();
    private static final OutcomeSection EMPTY = OutcomeSection.builder().build();

    @Test
    void councilAndEditionAreEnough() {
        assertThat(BARE.edition()).isSameAs(Edition.APA_2005);
        assertThat(BARE.authority().name()).contains("Cambridgeshire County Council");
        assertThat(BARE.judgements()).isEqualTo(JudgementTable.of());
        assertThat(BARE.outcomes()).isEmpty();
        assertThat(BARE.explorations()).isEmpty();
        assertThat(Optional.empty())
                .isEqualTo(BARE.meetingDate())
                .isEqualTo(BARE.letter())
                .isEqualTo(BARE.serviceManagement())
                .isEqualTo(BARE.source())
                .isEqualTo(BARE.schema());
    }

    @Test
    void gradesOfAreasAndOutcomesComeFromTheTable() {
        Assessment assessment = Examples.graded(Edition.APA_2008, "BH2 SS1 EA3 PC4 OV1");
        assertThat(assessment.grade(JudgementArea.CHILDRENS_SERVICES)).contains(Grade.GRADE_1);
        assertThat(assessment.grade(JudgementArea.CAPACITY_TO_IMPROVE)).isEmpty();
        assertThat(assessment.grade(BEING_HEALTHY)).contains(Grade.GRADE_2);
        assertThat(assessment.grade(STAYING_SAFE)).contains(Grade.GRADE_1);
        assertThat(assessment.grade(OutcomeArea.ENJOYING_AND_ACHIEVING)).contains(Grade.GRADE_3);
        assertThat(assessment.grade(OutcomeArea.MAKING_A_POSITIVE_CONTRIBUTION)).contains(Grade.GRADE_4);
        assertThat(assessment.grade(ACHIEVING_ECONOMIC_WELL_BEING)).isEmpty();
    }

    @Test
    void outcomesStandInTheOrderOfTheOutcomeAreasHoweverTheyWereGiven() {
        Assessment forwards = BARE.withOutcomes(
                ImmutableMap.of(BEING_HEALTHY, GOOD, STAYING_SAFE, GOOD, ACHIEVING_ECONOMIC_WELL_BEING, GOOD));
        Assessment backwards = Assessment.builder()
                .putOutcome(ACHIEVING_ECONOMIC_WELL_BEING, GOOD)
                .putOutcome(STAYING_SAFE, GOOD)
                .putOutcome(BEING_HEALTHY, GOOD)
                .edition(BARE.edition())
                .authority(BARE.authority())
                .build();
        assertThat(backwards.outcomes().keySet())
                .containsExactly(BEING_HEALTHY, STAYING_SAFE, ACHIEVING_ECONOMIC_WELL_BEING);
        assertThat(backwards).isEqualTo(forwards).hasSameHashCodeAs(forwards);
    }

    @Test
    void anOutcomeIsFoundByItsArea() {
        Assessment assessment = BARE.withOutcomes(ImmutableMap.of(STAYING_SAFE, GOOD));
        assertThat(assessment.outcome(STAYING_SAFE)).contains(GOOD);
        assertThat(assessment.outcome(BEING_HEALTHY)).isEmpty();
    }

    @Test
    void aPartWithNothingInItIsTheSameAsNone() {
        Assessment built = Assessment.builder()
                .edition(BARE.edition())
                .authority(BARE.authority())
                .letter(Letter.builder().addressee(Addressee.builder().build()).build())
                .putOutcome(STAYING_SAFE, EMPTY)
                .serviceManagement(ServiceManagement.builder().build())
                .source(Source.builder().build())
                .build();
        assertThat(built).isEqualTo(BARE).hasSameHashCodeAs(BARE);
        assertThat(BARE.withLetter(Letter.builder().build())).isEqualTo(BARE);
        assertThat(BARE.withServiceManagement(ServiceManagement.builder().build()))
                .isEqualTo(BARE);
        assertThat(BARE.withSource(Source.builder().build())).isEqualTo(BARE);
        assertThat(BARE.withOutcomes(ImmutableMap.of(STAYING_SAFE, EMPTY, BEING_HEALTHY, GOOD)))
                .isEqualTo(BARE.withOutcomes(ImmutableMap.of(BEING_HEALTHY, GOOD)));
    }

    @Test
    void droppingAnEmptyPartKeepsAllOthers() {
        Assessment full = Examples.full("text");
        ImmutableMap<OutcomeArea, OutcomeSection> withEmpty = ImmutableMap.<OutcomeArea, OutcomeSection>builder()
                .put(STAYING_SAFE, EMPTY)
                .putAll(full.outcomes())
                .buildOrThrow();
        assertThat(full.withOutcomes(withEmpty)).isEqualTo(full);
        assertThat(full.withSource(Source.builder().build())).isEqualTo(full.withSource(Optional.empty()));
    }

    @Test
    void anEmptyAddresseeOfALetterIsNoneAndTheRestOfTheLetterStays() {
        Letter letter = Examples.letter("text");
        assertThat(letter.withAddressee(Addressee.builder().build())).isEqualTo(letter.withAddressee(Optional.empty()));
    }

    @Test
    void blankTextIsKeptAsPrinted() {
        Source blank = Source.of("");
        assertThat(BARE.withSource(blank).source()).contains(blank);
    }

    @Test
    void twoSectionsForOneOutcomeAreRefused() {
        Assessment.Builder builder = Assessment.builder()
                .edition(BARE.edition())
                .authority(BARE.authority())
                .putOutcome(STAYING_SAFE, GOOD);
        assertThatThrownBy(() -> builder.putOutcome(STAYING_SAFE, EMPTY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("outcomes holds an outcome area twice: [staying-safe]");
        assertThatThrownBy(() -> builder.putAllOutcomes(ImmutableMap.of(BEING_HEALTHY, GOOD, STAYING_SAFE, EMPTY)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("outcomes holds an outcome area twice: [staying-safe]");
        assertThat(builder.build().outcomes()).isEqualTo(ImmutableMap.of(STAYING_SAFE, GOOD));
    }

    @Test
    void anAssessmentWithoutAPartLacksThatPartAlone() {
        Assessment full = Examples.full("text");
        assertThat(full.parts()).containsExactly(AssessmentPart.values());
        assertThat(BARE.parts()).isEmpty();
        assertThat(BARE.withSource(Source.of("x"))
                        .withSchema("x")
                        .withMeetingDate(full.meetingDate())
                        .parts())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachPartIsThereByItself(AssessmentPart part) {
        Assessment full = Examples.full("text");
        Assessment alone = switch (part) {
            case JUDGEMENTS -> BARE.withJudgements(JudgementTable.parse("CS3"));
            case OUTCOMES -> BARE.withOutcomes(ImmutableMap.of(STAYING_SAFE, GOOD));
            case SUMMARY ->
                BARE.withOutcomes(ImmutableMap.of(
                        STAYING_SAFE, OutcomeSection.builder().addStrength("x").build()));
            case SERVICE_MANAGEMENT -> BARE.withServiceManagement(full.serviceManagement());
            case EXPLORATIONS -> BARE.withExplorations(full.explorations());
            case LETTER -> BARE.withLetter(full.letter());
        };
        assertThat(alone.parts()).containsExactly(part);
    }

    @Test
    void oneAttributeMakesAPart() {
        assertThat(BARE.withJudgements(JudgementTable.of().withLabel(JudgementArea.EDUCATION, "Good"))
                        .parts())
                .containsExactly(AssessmentPart.JUDGEMENTS);
        assertThat(outcome(OutcomeSection.builder().addNarrative("x")).parts())
                .containsExactly(AssessmentPart.OUTCOMES);
        assertThat(outcome(OutcomeSection.builder().addAreaForImprovement("x")).parts())
                .containsExactly(AssessmentPart.SUMMARY);
        assertThat(BARE.withServiceManagement(
                                ServiceManagement.builder().addNarrative("x").build())
                        .parts())
                .containsExactly(AssessmentPart.SERVICE_MANAGEMENT);
        assertThat(BARE.withLetter(Letter.builder()
                                .addSignatory(Signatory.builder().build())
                                .build())
                        .parts())
                .containsExactly(AssessmentPart.LETTER);
    }

    private static Assessment outcome(OutcomeSection.Builder section) {
        return BARE.withOutcomes(ImmutableMap.of(STAYING_SAFE, section.build()));
    }
}
