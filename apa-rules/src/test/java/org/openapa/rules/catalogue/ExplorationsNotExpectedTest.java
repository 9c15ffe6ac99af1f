package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;
import org.openapa.rules.Examples;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.RuleSet;

class ExplorationsNotExpectedTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new ExplorationsNotExpected()));

    private static final Exploration EXPLORATION = Exploration.builder()
            .outcome(OutcomeArea.BEING_HEALTHY)
            .addTopic(Topic.of("records"))
            .build();

    private static Assessment explored(Edition edition, Exploration... explorations) {
        return Examples.graded(edition, "").withExplorations(ImmutableList.copyOf(explorations));
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void aListIsFoundOnceHoweverLongItIs(Edition edition) {
        for (Assessment assessment :
                ImmutableList.of(explored(edition, EXPLORATION), explored(edition, EXPLORATION, EXPLORATION))) {
            assertThat(RULE.check(assessment).findings())
                    .singleElement()
                    .hasToString(
                            "873/%s: info APA-STR-009 /explorations: Areas for exploration are listed, but letters of %s"
                                    + " are not known to have any",
                            edition, edition)
                    .satisfies(finding -> {
                        assertThat(finding.related()).isEmpty();
                        assertThat(finding.evidence()).hasToString("{edition=%s}", edition);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2005", "APA_2006"})
    void earlierEditionsAreNotLookedAt(Edition edition) {
        assertThat(RULE.check(explored(edition, EXPLORATION)).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-STR-009", NotApplicable.EDITION));
    }

    @ParameterizedTest
    @EnumSource(names = {"APA_2007", "APA_2008"})
    void anAssessmentWithoutExplorationsIsNotLookedAt(Edition edition) {
        assertThat(RULE.check(explored(edition)).notApplicable())
                .isEqualTo(ImmutableMap.of("APA-STR-009", NotApplicable.PART_MISSING));
    }
}
