package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;

/** The account of a report just made, worked out when it is asked for. */
record Checked(
        RuleSet rules,
        Engine.Kind kind,
        ImmutableList<Engine.Profile> profiles,
        ImmutableMap<String, String> failed,
        ImmutableSet<String> silenced)
        implements Account {
    @Override
    public String ruleSetId() {
        return rules.id();
    }

    @Override
    public String ruleSetVersion() {
        return rules.version();
    }

    @Override
    public ImmutableMap<String, Severity> severities() {
        return rules.severities();
    }

    @Override
    public ImmutableMap<String, String> off() {
        return rules.off();
    }

    @Override
    public ImmutableList<String> ran() {
        return applicability().entrySet().stream()
                .filter(rule -> rule.getValue().isEmpty() && !failed.containsKey(rule.getKey()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public ImmutableMap<String, NotApplicable> notApplicable() {
        ImmutableMap.Builder<String, NotApplicable> reasons = ImmutableMap.builder();
        applicability().forEach((id, reason) -> reason.ifPresent(it -> reasons.put(id, it)));
        return reasons.buildOrThrow();
    }

    @Override
    public ImmutableSet<Subject> assessments() {
        return kind == Engine.Kind.ASSESSMENT
                ? ImmutableSet.of()
                : profiles.stream().map(Engine.Profile::subject).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableMap<String, Optional<NotApplicable>> applicability() {
        ImmutableMap<String, Optional<NotApplicable>> reasons = rules.engine().applicability(kind, profiles);
        return silenced.isEmpty()
                ? reasons
                : ImmutableMap.copyOf(Maps.transformEntries(
                        reasons,
                        (id, reason) -> silenced.contains(id) ? Optional.of(NotApplicable.UNREADABLE) : reason));
    }
}
