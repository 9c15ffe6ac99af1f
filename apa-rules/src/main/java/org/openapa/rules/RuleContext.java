package org.openapa.rules;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multiset;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.Edition;
import org.openapa.model.internal.Excerpt;

/**
 * What a rule is given besides the thing it looks at: a place for its findings, and the register in use.
 *
 * <p>Lives for one check on one thread; it takes nothing from a rule that kept it.
 */
public final class RuleContext {
    /** The most findings of one rule that a report lists; all are counted. */
    public static final int MAX_FINDINGS = 100;

    private final AuthorityRegister register;
    private final Subject subject;
    private final Object checked;
    private final Unreadable unreadable;
    private final ImmutableSet<Edition> unread;
    private final List<Finding> listed = new ArrayList<>(0);
    private final Map<String, Multiset<Severity>> omitted = new LinkedHashMap<>(0);
    private final Map<String, Throwable> failures = new LinkedHashMap<>(0);
    private final Set<String> silenced = new HashSet<>(0);

    private final IdentityHashMap<Object, Computed> computed = new IdentityHashMap<>(0);

    private @Nullable Computed resolved;
    private @Nullable Members members;

    // Of the rule that runs now.
    private @Nullable RuleEntry rule;
    private @Nullable Draft open;
    private int start;

    /** What was computed, and of what. */
    private record Computed(Object of, Object result) {}

    RuleContext(
            AuthorityRegister register,
            Subject subject,
            Object checked,
            Unreadable unreadable,
            ImmutableSet<Edition> unread) {
        this.register = register;
        this.subject = subject;
        this.checked = checked;
        this.unreadable = unreadable;
        this.unread = unread;
    }

    /** {@return the register in which councils are looked up during this check} */
    public AuthorityRegister register() {
        return register;
    }

    /**
     * {@return whether the history checked has an assessment of this edition that could not be read, or not all of it} What is not in
     * the history of such an edition is not missing. See {@link RuleSet#check(Subject, AssessmentHistory, Set)}.
     *
     * @param edition the edition
     */
    public boolean isUnread(Edition edition) {
        return unread.contains(Objects.requireNonNull(edition, "edition"));
    }

    /**
     * {@return what the register in use makes of a reference to a council} Found out once in a check, however many rules ask.
     *
     * @param reference the reference, such as {@code assessment.authority()}
     */
    @SuppressWarnings("ReferenceEquality") // as below
    public AuthorityResolution resolve(AuthorityReference reference) {
        Computed last = resolved;
        if (last == null || last.of() != reference) {
            last = new Computed(reference, register.resolve(reference));
            resolved = last;
        }
        return (AuthorityResolution) last.result();
    }

    /**
     * {@return what a function makes of a thing, computed once in a check, however many rules ask} For what several rules need and is
     * dear, such as a walk through every text. Only the last thing a function was asked about is remembered.
     *
     * @param of the thing, such as the assessment checked
     * @param compute the function; a constant, for it is told apart by identity
     * @param <A> the type of the thing
     * @param <T> the type of the result
     */
    @SuppressWarnings("ReferenceEquality") // the same thing, not one that is equal: that would take longer to find out
    public <A, T> T once(A of, Function<? super A, ? extends T> compute) {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(compute, "compute");
        Computed last = computed.get(compute);
        if (last == null || last.of() != of) {
            last = new Computed(of, compute.apply(of));
            computed.put(compute, last);
        }
        @SuppressWarnings("unchecked") // put there under the function that computed it
        T result = (T) last.result();
        return result;
    }

    /**
     * {@return a finding at this place of the assessment checked, to which evidence can be added} A rule on histories or collections
     * can only name the whole so, {@link Location#DOCUMENT}.
     *
     * @param location a place that is there; a rule that names one that is not has failed
     */
    @CanIgnoreReturnValue
    public Draft at(Location location) {
        return open(subject, checked, location);
    }

