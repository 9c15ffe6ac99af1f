package org.openapa.model;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementNotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SC2 ED4 CS3 CAP3                     | SC2 ED4 CS3 CAP3
            SC3 ED1 → CS1, CAP3                  | SC3 ED1 CS1 CAP3
            CS4 CAP4 SC3                         | SC3 CS4 CAP4
            BH3 SS3 EA2 PC3 EW2 → OV2, CAP2      | CS2 BH3 SS3 EA2 PC3 EW2 CAP2
            BH2 SS1 EA3 PC2 EW2, CAP1→OV1        | CS1 BH2 SS1 EA3 PC2 EW2 CAP1
            SS1, OV1                             | CS1 SS1
            OV1                                  | CS1
            sc2 Ed4 ov3                          | SC2 ED4 CS3
            '\t,CAP4\u00a0\n,,CS4 →'             | CS4 CAP4
            ''                                   | ''
            ' , → '                              | ''
            """)
    void publishedGradesAreReadAndPrintedInTheOrderOfTheAreas(String text, String printed) {
        assertThat(JudgementTable.parse(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SC", "2", "XX3", "S C3", "SC10", "SC2ED4", "OVERALL3", "SC-2", "C\u0405" + "3", "CS\ud83d\ude00"
            })
    void aTokenThatIsNoAreaWithADigitIsRefused(String text) {
        assertThatThrownBy(() -> JudgementTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "malformed judgement \"%s\"; expected an area and a grade from 1 to 4, such as CS3;"
                                + " areas are SC, ED, CS, BH, SS, EA, PC, EW, CAP",
                        text.equals("S C3") ? "S" : text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "9", "x", "\uff13", "\u0663"})
    void aGradeOffTheScaleIsRefused(String digit) {
        assertThatThrownBy(() -> JudgementTable.parse("ED4 SC" + digit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "malformed judgement \"SC%s\"; expected an area and a grade from 1 to 4, such as CS3;"
                                + " areas are SC, ED, CS, BH, SS, EA, PC, EW, CAP",
                        digit);
    }

    @ParameterizedTest
    @CsvSource({
        "SC2 ED4 SC2, SC2, social-care",
        "CS3 OV2, OV2, childrens-services",
        "OV2 CS3, CS3, childrens-services",
        "OV2 OV2, OV2, childrens-services"
    })
    void anAreaGivenTwiceIsRefusedAlsoUnderItsOtherName(String text, String token, String area) {
        assertThatThrownBy(() -> JudgementTable.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("judgement \"%s\" grades %s a second time", token, area);
    }

    @ParameterizedTest
    @EnumSource
    void everyCompleteTableOfAnEditionReadsBack(Edition edition) {
        int rows = edition.judgedAreas().size();
        for (int i = 0; i < 1 << (2 * rows); i++) {
            JudgementTable.Builder table = JudgementTable.builder();
            int digits = i;
            for (JudgementArea area : edition.judgedAreas()) {
                table.grade(area, Grade.of(1 + (digits & 3)));
                digits >>= 2;
            }
            JudgementTable complete = table.build();
            assertThat(JudgementTable.parse(complete.toString())).isEqualTo(complete);
        }
    }

    @Property(tries = 250)
    void everyTableReadsBackAlsoFromTheOrderAnEditionPrints(
            @ForAll("grades") Map<JudgementArea, Grade> grades, @ForAll Edition edition) {
        JudgementTable table = JudgementTable.of(grades);
        assertThat(JudgementTable.parse(table.toString())).isEqualTo(table).hasSameHashCodeAs(table);
        String printed = table.grades(edition).entrySet().stream()
                .map(judgement -> judgement.getKey().abbreviation() + judgement.getValue())
                .collect(joining(", "));
        assertThat(JudgementTable.parse(printed)).isEqualTo(table);
    }

    @Property(tries = 250)
    void tablesAreEqualWhereTheirNotationIs(
            @ForAll("grades") Map<JudgementArea, Grade> one, @ForAll("grades") Map<JudgementArea, Grade> other) {
        assertThat(JudgementTable.of(one).equals(JudgementTable.of(other))).isEqualTo(one.equals(other));
        assertThat(JudgementTable.of(one)
                        .toString()
                        .equals(JudgementTable.of(other).toString()))
                .isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<Map<JudgementArea, Grade>> grades() {
        return Arbitraries.maps(Arbitraries.of(JudgementArea.class), Arbitraries.of(Grade.class));
    }
}
