package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.openapa.model.internal.Excerpt;
import org.openapa.model.internal.Nearest;
import org.openapa.rules.internal.StandardRule;

/** The rules of a set in the order of their ids, and the ids no longer used. Knows which rules a selector means. */
record RuleEntries(String set, ImmutableList<RuleEntry> list, ImmutableMap<String, String> retired) {
    RuleEntries {
        list = ImmutableList.sortedCopyOf(list);
        Set<String> ids = new HashSet<>();
        for (RuleEntry entry : list) {
            String id = entry.id();
            if (!ids.add(id)) {
                throw new IllegalArgumentException("two rules have the id " + id);
            }
            if (retired.containsKey(id)) {
                throw new IllegalArgumentException(
                        "the id " + id + " is retired and never used again: " + retired.get(id));
            }
            if (id.startsWith(StandardRule.PREFIX) && !(entry.rule() instanceof StandardRule)) {
                throw new IllegalArgumentException("rule " + id + " must have another id; " + StandardRule.PREFIX
                        + " is kept for the standard rules");
            }
        }
    }

    RuleEntries plus(Iterable<? extends Rule> rules) {
        ImmutableList.Builder<RuleEntry> more =
                ImmutableList.<RuleEntry>builder().addAll(list);
        for (Rule rule : rules) {
            more.add(RuleEntry.on(rule));
        }
        return new RuleEntries(set, more.build(), retired);
    }

    /** {@return the same with some entries in the place of those of the same ids} */
    RuleEntries replacing(List<RuleEntry> changed) {
        Map<String, RuleEntry> byId = new LinkedHashMap<>();
        for (RuleEntry entry : list) {
            byId.put(entry.id(), entry);
        }
        for (RuleEntry entry : changed) {
            byId.put(entry.id(), entry);
        }
        return new RuleEntries(set, ImmutableList.copyOf(byId.values()), retired);
    }

    RuleEntries withRetired(Map<String, String> ids) {
        return new RuleEntries(
                set,
                list,
                ImmutableMap.<String, String>builder()
                        .putAll(retired)
                        .putAll(ids)
                        .buildKeepingLast());
    }

    /** {@return the rules meant by an id or a family; refuses what means none} */
    ImmutableList<RuleEntry> selected(String selector) {
        ImmutableList.Builder<RuleEntry> selected = ImmutableList.builder();
        for (RuleEntry entry : list) {
            if (entry.isSelectedBy(selector)) {
                selected.add(entry);
            }
        }
        ImmutableList<RuleEntry> found = selected.build();
        if (found.isEmpty()) {
            throw unknown(selector);
        }
        return found;
    }

    /** Refuses known findings of a rule that is not here. */
    void requireRulesOf(List<KnownFinding> known) {
        Set<String> ids = new HashSet<>();
        for (RuleEntry entry : list) {
            ids.add(entry.id());
        }
        for (KnownFinding finding : known) {
            if (!ids.contains(finding.ruleId())) {
                throw unknown(finding.ruleId());
            }
        }
    }

    /**
     * {@return the same with the rules changed that are selected} Goes through the rules once, however many selectors there are.
     *
     * @param bySelector what is said of rules, by id or family; what is said of the id holds before what is said of a family
     * @param change applies it to one rule
     */
    <T> RuleEntries changed(Map<String, T> bySelector, BiFunction<RuleEntry, T, RuleEntry> change) {
        requireSelecting(bySelector.keySet());
        ImmutableList.Builder<RuleEntry> changed = ImmutableList.builder();
        for (RuleEntry entry : list) {
            changed.add(changed(entry, bySelector, change));
        }
        return new RuleEntries(set, changed.build(), retired);
    }

    private static <T> RuleEntry changed(
            RuleEntry entry, Map<String, T> bySelector, BiFunction<RuleEntry, T, RuleEntry> change) {
        // The id comes first.
        for (String selector : entry.selectors()) {
            T given = bySelector.get(selector);
            if (given != null) {
                return change.apply(entry, given);
            }
        }
        return entry;
    }

    /** {@return the same with the rules off that are on and not selected} Goes through the rules once, as above. */
    RuleEntries only(List<String> given) {
        Set<String> selectors = ImmutableSet.copyOf(given);
        requireSelecting(selectors);
        String reason = "not among " + String.join(", ", given);
        ImmutableList.Builder<RuleEntry> changed = ImmutableList.builder();
        for (RuleEntry entry : list) {
            boolean stays = !entry.isOn() || !Collections.disjoint(entry.selectors(), selectors);
            changed.add(stays ? entry : entry.off(reason));
        }
        return new RuleEntries(set, changed.build(), retired);
    }

    private void requireSelecting(Set<String> selectors) {
        Set<String> known = known();
        for (String selector : selectors) {
            if (!known.contains(selector)) {
                throw unknown(selector);
            }
        }
    }

    private ImmutableSet<String> known() {
        ImmutableSet.Builder<String> known = ImmutableSet.builder();
        for (RuleEntry entry : list) {
            known.addAll(entry.selectors());
        }
        return known.build();
    }

    /** {@return the set and its number of rules, such as "apa 0.1 (6 rules)"} */
    @Override
    public String toString() {
        return set + " (" + list.size() + " rules)";
    }

    private IllegalArgumentException unknown(String selector) {
        String told = retired.get(selector);
        if (told != null) {
            return new IllegalArgumentException("rule " + selector + " is retired: " + told);
        }
        Set<String> selectors = known();
        return new IllegalArgumentException("no rule or family " + Excerpt.quote(selector) + " in " + this
                + Nearest.one(selector, selectors)
                        .map(nearest -> "; nearest is " + nearest)
                        .orElseGet(this::families));
    }

    private String families() {
        return list.isEmpty()
                ? ""
                : list.stream()
                        .map(entry -> entry.selectors().stream()
                                .min(Comparator.comparingInt(String::length))
                                .orElseThrow())
                        .distinct()
                        .collect(Collectors.joining(", ", "; families are ", ""));
    }
}
