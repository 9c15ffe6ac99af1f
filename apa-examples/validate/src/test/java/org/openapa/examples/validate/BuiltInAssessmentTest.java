package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openapa.examples.validate.BuiltIn.ASSESSMENT;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Addressee;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Signatory;

class BuiltInAssessmentTest {
    private static final Letter LETTER = ASSESSMENT.letter().orElseThrow();

    @Test
    void itIsTheAssessmentOfCambridgeshireOf2005WithEveryPart() {
        assertThat(ASSESSMENT.edition()).isEqualTo(Edition.APA_2005);
        assertThat(ASSESSMENT.key(AuthorityRegister.england2005())).hasToString("873/2005");
        assertThat(ASSESSMENT.parts()).containsExactlyInAnyOrder(AssessmentPart.values());
    }

    @Test
    void theMeetingWasInJulyAndTheLetterIsOfDecember() {
        assertThat(ASSESSMENT.meetingDate()).contains(LocalDate.of(2005, 7, 4));
        assertThat(LETTER.date()).contains(LocalDate.of(2005, 12, 1));
    }

    @Test
    void theDirectorIsAddressedAtShireHall() {
        assertThat(LETTER.addressee())
                .contains(Addressee.builder()
                        .name("Mr Gordon Jeyes")
                        .role("Director of Children Services")
                        .organisation("Cambridgeshire County Council")
                        .addAddressLines("Shire Hall", "Castle Hill", "Cambridge CB3 0AP")
                        .build());
    }

    @Test
    void bothInspectoratesSign() {
        assertThat(LETTER.signatories())
                .containsExactly(
                        Signatory.builder()
                                .name("FLO HADLEY")
                                .role("Divisional Manager")
                                .inspectorate(Inspectorate.OFSTED)
                                .build(),
                        Signatory.builder()
                                .name("JONATHAN PHILLIPS")
                                .role("Director – Quality, Performance and Methods")
                                .inspectorate(Inspectorate.CSCI)
                                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "being-healthy,                  satisfactory, 4, 5, 2",
        "staying-safe,                   satisfactory, 8, 6, 2",
        "enjoying-and-achieving,         very good,    7, 4, 3",
        "making-a-positive-contribution, good,         4, 2, 2",
        "achieving-economic-well-being,  good,         4, 2, 1"
    })
    void everyOutcomeHasItsWordItsSummaryAndItsExplorations(
            String code, String evaluation, int strengths, int areasForImprovement, int explorations) {
        OutcomeArea area = OutcomeArea.parse(code);
        assertThat(BuiltIn.section(area).evaluation()).contains(evaluation);
        assertThat(BuiltIn.section(area).strengths()).hasSize(strengths).doesNotHaveDuplicates();
        assertThat(BuiltIn.section(area).areasForImprovement())
                .hasSize(areasForImprovement)
                .doesNotHaveDuplicates();
        assertThat(BuiltIn.explorations(area)).hasSize(explorations);
    }

    @Test
    void explorationsHaveElevenTopicsAndThreeNestedOnes() {
        assertThat(ASSESSMENT.explorations())
                .hasSize(10)
                .allMatch(exploration -> exploration.keyJudgement().isPresent());
        assertThat(ASSESSMENT.explorations().stream().map(Exploration::topics).mapToInt(topics -> topics.size()))
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1, 2);
        assertThat(ASSESSMENT.explorations().stream()
                        .map(Exploration::topics)
                        .mapToInt(topics -> (int) BuiltIn.withNested(topics).count() - topics.size()))
                .containsExactly(0, 0, 3, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void serviceManagementIsGood() {
        assertThat(ASSESSMENT.serviceManagement().orElseThrow().evaluation()).contains("good");
        assertThat(ASSESSMENT.serviceManagement().orElseThrow().narrative()).hasSize(7);
    }

    @Test
    void theFourGradesHaveTheDescriptorsOfTheFootnote() {
        assertThat(ASSESSMENT.judgements()).hasToString("SC2 ED4 CS3 CAP3");
        assertThat(ASSESSMENT.judgements().labels()).isEmpty();
        assertThat(Stream.of(
                                JudgementArea.SOCIAL_CARE,
                                JudgementArea.EDUCATION,
                                JudgementArea.CHILDRENS_SERVICES,
                                JudgementArea.CAPACITY_TO_IMPROVE)
                        .map(area -> Edition.APA_2005
                                .scale()
                                .descriptor(area, ASSESSMENT.grade(area).orElseThrow())))
                .containsExactly(
                        "A service that delivers only minimum requirements for users",
                        "A service that delivers well above minimum requirements for users",
                        "A service that consistently delivers above minimum requirements for users",
                        "Good/promising");
    }
}
