package org.openapa.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.function.Function;
import org.openapa.model.Assessment;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;

/**
 * The items of a letter's summary, as rules compare them: without case, bullets, closing punctuation and runs of white space.
 *
 * <p>One pass finds out which traits occur in the summary at all; a rule asks for its trait first and looks at single items only
 * where there is something to find.
 */
final class Items {
    /** Two items somewhere in the summary look the same; equal ones always do. */
    static final int REPEATED = 1;
    /** An item is blank. */
    static final int BLANK = 1 << 1;
    /** An item is a single word. */
    static final int SINGLE_WORD = 1 << 2;

    private static final CharMatcher SPACE = CharMatcher.whitespace();
    private static final CharMatcher CLOSING = SPACE.or(CharMatcher.anyOf(".,;:\u2026"));
    // A final star stays: an A is no A*.
    private static final CharMatcher OPENING =
            CLOSING.or(CharMatcher.anyOf("*-\u00b7\u2013\u2014\u2022\u2023\u25aa\u25cf\u25e6"));
    private static final ImmutableList<OutcomeArea> OUTCOMES = ImmutableList.copyOf(OutcomeArea.values());
    private static final ImmutableList<Kind> KINDS = ImmutableList.copyOf(Kind.values());
    private static final Function<Assessment, Integer> TRAITS = new TraitsOf();

    private Items() {}

    /** The two lists that the summary has for each outcome. */
    enum Kind {
        STRENGTHS,
        AREAS_FOR_IMPROVEMENT;

        ImmutableList<String> of(OutcomeSection section) {
            return this == STRENGTHS ? section.strengths() : section.areasForImprovement();
        }

        Location location(OutcomeArea outcome, int index) {
            return this == STRENGTHS ? Location.strength(outcome, index) : Location.areaForImprovement(outcome, index);
        }
    }

    /** Is shown the items of a summary one by one. */
    interface Visit {
        void item(Kind kind, OutcomeArea outcome, int index, String item);
    }

    /** {@return whether the summary has an item with this trait; found out once in a check} */
    static boolean have(int trait, Assessment assessment, RuleContext found) {
        return (found.once(assessment, TRAITS) & trait) != 0;
    }

    /** Shows all items: strengths by outcome, then areas for improvement by outcome. */
    static void forEach(Assessment assessment, Visit visit) {
        for (int k = 0; k < KINDS.size(); k++) {
            Kind kind = KINDS.get(k);
            for (int o = 0; o < OUTCOMES.size(); o++) {
                OutcomeSection section = assessment.outcomes().get(OUTCOMES.get(o));
                ImmutableList<String> items = section == null ? ImmutableList.of() : kind.of(section);
                for (int i = 0; i < items.size(); i++) {
                    visit.item(kind, OUTCOMES.get(o), i, items.get(i));
                }
            }
        }
    }

    /** {@return what is left of an item when compared: empty if it is blank} */
    static String key(String item) {
        String words = SPACE.collapseFrom(CLOSING.trimTrailingFrom(OPENING.trimLeadingFrom(item)), ' ');
        StringBuilder key = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            key.append(plain(words.charAt(i)));
        }
        return key.toString();
    }

    /** {@return whether an item is one word, and not blank} */
    static boolean isSingleWord(String item) {
        int start = start(item);
        int end = end(item, start);
        return start < end && isWord(item, start, end);
    }

    /** Finds out the traits of a summary. No lambdas: every document comes here, and most runs of a program see one. */
    private static final class TraitsOf implements Function<Assessment, Integer> {
        @Override
        public Integer apply(Assessment assessment) {
            Traits traits = new Traits();
            forEach(assessment, traits);
            return traits.seen();
        }
    }

    private static final class Traits implements Visit {
        private int seen;
        private int[] hashes = {};
        private int count;

        @Override
        public void item(Kind kind, OutcomeArea outcome, int index, String item) {
            int start = start(item);
            int end = end(item, start);
            if (start == end) {
                seen |= BLANK;
                return;
            }
            seen |= isWord(item, start, end) ? SINGLE_WORD : 0;
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, Math.max(16, 2 * count));
            }
            hashes[count++] = hash(item, start, end);
        }

        int seen() {
            Arrays.sort(hashes, 0, count);
            for (int i = 1; i < count; i++) {
                seen |= hashes[i - 1] == hashes[i] ? REPEATED : 0;
            }
            return seen;
        }
    }

    private static int start(String item) {
        int start = 0;
        while (start < item.length() && OPENING.matches(item.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String item, int start) {
        int end = item.length();
        while (end > start && CLOSING.matches(item.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isWord(String item, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isSpace(item.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return a number that is the same for items with the same key} White space does not enter, so that its runs need no care. */
    private static int hash(String item, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = item.charAt(i);
            if (!isSpace(c)) {
                hash = 31 * hash + plain(c);
            }
        }
        return hash;
    }

    private static boolean isSpace(char c) {
        // Letters are told quickly, for most characters are.
        boolean letter = c > ' ' && c <= '~';
        return !letter && SPACE.matches(c);
    }

    /** {@return the character in small, an apostrophe straight} */
    private static char plain(char c) {
        return c <= '~' ? Ascii.toLowerCase(c) : c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
