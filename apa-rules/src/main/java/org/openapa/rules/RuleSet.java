package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;

/**
 * Rules to check assessments with, each on or off and perhaps re-graded, and the register councils are looked up in.
 *
 * <p>{@code ApaRules.standard()} has the standard one. The methods that change something return another set. Rules stand, and
 * report, in the order of their ids.
 *
 * <p>A rule that throws is reported as failed and stops no other rule; only errors that leave the Java virtual machine in doubt, such as
 * {@link OutOfMemoryError}, leave a check. There is no time limit: a check takes as long as its rules take.
 *
 * <p>Immutable and thread-safe: one set serves any number of threads.
 */
public final class RuleSet {
    private final String id;
    private final String version;
    // Null for the embedded one, which is made when it is first asked for.
    private final @Nullable AuthorityRegister register;
    private final RuleEntries entries;
    private final Engine engine;
    private final ImmutableMap<String, String> off;
    private final ImmutableMap<String, Severity> severities;

    private RuleSet(String id, String version, @Nullable AuthorityRegister register, RuleEntries entries) {
        this.id = id;
        this.version = version;
        this.register = register;
        this.entries = entries;
        this.engine = new Engine(entries.list());
        ImmutableMap.Builder<String, String> reasons = ImmutableMap.builder();
        ImmutableMap.Builder<String, Severity> changed = ImmutableMap.builder();
        for (RuleEntry entry : entries.list()) {
            String because = entry.offBecause();
            if (because != null) {
                reasons.put(entry.id(), because);
            }
            Severity severity = entry.severity();
            if (severity != null) {
                changed.put(entry.id(), severity);
            }
        }
        this.off = reasons.buildOrThrow();
        this.severities = changed.buildOrThrow();
    }

