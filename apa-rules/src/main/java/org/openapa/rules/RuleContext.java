package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.List;
import org.openapa.model.AuthorityRegister;

/**
 * What a rule is given besides the assessment: a place for its findings, and the register in use.
 *
 * <p>Lives for one check on one thread; a rule must not keep it.
 */
public final class RuleContext {
    private final AuthorityRegister register;
    private final List<Draft> drafts = new ArrayList<>(0);

    RuleContext(AuthorityRegister register) {
        this.register = register;
    }

    /** {@return the register in which councils are looked up during this check} */
    public AuthorityRegister register() {
        return register;
    }

    /**
     * {@return a finding at this place, to which evidence can be added}
     *
     * @param location the place in the assessment; one that is there
     */
    @CanIgnoreReturnValue
    public Draft at(Location location) {
        Draft draft = new Draft(location);
        drafts.add(draft);
        return draft;
    }

    /** Moves the findings drafted since the last call to the list, as findings of this rule. */
    void drainTo(List<Finding> findings, Subject subject, RuleMetadata rule, Severity severity, boolean fixed) {
        for (Draft draft : drafts) {
            findings.add(draft.finish(subject, rule, severity, fixed));
        }
        drafts.clear();
    }

    /** Forgets the findings drafted since the last call: the rule has failed. */
    void discard() {
        drafts.clear();
    }

    /** A finding being made. It counts as soon as {@link #at} was called. Lives as long as the context. */
    public static final class Draft {
        private final Location location;
        private final ImmutableList.Builder<Location> related = ImmutableList.builder();
        private final ImmutableMap.Builder<EvidenceName<?>, String> evidence = ImmutableMap.builder();
        private Severity mildest = Severity.ERROR;

        private Draft(Location location) {
            this.location = location;
        }

        /**
         * {@return this finding, with evidence more}
         *
         * @param name what the value is
         * @param value the value
         * @param <T> the type of the value
         */
        @CanIgnoreReturnValue
        public <T> Draft with(EvidenceName<T> name, T value) {
            evidence.put(name, name.write(value));
            return this;
        }

        /**
         * {@return this finding, with another place that has to do with it}
         *
         * @param other the other place
         */
        @CanIgnoreReturnValue
        public Draft related(Location other) {
            related.add(other);
            return this;
        }

        /**
         * {@return this finding, made milder where its rule is more severe} What a rule set says of the rule's severity goes first.
         *
         * @param severity the most severe this finding may be
         */
        @CanIgnoreReturnValue
        public Draft atMost(Severity severity) {
            mildest = severity;
            return this;
        }

        private Finding finish(Subject subject, RuleMetadata rule, Severity severity, boolean fixed) {
            return new Finding(
                    subject,
                    rule.id(),
                    fixed || mildest.isAtLeast(severity) ? severity : mildest,
                    location,
                    related.build(),
                    evidence.buildOrThrow(),
                    rule.message());
        }
    }
}
