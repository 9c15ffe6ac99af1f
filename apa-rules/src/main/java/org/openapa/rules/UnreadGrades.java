package org.openapa.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;

/**
 * Finds out what rules say whatever a few grades are that could not be read: each is taken for every grade and for none, and a rule that
 * always finds the same has no need of them.
 */
final class UnreadGrades {
    /** More are tried by 625 checks and upwards. */
    private static final int MOST = 3;

    private UnreadGrades() {}

    /**
     * {@return a report with what is said whatever those grades are}
     *
     * @param report the report that says nothing of rules that need the table of judgements
     * @param assessment what could be read
     * @param unreadable the places that could not
     * @param rules the ids of all rules, in their order
     * @param check checks an assessment of which the places could not be read that are left
     */
    static Report told(
            Report report, Assessment assessment, Set<Location> unreadable, List<String> rules, Check check) {
        ImmutableList<JudgementArea> areas = Stream.of(JudgementArea.values())
                .filter(area -> unreadable.contains(Location.judgement(area))
                        && assessment.grade(area).isEmpty())
                .collect(toImmutableList());
        if (areas.isEmpty() || areas.size() > MOST || !report.notApplicable().containsValue(NotApplicable.UNREADABLE)) {
            return report;
        }
        ImmutableSet<Location> others = Sets.difference(
                        unreadable, areas.stream().map(Location::judgement).collect(ImmutableSet.toImmutableSet()))
                .immutableCopy();
        Set<String> told =
                new LinkedHashSet<>(Maps.filterValues(report.notApplicable(), NotApplicable.UNREADABLE::equals)
                        .keySet());
        Report first = check.check(assessment, others);
        for (JudgementTable table : tables(assessment.judgements(), areas)) {
            Report other = check.check(assessment.withJudgements(table), others);
            Set<String> ran = ImmutableSet.copyOf(other.ran());
            told.removeIf(rule -> !ran.contains(rule)
                    || other.omitted().containsKey(rule)
                    || !findings(rule, other).equals(findings(rule, first)));
            if (told.isEmpty()) {
                return report;
            }
        }
        return merged(report, first, told, rules);
    }

    /** Checks an assessment of which some places could not be read. */
    interface Check {
        Report check(Assessment assessment, Set<Location> unreadable);
    }

    /** {@return the table, and with every grade of the areas} */
    private static List<JudgementTable> tables(JudgementTable table, List<JudgementArea> areas) {
        Stream<JudgementTable> tables = Stream.of(table);
        for (JudgementArea area : areas) {
            tables = tables.flatMap(it ->
                    Stream.concat(Stream.of(it), Stream.of(Grade.values()).map(grade -> it.with(area, grade))));
        }
        return tables.toList();
    }

    private static List<Finding> findings(String rule, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .toList();
    }

    /** {@return the report with what the other says of some rules, in the order of the rules} */
    private static Report merged(Report report, Report other, Set<String> told, List<String> order) {
        Account.Told account = Account.Told.of(report.account());
        return new Report(
                report.subject(),
                new Account.Told(
                        account.ruleSetId(),
                        account.ruleSetVersion(),
                        account.severities(),
                        account.off(),
                        Stream.concat(account.ran().stream(), told.stream())
                                .sorted(Comparator.comparingInt(order::indexOf))
                                .collect(toImmutableList()),
                        ImmutableMap.copyOf(Maps.filterKeys(account.notApplicable(), rule -> !told.contains(rule))),
                        account.failed(),
                        account.assessments()),
                Stream.concat(
                                report.findings().stream(),
                                other.findings().stream().filter(finding -> told.contains(finding.ruleId())))
                        .sorted(Comparator.comparingInt(finding -> order.indexOf(finding.ruleId())))
                        .collect(toImmutableList()),
                report.omitted(),
                report.unlisted());
    }
}
