package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Source;
import org.openapa.model.Topic;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;

class FarLongerTextTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new FarLongerText()));

    private static ImmutableList<Finding> check(Assessment assessment) {
        assertThat(RULE.check(assessment).ran()).containsExactly("APA-TXT-004");
        return RULE.check(assessment).findings();
    }

    /** An assessment with items of one length and paragraphs of another. */
    private static Assessment texts(Edition edition, String item, String paragraph) {
        return Examples.graded(edition, "")
                .withOutcomes(ImmutableMap.of(
                        OutcomeArea.STAYING_SAFE,
                        OutcomeSection.builder()
                                .addNarrative(paragraph)
                                .addStrength(item)
                                .addAreasForImprovement(item)
                                .build()))
                .withServiceManagement(
                        ServiceManagement.builder().addNarrative(paragraph).build())
                .withExplorations(List.of(Exploration.builder()
                        .outcome(OutcomeArea.STAYING_SAFE)
                        .keyJudgement(paragraph)
                        .addTopic(Topic.of(item))
                        .build()))
                .withSource(Source.of(paragraph));
    }

    @ParameterizedTest
    @EnumSource
    void textsAtTheLimitsPass(Edition edition) {
        assertThat(check(texts(edition, "a".repeat(1_000), "a".repeat(4_000)))).isEmpty();
        assertThat(check(Examples.graded(edition, "CS3"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void textsBeyondAreFound(Edition edition) {
        assertThat(check(texts(edition, "a".repeat(1_001), "a".repeat(4_001))))
                .extracting(finding -> finding.location() + " " + finding.severity() + finding.evidence())
                .containsExactly(
                        "/outcomes/staying-safe/narrative/0 info{count=4001, most=861}",
                        "/outcomes/staying-safe/strengths/0 info{count=1001, most=221}",
                        "/outcomes/staying-safe/areasForImprovement/0 info{count=1001, most=221}",
                        "/serviceManagement/narrative/0 info{count=4001, most=861}",
                        "/explorations/0/topics/0/text info{count=1001, most=221}");
    }

    @Test
    void aFindingSaysHowLongTheTextIs() {
        assertThat(check(texts(Edition.APA_2005, "a", "\u2019".repeat(5_000))).get(0))
                .hasToString("873/2005: info APA-TXT-004 /outcomes/staying-safe/narrative/0: The text has 5000"
                        + " characters; the longest of its kind seen has 861")
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.fingerprint().item()).isNotEmpty();
                });
    }

    /** Characters outside the first plane are two code units each, and one character. */
    @ParameterizedTest
    @CsvSource({"1000, 4000, 0", "1001, 4000, 3", "1000, 4001, 2"})
    void charactersAreCountedAndNotCodeUnits(int item, int paragraph, int found) {
        assertThat(check(texts(Edition.APA_2006, "\ud83d\ude00".repeat(item), "\ud83d\ude00".repeat(paragraph))))
                .hasSize(found);
    }
}
