package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;

/**
 * What checking one assessment gave: the findings, and of every rule in the set whether it ran, did not apply, was off or failed.
 *
 * <p>Findings stand in the order of the rule set, those of one rule in the order it met them. Immutable and thread-safe.
 */
public final class Report {
    private final Subject subject;
    private final RuleSet ruleSet;
    private final Edition edition;
    private final ImmutableSet<AssessmentPart> parts;
    private final ImmutableList<Finding> findings;
    private final ImmutableMap<String, String> failed;

    Report(
            Subject subject,
            RuleSet ruleSet,
            Edition edition,
            ImmutableSet<AssessmentPart> parts,
            ImmutableList<Finding> findings,
            ImmutableMap<String, String> failed) {
        this.subject = subject;
        this.ruleSet = ruleSet;
        this.edition = edition;
        this.parts = parts;
        this.findings = findings;
        this.failed = failed;
    }

    /** {@return what was checked} */
    public Subject subject() {
        return subject;
    }

    /** {@return the rules it was checked with, and what was changed in them} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return what was found; empty if all is well} */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /**
     * {@return how many findings have exactly this severity}
     *
     * @param severity the severity
     */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** {@return the worst severity among the findings, or nothing if there are none} */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Comparator.naturalOrder());
    }

    /** {@return whether there is a finding of severity error} */
    public boolean hasErrors() {
        return worst().filter(Severity.ERROR::equals).isPresent();
    }

    /** {@return the ids of the rules that ran to their end} */
    public ImmutableList<String> ran() {
        return ruleSet.switchedOn(edition, parts)
                .filter(id -> !failed.containsKey(id))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the ids of the rules that are on but did not apply to this assessment, with why not} */
    public ImmutableMap<String, NotApplicable> notApplicable() {
        return ruleSet.notApplicable(edition, parts);
    }

    /** {@return the ids of the rules that were off, with the reason given} */
    public ImmutableMap<String, String> off() {
        return ruleSet.off();
    }

    /** {@return the ids of the rules that failed, with what went wrong in them; such a rule has no findings} */
    public ImmutableMap<String, String> failed() {
        return failed;
    }

    /** Compares subject, rule set, findings and what became of the rules. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that
                && subject.equals(that.subject)
                && ruleSet.equals(that.ruleSet)
                && edition == that.edition
                && parts.equals(that.parts)
                && findings.equals(that.findings)
                && failed.equals(that.failed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, ruleSet, edition, parts, findings, failed);
    }

    /** {@return subject and counts in one line} */
    @Override
    public String toString() {
        return subject + ": errors " + count(Severity.ERROR) + ", warnings " + count(Severity.WARNING) + ", infos "
                + count(Severity.INFO);
    }
}
