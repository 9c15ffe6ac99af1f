package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.RuleSet;
import org.openapa.testsupport.Shared;

class LookAlikeLetterTest {
    private static final RuleSet RULE = RuleSet.of("test", "0.1", List.of(new LookAlikeLetter()));

    private static ImmutableList<Finding> check(Assessment assessment) {
        assertThat(RULE.check(assessment).ran()).containsExactly("APA-TXT-003");
        return RULE.check(assessment).findings();
    }

    /** What is found in a council's name, and nothing if nothing is. */
    private static String inCouncil(String name) {
        return only(check(Examples.graded(Edition.APA_2005, "").withAuthority(AuthorityReference.of(name))));
    }

    /** What is found in the name of a person. */
    private static String inPerson(String name) {
        return only(check(Examples.graded(Edition.APA_2005, "")
                .withLetter(Letter.builder()
                        .addSignatory(Signatory.builder().name(name).build())
                        .build())));
    }

    private static String only(List<Finding> findings) {
        assertThat(findings).hasSizeLessThanOrEqualTo(1);
        return findings.isEmpty()
                ? ""
                : findings.get(0).evidence().values().asList().get(0);
    }

    @ParameterizedTest
    @EnumSource
    void aCyrillicLetterInTheCouncilsNameIsFound(Edition edition) {
        AuthorityReference authority = Examples.graded(edition, "").authority().withName("C\u0430mbridgeshire");
        assertThat(check(Examples.graded(edition, "CS3").withAuthority(authority)))
                .singleElement()
                .hasToString(
                        "873/%s: warning APA-TXT-003 /authority/name: The text contains the letter U+0430, which looks"
                                + " like another",
                        edition)
                .satisfies(finding -> {
                    assertThat(finding.related()).isEmpty();
                    assertThat(finding.evidence()).hasToString("{character=U+0430}");
                });
        assertThat(check(Examples.graded(edition, "CS3"))).isEmpty();
    }

    @Test
    void namesWordsAndLabelsAreLookedAtAndOtherTextsAreNot() {
        String text = "g\u043e\u043ed";
        assertThat(check(Examples.faulty(text).get(0)))
                .extracting(finding -> finding.location().pointer())
                .containsExactly(
                        "/authority/name",
                        "/letter/addressee/name",
                        "/letter/addressee/organisation",
                        "/letter/signatories/0/name",
                        "/outcomes/being-healthy/evaluation",
                        "/labels/social-care");
        assertThat(check(Examples.graded(Edition.APA_2007, "")
                        .withServiceManagement(
                                ServiceManagement.builder().evaluation(text).build())))
                .hasSize(1);
    }

