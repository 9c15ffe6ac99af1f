package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

class HistoriesTest {
    private static final RuleSet RULES = ApaRules.standard();
    private static final Subject SUBJECT = Subject.of("history");

    @Property(tries = 3000)
    void inValidHistoriesTheRulesFindNoError(@ForAll AssessmentHistory history) {
        ApaAssertions.assertThat(RULES.check(SUBJECT, history)).hasNoErrors();
        assertThat(history.assessments())
                .allSatisfy(assessment ->
                        ApaAssertions.assertThat(RULES.check(assessment)).hasNoErrors());
    }

    @Property(tries = 3000)
    void inCleanHistoriesTheyFindNothing(@ForAll @Clean AssessmentHistory history) {
        ApaAssertions.assertThat(RULES.check(SUBJECT, history)).hasNoFindings();
        assertThat(history.assessments())
                .allSatisfy(assessment ->
                        ApaAssertions.assertThat(RULES.check(assessment)).hasNoFindings());
    }

    @Property(tries = 3000)
    void aHistoryIsOfOneCouncil(@ForAll AssessmentHistory history) {
        assertThat(history.assessments().stream()
                        .map(it -> AuthorityRegister.england2005()
                                .resolve(it.authority())
                                .authority())
                        .flatMap(Optional::stream)
                        .map(LocalAuthority::number)
                        .distinct())
                .hasSizeLessThan(2);
    }

    @Property(tries = 3000)
    void inCleanHistoriesEditionsFollowEachOtherAndNoGradeMovesByTwo(
            @ForAll @Clean @Compact AssessmentHistory history) {
        List<Assessment> assessments = history.assessments();
        for (int i = 1; i < assessments.size(); i++) {
            Edition from = assessments.get(i - 1).edition();
            Edition to = assessments.get(i).edition();
            assertThat(to.year()).isEqualTo(from.year() + 1);
            for (JudgementArea area : JudgementArea.values()) {
                assertThat(Math.abs(history.change(area, from, to).orElse(0))).isLessThan(2);
            }
        }
    }

    @Test
    void historiesAreOfEveryLength() {
        assertThat(Sampling.of(ApaArbitraries.histories(), 500)
                        .map(history -> history.assessments().size())
                        .collect(Collectors.toSet()))
                .containsAll(IntStream.rangeClosed(0, 6).boxed().toList());
        assertThat(Sampling.of(
                                ApaArbitraries.histories(
                                        ApaArbitraries.assessments().clean()),
                                500)
                        .map(history -> history.assessments().size())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void editionsAreTwiceOrMissingInSome() {
        assertThat(Sampling.of(ApaArbitraries.histories(), 500)
                        .map(history -> history.assessments().stream()
                                .map(Assessment::edition)
                                .toList()))
                .anyMatch(editions -> editions.stream().distinct().count() < editions.size())
                .anyMatch(editions -> editions.contains(Edition.APA_2005)
                        && !editions.contains(Edition.APA_2006)
                        && editions.contains(Edition.APA_2007));
    }

    @Test
    void cleanHistoriesHaveNoGapWhereEditionsAreLeftOut() {
        assertThat(Sampling.of(
                        ApaArbitraries.histories(ApaArbitraries.assessments()
                                .clean()
                                .edition(Edition.APA_2005, Edition.APA_2007, Edition.APA_2008)),
                        500))
                .noneMatch(history -> history.latest(Edition.APA_2005).isPresent()
                        && history.assessments().size() > 1)
                .anyMatch(history -> history.assessments().size() == 2);
    }

    @Test
    void hostileHistoriesMixCouncils() {
        assertThat(Sampling.of(
                        ApaArbitraries.histories(ApaArbitraries.assessments().hostile()), 200))
                .anyMatch(history -> history.assessments().stream()
                                .map(Assessment::authority)
                                .distinct()
                                .count()
                        > 1);
    }
}
