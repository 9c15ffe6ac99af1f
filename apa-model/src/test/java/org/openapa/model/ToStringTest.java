package org.openapa.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ToStringTest {
    private static final String SECRET = "Ms A. Person was named here";

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        Examples.full(SECRET),
                        "Assessment[2005, Cambridgeshire County Council (873, E10000003), SC2 ED4 CS3 CAP3, parts"
                                + " [judgements, outcomes, summary, service-management, explorations, letter]]"),
                Arguments.of(Examples.letter(SECRET), "Letter[2005-12-01, signatories 1]"),
                Arguments.of(Examples.addressee(SECRET), "Addressee[Cambridgeshire County Council]"),
                Arguments.of(Examples.signatory(SECRET), "Signatory[ofsted]"),
                Arguments.of(
                        Examples.section(SECRET),
                        "OutcomeSection[satisfactory, paragraphs 1, strengths 1, areas for improvement 1]"),
                Arguments.of(Examples.serviceManagement(SECRET), "ServiceManagement[good, paragraphs 1]"),
                Arguments.of(Examples.exploration(SECRET), "Exploration[staying-safe, topics 1]"),
                Arguments.of(Examples.topic(SECRET), "Topic[topics 1]"),
                Arguments.of(Examples.source(SECRET), "Source[letter of 1 December 2005]"),
                Arguments.of(AssessmentHistory.of(ImmutableList.of(Examples.full(SECRET))), "AssessmentHistory[2005]"),
                Arguments.of(Examples.authority("Bedfordshire County Council"), "Bedfordshire County Council (820)"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void noPersonNoNarrativeAndNoItemIsShown(Object value, String shown) {
        assertThat(value).hasToString(shown).asString().doesNotContain(SECRET);
    }

    static Stream<Arguments> emptyValues() {
        return Stream.of(
                Arguments.of(Letter.builder().build(), "Letter[no date, signatories 0]"),
                Arguments.of(Addressee.builder().build(), "Addressee[no organisation]"),
                Arguments.of(Signatory.builder().build(), "Signatory[no inspectorate]"),
                Arguments.of(
                        OutcomeSection.builder().build(),
                        "OutcomeSection[no evaluation, paragraphs 0, strengths 0, areas for improvement 0]"),
                Arguments.of(ServiceManagement.builder().build(), "ServiceManagement[no evaluation, paragraphs 0]"),
                Arguments.of(Source.builder().build(), "Source[no citation]"));
    }

    @ParameterizedTest
    @MethodSource("emptyValues")
    void whatIsMissingIsSaid(Object value, String shown) {
        assertThat(value).hasToString(shown);
    }

    @Test
    void aTableOfLabelsAloneSaysThatItHasNoGrades() {
        JudgementTable table = JudgementTable.of().withLabel(JudgementArea.SOCIAL_CARE, "Good");
        assertThat(table).hasToString("no grades, labels 1");
        assertThat(Examples.graded(Edition.APA_2006, "").withJudgements(table))
                .hasToString("Assessment[2006, 873, no grades, labels 1, parts [judgements]]");
        assertThat(table.with(JudgementArea.SOCIAL_CARE, Grade.GRADE_2)).hasToString("SC2");
    }

    @Test
    void everyTypeIsShownInWords() {
        assertThat(PublicApiNullTest.API.shownBadly()).isEmpty();
    }

    @Test
    void aReferenceShowsWhatItHas() {
        LaNumber number = LaNumber.of(873);
        GssCode code = GssCode.parse("E10000003");
        assertThat(AuthorityReference.of("Surrey")).hasToString("Surrey");
        assertThat(AuthorityReference.of(number)).hasToString("873");
        assertThat(AuthorityReference.of(code)).hasToString("E10000003");
        assertThat(AuthorityReference.of(number).withGssCode(code)).hasToString("873, E10000003");
        assertThat(AuthorityReference.of("Surrey").withGssCode(code)).hasToString("Surrey (E10000003)");
    }

    @Test
    void textThatIsShownIsOneShortLineOfPrintableCharacters() {
        String hostile = "Derby\r\n\u202e" + "x".repeat(100);
        String shown = "Derby\\u000d\\u000a\\u202e" + "x".repeat(40) + "…";
        assertThat(AuthorityReference.of(hostile)).hasToString(shown);
        assertThat(Examples.authority(hostile)).hasToString(shown + " (820)");
        assertThat(Source.of(hostile)).hasToString("Source[" + shown + "]");
        assertThat(Addressee.builder().organisation(hostile).build()).hasToString("Addressee[" + shown + "]");
        assertThat(ServiceManagement.builder().evaluation(hostile).build())
                .hasToString("ServiceManagement[" + shown + ", paragraphs 0]");
        assertThat(OutcomeSection.builder().evaluation(hostile).build())
                .hasToString("OutcomeSection[" + shown + ", paragraphs 0, strengths 0, areas for improvement 0]");
        assertThat(Examples.graded(Edition.APA_2006, "").withAuthority(AuthorityReference.of(hostile)))
                .hasToString("Assessment[2006, " + shown + ", no grades, parts []]");
    }
}