    /**
     * {@return a finding at this place of one assessment in the history checked, to which evidence can be added}
     *
     * @param assessment an assessment in the history; its council and edition become the finding's subject
     * @param location a place that is there; a rule that names one that is not has failed
     */
    @CanIgnoreReturnValue
    public Draft at(Assessment assessment, Location location) {
        return open(
                checked instanceof AssessmentHistory ? Subject.of(assessment, register) : subject,
                assessment,
                location);
    }

    /**
     * {@return a finding at this place of one assessment in the collection checked, to which evidence can be added}
     *
     * @param entry an entry of the collection; its subject becomes the finding's
     * @param location the document, edition, authority, the table of judgements, or a grade that is in it
     */
    @CanIgnoreReturnValue
    public Draft at(AssessmentCollection.Entry entry, Location location) {
        Objects.requireNonNull(entry, "entry");
        return open(entry.subject(), entry, location);
    }

    /** Takes the findings of this rule from now on. */
    void begin(RuleEntry next) {
        rule = next;
        start = listed.size();
    }

    /** Ends the rule: its findings count, unless one speaks of what could not be read. */
    void end() {
        close();
        if (silenced.contains(current().id())) {
            discard();
        }
        rule = null;
    }

    /** Ends the rule, which has failed: none of its findings counts. */
    void fail(Throwable fault) {
        String id = current().id();
        failures.put(id, fault);
        silenced.remove(id);
        discard();
        open = null;
        rule = null;
    }

    /** {@return what is said of a fault} Its message may quote the document, unless it is one of ours; its class does not. */
    private static String told(Throwable fault) {
        if (fault instanceof MisuseException) {
            return Excerpt.printable(String.valueOf(fault.getMessage()), Finding.MAX_MESSAGE);
        }
        String name = fault.getClass().getSimpleName();
        return Excerpt.printable(name.isEmpty() ? fault.getClass().getName() : name, Finding.MAX_MESSAGE);
    }

    private void discard() {
        listed.subList(start, listed.size()).clear();
        omitted.remove(current().id());
    }

    ImmutableList<Finding> listed() {
        return ImmutableList.copyOf(listed);
    }

    /** {@return how many findings are not listed, by rule} */
    ImmutableMap<String, Integer> omitted() {
        return omitted.isEmpty()
                ? ImmutableMap.of()
                : ImmutableMap.copyOf(Maps.transformValues(omitted, Multiset::size));
    }

    /** {@return the severities of the findings that are not listed} */
    ImmutableMultiset<Severity> unlisted() {
        return omitted.isEmpty()
                ? ImmutableMultiset.of()
                : omitted.values().stream().flatMap(Multiset::stream).collect(ImmutableMultiset.toImmutableMultiset());
    }

    ImmutableMap<String, String> failed() {
        return failures.isEmpty()
                ? ImmutableMap.of()
                : ImmutableMap.copyOf(Maps.transformValues(failures, RuleContext::told));
    }

    /** {@return what the rules that failed threw, by rule} */
    ImmutableMap<String, Throwable> failures() {
        return ImmutableMap.copyOf(failures);
    }

    /** {@return the ids of the rules that spoke of what could not be read} */
    ImmutableSet<String> silenced() {
        return ImmutableSet.copyOf(silenced);
    }

    private Draft open(Subject about, Object whole, Location location) {
        close();
        Draft draft = new Draft(about, whole, location);
        open = draft;
        return draft;
    }

    private void close() {
        RuleEntry entry = current();
        if (open == null) {
            return;
        }
        Finding finding = open.finish(entry);
        open = null;
        if (unreadable.concerns(finding)) {
            silenced.add(entry.id());
        }
        if (listed.size() - start < MAX_FINDINGS) {
            listed.add(finding);
        } else {
            omitted.computeIfAbsent(entry.id(), id -> EnumMultiset.create(Severity.class))
                    .add(finding.severity());
        }
    }

