package org.openapa.rules.catalogue;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.DescriptorScale;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.rules.Location;

/**
 * The words that evaluate an outcome or capacity, and the grades they stand for.
 *
 * <p>Known are the wordings of the editions' scales, and words of prose whose grade is inferred.
 */
final class EvaluationWords {
    /**
     * A known word.
     *
     * @param text the word in small letters
     * @param grade the grade it stands for
     * @param editions the editions on whose scales it is; none for a word of prose alone
     */
    record Word(String text, Grade grade, ImmutableSet<Edition> editions) {}

    private static final CharMatcher EDGES = CharMatcher.whitespace().or(CharMatcher.anyOf(".,"));

    /** The areas a letter has a word for, whether or not they are graded: the outcomes, and capacity to improve. */
    static final ImmutableList<JudgementArea> AREAS = ImmutableList.<JudgementArea>builder()
            .addAll(OutcomeArea.judgementAreas())
            .add(JudgementArea.CAPACITY_TO_IMPROVE)
            .build();

    private static final ImmutableMap<String, Grade> PROSE = ImmutableMap.<String, Grade>builder()
            .put("unsatisfactory", Grade.GRADE_1)
            .put("inadequate", Grade.GRADE_1)
            .put("satisfactory", Grade.GRADE_2)
            .put("adequate", Grade.GRADE_2)
            .put("good", Grade.GRADE_3)
            .put("very good", Grade.GRADE_4)
            .put("excellent", Grade.GRADE_4)
            .put("outstanding", Grade.GRADE_4)
            .buildOrThrow();
    private static final ImmutableMap<String, Word> WORDS = words();

    private EvaluationWords() {}

    /** {@return the word a letter gives one of {@link #AREAS}, as printed, or null} */
    static @Nullable String printed(Assessment assessment, JudgementArea area) {
        if (area == JudgementArea.CAPACITY_TO_IMPROVE) {
            ServiceManagement section = assessment.serviceManagement().orElse(null);
            return section == null ? null : section.evaluation().orElse(null);
        }
        OutcomeSection section = area.outcome().isPresent()
                ? assessment.outcomes().get(area.outcome().get())
                : null;
        return section == null ? null : section.evaluation().orElse(null);
    }

    /** {@return the place of the word for one of {@link #AREAS}} */
    static Location place(JudgementArea area) {
        return area.outcome().map(Location::evaluation).orElse(Location.SERVICE_MANAGEMENT_EVALUATION);
    }

    /**
     * {@return the known word that is printed, or null}
     *
     * @param printed the text as printed, if there is one; case, outer white space and full stops, "overall" before or after the word
     *     and "capacity" after it do not matter
     */
    static @Nullable Word find(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        Word exact = WORDS.get(printed);
        return exact != null ? exact : WORDS.get(bare(normalised(printed)));
    }

    private static String normalised(String text) {
        String words = CharMatcher.whitespace().trimAndCollapseFrom(EDGES.trimFrom(text), ' ');
        return Ascii.toLowerCase(words).replace(" /", "/").replace("/ ", "/");
    }

    private static String bare(String words) {
        String bare = words.startsWith("overall ") || words.startsWith("overall,")
                ? words.substring("overall".length())
                : words;
        for (String after : ImmutableList.of(" overall", " capacity")) {
            bare = bare.endsWith(after) ? bare.substring(0, bare.length() - after.length()) : bare;
        }
        return EDGES.trimFrom(bare);
    }

    private static ImmutableMap<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (Map.Entry<String, Grade> prose : PROSE.entrySet()) {
            words.put(prose.getKey(), new Word(prose.getKey(), prose.getValue(), ImmutableSet.of()));
        }
        for (Edition edition : Edition.values()) {
            for (Grade grade : Grade.values()) {
                for (String wording : wordings(edition.scale(), grade)) {
                    Word known = words.get(wording);
                    Set<Edition> editions = EnumSet.of(edition);
                    editions.addAll(known == null ? ImmutableSet.of() : known.editions());
                    words.put(wording, new Word(wording, grade, Sets.immutableEnumSet(editions)));
                }
            }
        }
        return ImmutableMap.copyOf(words);
    }

    /** {@return all that a scale calls a grade, of services or capacity, a double label also by its halves} */
    private static ImmutableSet<String> wordings(DescriptorScale scale, Grade grade) {
        ImmutableSet.Builder<String> wordings = ImmutableSet.builder();
        for (JudgementArea area :
                ImmutableList.of(JudgementArea.CHILDRENS_SERVICES, JudgementArea.CAPACITY_TO_IMPROVE)) {
            wordings.add(Ascii.toLowerCase(scale.descriptor(area, grade)));
            String label = Ascii.toLowerCase(scale.label(area, grade).orElse(""));
            int slash = label.indexOf('/');
            if (slash >= 0) {
                wordings.add(label.substring(0, slash)).add(label.substring(slash + 1));
            }
            if (!label.isEmpty()) {
                wordings.add(label);
            }
        }
        return wordings.build();
    }
}
