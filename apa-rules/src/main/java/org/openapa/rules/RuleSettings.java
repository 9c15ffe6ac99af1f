package org.openapa.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Objects;

/**
 * What the owner of a tool sets for the rules, apart from code: which are off and why, how severe they are, which findings may stand.
 *
 * <p>{@link RuleSet#with(RuleSettings)} applies what concerns rules; {@link Report#against} is given {@link #known()} and a date.
 * Where a rule is named by id and its family too, what is said of the id holds, in whichever order. Immutable and thread-safe.
 *
 * @param off the reason by the rule's id or family; such rules are off
 * @param severities the severity by the rule's id or family
 * @param known the findings that may stand
 */
public record RuleSettings(
        ImmutableMap<String, String> off, ImmutableMap<String, Severity> severities, KnownFindings known) {
    /**
     * Refuses null.
     *
     * @param off the reason by the rule's id or family
     * @param severities the severity by the rule's id or family
     * @param known the findings that may stand
     */
    public RuleSettings {
        Objects.requireNonNull(off, "off");
        Objects.requireNonNull(severities, "severities");
        Objects.requireNonNull(known, "known");
    }

    /** {@return settings that change nothing} */
    public static RuleSettings none() {
        return new RuleSettings(ImmutableMap.of(), ImmutableMap.of(), KnownFindings.of());
    }

    /**
     * {@return these settings with other rules off}
     *
     * @param off the reason by the rule's id or family
     */
    public RuleSettings withOff(ImmutableMap<String, String> off) {
        return new RuleSettings(off, severities, known);
    }

    /**
     * {@return these settings with other severities}
     *
     * @param severities the severity by the rule's id or family
     */
    public RuleSettings withSeverities(ImmutableMap<String, Severity> severities) {
        return new RuleSettings(off, severities, known);
    }

    /**
     * {@return these settings with other known findings}
     *
     * @param known the findings that may stand
     */
    public RuleSettings withKnown(KnownFindings known) {
        return new RuleSettings(off, severities, known);
    }

    /** {@return how much is set, such as "rules off 1, severities 0, known findings 12"} */
    @Override
    public String toString() {
        return "rules off " + off.size() + ", severities " + severities.size() + ", known findings "
                + known.entries().size();
    }
}