    private RuleEntry current() {
        if (rule == null) {
            throw new IllegalStateException("a rule kept a context longer than its check");
        }
        return rule;
    }

    /** {@return why no finding can be at a place of a thing, or null if one can} */
    private @Nullable String fault(Object whole, Location place) {
        if (!whole.equals(checked) && !members().contains(whole)) {
            return "the rule speaks of an assessment that is not checked";
        }
        boolean isThere = whole instanceof Assessment assessment
                ? Existence.isIn(assessment, place)
                : whole instanceof AssessmentCollection.Entry one
                        ? Existence.isIn(one, place)
                        : place.equals(Location.DOCUMENT);
        return isThere ? null : "the rule names " + place + ", where nothing is";
    }

    private Members members() {
        Members known = members;
        if (known == null) {
            known = Members.of(checked);
            members = known;
        }
        return known;
    }

    /** A finding being made. It counts as soon as {@code at} was called, and is finished by the next one. */
    public final class Draft {
        private final Subject about;
        private final Object whole;
        private final Location location;
        private final List<Location> related = new ArrayList<>(0);
        private final ImmutableMap.Builder<EvidenceName<?>, String> evidence = ImmutableMap.builder();
        private Severity most = Severity.ERROR;
        private String item = "";

        private Draft(Subject about, Object whole, Location location) {
            this.about = about;
            this.whole = Objects.requireNonNull(whole, "assessment");
            this.location = Objects.requireNonNull(location, "location");
        }

        /**
         * {@return this finding, with evidence more}
         *
         * @param name what the value is; each name once
         * @param value the value
         * @param <T> the type of the value
         */
        @CanIgnoreReturnValue
        public <T> Draft with(EvidenceName<T> name, T value) {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            evidence.put(name, name.write(value));
            return unfinished();
        }

        /**
         * {@return this finding, with another place that has to do with it}
         *
         * @param other the other place, in the same assessment
         */
        @CanIgnoreReturnValue
        public Draft related(Location other) {
            Objects.requireNonNull(other, "other");
            related.add(other);
            return unfinished();
        }

        /**
         * {@return this finding, told apart from others of its rule at the same place by this item}
         *
         * @param text the item, such as a strength; only a digest of its words is kept, for the fingerprint
         */
        @CanIgnoreReturnValue
        public Draft item(String text) {
            Objects.requireNonNull(text, "text");
            item = Fingerprint.digest(text);
            return unfinished();
        }

        /**
         * {@return this finding, made milder where its rule is more severe} Said more than once, the mildest holds. What a rule set
         * says of the rule's severity goes first.
         *
         * @param severity the most severe this finding may be
         */
        @CanIgnoreReturnValue
        public Draft atMost(Severity severity) {
            Objects.requireNonNull(severity, "severity");
            most = most.isAtLeast(severity) ? severity : most;
            return unfinished();
        }

        private Draft unfinished() {
            if (open != this) {
                throw new MisuseException("the rule adds to a finding after the next was begun");
            }
            return this;
        }

        private Finding finish(RuleEntry entry) {
            RuleMetadata metadata = entry.metadata();
            checkThere(location);
            for (Location place : related) {
                checkThere(place);
            }
            ImmutableMap<EvidenceName<?>, String> given = evidence.buildOrThrow();
            EvidenceName<?> lacking = Finding.lacking(metadata.message(), given);
            if (lacking != null) {
                throw new MisuseException("the rule's message names {" + lacking + "}, which it did not give");
            }
            Severity milder = most.isAtLeast(metadata.severity()) ? metadata.severity() : most;
            return new Finding(
                    about,
                    metadata.id(),
                    entry.severity() == null ? milder : entry.severity(),
                    location,
                    ImmutableList.copyOf(related),
                    given,
                    item,
                    metadata.message());
        }

        private void checkThere(Location place) {
            String fault = fault(whole, place);
            if (fault != null) {
                throw new MisuseException(fault);
            }
        }
    }
}
