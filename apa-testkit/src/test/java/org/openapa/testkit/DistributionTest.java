package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.grading.ApaGrading;

/** Nothing that may be drawn is left out, and nothing is drawn hardly ever. */
class DistributionTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();

    @ParameterizedTest
    @EnumSource
    void everyEditionIsDrawnAboutAsOften(Edition edition) {
        assertThat(Sampling.of(ApaArbitraries.assessments(), 4000).filter(it -> it.edition() == edition))
                .hasSizeBetween(800, 1200);
    }

    @Test
    void everyMixOfPartsIsDrawn() {
        assertThat(Sampling.of(ApaArbitraries.assessments(), 20_000)
                        .map(Assessment::parts)
                        .filter(parts -> !parts.contains(AssessmentPart.EXPLORATIONS))
                        .collect(Collectors.toSet()))
                .hasSize(32);
        assertThat(Sampling.of(ApaArbitraries.assessments(), 20_000)
                        .filter(it -> it.parts().contains(AssessmentPart.EXPLORATIONS)))
                .hasSizeGreaterThan(3000);
    }

    @Test
    void everyCouncilIsDrawn() {
        Set<LocalAuthority> found = Sampling.of(ApaArbitraries.assessments(), 10_000)
                .map(it -> REGISTER.resolve(it.authority()).authority())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(REGISTER.authorities());
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorityResolution.Kind.class,
            names = {"EXACT", "BY_NAME", "UNKNOWN", "AMBIGUOUS"})
    void councilsAreNamedInEveryWayThatDoesNotContradictItself(AuthorityResolution.Kind kind) {
        assertThat(Sampling.of(ApaArbitraries.assessments(), 10_000)
                        .map(it -> REGISTER.resolve(it.authority()).kind()))
                .doesNotContain(AuthorityResolution.Kind.CONFLICTING)
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"APA_2005, 256", "APA_2006, 64"})
    void everyCompleteTableIsDrawn(Edition edition, int tables) {
        assertThat(compact(edition)
                        .filter(table -> table.missing(edition).isEmpty())
                        .map(table -> ApaGrading.table(edition, table))
                        .collect(Collectors.toSet()))
                .hasSize(tables);
    }

    @ParameterizedTest
    @EnumSource
    void everyTwoGradesAreDrawnTogetherAndEveryOneIsMissing(Edition edition) {
        Multiset<String> pairs = HashMultiset.create();
        Set<JudgementArea> missing = new HashSet<>();
        compact(edition).forEach(table -> {
            missing.addAll(table.missing(edition));
            table.grades()
                    .forEach((area, grade) -> table.grades()
                            .forEach((other, otherGrade) -> pairs.add(area + "" + grade + other + otherGrade)));
        });

        assertThat(missing).isEqualTo(edition.judgedAreas());
        for (JudgementArea area : edition.judgedAreas()) {
            for (JudgementArea other : Sets.difference(edition.judgedAreas(), ImmutableSet.of(area))) {
                for (Grade grade : Grade.values()) {
                    for (Grade otherGrade : Grade.values()) {
                        assertThat(pairs.count(area + "" + grade + other + otherGrade))
                                .isGreaterThan(100);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"APA_2006, STAYING_SAFE", "APA_2007, SOCIAL_CARE", "APA_2008, SOCIAL_CARE"})
    void areasThatAreOnlyReportedAsOddAreDrawnToo(Edition edition, JudgementArea area) {
        assertThat(compact(edition).filter(table -> table.grade(area).isPresent()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyRuleThatFindsLessThanErrorsFindsSomething() {
        Set<String> found = Sampling.of(ApaArbitraries.assessments(), 20_000)
                .flatMap(it -> ApaRules.standard().check(it).findings().stream())
                .map(Finding::ruleId)
                .collect(Collectors.toSet());

        assertThat(ApaRules.standard().rules().stream()
                        .filter(rule -> rule.severity() != Severity.ERROR)
                        .filter(rule -> !rule.family().equals("APA-HIS")
                                && !rule.family().equals("APA-COL"))
                        .map(RuleMetadata::id))
                .isNotEmpty()
                .allMatch(found::contains);
    }

    private static Stream<JudgementTable> compact(Edition edition) {
        return Sampling.of(ApaArbitraries.assessments().edition(edition).compact(), 20_000)
                .map(Assessment::judgements);
    }
}
