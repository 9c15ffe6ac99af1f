package org.openapa.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.internal.Excerpt;
import org.openapa.model.internal.Nearest;
import org.openapa.rules.internal.StandardRule;

/**
 * Rules to check assessments with, each on or off and perhaps re-graded, and the register councils are looked up in.
 *
 * <p>{@code ApaRules.standard()} has the standard one. The methods that change something return another set. Rules stand, and
 * report, in the order of their ids. Immutable and thread-safe: one set serves any number of threads.
 */
public final class RuleSet {
    private final String id;
    private final String version;
    private final AuthorityRegister register;
    private final ImmutableList<Entry> entries;

    /** A rule with what the set says of it. */
    private record Entry(AssessmentRule rule, Optional<Severity> severity, Optional<String> offBecause) {
        String id() {
            return rule.metadata().id();
        }

        boolean isOn() {
            return offBecause.isEmpty();
        }
    }

    private RuleSet(String id, String version, AuthorityRegister register, Stream<Entry> entries) {
        this.id = id;
        this.version = version;
        this.register = register;
        this.entries = entries.sorted((a, b) -> a.id().compareTo(b.id())).collect(toImmutableList());
        Set<String> ids = new HashSet<>();
        for (Entry entry : this.entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two rules have the id " + entry.id());
            }
            if (entry.id().startsWith(StandardRule.PREFIX) && !(entry.rule() instanceof StandardRule)) {
                throw new IllegalArgumentException("rule " + entry.id() + " must have another id; "
                        + StandardRule.PREFIX + " is kept for the standard rules");
            }
        }
    }

    /**
     * {@return a set of these rules, all of them on, with the embedded register}
     *
     * @param id the set's name, for reports
     * @param version the set's version, for reports
     * @param rules the rules, in any order
     * @throws IllegalArgumentException if two rules have one id, or a private rule's id begins with "APA-"
     */
    public static RuleSet of(String id, String version, Iterable<? extends AssessmentRule> rules) {
        return new RuleSet(
                id,
                version,
                AuthorityRegister.england2005(),
                Streams.stream(rules).map(RuleSet::on));
    }

    private static Entry on(AssessmentRule rule) {
        return new Entry(rule, Optional.empty(), Optional.empty());
    }

    /** {@return the set's name, such as "apa"} */
    public String id() {
        return id;
    }

    /** {@return the set's version, such as "0.1"} */
    public String version() {
        return version;
    }

    /** {@return the register in which councils are looked up; the embedded one unless another was set} */
    public AuthorityRegister register() {
        return register;
    }

    /** {@return the metadata of every rule in the set, also of those that are off, in order of their ids} */
    public ImmutableList<RuleMetadata> rules() {
        return entries.stream().map(entry -> entry.rule().metadata()).collect(toImmutableList());
    }

    /** {@return the ids of the rules that are off, with the reason given} */
    public ImmutableMap<String, String> off() {
        return entries.stream()
                .filter(entry -> !entry.isOn())
                .collect(toImmutableMap(Entry::id, entry -> entry.offBecause().orElseThrow()));
    }

    /** {@return the ids of the rules whose severity was changed, with the severity they have now} */
    public ImmutableMap<String, Severity> severities() {
        return entries.stream()
                .filter(entry -> entry.severity().isPresent())
                .collect(toImmutableMap(Entry::id, entry -> entry.severity().orElseThrow()));
    }

    /**
     * {@return this set with rules more}
     *
     * @param rules the rules to add
     * @throws IllegalArgumentException if the set has a rule of one of the ids, or a private rule's id begins with "APA-"
     */
    public RuleSet plus(AssessmentRule... rules) {
        return with(Stream.concat(entries.stream(), Arrays.stream(rules).map(RuleSet::on)));
    }

    /**
     * {@return this set with some rules off}
     *
     * @param selector a rule's id ("APA-GRD-001") or a family ("APA-GRD", "GRD")
     * @param reason why, for the report
     * @throws IllegalArgumentException if no rule is selected; the message names the nearest id
     */
    public RuleSet without(String selector, String reason) {
        return change(selectedBy(selector), entry -> new Entry(entry.rule(), entry.severity(), Optional.of(reason)));
    }

    /**
     * {@return this set with every rule off that is not selected}
     *
     * @param selectors ids of rules ("APA-GRD-001") or families ("APA-GRD", "GRD")
     * @throws IllegalArgumentException if one of them selects no rule; the message names the nearest id
     */
    public RuleSet only(String... selectors) {
        Predicate<Entry> selected = Arrays.stream(selectors)
                .map(this::selectedBy)
                .reduce(Predicate::or)
                .orElse(entry -> false);
        Optional<String> reason = Optional.of("not among " + String.join(", ", selectors));
        return change(selected.negate(), entry -> new Entry(entry.rule(), entry.severity(), reason));
    }

    /**
     * {@return this set with other severities}
     *
     * @param selector a rule's id ("APA-GRD-001") or a family ("APA-GRD", "GRD")
     * @param severity the severity of every finding of the rules selected
     * @throws IllegalArgumentException if no rule is selected; the message names the nearest id
     */
    public RuleSet withSeverity(String selector, Severity severity) {
        return change(
                selectedBy(selector), entry -> new Entry(entry.rule(), Optional.of(severity), entry.offBecause()));
    }

    /**
     * {@return this set with another register}
     *
     * @param other the register in which councils are to be looked up
     */
    public RuleSet withRegister(AuthorityRegister other) {
        return new RuleSet(id, version, other, entries.stream());
    }

    /**
     * {@return the report on an assessment, whose subject is its council and edition}
     *
     * @param assessment the assessment to check
     */
    public Report check(Assessment assessment) {
        return check(Subject.of(assessment, register), assessment);
    }

    /**
     * {@return the report on an assessment}
     *
     * @param subject the caller's own name for what is checked
     * @param assessment the assessment to check
     */
    public Report check(Subject subject, Assessment assessment) {
        ImmutableSet<AssessmentPart> parts = assessment.parts();
        List<Finding> findings = new ArrayList<>(0);
        ImmutableMap.Builder<String, String> failed = ImmutableMap.builder();
        RuleContext context = new RuleContext(register);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            RuleMetadata rule = entry.rule().metadata();
            if (!entry.isOn() || !rule.editions().contains(assessment.edition()) || !parts.containsAll(rule.parts())) {
                continue;
            }
            int before = findings.size();
            try {
                entry.rule().check(assessment, context);
                context.drainTo(
                        findings,
                        subject,
                        rule,
                        entry.severity().orElse(rule.severity()),
                        entry.severity().isPresent());
            } catch (RuntimeException fault) {
                // The message of a fault in a rule may quote the document; its class does not.
                context.discard();
                findings.subList(before, findings.size()).clear();
                failed.put(rule.id(), fault.getClass().getSimpleName());
            }
        }
        return new Report(
                subject, this, assessment.edition(), parts, ImmutableList.copyOf(findings), failed.buildOrThrow());
    }

    /** Compares name, version, register, and the rules with what is said of them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet that
                && id.equals(that.id)
                && version.equals(that.version)
                && register.equals(that.register)
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, register, entries);
    }

    /** {@return name, version and number of rules, such as "apa 0.1 (6 rules)"} */
    @Override
    public String toString() {
        return id + " " + version + " (" + entries.size() + " rules)";
    }

    Stream<String> switchedOn(Edition edition, Set<AssessmentPart> parts) {
        ImmutableSet<String> excluded = notApplicable(edition, parts).keySet();
        return entries.stream().filter(Entry::isOn).map(Entry::id).filter(id -> !excluded.contains(id));
    }

    ImmutableMap<String, NotApplicable> notApplicable(Edition edition, Set<AssessmentPart> parts) {
        ImmutableMap.Builder<String, NotApplicable> reasons = ImmutableMap.builder();
        for (Entry entry : entries) {
            RuleMetadata rule = entry.rule().metadata();
            if (entry.isOn() && !rule.editions().contains(edition)) {
                reasons.put(rule.id(), NotApplicable.EDITION);
            } else if (entry.isOn() && !parts.containsAll(rule.parts())) {
                reasons.put(rule.id(), NotApplicable.PART_MISSING);
            }
        }
        return reasons.buildOrThrow();
    }

    private RuleSet with(Stream<Entry> others) {
        return new RuleSet(id, version, register, others);
    }

    private RuleSet change(Predicate<Entry> which, UnaryOperator<Entry> change) {
        return with(entries.stream().map(entry -> which.test(entry) ? change.apply(entry) : entry));
    }

    private Predicate<Entry> selectedBy(String selector) {
        Predicate<Entry> selected = entry -> {
            String family = entry.rule().metadata().family();
            return entry.id().equals(selector)
                    || family.equals(selector)
                    || family.equals(StandardRule.PREFIX + selector);
        };
        if (entries.stream().noneMatch(selected)) {
            throw new IllegalArgumentException("no rule or family " + Excerpt.quote(selector) + " in " + this
                    + Nearest.one(selector, entries.stream().map(Entry::id).toList())
                            .map(nearest -> "; nearest is " + nearest)
                            .orElse(""));
        }
        return selected;
    }
}
