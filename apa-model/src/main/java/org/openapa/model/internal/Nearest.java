package org.openapa.model.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Suggestions for mistyped words, by edit distance, in which case does not count. A suggestion is for a message; it is never taken for the word meant. */
public final class Nearest {
    /** Longer words are typing of another kind; comparing them would cost time and help nobody. */
    private static final int LONGEST = 100;

    private record Ranked(String word, int distance, int apart) {}

    private Nearest() {}

    /**
     * {@return the word closest to the given one, or nothing where none is close}
     *
     * @param given the word as typed
     * @param words the words that would have been right
     */
    public static Optional<String> one(String given, Iterable<String> words) {
        return several(given, words, 1).stream().findFirst();
    }

    /**
     * {@return the words close to the given one, closest first}
     *
     * @param given the word as typed
     * @param words the words that would have been right
     * @param atMost how many are returned at most
     */
    public static ImmutableList<String> several(String given, Iterable<String> words, int atMost) {
        return several(given, words, atMost, Math.max(2, given.length() / 3));
    }

    /**
     * {@return the words close to the given one, closest first}
     *
     * @param given the word as typed
     * @param words the words that would have been right
     * @param atMost how many are returned at most
     * @param near how many slips a close word is away at most
     */
    public static ImmutableList<String> several(String given, Iterable<String> words, int atMost, int near) {
        if (given.length() > LONGEST) {
            return ImmutableList.of();
        }
        String typed = Ascii.toLowerCase(given);
        List<Ranked> ranked = new ArrayList<>();
        for (String word : words) {
            if (Math.abs(word.length() - given.length()) <= near) {
                int distance = distance(typed, Ascii.toLowerCase(word));
                if (distance <= near && distance < word.length()) {
                    ranked.add(new Ranked(word, distance, apart(typed, word)));
                }
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::distance)
                        .thenComparingInt(Ranked::apart)
                        .thenComparing(Ranked::word))
                .map(Ranked::word)
                .limit(atMost)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return how far two numbers of a few digits are apart; 0 where these are none} */
    private static int apart(String given, String word) {
        Integer from = Ints.tryParse(given);
        Integer to = Ints.tryParse(word);
        return from == null || to == null ? 0 : Math.abs(from - to);
    }

    /**
     * {@return how many insertions, deletions, replacements and exchanges of neighbours turn one word into the other}
     *
     * @param from one word
     * @param to the other word
     */
    static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), replaced);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length()];
    }
}
