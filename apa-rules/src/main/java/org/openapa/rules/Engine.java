package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.internal.Isolation;

/** Runs the rules of a set that are on, and knows which of them apply to what. */
final class Engine {
    /** What is checked: its kind says which rules are for it. */
    enum Kind {
        ASSESSMENT,
        HISTORY,
        COLLECTION;

        void check(Rule rule, Object checked, RuleContext context) {
            switch (this) {
                case ASSESSMENT -> ((AssessmentRule) rule).check((Assessment) checked, context);
                case HISTORY -> ((HistoryRule) rule).check((AssessmentHistory) checked, context);
                case COLLECTION -> ((CollectionRule) rule).check((AssessmentCollection) checked, context);
            }
        }

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

    private static final ImmutableList<AssessmentPart> ALL_PARTS = ImmutableList.copyOf(AssessmentPart.values());

    private final Map<Kind, ImmutableList<RuleEntry>> rules = new EnumMap<>(Kind.class);

    Engine(ImmutableList<RuleEntry> entries) {
        for (Kind kind : Kind.values()) {
            ImmutableList.Builder<RuleEntry> on = ImmutableList.builder();
            for (RuleEntry entry : entries) {
                if (entry.isOn() && Kind.of(entry.rule()) == kind) {
                    on.add(entry);
                }
            }
            rules.put(kind, on.build());
        }
    }

    Report check(RuleSet set, Subject subject, Assessment assessment, Unreadable unreadable) {
        return run(
                set,
                Kind.ASSESSMENT,
                subject,
                assessment,
                ImmutableList.of(Profile.of(subject, assessment, unreadable)),
                unreadable,
                ImmutableSet.of());
    }

    Report check(RuleSet set, Subject subject, AssessmentHistory history, ImmutableSet<Edition> unread) {
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
                unread);
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
                ImmutableSet.of());
    }

    private Report run(
            RuleSet set,
            Kind kind,
            Subject subject,
            Object checked,
            ImmutableList<Profile> profiles,
            Unreadable unreadable,
            ImmutableSet<Edition> unread) {
        RuleContext context = new RuleContext(set.register(), subject, checked, unreadable, unread);
        ImmutableList<RuleEntry> ofKind = of(kind);
        // Indices, here and below: on a clean assessment nothing is allocated per rule.
        for (int i = 0; i < ofKind.size(); i++) {
            RuleEntry entry = ofKind.get(i);
            if (notApplicable(entry.metadata(), profiles) == null) {
                context.begin(entry);
                try {
                    kind.check(entry.rule(), checked, context);
                    context.end();
                } catch (Throwable fault) {
                    Isolation.rethrowIfFatal(fault);
                    context.fail(fault);
                }
            }
        }
        return new Report(subject, new Checked(set, kind, profiles, context.failed(), context.silenced()), context);
    }

    /** {@return the rules that are on and for this kind, each with why it does not apply, or nothing if it does} */
    ImmutableMap<String, Optional<NotApplicable>> applicability(Kind kind, ImmutableList<Profile> profiles) {
        return of(kind).stream()
                .collect(ImmutableMap.toImmutableMap(
                        RuleEntry::id, entry -> Optional.ofNullable(notApplicable(entry.metadata(), profiles))));
    }

    private ImmutableList<RuleEntry> of(Kind kind) {
        return Objects.requireNonNull(rules.get(kind));
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
