package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;

/** A cell for a grade is read as archivists write it, or refused; no cell is read as another grade. */
class GradeCellTest {
    /** N stands for a number and W for a word. */
    private static final List<String> BOTH = List.of(
            "W (N)",
            "W(N)",
            "W [N]",
            "W - N",
            "W-N",
            "W \u2013 N",
            "W: N",
            "W, N",
            "W N",
            "W (grade N)",
            "N - W",
            "N \u2014 W",
            "N-W",
            "N (W)",
            "N(W)",
            "N [W]",
            "N: W",
            "N. W",
            "N = W",
            "N W",
            "Grade N (W)",
            "grade N: W",
            "N\u00a0(W)*",
            "W (N)[1]");

    private static final List<String> NUMBER = List.of(
            "N",
            "N.0",
            "N,0",
            "N.00",
            "N.",
            "+N",
            "=N",
            "'N",
            "=\"N\"",
            "Grade N",
            "grade: N",
            "N*",
            "N **",
            "N \u2020",
            "N\u2021",
            "N[1]",
            "N [a]",
            "N\u00b9",
            "N\u00b2\u00b3",
            "N\u00a0",
            "\u00a0N",
            "\u2009N\u3000",
            "\ufeffN",
            "N\u200b",
            "N.0*");

    static Stream<Edition> editions() {
        return Stream.of(Edition.values());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aNumberIsAGradeHoweverSpreadsheetsWriteIt(Edition edition) {
        for (JudgementArea area : edition.judgedAreas()) {
            for (String form : NUMBER) {
                for (int number = 0; number <= 5; number++) {
                    assertThat(read(edition, area, form.replace("N", Integer.toString(number))))
                            .as("%s %s %s %s", edition, area, form, number)
                            .isEqualTo(number >= 1 && number <= 4 ? Integer.toString(number) : "refused");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    void aNumberAndAWordAreReadWhereTheyAgreeAndRefusedWhereTheyDoNot(Edition edition) {
        for (JudgementArea area : edition.judgedAreas()) {
            for (Grade worded : Grade.values()) {
                String word = edition.scale().descriptor(area, worded);
                for (String form : BOTH) {
                    for (Grade numbered : Grade.values()) {
                        assertThat(read(edition, area, form.replace("W", word).replace("N", numbered.toString())))
                                .as("%s %s %s %s %s", edition, area, form, worded, numbered)
                                .isEqualTo(numbered == worded ? numbered + " " + word : "refused");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4",
                "3-4",
                "3 or 4",
                "3.5",
                "3,5",
                "2-3",
                "3+",
                "3-",
                "3?",
                "03",
                "33",
                "3 4",
                "G",
                "O",
                "\u2162",
                "three",
                "3rd",
                "3 of 4",
                "Good/Adequate",
                "Good Good",
                "Good (3) improving",
                "3 (good",
                "0",
                "5",
                "-3",
                "1e0",
                "*",
                "?",
                ".",
                "x",
                "TBC",
                "not",
                "Good [1]",
                "3 (2)",
                "#REF!",
                "#VALUE!",
                "\uff13"
            })
    void whatMayBeAnotherGradeIsRefused(String cell) {
        assertThat(read(Edition.APA_2007, JudgementArea.STAYING_SAFE, cell)).isEqualTo("refused");
    }

    @Test
    void aWordOfAnotherScaleConfirmsANumberAndIsNoLabel() {
        assertThat(read(Edition.APA_2005, JudgementArea.EDUCATION, "Good (3)")).isEqualTo("3");
        assertThat(read(Edition.APA_2005, JudgementArea.EDUCATION, "very good (4)"))
                .isEqualTo("4");
        assertThat(read(Edition.APA_2005, JudgementArea.EDUCATION, "Good (2)")).isEqualTo("refused");
        assertThat(read(Edition.APA_2005, JudgementArea.EDUCATION, "Good")).isEqualTo("refused");
    }

    @ParameterizedTest
    @CsvSource({
        "x, -, absent",
        "tbc, -, absent",
        "?, -, absent",
        "*, -, absent",
        "., -, absent",
        "0, -, absent",
        "G, 3, 3",
        "Good, 3, 3 Good",
        "so-so, 2, 2"
    })
    void whatAWordMeansIsSaidOnTheCommandLine(String word, String meaning, String read) {
        assertThat(read(Edition.APA_2008, JudgementArea.STAYING_SAFE, word, "--words", word + "=" + meaning))
                .isEqualTo(read);
    }

    @Test
    void aWordFromTheCommandLineConfirmsANumber() {
        assertThat(read(Edition.APA_2008, JudgementArea.STAYING_SAFE, "so-so (2)", "--words=so-so=2"))
                .isEqualTo("2");
        assertThat(read(Edition.APA_2008, JudgementArea.STAYING_SAFE, "so-so (3)", "--words=so-so=2"))
                .isEqualTo("refused");
    }

    @ParameterizedTest
    @CsvSource({"2007.0, 2007", "'2007,0', 2007", "'''2007', 2007", "=2007, 2007", "2007\u00a0, 2007", "+2007, 2007"})
    void anEditionIsReadHoweverSpreadsheetsWriteIt(String cell, int year) {
        assertThat(imported("council;year;laNumber;SS\n;" + cell + ";886.0;3\n").out())
                .contains("\"edition\":" + year)
                .contains("{\"laNumber\":\"886\"}");
    }

    /** {@return what is read of a cell: "absent", "refused", or the grade and its label} */
    private static String read(Edition edition, JudgementArea area, String cell, String... options) {
        Run run = imported(
                "council;year;" + area + "\nKent;" + edition + ";\"" + cell.replace("\"", "\"\"") + "\"\n", options);
        if (run.status() != 0) {
            assertThat(run.err()).contains("(standard input):2:3  ERROR    json.invalid-value  /judgements/" + area);
            assertThat(run.out()).doesNotContain("judgements");
            return "refused";
        }
        String grade = between(run.out(), "\"judgements\":{\"" + area + "\":", "}");
        String label = between(run.out(), "\"labels\":{\"" + area + "\":\"", "\"");
        return grade.isEmpty() ? "absent" : (grade + " " + label).strip();
    }

    private static String between(String text, String before, String after) {
        int begin = text.indexOf(before);
        return begin < 0 ? "" : text.substring(begin + before.length(), text.indexOf(after, begin + before.length()));
    }

    private static Run imported(String table, String... options) {
        List<String> arguments = new ArrayList<>(List.of("import", "-"));
        arguments.addAll(List.of(options));
        return Run.reading(table, arguments.toArray(String[]::new));
    }
}
