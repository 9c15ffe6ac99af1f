package org.openapa.testkit.internal;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.openapa.model.Edition;
import org.openapa.model.Grade;

/** The words by which letters call a grade in prose, and texts that might stand where such a word is expected. */
final class Words {
    private static final ImmutableMap<String, Grade> MEANINGS = ImmutableMap.<String, Grade>builder()
            .put("inadequate", Grade.GRADE_1)
            .put("unsatisfactory", Grade.GRADE_1)
            .put("adequate", Grade.GRADE_2)
            .put("satisfactory", Grade.GRADE_2)
            .put("good", Grade.GRADE_3)
            .put("promising", Grade.GRADE_3)
            .put("good/promising", Grade.GRADE_3)
            .put("very good", Grade.GRADE_4)
            .put("outstanding", Grade.GRADE_4)
            .put("excellent", Grade.GRADE_4)
            .put("excellent/outstanding", Grade.GRADE_4)
            .buildOrThrow();
    private static final ImmutableList<String> ODD = ImmutableList.of(
            "",
            " ",
            "fair",
            "mixed",
            "patchy",
            "GOOD.",
            " good ",
            "very  good",
            "Good overall",
            "improving, but uneven",
            "3",
            "g\u043eod");
    private static final CharMatcher EDGES = CharMatcher.whitespace().or(CharMatcher.is('.'));

    private Words() {}

    /** {@return words for a grade of an outcome that an edition's letters may use without anything being odd} */
    static ImmutableList<String> ofOutcome(Edition edition, Grade grade) {
        return switch (grade) {
            case GRADE_1 -> ImmutableList.of("inadequate", "Inadequate", "unsatisfactory");
            case GRADE_2 -> ImmutableList.of("adequate", "Adequate", "satisfactory");
            case GRADE_3 -> ImmutableList.of("good", "Good");
            case GRADE_4 ->
                switch (edition) {
                    case APA_2005 -> ImmutableList.of("very good", "Very good");
                    case APA_2006 -> ImmutableList.of("outstanding", "excellent", "Excellent/outstanding");
                    case APA_2007, APA_2008 -> ImmutableList.of("outstanding", "Outstanding");
                };
        };
    }

    /** {@return such words for capacity to improve} */
    static ImmutableList<String> ofCapacity(Edition edition, Grade grade) {
        return edition == Edition.APA_2005 && grade == Grade.GRADE_3
                ? ImmutableList.of("good", "promising", "Good/promising")
                : ofOutcome(edition, grade);
    }

    /** {@return any word that letters use, or a text that is none} */
    static String any(Dice dice) {
        return dice.chance(75) ? dice.of(MEANINGS.keySet().asList()) : dice.of(ODD);
    }

    /** {@return whether this is a word that names a grade, as prose writes it} */
    static boolean isPlain(String word) {
        return MEANINGS.containsKey(word);
    }

    /** {@return the grade a word is likely to mean, or nothing} */
    static Optional<Grade> meaning(String word) {
        String plain = CharMatcher.whitespace().collapseFrom(EDGES.trimFrom(Ascii.toLowerCase(word)), ' ');
        return Optional.ofNullable(MEANINGS.get(plain.replace(" overall", "")));
    }
}
