package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.JudgementArea;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;

class TextsTest {
    private static final ImmutableList<String> PLACES = ImmutableList.of(
            "/authority/name ENGLISH",
            "/letter/addressee/name NAME",
            "/letter/addressee/role OTHER",
            "/letter/addressee/organisation NAME",
            "/letter/addressee/address/0 OTHER",
            "/letter/addressee/address/1 OTHER",
            "/letter/signatories/0/name NAME",
            "/letter/signatories/1/name NAME",
            "/letter/signatories/1/role OTHER",
            "/outcomes/being-healthy/evaluation ENGLISH",
            "/outcomes/being-healthy/narrative/0 PARAGRAPH",
            "/outcomes/being-healthy/strengths/0 ITEM",
            "/outcomes/being-healthy/strengths/1 ITEM",
            "/outcomes/being-healthy/areasForImprovement/0 ITEM",
            "/outcomes/enjoying-and-achieving/evaluation ENGLISH",
            "/serviceManagement/evaluation ENGLISH",
            "/serviceManagement/narrative/0 PARAGRAPH",
            "/serviceManagement/narrative/1 PARAGRAPH",
            "/explorations/0/keyJudgement OTHER",
            "/explorations/1/topics/0/text ITEM",
            "/explorations/1/topics/1/text ITEM",
            "/explorations/1/topics/1/topics/0/text ITEM",
            "/explorations/1/topics/1/topics/0/topics/0/text ITEM",
            "/explorations/1/topics/1/topics/1/text ITEM",
            "/explorations/1/topics/2/text ITEM",
            "/labels/social-care ENGLISH",
            "/labels/capacity-to-improve ENGLISH",
            "/source/citation OTHER",
            "/source/uri OTHER",
            "/source/page OTHER",
            "/source/transcribedBy OTHER");

    private static String pointer(String place) {
        return place.substring(0, place.indexOf(' '));
    }

    /** An assessment with a text of every kind, which tells its place in the list above, and one more that is not looked at. */
    private static Assessment letter(String format) {
        String[] text = new String[PLACES.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = format.replace("%d", Integer.toString(i));
        }
        return Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3")
                .withAuthority(Examples.graded(Edition.APA_2005, "").authority().withName(text[0]))
                .withLetter(Letter.builder()
                        .addressee(Addressee.builder()
                                .name(text[1])
                                .role(text[2])
                                .organisation(text[3])
                                .addAddressLine(text[4])
                                .addAddressLine(text[5])
                                .build())
                        .addSignatory(Signatory.builder().name(text[6]).build())
                        .addSignatory(
                                Signatory.builder().name(text[7]).role(text[8]).build())
                        .build())
                .withOutcomes(ImmutableMap.of(
                        OutcomeArea.BEING_HEALTHY,
                        OutcomeSection.builder()
                                .evaluation(text[9])
                                .addNarrative(text[10])
                                .addStrength(text[11])
                                .addStrength(text[12])
                                .addAreasForImprovement(text[13])
                                .build(),
                        OutcomeArea.ENJOYING_AND_ACHIEVING,
                        OutcomeSection.builder().evaluation(text[14]).build()))
                .withServiceManagement(ServiceManagement.builder()
                        .evaluation(text[15])
                        .addNarrative(text[16])
                        .addNarrative(text[17])
                        .build())
                .withExplorations(ImmutableList.of(
                        Exploration.builder()
                                .outcome(OutcomeArea.BEING_HEALTHY)
                                .keyJudgement(text[18])
                                .build(),
                        Exploration.builder()
                                .outcome(OutcomeArea.STAYING_SAFE)
                                .addTopic(Topic.of(text[19]))
                                .addTopic(
                                        Topic.of(text[20], Topic.of(text[21], Topic.of(text[22])), Topic.of(text[23])))
                                .addTopic(Topic.of(text[24]))
                                .build()))
                .withJudgements(Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3")
                        .judgements()
                        .withLabel(JudgementArea.SOCIAL_CARE, text[25])
                        .withLabel(JudgementArea.CAPACITY_TO_IMPROVE, text[26]))
                .withSource(Source.builder()
                        .citation(text[27])
                        .uri(text[28])
                        .page(text[29])
                        .transcribedBy(text[30])
                        .build())
                .withSchema(format);
    }

