package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;

/** Runs the rules of a set that are on, and knows which of them apply to what. */
final class Engine {
    /** What is checked: its kind says which rules are for it. */
    enum Kind {
        ASSESSMENT,
        HISTORY,
        COLLECTION;

        static Kind of(Rule rule) {
            return rule instanceof AssessmentRule ? ASSESSMENT : rule instanceof HistoryRule ? HISTORY : COLLECTION;
        }
    }

    /** What of an assessment decides whether a rule applies. */
    record Profile(Subject subject, Edition edition, ImmutableList<AssessmentPart> missing, Unreadable unreadable) {
        static Profile of(Subject subject, Assessment assessment, Unreadable unreadable) {
            ImmutableSet<AssessmentPart> parts = assessment.parts();
            ImmutableList.Builder<AssessmentPart> missing = ImmutableList.builder();
            for (AssessmentPart part : ALL_PARTS) {
                if (!parts.contains(part)) {
                    missing.add(part);
                }
            }
            return new Profile(subject, assessment.edition(), missing.build(), unreadable);
        }
    }

    /** Calls a rule of the kind that is checked. */
    private interface Call<T> {
        void check(Rule rule, T checked, RuleContext context);
    }

    private static final ImmutableList<AssessmentPart> ALL_PARTS = ImmutableList.copyOf(AssessmentPart.values());

    private final ImmutableListMultimap<Kind, RuleEntry> rules;

    Engine(ImmutableList<RuleEntry> entries) {
        ImmutableListMultimap.Builder<Kind, RuleEntry> on = ImmutableListMultimap.builder();
        for (RuleEntry entry : entries) {
            if (entry.isOn()) {
                on.put(Kind.of(entry.rule()), entry);
            }
        }
        this.rules = on.build();
    }

    Report check(RuleSet set, Subject subject, Assessment assessment, Unreadable unreadable) {
        return run(
                set,
                Kind.ASSESSMENT,
                subject,
                assessment,
                ImmutableList.of(Profile.of(subject, assessment, unreadable)),
                unreadable,
                (rule, checked, context) -> ((AssessmentRule) rule).check(checked, context));
    }

    Report check(RuleSet set, Subject subject, AssessmentHistory history) {
        return run(
                set,
                Kind.HISTORY,
                subject,
                history,
                history.assessments().stream()
                        .map(assessment ->
                                Profile.of(Subject.of(assessment, set.register()), assessment, Unreadable.NOTHING))
                        .collect(ImmutableList.toImmutableList()),
                Unreadable.NOTHING,
                (rule, checked, context) -> ((HistoryRule) rule).check(checked, context));
    }

    Report check(RuleSet set, Subject subject, AssessmentCollection collection) {
        return run(
                set,
                Kind.COLLECTION,
                subject,
                collection,
                collection.entries().stream()
                        .map(entry ->
                                new Profile(entry.subject(), entry.edition(), ImmutableList.of(), Unreadable.NOTHING))
                        .collect(ImmutableList.toImmutableList()),
                Unreadable.NOTHING,
                (rule, checked, context) -> ((CollectionRule) rule).check(checked, context));
    }

    private <T> Report run(
            RuleSet set,
            Kind kind,
            Subject subject,
            T checked,
            ImmutableList<Profile> profiles,
            Unreadable unreadable,
            Call<T> call) {
        RuleContext context = new RuleContext(set.register(), subject, checked, unreadable);
        ImmutableList<RuleEntry> ofKind = rules.get(kind);
        // Indices, here and below: on a clean assessment nothing is allocated per rule.
        for (int i = 0; i < ofKind.size(); i++) {
            RuleEntry entry = ofKind.get(i);
            if (notApplicable(entry.metadata(), profiles) == null) {
                context.begin(entry);
                try {
                    call.check(entry.rule(), checked, context);
                    context.end();
                } catch (Exception | AssertionError | LinkageError | StackOverflowError fault) {
                    context.fail(fault);
                }
            }
        }
        return new Report(subject, new Checked(set, kind, profiles, context.failed(), context.silenced()), context);
    }

    /** {@return the rules that are on and for this kind, each with why it does not apply, or nothing if it does} */
    ImmutableMap<String, Optional<NotApplicable>> applicability(Kind kind, ImmutableList<Profile> profiles) {
        return rules.get(kind).stream()
                .collect(ImmutableMap.toImmutableMap(
                        RuleEntry::id, entry -> Optional.ofNullable(notApplicable(entry.metadata(), profiles))));
    }

    private static @Nullable NotApplicable notApplicable(RuleMetadata rule, ImmutableList<Profile> profiles) {
        NotApplicable reason = NotApplicable.EDITION;
        for (int i = 0; i < profiles.size(); i++) {
            Profile profile = profiles.get(i);
            if (rule.editions().contains(profile.edition())) {
                NotApplicable lacking = lacking(rule, profile);
                if (lacking == null) {
                    return null;
                }
                reason = lacking;
            }
        }
        return reason;
    }

    private static @Nullable NotApplicable lacking(RuleMetadata rule, Profile profile) {
        ImmutableList<AssessmentPart> missing = profile.missing();
        for (int i = 0; i < missing.size(); i++) {
            // Whether a part is missing in which something could not be read is not known.
            if (rule.parts().contains(missing.get(i)) && !profile.unreadable().isIn(missing.get(i))) {
                return NotApplicable.PART_MISSING;
            }
        }
        return profile.unreadable().silences(rule) ? NotApplicable.UNREADABLE : null;
    }
}
