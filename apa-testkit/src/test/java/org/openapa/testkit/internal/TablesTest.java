package org.openapa.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.catalogue.ApaRules;

class TablesTest {
    /** Counted by a program of its own. */
    @ParameterizedTest
    @CsvSource({"APA_2005, 65", "APA_2006, 28", "APA_2007, 2001", "APA_2008, 2001"})
    void soManyTablesAreClean(Edition edition, int tables) {
        assertThat(Tables.clean(edition)).hasSize(tables).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void theRulesFindNothingInCleanTables(Edition edition) {
        AuthorityReference council = AuthorityReference.of("Cambridgeshire County Council");

        assertThat(Tables.clean(edition))
                .allMatch(table -> ApaRules.standard()
                        .check(CleanLetters.compact(edition, council, table))
                        .findings()
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "APA_2005, SC2 ED4 CS3 CAP3, true",
        "APA_2005, SC3 ED1 CS1 CAP2, true",
        "APA_2005, SC3 ED1 CS1 CAP3, false",
        "APA_2006, CS4 CAP4 SC3, true",
        "APA_2006, CS4 CAP3 SC3, false",
        "APA_2007, BH3 SS3 EA2 PC3 EW2 CS2 CAP2, true",
        "APA_2007, BH3 SS3 EA2 PC3 EW3 CS3 CAP4, true",
        "APA_2007, BH3 SS3 EA2 PC3 EW3 CS2 CAP2, false",
        "APA_2008, BH3 SS1 EA3 PC3 EW3 CS3 CAP3, false",
        "APA_2008, BH2 SS1 EA3 PC2 EW2 CS2 CAP2, true",
        "APA_2008, BH2 SS1 EA3 PC2 EW2 CS1 CAP1, false"
    })
    void aTableIsCleanOrNot(Edition edition, String table, boolean clean) {
        assertThat(Tables.clean(edition).contains(JudgementTable.parse(table))).isEqualTo(clean);
    }

    @ParameterizedTest
    @EnumSource
    void everyCleanTableHasACleanOneOfTheNextEditionNearIt(Edition edition) {
        Edition next = edition == Edition.APA_2008 ? edition : Edition.of(edition.year() + 1);
        for (JudgementTable table : Tables.clean(edition)) {
            assertThat(Tables.clean(new Dice(new Random(1)), next, table).missing(next))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ownLabelsAgreeWithTheirGrades(Edition edition) {
        Dice dice = new Dice(new Random(1));
        JudgementTable table = Tables.clean(edition).get(0);
        for (int i = 0; i < 100; i++) {
            JudgementTable labelled = Tables.labelled(dice, edition, table);

            assertThat(labelled.grades()).isEqualTo(table.grades());
            labelled.labels()
                    .forEach((area, label) ->
                            assertThat(edition.scale().gradeOf(area, label)).isEqualTo(table.grade(area)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void looseLabelsNeverContradictTheirGrades(Edition edition) {
        Dice dice = new Dice(new Random(1));
        int agreeing = 0;
        int odd = 0;
        for (int i = 0; i < 500; i++) {
            JudgementTable table = Tables.valid(dice, edition, false);
            JudgementTable labelled = Tables.looselyLabelled(dice, edition, table);
            for (JudgementArea area : labelled.labels().keySet()) {
                Grade named = edition.scale()
                        .gradeOf(area, labelled.labels().get(area))
                        .orElse(null);
                Grade grade = table.grades().get(area);
                assertThat(named == null || grade == null || named == grade).isTrue();
                agreeing += named != null && named == grade ? 1 : 0;
                odd += named == null ? 1 : 0;
            }
        }
        assertThat(agreeing).isPositive();
        assertThat(odd).isPositive();
    }

    @Test
    void areasToleratedAreThoseWithoutError() {
        for (Edition edition : Edition.values()) {
            for (JudgementArea area : JudgementArea.values()) {
                boolean tolerated =
                        edition.judges(area) || Tables.tolerated(edition).contains(area);
                assertThat(ApaRules.standard()
                                .check(CleanLetters.compact(
                                        edition,
                                        AuthorityReference.of("Cambridgeshire County Council"),
                                        JudgementTable.of().with(area, Grade.GRADE_2)))
                                .hasErrors())
                        .isNotEqualTo(tolerated);
            }
        }
    }
}
