package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;

/** Reads cells in which a grade stands as a number or as an edition words it. */
final class Words {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final int LONGEST = 9;

    private final ImmutableMap<String, Grade> own;

    /**
     * Knows the words of all editions, and more.
     *
     * @param own words that are on no edition's scale, such as those of a newspaper, and the grade that each stands for
     */
    Words(Map<String, Grade> own) {
        ImmutableMap.Builder<String, Grade> words = ImmutableMap.builder();
        for (Map.Entry<String, Grade> word : own.entrySet()) {
            words.put(normal(word.getKey()), word.getValue());
        }
        this.own = words.buildKeepingLast();
    }

    /** {@return the number in a cell, if there is one, whether there is such a grade or not} */
    static Optional<Integer> number(String cell) {
        boolean plain = DIGIT.matchesAllOf(cell) && !cell.isEmpty() && cell.length() <= LONGEST;
        return plain && (cell.charAt(0) != '0' || cell.length() == 1)
                ? Optional.of(Integer.valueOf(cell))
                : Optional.empty();
    }

    /** {@return the grade for which someone has said a word stands, if so} */
    Optional<Grade> own(String cell) {
        return Optional.ofNullable(own.get(normal(cell)));
    }

    /** {@return what a cell for a grade may hold, for a message} */
    static String expected(Edition edition, JudgementArea area) {
        String labels = Arrays.stream(Grade.values())
                .flatMap(grade -> edition.scale().label(area, grade).stream())
                .collect(Collectors.joining(", "));
        return "a grade from 1 (worst) to 4 (best), "
                + (labels.isEmpty()
                        ? "a sentence of " + edition + "'s scale"
                        : "or in " + edition + "'s words " + labels)
                + ", or n/a; of other words --words says the grade";
    }

    private static String normal(String word) {
        return CharMatcher.whitespace().trimAndCollapseFrom(word, ' ').toLowerCase(Locale.ROOT);
    }
}
