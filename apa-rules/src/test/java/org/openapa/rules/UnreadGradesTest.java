package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.catalogue.ApaRules;

/** A grade that could not be read hides only what depends on it. */
class UnreadGradesTest {
    private static final RuleSet RULES = ApaRules.standard();

    @Test
    void whatHoldsWhateverTheGradeIsIsFound() {
        Report report = without("SC2 ED4 CS1 CAP3", JudgementArea.CAPACITY_TO_IMPROVE);
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("APA-GRD-001");
        assertThat(report.ran()).contains("APA-GRD-001").isSorted();
        assertThat(report.notApplicable())
                .doesNotContainKey("APA-GRD-001")
                .containsEntry("APA-GRD-006", NotApplicable.UNREADABLE);
    }

    @Test
    void whatDependsOnTheGradeIsNotSaid() {
        Report report = without("SC2 ED4 CS1 CAP3", JudgementArea.EDUCATION);
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("APA-GRD-006");
        assertThat(report.notApplicable()).containsEntry("APA-GRD-001", NotApplicable.UNREADABLE);
        assertThat(report.notApplicable()).containsEntry("APA-STR-001", NotApplicable.UNREADABLE);
    }

    @Test
    void moreThanThreeGradesAreNotTried() {
        Report report = without(
                "SC2 ED4 CS1 CAP3",
                JudgementArea.SOCIAL_CARE,
                JudgementArea.EDUCATION,
                JudgementArea.CHILDRENS_SERVICES,
                JudgementArea.CAPACITY_TO_IMPROVE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notApplicable()).containsEntry("APA-GRD-001", NotApplicable.UNREADABLE);
    }

    @Test
    void aPlaceThatIsNoGradeStillSilences() {
        Assessment assessment = assessment(Edition.APA_2005, JudgementTable.parse("SC2 ED4 CS1"));
        Report report = RULES.check(
                assessment,
                ImmutableSet.of(
                        Location.judgement(JudgementArea.CAPACITY_TO_IMPROVE),
                        Location.label(JudgementArea.CAPACITY_TO_IMPROVE)));
        assertThat(report.notApplicable()).containsEntry("APA-GRD-001", NotApplicable.UNREADABLE);
    }

    /** Over every table of these editions, and every one or two grades in it. */
    @ParameterizedTest
    @EnumSource(
            value = Edition.class,
            names = {"APA_2005", "APA_2006"})
    void nothingIsFoundThatTheWholeTableDoesNotHave(Edition edition) {
        List<JudgementTable> tables = new ArrayList<>(List.of(JudgementTable.of()));
        for (JudgementArea area : edition.judgedAreas()) {
            tables = tables.stream()
                    .flatMap(table -> List.of(Grade.values()).stream().map(grade -> table.with(area, grade)))
                    .toList();
        }
        int found = 0;
        for (JudgementTable table : tables) {
            List<Finding> whole = RULES.check(assessment(edition, table)).findings();
            for (Set<JudgementArea> lost : Sets.union(
                    Sets.combinations(edition.judgedAreas(), 1), Sets.combinations(edition.judgedAreas(), 2))) {
                JudgementTable rest = table;
                for (JudgementArea area : lost) {
                    rest = rest.without(area);
                }
                Report report = RULES.check(assessment(edition, rest), places(lost));
                assertThat(whole).as("%s without %s", table, lost).containsAll(report.findings());
                found += report.findings().size();
            }
        }
        assertThat(found).isPositive();
    }

    private static Report without(String table, JudgementArea... areas) {
        JudgementTable rest = JudgementTable.parse(table);
        for (JudgementArea area : areas) {
            rest = rest.without(area);
        }
        return RULES.check(assessment(Edition.APA_2005, rest), places(Set.of(areas)));
    }

    private static Set<Location> places(Set<JudgementArea> areas) {
        return areas.stream().map(Location::judgement).collect(Collectors.toSet());
    }

    private static Assessment assessment(Edition edition, JudgementTable table) {
        return Assessment.builder()
                .edition(edition)
                .authority(AuthorityReference.of("Cambridgeshire County Council"))
                .judgements(table)
                .build();
    }
}
