package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.internal.StandardRule;

/** A rule in a set, with what the set says of it. The metadata is asked for once, so that no rule can change its mind. */
record RuleEntry(
        Rule rule,
        RuleMetadata metadata,
        @Nullable Severity severity,
        @Nullable String offBecause) implements Comparable<RuleEntry> {
    static RuleEntry on(Rule rule) {
        return new RuleEntry(rule, rule.metadata(), null, null);
    }

    RuleEntry withSeverity(Severity other) {
        return new RuleEntry(rule, metadata, other, offBecause);
    }

    RuleEntry off(String because) {
        return new RuleEntry(rule, metadata, severity, Excerpt.printable(because, Finding.MAX_MESSAGE));
    }

    /** By the id. */
    @Override
    public int compareTo(RuleEntry other) {
        return id().compareTo(other.id());
    }

    String id() {
        return metadata.id();
    }

    boolean isOn() {
        return offBecause == null;
    }

    boolean isSelectedBy(String selector) {
        String family = metadata.family();
        return selector.equals(id())
                || selector.equals(family)
                || (family.startsWith(StandardRule.PREFIX)
                        && selector.equals(family.substring(StandardRule.PREFIX.length())));
    }

    /** {@return id, the family of a standard rule without the prefix, and family} */
    ImmutableList<String> selectors() {
        String family = metadata.family();
        return family.startsWith(StandardRule.PREFIX)
                ? ImmutableList.of(id(), family.substring(StandardRule.PREFIX.length()), family)
                : ImmutableList.of(id(), family);
    }
}
