package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Severity;

/** Grades reported in minutes and newspapers: the rules find nothing in them but what was not reported. */
class PublishedSetsTest {
    @ParameterizedTest
    @CsvSource({
        "2005, Cambridgeshire, SC2 ED4 → CS3 CAP3, '', ''",
        "2005, North East Lincolnshire, SC3 ED1 → CS1 CAP3, '', APA-GRD-006",
        "2005, Shropshire, SC4 ED4 CS4 CAP4, '', ''",
        "2005, Tower Hamlets, SC4 ED4 CS4 CAP4, '', ''",
        "2005, Kingston upon Thames, SC4 ED4 CS4 CAP4, '', ''",
        "2006, Stockton-on-Tees, CS4 CAP4 SC3, '', ''",
        "2006, Camden, CS4 CAP4 SC4, '', ''",
        "2006, Gloucestershire, CS4 CAP4 SC4, '', ''",
        "2006, Knowsley, CS4 CAP4 SC4, '', ''",
        "2006, Norfolk, CS3 CAP3 SC3, '', ''",
        "2006, Cambridgeshire, CS3 CAP3 SC3, '', ''",
        "2007, Norfolk, BH3 SS3 EA2 PC3 EW2 → OV2 CAP2, '', ''",
        "2007, Kent, BH3 SS3 EA3 PC3 EW3 → OV3 CAP4, '', ''",
        "2008, Gateshead, BH4 SS4 EA4 PC4 EW4 → OV4 CAP4, '', ''",
        "2008, Surrey, BH2 SS1 EA3 PC2 EW2 CAP1 → OV1, '', APA-GRD-005",
        "2008, Doncaster, SS1 OV1, BH EA PC EW CAP, ''",
        "2008, Haringey, SS1 OV1, BH EA PC EW CAP, ''"
    })
    void missingGradesAreNotedAndWhatElseIsUnusualAndOnlyAsWorthALook(
            int year, String council, String grades, String missing, String advisories) {
        check(year, council, grades, missing, advisories);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Birmingham", "Essex", "Reading", "West Sussex", "Wokingham"})
    void stayingSafeAt1BelowTheOverallGradeIsNoFault(String council) {
        check(2008, council, "SS1 OV2", "BH EA PC EW CAP", "");
    }

    /** What the overall grade was is not known, only that it was above 1. */
    @ParameterizedTest
    @CsvSource({"Birmingham, 3", "Birmingham, 4", "Wokingham, 3"})
    void anOverallGradeAbove2WithStayingSafeAt1WouldBeWorthALook(String council, int overall) {
        Assessment assessment = assessment(2008, council, "SS1 OV" + overall);
        assertThat(ApaRules.standard().only("GRD").check(assessment).findings())
                .extracting(finding -> finding.severity() + " " + finding.ruleId())
                .containsExactly("info APA-GRD-003");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void anOverallGradeOf1AlthoughStayingSafeIsBetterIsNoFault(int stayingSafe) {
        check(2008, "Milton Keynes", "OV1 SS" + stayingSafe, "BH EA PC EW CAP", "");
    }

    private static void check(int year, String council, String grades, String missing, String advisories) {
        Stream<String> ungraded = words(missing).map(area -> "APA-STR-001 " + area);
        assertThat(ApaRules.standard().check(assessment(year, council, grades)).findings())
                .allMatch(finding -> finding.severity() == Severity.INFO)
                .extracting(finding -> finding.ruleId().equals("APA-STR-001")
                        ? "APA-STR-001 "
                                + JudgementArea.parse(finding.evidence()
                                                .values()
                                                .asList()
                                                .get(0))
                                        .abbreviation()
                        : finding.ruleId())
                .containsExactlyElementsOf(
                        Stream.concat(words(advisories), ungraded).toList());
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Assessment assessment(int year, String council, String grades) {
        return Assessment.builder()
                .edition(Edition.of(year))
                .authority(AuthorityReference.of(council))
                .judgements(JudgementTable.parse(grades))
                .build();
    }
}
