package org.openapa.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
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
     * @param check checks an assessment of which the places could not be read that are left
     */
    static Report told(Report report, Assessment assessment, Set<Location> unreadable, Check check) {
        ImmutableList<JudgementArea> areas = Stream.of(JudgementArea.values())
                .filter(area -> unreadable.contains(Location.judgement(area))
                        && assessment.grade(area).isEmpty())
                .collect(toImmutableList());
        if (areas.isEmpty() || areas.size() > MOST || !report.notApplicable().containsValue(NotApplicable.UNREADABLE)) {
            return report;
        }
        ImmutableSet<Location> rest = Sets.difference(
                        unreadable, areas.stream().map(Location::judgement).collect(ImmutableSet.toImmutableSet()))
                .immutableCopy();
        Set<String> told =
                new LinkedHashSet<>(Maps.filterValues(report.notApplicable(), NotApplicable.UNREADABLE::equals)
                        .keySet());
        Report first = check.check(assessment, rest);
        ImmutableListMultimap<String, Finding> findings = Multimaps.index(first.findings(), Finding::ruleId);
        for (JudgementTable table : tables(assessment.judgements(), areas)) {
            Report other = check.check(assessment.withJudgements(table), rest);
            ImmutableListMultimap<String, Finding> others = Multimaps.index(other.findings(), Finding::ruleId);
            told.retainAll(other.listedInFull());
            told.removeIf(rule -> !others.get(rule).equals(findings.get(rule)));
            if (told.isEmpty()) {
                return report;
            }
        }
        return merged(report, first, told);
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

    /** {@return the report with what the other says of some rules, in the order of the rules, which is that of their ids} */
    private static Report merged(Report report, Report other, Set<String> told) {
        Account.Told account = report.account();
        return new Report(
                report.subject(),
                new Account.Told(
                        account.ruleSetId(),
                        account.ruleSetVersion(),
                        account.severities(),
                        account.off(),
                        Stream.concat(account.ran().stream(), told.stream())
                                .sorted()
                                .collect(toImmutableList()),
                        ImmutableMap.copyOf(Maps.filterKeys(account.notApplicable(), rule -> !told.contains(rule))),
                        account.failed(),
                        account.assessments()),
                Stream.concat(
                                report.findings().stream(),
                                other.findings().stream().filter(finding -> told.contains(finding.ruleId())))
                        .sorted(Comparator.comparing(Finding::ruleId))
                        .collect(toImmutableList()),
                report.omitted(),
                report.unlisted(),
                report.failures());
    }
}
