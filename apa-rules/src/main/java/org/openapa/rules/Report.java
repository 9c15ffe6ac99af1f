package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What checking one assessment, history or collection gave: the findings, and of every rule for such a thing whether it ran, did
 * not apply, was off or failed.
 *
 * <p>Findings stand in the order of the rule set, those of one rule in the order it met them. Immutable and thread-safe.
 */
public final class Report {
    private final Subject subject;
    private final RuleSet ruleSet;
    private final Engine.Kind kind;
    private final ImmutableList<Engine.Profile> profiles;
    private final ImmutableList<Finding> findings;
    private final ImmutableMap<String, ImmutableMultiset<Severity>> omitted;
    private final ImmutableMap<String, String> failed;

    Report(
            Subject subject,
            RuleSet ruleSet,
            Engine.Kind kind,
            ImmutableList<Engine.Profile> profiles,
            RuleContext context) {
        this.subject = subject;
        this.ruleSet = ruleSet;
        this.kind = kind;
        this.profiles = profiles;
        this.findings = context.listed();
        this.omitted = context.omitted();
        this.failed = context.failed();
    }

    /** {@return what was checked} */
    public Subject subject() {
        return subject;
    }

    /** {@return the rules it was checked with, and what was changed in them} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return what was found, of each rule at most {@value RuleContext#MAX_FINDINGS}; empty if all is well} */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /** {@return how many findings are not listed, by the id of the rule that had too many; mostly empty} */
    public ImmutableMap<String, Integer> omitted() {
        return ImmutableMap.copyOf(Maps.transformValues(omitted, ImmutableMultiset::size));
    }

    /**
     * {@return how many findings have exactly this severity, listed or not}
     *
     * @param severity the severity
     */
    public int count(Severity severity) {
        int count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        for (ImmutableMultiset<Severity> unlisted : omitted.values()) {
            count += unlisted.count(severity);
        }
        return count;
    }

    /** {@return the worst severity among the findings, listed or not; nothing if there are none} */
    public Optional<Severity> worst() {
        return Stream.of(Severity.values())
                .filter(severity -> count(severity) > 0)
                .max(Comparator.naturalOrder());
    }

    /** {@return whether there is a finding of severity error} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** {@return the ids of the rules that ran to their end} */
    public ImmutableList<String> ran() {
        return applicability().entrySet().stream()
                .filter(rule -> rule.getValue().isEmpty() && !failed.containsKey(rule.getKey()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the ids of the rules for what was checked that are on but did not apply, with why not} */
    public ImmutableMap<String, NotApplicable> notApplicable() {
        ImmutableMap.Builder<String, NotApplicable> reasons = ImmutableMap.builder();
        applicability().forEach((id, reason) -> reason.ifPresent(it -> reasons.put(id, it)));
        return reasons.buildOrThrow();
    }

    /** {@return the ids of the rules that were off, with the reason given} */
    public ImmutableMap<String, String> off() {
        return ruleSet.off();
    }

    /** {@return the ids of the rules that failed, with what went wrong in them; such a rule has no findings} */
    public ImmutableMap<String, String> failed() {
        return failed;
    }

    /**
     * {@return what of this report is fresh, known, gone or expired} No clock is read.
     *
     * @param known findings that may stand, or those of an older report
     * @param asOf the day for which it is asked whether they still may
     */
    public KnownFindings.Comparison against(KnownFindings known, LocalDate asOf) {
        return known.with(this, asOf);
    }

    /** Compares subject, rule set, findings and what became of the rules. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that
                && subject.equals(that.subject)
                && ruleSet.equals(that.ruleSet)
                && kind == that.kind
                && profiles.equals(that.profiles)
                && findings.equals(that.findings)
                && omitted.equals(that.omitted)
                && failed.equals(that.failed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, ruleSet, kind, profiles, findings, omitted, failed);
    }

    /** {@return subject and counts in one line} */
    @Override
    public String toString() {
        return subject + ": errors " + count(Severity.ERROR) + ", warnings " + count(Severity.WARNING) + ", infos "
                + count(Severity.INFO);
    }

    /** {@return what was checked, and in a history or collection each assessment} */
    ImmutableSet<Subject> subjects() {
        return Stream.concat(Stream.of(subject), profiles.stream().map(Engine.Profile::subject))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether the rule ran and all it found is listed} */
    boolean listsAllOf(String ruleId) {
        return ran().contains(ruleId) && !omitted.containsKey(ruleId);
    }

    private ImmutableMap<String, Optional<NotApplicable>> applicability() {
        return ruleSet.engine().applicability(kind, profiles);
    }
}
