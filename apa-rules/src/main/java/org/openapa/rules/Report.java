package org.openapa.rules;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
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
 * <p>Findings stand in the order of the rule set, those of one rule in the order it met them. A report is data: one that a codec has
 * read back, through {@link #builder}, is equal to the one written and serves as well. Immutable and thread-safe.
 */
public final class Report {
    private final Subject subject;
    private final ImmutableList<Finding> findings;
    private final ImmutableMap<String, Integer> omitted;
    private final ImmutableMultiset<Severity> unlisted;
    private final ImmutableMap<String, Throwable> failures;
    private final Account account;

    // What the account comes to, kept when it is first asked for. Whichever thread computes it, it is the same.
    private volatile Account.@Nullable Told told;

    Report(Subject subject, Account account, RuleContext context) {
        this(subject, account, context.listed(), context.omitted(), context.unlisted(), context.failures());
    }

    Report(
            Subject subject,
            Account account,
            ImmutableList<Finding> findings,
            ImmutableMap<String, Integer> omitted,
            ImmutableMultiset<Severity> unlisted,
            ImmutableMap<String, Throwable> failures) {
        this.subject = subject;
        this.account = account;
        this.findings = findings;
        this.omitted = omitted;
        this.unlisted = unlisted;
        this.failures = failures;
    }

    /**
     * {@return a builder of a report as a document tells it, so far without findings and rules} For codecs: {@link RuleSet#check}
     * makes a report by checking.
     *
     * @param subject what was checked
     * @param ruleSetId the name of the rules it was checked with
     * @param ruleSetVersion their version
     */
    public static Builder builder(Subject subject, String ruleSetId, String ruleSetVersion) {
        return new Builder(subject, ruleSetId, ruleSetVersion);
    }

    /** {@return what was checked} */
    public Subject subject() {
        return subject;
    }

    /** {@return the subjects of the assessments in the history or collection checked; none if an assessment was checked} */
    public ImmutableSet<Subject> assessments() {
        return account().assessments();
    }

    /** {@return the name of the rules it was checked with, such as "apa"} */
    public String ruleSetId() {
        return account.ruleSetId();
    }

    /** {@return the version of the rules it was checked with, such as "0.1"} */
    public String ruleSetVersion() {
        return account.ruleSetVersion();
    }

    /** {@return the ids of the rules whose severity was changed, with the severity their findings have} */
    public ImmutableMap<String, Severity> severities() {
        return account().severities();
    }

    /** {@return what was found, of each rule at most {@value RuleContext#MAX_FINDINGS}; empty if all is well} */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /** {@return how many findings are not listed, by the id of the rule that had too many; mostly empty} */
    public ImmutableMap<String, Integer> omitted() {
        return omitted;
    }

    /**
     * {@return how many findings have exactly this severity, listed or not}
     *
     * @param severity the severity
     */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        int count = unlisted.count(severity);
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
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
        return account().ran();
    }

    /** {@return the ids of the rules for what was checked that are on but did not apply, with why not} */
    public ImmutableMap<String, NotApplicable> notApplicable() {
        return account().notApplicable();
    }

    /** {@return the ids of the rules that were off, with the reason given} */
    public ImmutableMap<String, String> off() {
        return account().off();
    }

    /** {@return the ids of the rules that failed, with what went wrong in them; such a rule has no findings} */
    public ImmutableMap<String, String> failed() {
        return account.failed();
    }

    /**
     * {@return what the rules that failed threw, by their ids, for the log of the program that ran them; empty for a report read from a
     * document} It is no part of what the report says: it is neither written nor compared. A message in it may quote the document.
     */
    public ImmutableMap<String, Throwable> failures() {
        return failures;
    }

    /**
     * {@return what of this report is fresh, known, gone or expired} No clock is read.
     *
     * @param known findings that may stand, or those of an older report
     * @param asOf the day for which it is asked whether they still may
     */
    public KnownFindings.Comparison against(KnownFindings known, LocalDate asOf) {
        return Objects.requireNonNull(known, "known").with(this, asOf);
    }

    Account.Told account() {
        Account.Told known = told;
        if (known == null) {
            known = Account.Told.of(account);
            told = known;
        }
        return known;
    }

    /** {@return the severities of the findings that are not listed} */
    ImmutableMultiset<Severity> unlisted() {
        return unlisted;
    }

    /** {@return the report with no other findings listed than these} */
    Report listing(ImmutableList<Finding> some) {
        return some.equals(findings) ? this : new Report(subject, account, some, omitted, unlisted, failures);
    }

    /**
     * Compares what the reports say: subjects, name and version of the rules and what was changed in them, findings, numbers of those
     * not listed, and what became of the rules. The words of findings do not count, nor whether a report was made or read.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that
                && subject.equals(that.subject)
                && findings.equals(that.findings)
                && omitted.equals(that.omitted)
                && unlisted.equals(that.unlisted)
                && account().equals(that.account());
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, ruleSetId(), ruleSetVersion(), findings, omitted, unlisted, failed());
    }

    /** {@return subject, counts, and how many rules failed if any did, in one line} */
    @Override
    public String toString() {
        return subject + ": errors " + count(Severity.ERROR) + ", warnings " + count(Severity.WARNING) + ", infos "
                + count(Severity.INFO)
                + (failed().isEmpty() ? "" : ", rules failed " + failed().size());
    }

    /** {@return what was checked, and in a history or collection each assessment} */
    ImmutableSet<Subject> subjects() {
        return ImmutableSet.<Subject>builder()
                .add(subject)
                .addAll(assessments())
                .build();
    }

    /** {@return the ids of the rules that ran and whose findings are all listed} */
    ImmutableSet<String> listedInFull() {
        return Sets.difference(ImmutableSet.copyOf(ran()), omitted.keySet()).immutableCopy();
    }

    /**
     * Builds a {@link Report} as a document tells it, for codecs. What is not set is empty; what is set twice is what was set last. Not
     * thread-safe.
     */
    public static final class Builder {
        private final Subject subject;
        private final String ruleSetId;
        private final String ruleSetVersion;
        private ImmutableSet<Subject> assessments = ImmutableSet.of();
        private ImmutableMap<String, Severity> severities = ImmutableMap.of();
        private ImmutableList<Finding> findings = ImmutableList.of();
        private ImmutableMap<String, Integer> omitted = ImmutableMap.of();
        private @Nullable ImmutableMap<Severity, Integer> counts;
        private ImmutableList<String> ran = ImmutableList.of();
        private ImmutableMap<String, NotApplicable> notApplicable = ImmutableMap.of();
        private ImmutableMap<String, String> off = ImmutableMap.of();
        private ImmutableMap<String, String> failed = ImmutableMap.of();

        Builder(Subject subject, String ruleSetId, String ruleSetVersion) {
            this.subject = Objects.requireNonNull(subject, "subject");
            this.ruleSetId = Objects.requireNonNull(ruleSetId, "ruleSetId");
            this.ruleSetVersion = Objects.requireNonNull(ruleSetVersion, "ruleSetVersion");
        }

        /**
         * {@return this builder, with the subjects of the assessments in a history or collection}
         *
         * @param subjects as {@link Report#assessments()}
         */
        @CanIgnoreReturnValue
        public Builder assessments(Iterable<Subject> subjects) {
            Objects.requireNonNull(subjects, "subjects");
            assessments = ImmutableSet.copyOf(subjects);
            return this;
        }

        /**
         * {@return this builder, with the severities that were changed}
         *
         * @param changed as {@link Report#severities()}
         */
        @CanIgnoreReturnValue
        public Builder severities(Map<String, Severity> changed) {
            Objects.requireNonNull(changed, "changed");
            severities = ImmutableMap.copyOf(changed);
            return this;
        }

        /**
         * {@return this builder, with the findings that are listed}
         *
         * @param listed as {@link Report#findings()}; each of a rule that ran, about one of the subjects
         */
        @CanIgnoreReturnValue
        public Builder findings(Iterable<Finding> listed) {
            Objects.requireNonNull(listed, "listed");
            findings = ImmutableList.copyOf(listed);
            return this;
        }

        /**
         * {@return this builder, with the numbers of findings that are not listed}
         *
         * @param numbers as {@link Report#omitted()}: by the id of a rule that ran, at least 1
         */
        @CanIgnoreReturnValue
        public Builder omitted(Map<String, Integer> numbers) {
            Objects.requireNonNull(numbers, "numbers");
            omitted = ImmutableMap.copyOf(numbers);
            return this;
        }

        /**
         * {@return this builder, with the numbers of findings by severity, listed or not} Unless they are set, they are those of the
         * findings listed.
         *
         * @param numbers as {@link Report#count}; a severity that is left out counts none
         */
        @CanIgnoreReturnValue
        public Builder counts(Map<Severity, Integer> numbers) {
            Objects.requireNonNull(numbers, "numbers");
            counts = ImmutableMap.copyOf(numbers);
            return this;
        }

        /**
         * {@return this builder, with the rules that ran to their end}
         *
         * @param ids as {@link Report#ran()}
         */
        @CanIgnoreReturnValue
        public Builder ran(Iterable<String> ids) {
            Objects.requireNonNull(ids, "ids");
            ran = ImmutableList.copyOf(ids);
            return this;
        }

        /**
         * {@return this builder, with the rules that did not apply}
         *
         * @param reasons as {@link Report#notApplicable()}
         */
        @CanIgnoreReturnValue
        public Builder notApplicable(Map<String, NotApplicable> reasons) {
            Objects.requireNonNull(reasons, "reasons");
            notApplicable = ImmutableMap.copyOf(reasons);
            return this;
        }

        /**
         * {@return this builder, with the rules that were off}
         *
         * @param reasons as {@link Report#off()}; each one printable line
         */
        @CanIgnoreReturnValue
        public Builder off(Map<String, String> reasons) {
            Objects.requireNonNull(reasons, "reasons");
            off = ImmutableMap.copyOf(reasons);
            return this;
        }

        /**
         * {@return this builder, with the rules that failed}
         *
         * @param faults as {@link Report#failed()}; each one printable line
         */
        @CanIgnoreReturnValue
        public Builder failed(Map<String, String> faults) {
            Objects.requireNonNull(faults, "faults");
            failed = ImmutableMap.copyOf(faults);
            return this;
        }

        /**
         * {@return the report}
         *
         * @throws IllegalArgumentException if an id is malformed, a rule is told of twice, a finding or a number of findings is of a
         *     rule that did not run, a finding is about none of the subjects, the counts are not those of the findings listed and not
         *     listed, or a reason is not one line of at most {@value Finding#MAX_MESSAGE} printable characters
         */
        public Report build() {
            Account.Told account = new Account.Told(
                    ruleSetId, ruleSetVersion, severities, off, ran, notApplicable, failed, assessments);
            account.check();
            checkFindings();
            return new Report(subject, account, findings, omitted, unlisted(), ImmutableMap.of());
        }

        private void checkFindings() {
            ImmutableSet<String> ids = ImmutableSet.copyOf(ran);
            for (Finding finding : findings) {
                Preconditions.checkArgument(
                        ids.contains(finding.ruleId()), "rule %s has a finding, but did not run", finding.ruleId());
                Preconditions.checkArgument(
                        finding.subject().equals(subject) || assessments.contains(finding.subject()),
                        "a finding is about %s, of which the report is not",
                        finding.subject());
            }
            omitted.forEach((id, number) -> {
                RuleMetadata.checkId(id);
                Preconditions.checkArgument(
                        ids.contains(id), "rule %s has findings that are not listed, but did not run", id);
                Preconditions.checkArgument(number >= 1, "rule %s has %s findings that are not listed", id, number);
            });
        }

        /** {@return what the counts leave when what is listed is taken away} */
        private ImmutableMultiset<Severity> unlisted() {
            ImmutableMultiset.Builder<Severity> rest = ImmutableMultiset.builder();
            long number = 0;
            if (counts != null) {
                for (Severity severity : Severity.values()) {
                    long listed = findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count();
                    int count = Objects.requireNonNullElse(counts.get(severity), 0);
                    Preconditions.checkArgument(
                            count >= listed, "%s are counted of severity %s, but %s listed", count, severity, listed);
                    rest.addCopies(severity, (int) (count - listed));
                    number += count - listed;
                }
            }
            long expected =
                    omitted.values().stream().mapToLong(Integer::longValue).sum();
            Preconditions.checkArgument(
                    number == expected, "%s are counted that are not listed, but %s should be", number, expected);
            return rest.build();
        }
    }
}
