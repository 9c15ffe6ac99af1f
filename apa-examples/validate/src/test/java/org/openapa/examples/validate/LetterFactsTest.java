package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Topic;

/** Compares the built-in assessment with what the letter says: figures and names carry over, sentences do not. */
class LetterFactsTest {
    private static final int LONGEST_SHARED_RUN = 7;
    private static final ImmutableMap<String, String> NUMBER_WORDS =
            ImmutableMap.of("one", "1", "two", "2", "pair", "2", "three", "3", "five", "5");
    private static final Pattern NUMBER_WORD =
            Pattern.compile("\\b(" + String.join("|", NUMBER_WORDS.keySet()) + ")\\b");
    private static final Pattern FIGURE = Pattern.compile(
            "(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}"
                    + "|\\d(?:[\\d,/-]*\\d)?(?: per cent)?"
                    + "|A\\*-[CG]"
                    + "|AS/A2");
    /** A capital letter that does not begin a paragraph, a sentence or an entry of a list. */
    private static final Pattern NAME = Pattern.compile("(?<=[^.:•\\n] )'?\\(?([A-Z][\\w/]*)");

    private ReferenceLetter letter;

    static Stream<String> parts() {
        return Stream.concat(
                Stream.of(OutcomeArea.values()).map(OutcomeArea::title),
                Stream.of(ReferenceLetter.SUMMARY, ReferenceLetter.SERVICE_MANAGEMENT, ReferenceLetter.EXPLORATION));
    }

    @BeforeEach
    void readLetter() throws IOException {
        letter = ReferenceLetter.read();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartHasTheFiguresTheLettersPartHas(String part) {
        Set<String> printed = figures(letter.part(part));
        assertThat(printed).isNotEmpty();
        assertThat(figures(carried(part))).containsAll(printed);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartHasNoFigureTheLettersPartHasNot(String part) {
        // "Any one agency" is no figure.
        assertThat(figures(carried(part).replace("any one agency", ""))).isSubsetOf(figures(letter.part(part)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartHasTheNamesTheLettersPartHas(String part) {
        String carried = normalised(carried(part));
        assertThat(names(letter.part(part)))
                .allSatisfy(name -> assertThat(carried).contains(name));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartSharesNoSentenceWithTheLetter(String part) {
        Set<String> printed = runs(letter.text()).collect(Collectors.toSet());
        assertThat(ownWords(part).stream().flatMap(LetterFactsTest::runs))
                .isNotEmpty()
                .noneMatch(printed::contains);
    }

    private static String carried(String part) {
        Stream<String> keyJudgements = part.equals(ReferenceLetter.EXPLORATION)
                ? BuiltIn.ASSESSMENT.explorations().stream()
                        .map(Exploration::keyJudgement)
                        .flatMap(Optional::stream)
                : Stream.of();
        return Stream.concat(ownWords(part).stream(), keyJudgements).collect(Collectors.joining("\n"));
    }

    /** The texts of a part that are the project's own. */
    private static List<String> ownWords(String part) {
        return switch (part) {
            case ReferenceLetter.SUMMARY ->
                Stream.of(OutcomeArea.values())
                        .map(BuiltIn::section)
                        .flatMap(section -> Stream.of(section.strengths(), section.areasForImprovement()))
                        .flatMap(List::stream)
                        .toList();
            case ReferenceLetter.SERVICE_MANAGEMENT ->
                BuiltIn.ASSESSMENT.serviceManagement().orElseThrow().narrative();
            case ReferenceLetter.EXPLORATION ->
                BuiltIn.ASSESSMENT.explorations().stream()
                        .flatMap(exploration -> BuiltIn.withNested(exploration.topics()))
                        .map(Topic::text)
                        .toList();
            default ->
                Stream.of(OutcomeArea.values())
                        .filter(area -> area.title().equals(part))
                        .flatMap(area -> BuiltIn.section(area).narrative().stream())
                        .toList();
        };
    }

    private static Set<String> figures(String text) {
        String digits = NUMBER_WORD.matcher(normalised(text)).replaceAll(word -> NUMBER_WORDS.get(word.group()));
        return FIGURE.matcher(digits).results().map(MatchResult::group).collect(ImmutableSet.toImmutableSet());
    }

    /** The words of proper names, in the singular. */
    private static Set<String> names(String text) {
        return NAME.matcher(normalised(text))
                .results()
                .map(name -> name.group(1).replaceAll("(?<=\\w\\w)s$", ""))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String normalised(String text) {
        return text.replace('’', '\'').replaceAll(" *[–-] *", "-").replaceAll("[ \\t]+", " ");
    }

    /** The runs of words that are one longer than may be shared. */
    private static Stream<String> runs(String text) {
        List<String> words = Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.replaceAll("['’]", "").toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        int length = LONGEST_SHARED_RUN + 1;
        return Stream.iterate(0, start -> start + length <= words.size(), start -> start + 1)
                .map(start -> String.join(" ", words.subList(start, start + length)));
    }
}
