package org.openapa.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapa.rules.Finding;
import org.openapa.rules.Location;
import org.openapa.rules.Report;

/**
 * Assertions about a report. What does not hold throws an {@link AssertionError} that lists the findings there are, one a line.
 *
 * <p>A rule that failed has no findings, which proves nothing: every assertion that something is not found also demands that no rule
 * concerned has failed. Immutable and thread-safe.
 */
public final class ReportAssert {
    private final Report report;

    ReportAssert(Report report) {
        this.report = report;
    }

    /**
     * {@return this, if there is no finding of severity error}
     *
     * @throws AssertionError if there is one, or a rule failed
     */
    public ReportAssert hasNoErrors() {
        return noRuleFailed(id -> true).require(!report.hasErrors(), "no error");
    }

    /**
     * {@return this, if there is no finding at all}
     *
     * @throws AssertionError if there is one, or a rule failed
     */
    public ReportAssert hasNoFindings() {
        return noRuleFailed(id -> true).require(report.findings().isEmpty(), "no finding");
    }

    /**
     * {@return this, if a rule has found something}
     *
     * @param ruleId the rule's id, such as "APA-DAT-001"
     * @throws AssertionError if it has not
     */
    public ReportAssert finds(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        return require(!findings(ruleId).isEmpty(), "a finding of " + ruleId);
    }

    /**
     * {@return this, if a rule has found something in a place}
     *
     * @param ruleId the rule's id, such as "APA-DAT-001"
     * @param location the place, such as {@link Location#MEETING_DATE}
     * @throws AssertionError if it has not
     */
    public ReportAssert finds(String ruleId, Location location) {
        Objects.requireNonNull(ruleId, "ruleId");
        Objects.requireNonNull(location, "location");
        return require(
                findings(ruleId).stream().anyMatch(finding -> finding.location().equals(location)),
                "a finding of " + ruleId + " at " + location);
    }

    /**
     * {@return this, if these rules and no others have found something}
     *
     * @param ruleIds the rules' ids; how often each finds something does not matter
     * @throws AssertionError if one has not, another has, or a rule failed
     */
    public ReportAssert findsOnly(String... ruleIds) {
        Objects.requireNonNull(ruleIds, "ruleIds");
        Set<String> found = report.findings().stream().map(Finding::ruleId).collect(Collectors.toSet());
        return noRuleFailed(id -> true)
                .require(
                        found.equals(ImmutableSet.copyOf(ruleIds)),
                        ruleIds.length == 0
                                ? "no finding"
                                : "findings of exactly " + String.join(", ", new TreeSet<>(List.of(ruleIds))));
    }

    /**
     * {@return this, if the rules of a family have found nothing}
     *
     * @param family the family, such as "APA-DAT"
     * @throws AssertionError if one has found something or failed, or the report knows no rule of such a family
     */
    public ReportAssert findsNothingFrom(String family) {
        Objects.requireNonNull(family, "family");
        Predicate<String> ofFamily = id -> id.startsWith(family) && id.lastIndexOf('-') == family.length();
        boolean any = Stream.of(
                        report.ran(),
                        report.notApplicable().keySet(),
                        report.off().keySet(),
                        report.failed().keySet())
                .flatMap(Collection::stream)
                .anyMatch(ofFamily);
        return require(
                        any,
                        "rules of the family " + family + " in " + report.ruleSetId() + " " + report.ruleSetVersion())
                .noRuleFailed(ofFamily)
                .require(
                        report.findings().stream().map(Finding::ruleId).noneMatch(ofFamily),
                        "no finding from " + family);
    }

    /**
     * {@return assertions about the one finding of a rule}
     *
     * @param ruleId the rule's id, such as "APA-DAT-001"
     * @throws AssertionError if it has found nothing, or more than one thing
     */
    public FindingAssert finding(String ruleId) {
        Objects.requireNonNull(ruleId, "ruleId");
        ImmutableList<Finding> findings = findings(ruleId);
        require(findings.size() == 1, "exactly one finding of " + ruleId);
        return new FindingAssert(findings.get(0));
    }

    private ImmutableList<Finding> findings(String ruleId) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .collect(ImmutableList.toImmutableList());
    }

    private ReportAssert noRuleFailed(Predicate<String> concerned) {
        return require(report.failed().keySet().stream().noneMatch(concerned), "no rule to fail");
    }

    private ReportAssert require(boolean holds, String expected) {
        if (holds) {
            return this;
        }
        Stream<String> findings = report.findings().isEmpty()
                ? Stream.of("no finding")
                : report.findings().stream().map(Finding::toString);
        Stream<String> failed =
                report.failed().entrySet().stream().map(rule -> rule.getKey() + " failed: " + rule.getValue());
        throw new AssertionError(Stream.of(Stream.of("expected " + expected + ", but there is:"), findings, failed)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n  ")));
    }
}
