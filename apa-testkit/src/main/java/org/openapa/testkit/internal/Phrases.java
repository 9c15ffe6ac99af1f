package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/** Texts as letters have them, all invented: items of the summary, paragraphs, topics. An item is never drawn twice from one instance. */
final class Phrases {
    private static final ImmutableList<String> QUALITIES = ImmutableList.of(
            "effective", "good", "prompt", "strong", "well planned", "steady", "clear", "improving", "inclusive");
    private static final ImmutableList<String> SERVICES = ImmutableList.of(
            "support",
            "advice",
            "outreach work",
            "joint planning",
            "early help",
            "health checks",
            "transport",
            "family learning",
            "play schemes",
            "mentoring",
            "training",
            "14\u201319 courses");
    private static final ImmutableList<String> CHANGES = ImmutableList.of(
            "raise the quality of",
            "speed up",
            "widen the choice of",
            "monitor more closely the",
            "make better use of",
            "share more widely the");
    private static final ImmutableList<String> MATTERS = ImmutableList.of(
            "assessments",
            "placements",
            "school places",
            "health plans",
            "visits",
            "records",
            "reviews",
            "leisure activities",
            "pathway plans");
    private static final ImmutableList<String> GROUPS = ImmutableList.of(
            "young carers",
            "care leavers",
            "disabled children",
            "children in need",
            "travellers' children",
            "young parents",
            "looked-after children",
            "foster carers",
            "school leavers",
            "refugee children",
            "young people at risk of offending",
            "families in rural areas");
    private static final ImmutableList<String> SUBJECTS = ImmutableList.of(
            "The council provides",
            "Partners offer",
            "Most schools arrange",
            "Inspectors noted",
            "The children's centres give",
            "The youth service, which was re-organised, has");
    private static final ImmutableList<String> ASPECTS =
            ImmutableList.of("impact", "take-up", "quality", "timeliness", "cost", "oversight");

    private final Dice dice;
    private final Set<String> used = new HashSet<>();

    Phrases(Dice dice) {
        this.dice = dice;
    }

    String strength() {
        return unused(QUALITIES, " ", SERVICES, " for ", GROUPS);
    }

    String improvement() {
        return unused(CHANGES, " ", MATTERS, " for ", GROUPS);
    }

    String topic() {
        return unused(ASPECTS, " of ", MATTERS, " for ", GROUPS);
    }

    /** {@return a key judgement that is not among the known ones} */
    String keyJudgement() {
        return unused(SERVICES, " and ", MATTERS, " are of good quality for ", GROUPS);
    }

    String sentence() {
        return dice.of(SUBJECTS) + " " + dice.of(QUALITIES) + " " + dice.of(SERVICES) + " for " + dice.of(GROUPS) + ".";
    }

    String paragraph() {
        return String.join(" ", dice.few(1, 6, this::sentence));
    }

    /** {@return a phrase of three words that has not been drawn yet} */
    private String unused(
            ImmutableList<String> first,
            String then,
            ImmutableList<String> second,
            String andThen,
            ImmutableList<String> third) {
        int size = first.size() * second.size() * third.size();
        int at = dice.between(0, size - 1);
        while (true) {
            String phrase = first.get(at % first.size())
                    + then
                    + second.get(at / first.size() % second.size())
                    + andThen
                    + third.get(at / first.size() / second.size());
            if (used.add(phrase)) {
                return phrase;
            }
            at = (at + 1) % size;
        }
    }
}
