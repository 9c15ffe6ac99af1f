package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.catalogue.NineRules;

class RuleAccountTest {
    private static final AssessmentRule FAILS_IN_2006 =
            AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> {
                found.at(Location.EDITION);
                if (assessment.edition() == Edition.APA_2006) {
                    throw new IllegalStateException();
                }
            });
    private static final RuleSet ALL = NineRules.SET.plus(FAILS_IN_2006);
    private static final ImmutableSet<String> IDS =
            ALL.rules().stream().map(RuleMetadata::id).collect(ImmutableSet.toImmutableSet());

    /** Every selection of rules on every combination of the parts that rules need. */
    @ParameterizedTest
    @EnumSource
    void everyRuleEitherRanOrFailedOrIsOffOrDidNotApply(Edition edition) {
        for (Set<String> off : Sets.powerSet(IDS)) {
            RuleSet rules = ALL;
            for (String id : off) {
                rules = rules.without(id, "no");
            }
            for (Assessment assessment : assessments(edition)) {
                Report report = rules.check(assessment);
                assertThat(Stream.of(
                                        report.ran(),
                                        report.failed().keySet(),
                                        report.off().keySet(),
                                        report.notApplicable().keySet())
                                .flatMap(ids -> ids.stream()))
                        .containsExactlyInAnyOrderElementsOf(IDS);
                assertThat(report.off().keySet()).isEqualTo(off);
                assertThat(report.failed().containsKey("ACME-001"))
                        .isEqualTo(edition == Edition.APA_2006 && !off.contains("ACME-001"));
                assertThat(report.findings()).extracting(Finding::ruleId).isSubsetOf(report.ran());
            }
        }
    }

    private static ImmutableList<Assessment> assessments(Edition edition) {
        ImmutableList.Builder<Assessment> assessments = ImmutableList.builder();
        for (int parts = 0; parts < 8; parts++) {
            Assessment assessment = Examples.graded(edition, (parts & 1) == 0 ? "" : "SC2 ED2 CS4");
            if ((parts & 2) != 0) {
                assessment = assessment.withLetter(Examples.letter("2005-12-01"));
            }
            if ((parts & 4) != 0) {
                assessment = assessment.withServiceManagement(
                        ServiceManagement.builder().evaluation("good").build());
            }
            assessments.add(assessment);
        }
        return assessments.build();
    }
}