    @Test
    void everyTextIsShownWithItsKindAndPlaceInTheOrderOfTheDocument() {
        List<String> shown = new ArrayList<>();
        Texts.forEach(letter("text %d"), (kind, pointer, text) -> shown.add(pointer + " " + kind + " of " + text));
        List<String> expected = new ArrayList<>();
        for (String place : PLACES) {
            expected.add(place + " of text " + expected.size());
        }
        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void whatIsShownIsThereForARule() {
        RuleSet rule = RuleSet.of("test", "0.1", List.of(new ControlCharacter()));
        assertThat(rule.check(letter("text\u0007 %d")).failed()).isEmpty();
        assertThat(rule.check(letter("text\u0007 %d")).findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactlyElementsOf(
                        PLACES.stream().map(place -> pointer(place)).toList());
    }

    @Test
    void ofANameNotEvenADigestIsKept() {
        RuleSet rule = RuleSet.of("test", "0.1", List.of(new ControlCharacter()));
        assertThat(rule.check(letter("text\u0007 %d")).findings())
                .filteredOn(finding -> finding.fingerprint().item().isEmpty())
                .extracting(Finding::location)
                .containsExactlyElementsOf(PLACES.stream()
                        .filter(place -> place.endsWith(" NAME"))
                        .map(place -> Location.parse(pointer(place)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentOfGradesAloneHasNoTexts(Edition edition) {
        List<String> shown = new ArrayList<>();
        Texts.forEach(Examples.graded(edition, "CS3"), (kind, pointer, text) -> shown.add(text));
        assertThat(shown).isEmpty();
    }

    /** The traits of a text, in the place of an English word and of a paragraph. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "~ A plain text!, 0, 0",
        "a\tb, 0, 0",
        "caf\u00e9, 0, 0",
        "a  b, 8, 8",
        "' ', 8, 8",
        "' a', 8, 8",
        "'a ', 8, 8",
        "'a\u00a0', 8, 8",
        "'\u00a0a', 8, 8",
        "a\u00a0 b, 8, 8",
        "'a\u001b', 1, 1",
        "a\u007f, 1, 1",
        "a\u200b, 2, 2",
        "a\udb40\udc41, 2, 2",
        "a\ufffd, 4, 4",
        "\u0430, 16, 0",
        "' \u0430\u200b\ufffd\u001b', 31, 15"
    })
    void onePassFindsOutTheTraits(String text, int ofWord, int ofParagraph) {
        assertThat(traits(Examples.graded(Edition.APA_2005, "")
                        .withServiceManagement(
                                ServiceManagement.builder().evaluation(text).build())))
                .isEqualTo(ofWord);
        assertThat(traits(Examples.graded(Edition.APA_2005, "")
                        .withServiceManagement(ServiceManagement.builder()
                                .addNarrative("Plain.")
                                .addNarrative(text)
                                .addNarrative("Plain.")
                                .build())))
                .isEqualTo(ofParagraph);
    }

    @ParameterizedTest
    @CsvSource({"4000, 0", "4001, 32"})
    void aLongTextIsATraitOfItsOwn(int length, int expected) {
        assertThat(traits(Examples.graded(Edition.APA_2005, "")
                        .withServiceManagement(ServiceManagement.builder()
                                .addNarrative("a".repeat(length))
                                .build())))
                .isEqualTo(expected);
    }

    /** What a rule is told of an assessment, trait by trait. */
    private static int traits(Assessment assessment) {
        List<Integer> traits = new ArrayList<>();
        AssessmentRule rule = AssessmentRule.of(RuleMetadata.of("ACME-001", "Asks"), (checked, found) -> {
            for (int trait = 1; trait <= Texts.LONG; trait *= 2) {
                traits.add(Texts.have(trait, checked, found) ? trait : 0);
            }
        });
        RuleSet.of("test", "0.1", List.of(rule)).check(assessment);
        return traits.stream().mapToInt(trait -> trait).sum();
    }
}
