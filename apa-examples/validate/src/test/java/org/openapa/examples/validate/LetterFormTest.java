package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openapa.examples.validate.BuiltIn.ASSESSMENT;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openapa.model.Addressee;
import org.openapa.model.Edition;
import org.openapa.model.Exploration;
import org.openapa.model.Grade;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Signatory;

/** Compares the built-in assessment with the form of the letter: its head, foot, tables and lists. */
class LetterFormTest {
    private static final List<String> LETTERHEAD_NOT_CARRIED = List.of(
            "Alexandra House",
            "33 Kingsway",
            "London WC2B 6SE",
            "T 08456 404045",
            "Email edhelpline@ofsted.gov.uk",
            "Making Social Care",
            "Better for People");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Letter HEAD = ASSESSMENT.letter().orElseThrow();

    private ReferenceLetter letter;

    @BeforeEach
    void readLetter() throws IOException {
        letter = ReferenceLetter.read();
    }

    @Test
    void theHeadOfTheLetterIsCarriedExceptTheInspectoratesLetterhead() {
        Addressee addressee = HEAD.addressee().orElseThrow();
        List<String> head = new ArrayList<>(LETTERHEAD_NOT_CARRIED);
        Stream.of(addressee.name(), addressee.role(), addressee.organisation())
                .forEach(line -> head.add(line.orElseThrow()));
        head.addAll(addressee.addressLines());
        head.add(DAY.format(HEAD.date().orElseThrow()));
        assertThat(letter.lines()).startsWith(head.toArray(String[]::new));
        assertThat(letter.lines().get(head.size())).isEqualTo("Dear Mr Jeyes");
    }

    @Test
    void theMeetingIsTheOneTheLetterNames() {
        assertThat(letter.text())
                .contains("the meeting held on "
                        + DAY.format(ASSESSMENT.meetingDate().orElseThrow()) + " to");
    }

    @Test
    void theSignaturesAreCarriedLineByLine() {
        List<String> foot = new ArrayList<>(List.of("Yours sincerely"));
        for (Signatory signatory : HEAD.signatories()) {
            Stream.of(
                            signatory.name(),
                            signatory.role(),
                            signatory.inspectorate().map(Inspectorate::title))
                    .forEach(line -> foot.add(line.orElseThrow()));
        }
        assertThat(letter.lines("Yours sincerely", "APA final judgements 2005: Cambridgeshire County Council"))
                .isEqualTo(foot);
    }

    @Test
    void everyOutcomeWordIsTheLetters() {
        for (OutcomeArea area : OutcomeArea.values()) {
            assertThat(letter.part(area.title()))
                    .containsPattern("^Outcomes (in|for) this area are "
                            + BuiltIn.section(area).evaluation().orElseThrow() + "( overall)?\\.");
        }
        assertThat(letter.part(ReferenceLetter.SERVICE_MANAGEMENT))
                .startsWith("Overall, the council has "
                        + ASSESSMENT
                                .serviceManagement()
                                .orElseThrow()
                                .evaluation()
                                .orElseThrow()
                        + " capacity for further improvement.");
    }

    @Test
    void theSummaryHasAsManyEntriesInEveryCell() {
        int[][] strengthsAndAreas = new int[OutcomeArea.values().length][2];
        int row = -1;
        for (String line : letter.lines(ReferenceLetter.SUMMARY, ReferenceLetter.SERVICE_MANAGEMENT)) {
            row += line.startsWith("<p><i>") ? 1 : 0;
            List<String> cells = Splitter.on('\t').splitToList(line);
            for (int column = 0; row >= 0 && column < cells.size(); column++) {
                strengthsAndAreas[row][column] +=
                        (int) cells.get(column).chars().filter(c -> c == '•').count();
            }
        }
        assertThat(Stream.of(OutcomeArea.values()).map(BuiltIn::section).map(LetterFormTest::counts))
                .containsExactly(strengthsAndAreas);
    }

    @Test
    void narrativesHaveAsManyParagraphsAsTheLetter() {
        assertThat(Stream.of(OutcomeArea.values())
                        .map(area -> BuiltIn.section(area).narrative().size()))
                .containsExactlyElementsOf(Stream.of(OutcomeArea.values())
                        .map(area -> paragraphs(letter.part(area.title())))
                        .toList());
        assertThat(ASSESSMENT.serviceManagement().orElseThrow().narrative())
                .hasSize(paragraphs(letter.part(ReferenceLetter.SERVICE_MANAGEMENT)));
    }

    @Test
    void keyJudgementsForExplorationAreTheLettersWordForWordInItsOrder() {
        List<String> printed = letter.lines(ReferenceLetter.EXPLORATION, ReferenceLetter.FINAL_JUDGEMENTS).stream()
                .filter(line -> line.endsWith(":") && !line.startsWith("-"))
                .map(LetterFormTest::words)
                .toList();
        assertThat(ASSESSMENT.explorations().stream()
                        .map(Exploration::keyJudgement)
                        .map(keyJudgement -> words(keyJudgement.orElseThrow())))
                .containsExactlyElementsOf(printed);
    }

    @Test
    void explorationsHaveAsManyTopicsAndNestedOnesAsTheLetter() {
        List<String> part = letter.lines(ReferenceLetter.EXPLORATION, ReferenceLetter.FINAL_JUDGEMENTS);
        long printed = part.stream().filter(line -> line.startsWith("- ")).count();
        assertThat(ASSESSMENT.explorations().stream().flatMap(exploration -> BuiltIn.withNested(exploration.topics())))
                .hasSize((int) printed);
    }

    @Test
    void theTableOfFinalJudgementsIsCarriedWithItsRowsInOrder() {
        List<String> rows = ASSESSMENT.judgements().grades(Edition.APA_2005).entrySet().stream()
                .map(judgement -> judgement.getKey().title(Edition.APA_2005) + "\t" + judgement.getValue())
                .toList();
        Pattern row = Pattern.compile("(?m)^(The .*?)\\.?(\\t[1-4])$");
        assertThat(row.matcher(letter.text()).results().map(found -> found.group(1) + found.group(2)))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void theScaleOfTheEditionIsTheFootnotes() {
        Pattern row = Pattern.compile("(?m)^([1-4])\\t(.*)\\t(.*)$");
        List<MatchResult> rows = row.matcher(letter.text()).results().toList();
        assertThat(rows).hasSize(4);
        for (MatchResult found : rows) {
            Grade grade = Grade.parse(found.group(1));
            for (JudgementArea area : Edition.APA_2005.judgedAreas()) {
                assertThat(Edition.APA_2005.scale().descriptor(area, grade))
                        .isEqualTo(found.group(area == JudgementArea.CAPACITY_TO_IMPROVE ? 3 : 2));
            }
        }
    }

    private static int[] counts(OutcomeSection section) {
        return new int[] {
            section.strengths().size(), section.areasForImprovement().size()
        };
    }

    /** Page breaks cut paragraphs in two: one that begins with a small letter continues the one before. */
    private static int paragraphs(String part) {
        return (int) part.lines()
                .filter(line -> !Character.isLowerCase(line.charAt(0)))
                .count();
    }

    private static String words(String text) {
        return String.join(
                " ", Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings().split(text));
    }
}