    /**
     * {@return a set of these rules, all of them on, with the embedded register}
     *
     * @param id the set's name, for reports
     * @param version the set's version, for reports
     * @param rules the rules, in any order
     * @throws IllegalArgumentException if two rules have one id, or a private rule's id begins with "APA-"
     */
    public static RuleSet of(String id, String version, Iterable<? extends Rule> rules) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(rules, "rules");
        RuleEntries none = new RuleEntries(id + " " + version, ImmutableList.of(), ImmutableMap.of());
        return new RuleSet(id, version, null, none.plus(rules));
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
        return register == null ? AuthorityRegister.england2005() : register;
    }

    /** {@return the metadata of every rule in the set, also of those that are off, in order of their ids} */
    public ImmutableList<RuleMetadata> rules() {
        return metadata(entries.list());
    }

    /**
     * {@return the metadata of some rules in the set, in order of their ids}
     *
     * @param selector a rule's id ("APA-GRD-001") or a family ("APA-GRD", "GRD")
     * @throws IllegalArgumentException if no rule is selected; the message names the nearest id
     */
    public ImmutableList<RuleMetadata> rules(String selector) {
        Objects.requireNonNull(selector, "selector");
        return metadata(entries.selected(selector));
    }

    private static ImmutableList<RuleMetadata> metadata(ImmutableList<RuleEntry> entries) {
        ImmutableList.Builder<RuleMetadata> rules = ImmutableList.builder();
        for (RuleEntry entry : entries) {
            rules.add(entry.metadata());
        }
        return rules.build();
    }

    /** {@return the ids of the rules that are off, with the reason given} */
    public ImmutableMap<String, String> off() {
        return off;
    }

    /** {@return the ids of the rules whose severity was changed, with the severity they have now} */
    public ImmutableMap<String, Severity> severities() {
        return severities;
    }

    /**
     * {@return this set with rules more}
     *
     * @param rules the rules to add
     * @throws IllegalArgumentException if the set has a rule of one of the ids, or a private rule's id begins with "APA-"
     */
    public RuleSet plus(Rule... rules) {
        Objects.requireNonNull(rules, "rules");
        return with(entries.plus(Arrays.asList(rules)));
    }

    /**
     * {@return this set with some rules off}
     *
     * @param selector a rule's id ("APA-GRD-001") or a family ("APA-GRD", "GRD")
     * @param reason why, for the report, which shows at most {@value Finding#MAX_MESSAGE} printable characters of it
     * @throws IllegalArgumentException if no rule is selected; the message names the nearest id
     */
    public RuleSet without(String selector, String reason) {
        Objects.requireNonNull(selector, "selector");
        Objects.requireNonNull(reason, "reason");
        List<RuleEntry> off = new ArrayList<>();
        for (RuleEntry entry : entries.selected(selector)) {
            off.add(entry.off(reason));
        }
        return with(entries.replacing(off));
    }

    /**
     * {@return this set with every rule off that is not selected}
     *
     * @param selectors ids of rules ("APA-GRD-001") or families ("APA-GRD", "GRD"), at least one
     * @throws IllegalArgumentException if there is no selector, or one of them selects no rule; the message names the nearest id
     */
    public RuleSet only(String... selectors) {
        Objects.requireNonNull(selectors, "selectors");
        if (selectors.length == 0) {
            throw new IllegalArgumentException("no selector is given; only() would turn every rule off");
        }
        return with(entries.only(Arrays.asList(selectors)));
    }

    /**
     * {@return this set with other severities}
     *
     * @param selector a rule's id ("APA-GRD-001") or a family ("APA-GRD", "GRD")
     * @param severity the severity of every finding of the rules selected
     * @throws IllegalArgumentException if no rule is selected; the message names the nearest id
     */
    public RuleSet withSeverity(String selector, Severity severity) {
        Objects.requireNonNull(selector, "selector");
        Objects.requireNonNull(severity, "severity");
        List<RuleEntry> changed = new ArrayList<>();
        for (RuleEntry entry : entries.selected(selector)) {
            changed.add(entry.withSeverity(severity));
        }
        return with(entries.replacing(changed));
    }

    /**
     * {@return this set with another register}
     *
     * @param other the register in which councils are to be looked up
     */
    public RuleSet withRegister(AuthorityRegister other) {
        Objects.requireNonNull(other, "other");
        return new RuleSet(id, version, other, entries);
    }

    /**
     * {@return this set as the settings say: some rules off, some of another severity} Known findings change no rule; they are for
     * {@link Report#against}.
     *
     * @param settings what the owner of a tool has set
     * @throws IllegalArgumentException if the settings name a rule that is not in the set; the message names the nearest id
     */
    public RuleSet with(RuleSettings settings) {
        Objects.requireNonNull(settings, "settings");
        if (settings.off().isEmpty()
                && settings.severities().isEmpty()
                && settings.known().entries().isEmpty()) {
            return this;
        }
        RuleEntries changed =
                entries.changed(settings.off(), RuleEntry::off).changed(settings.severities(), RuleEntry::withSeverity);
        entries.requireRulesOf(settings.known().entries());
        return with(changed);
    }

    /**
     * {@return this set, knowing of ids that were once used} Such an id is refused to new rules, and who still names it is told.
     *
     * @param ids what to tell, by retired id, such as "its fault is found by ACME-007"
     */
    public RuleSet withRetired(Map<String, String> ids) {
        Objects.requireNonNull(ids, "ids");
        return with(entries.withRetired(ids));
    }

    /**
     * {@return the report on an assessment, whose subject is its council and edition}
     *
     * @param assessment the assessment to check
     */
    public Report check(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return check(Subject.of(assessment, register()), assessment);
    }

    /**
     * {@return the report on an assessment}
     *
     * @param subject the caller's own name for what is checked
     * @param assessment the assessment to check
     */
    public Report check(Subject subject, Assessment assessment) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(assessment, "assessment");
        return engine.check(this, subject, assessment, Unreadable.NOTHING);
    }

    /**
     * {@return the report on an assessment of which some places could not be read, whose subject is its council and edition}
     *
     * @param assessment what could be read
     * @param unreadable the places that could not, as {@link #check(Subject, Assessment, Set)} takes them
     */
    public Report check(Assessment assessment, Set<Location> unreadable) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(unreadable, "unreadable");
        return check(Subject.of(assessment, register()), assessment, unreadable);
    }

    /**
     * {@return the report on an assessment of which some places could not be read and are not in it} Of these no rule says anything,
     * not even that they are missing: {@link NotApplicable#UNREADABLE} tells which rules that concerns.
     *
     * <p>A rule does not apply if it needs a part of the assessment in or around which such a place lies. It does not count as
     * applying either, and none of its findings is reported, if one of them is at such a place, above or below it, or has to do with
     * such a one. A place in a list stands for the list, for what comes after it may have moved; one in the council's reference for
     * the whole reference. So a finding about the document as a whole is reported only where everything could be read, and without
     * the edition nothing is.
     *
     * <p>Of up to three grades that could not be read each possible one is tried, and none: a rule that finds the same whichever it is
     * has run.
     *
     * @param subject the caller's own name for what is checked
     * @param assessment what could be read
     * @param unreadable the places in the document that could not be read; may be empty
     */
    public Report check(Subject subject, Assessment assessment, Set<Location> unreadable) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(unreadable, "unreadable");
        Report report = engine.check(this, subject, assessment, Unreadable.of(unreadable));
        return unreadable.isEmpty()
                ? report
                : UnreadGrades.told(
                        report,
                        assessment,
                        unreadable,
                        (other, places) -> engine.check(this, subject, other, Unreadable.of(places)));
    }

    /**
     * {@return the report of the rules on histories} The assessments by themselves are not checked again.
     *
     * @param subject the caller's own name for the history, such as the council's
     * @param history one council's assessments
     */
    public Report check(Subject subject, AssessmentHistory history) {
        return check(subject, history, ImmutableSet.of());
    }

    /**
     * {@return the report of the rules on histories, where the council has assessments that could not be read, or not all of them} No
     * rule says that such an edition is missing, or compares grades over one that has none for the area.
     *
     * @param subject the caller's own name for the history, such as the council's
     * @param history the council's assessments, with what could be read of those that could be read in part
     * @param unread the editions of those that could not be read, or not all of them; may be empty
     */
    public Report check(Subject subject, AssessmentHistory history, Set<Edition> unread) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(unread, "unread");
        return engine.check(this, subject, history, ImmutableSet.copyOf(unread));
    }

    /**
     * {@return the report of the rules on collections} The assessments by themselves are not checked again.
     *
     * @param subject the caller's own name for the collection
     * @param collection keys and grades of many assessments
     */
    public Report check(Subject subject, AssessmentCollection collection) {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(collection, "collection");
        return engine.check(this, subject, collection);
    }

    /** Compares name, version, register, and the rules with what is said of them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet that
                && id.equals(that.id)
                && version.equals(that.version)
                && register().equals(that.register())
                && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, register(), entries);
    }

    /** {@return name, version and number of rules, such as "apa 0.1 (6 rules)"} */
    @Override
    public String toString() {
        return entries.toString();
    }

    Engine engine() {
        return engine;
    }

    private RuleSet with(RuleEntries others) {
        return new RuleSet(id, version, register, others);
    }
}