    /** In the second column the letter found in a council's name, in the third that found in a person's, or nothing. */
    @ParameterizedTest
    @CsvSource({
        "Cambridgeshire County Council, '', ''",
        "AZaz, '', ''",
        "Zo\u00eb, '', ''",
        "Zoe\u0308, '', ''",
        "Ren\u00e9e \u00c5str\u00f6m, '', ''",
        "Nguy\u1ec5n, '', ''",
        "O\u2019Brien, '', ''",
        "O\u02bcBrien, '', ''",
        "King's \u2013 Lynn 2, '', ''",
        "\u0141ukasz, '', ''",
        "S\u00f8ren, '', ''",
        "I\u015f\u0131k, U+0131, ''",
        "M\u00aa, U+00AA, ''",
        "N\u00ba, U+00BA, ''",
        "She\ufb03eld, U+FB03, ''",
        "\u0410\u043d\u043d\u0430, U+0410, ''",
        "\u0410\u043d\u043d\u0430 Smith, U+0410, ''",
        "Smith-\u0410\u043d\u043d\u0430, U+0410, ''",
        "\u738b Wang, '', ''",
        "\u0410nna, U+0410, U+0410",
        "Ann\u0430, U+0430, U+0430",
        "A\u0301nn\u0430, U+0430, U+0430",
        "An\u00adn\u0430, U+0430, U+0430",
        "\u0410\u0301nna, U+0410, U+0410",
        "\u0430\u0431b \u0433d, U+0430, U+0430",
        "Smith \u03b1\u03b2b, U+03B1, U+03B1",
        "\uff21nna, U+FF21, U+FF21",
        "\ud835\udc00nna, U+1D400, U+1D400",
        "\u212aate, U+212A, U+212A",
        "Mi\u017fs, U+017F, U+017F",
        "\u0251nna, U+0251, ''",
        "\uff21, U+FF21, U+FF21",
        "\u216dambridgeshire, U+216D, ''",
        "C\u0451mbridge, U+0451, U+0451",
        "\u03ccne, U+03CC, U+03CC",
        "\ud835\udec2nna, U+1D6C2, ''",
        "\u0418\u0432a\u043d\u043e\u0432, U+043E, U+043E",
        "Cambridge\u0448ire, '', ''",
        "Cambridge\u738bshire, '', ''",
        "Cambridge\u03b8, '', ''",
        "Stra\u00dfe, '', ''",
        "\u0417ambridge, '', ''",
        "Cambr1dgesh\u00d7re, '', ''"
    })
    void councilsArePlainEnglishAndPersonsMixNoScripts(String text, String council, String person) {
        assertThat(inCouncil(text)).isEqualTo(council);
        assertThat(inPerson(text)).isEqualTo(person);
        assertThat(only(check(Examples.graded(Edition.APA_2006, "")
                        .withLetter(Letter.builder()
                                .addressee(
                                        Addressee.builder().organisation(text).build())
                                .build()))))
                .isEqualTo(person);
        assertThat(only(check(Examples.graded(Edition.APA_2007, "")
                        .withOutcomes(ImmutableMap.of(
                                OutcomeArea.STAYING_SAFE,
                                OutcomeSection.builder().evaluation(text).build())))))
                .isEqualTo(council);
        assertThat(only(check(Examples.graded(
                        Edition.APA_2008, JudgementTable.of().withLabel(JudgementArea.STAYING_SAFE, text)))))
                .isEqualTo(council);
    }

    /** Unicode's list is the measure in both directions; there are no exceptions. */
    @Test
    void aLetterIsFoundInACouncilsNameIfAndOnlyIfItLooksLikePlainOnes() throws IOException {
        Map<Integer, String> confusable = confusable();
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (int letter = 0x80; letter <= Character.MAX_CODE_POINT; letter++) {
            boolean isOneOfThousands =
                    Character.isIdeographic(letter) || UnicodeScript.of(letter) == UnicodeScript.HANGUL;
            if (!Character.isLetter(letter)
                    || (isOneOfThousands && letter % 100 != 0 && !confusable.containsKey(letter))) {
                continue;
            }
            boolean looks = looksPlain(letter, confusable) && !isAccented(letter);
            String expected = looks ? String.format(Locale.ROOT, "U+%04X", letter) : "";
            Assessment assessment = Examples.graded(Edition.APA_2005, "")
                    .withAuthority(AuthorityReference.of("Cambridge" + Character.toString(letter)));
            if (!only(RULE.check(assessment).findings()).equals(expected)) {
                wrong.add(String.format(Locale.ROOT, "U+%04X", letter));
            }
            found += looks ? 1 : 0;
        }
        assertThat(wrong).isEmpty();
        assertThat(found).isGreaterThan(1_500);
    }

    private static boolean looksPlain(int letter, Map<Integer, String> confusable) {
        String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        return hasPlainLetter(confusable.get(letter))
                || hasPlainLetter(plain.substring(0, 1))
                || hasPlainLetter(confusable.get(plain.codePointAt(0)));
    }

    private static boolean hasPlainLetter(@Nullable String text) {
        return text != null && text.matches("\\p{ASCII}*[A-Za-z]\\p{ASCII}*");
    }

    private static boolean isAccented(int letter) {
        String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        return parts.length() > 1 && hasPlainLetter(parts.substring(0, 1));
    }

    /** By character what it looks like. */
    private static Map<Integer, String> confusable() throws IOException {
        Map<Integer, String> confusable = new HashMap<>();
        for (String line : Files.readAllLines(Shared.file("corpora/unicode-confusables/confusables.txt"))) {
            List<String> fields = Splitter.on(';').trimResults().splitToList(line);
            if (fields.size() >= 3 && !line.contains("# Date")) {
                StringBuilder like = new StringBuilder();
                for (String c : Splitter.on(' ').split(fields.get(1))) {
                    like.appendCodePoint(Integer.parseInt(c, 16));
                }
                confusable.put(Integer.parseInt(fields.get(0), 16), like.toString());
            }
        }
        return confusable;
    }
}
