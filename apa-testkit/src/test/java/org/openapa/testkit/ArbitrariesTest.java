package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementTable;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.GradeTable;

class ArbitrariesTest {
    private static final AuthorityRegister REGISTER = AuthorityRegister.england2005();

    @Example
    void gradesAndEditionsAreAllThereAre() {
        assertThat(Sampling.of(ApaArbitraries.grades(), 200)).contains(Grade.values());
        assertThat(Sampling.of(ApaArbitraries.editions(), 200)).contains(Edition.values());
    }

    @Example
    void councilsAreThoseOfTheRegister() {
        assertThat(Sampling.of(ApaArbitraries.authorities(), 3000).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(REGISTER.authorities());
        assertThat(Sampling.shrunk(ApaArbitraries.authorities(), 1, council -> false))
                .extracting(LocalAuthority::shortName)
                .isEqualTo("Cambridgeshire");
    }

    @Example
    void numbersAndCodesAreMostlyThoseOfTheRegister() {
        assertThat(Sampling.of(ApaArbitraries.laNumbers(), 1000)
                        .map(REGISTER::find)
                        .filter(Optional::isPresent))
                .hasSizeBetween(700, 900);
        assertThat(Sampling.of(ApaArbitraries.gssCodes(), 1000)
                        .map(REGISTER::find)
                        .filter(Optional::isPresent))
                .hasSizeBetween(700, 800);
        assertThat(Sampling.of(ApaArbitraries.gssCodes(), 5000)).contains(GssCode.parse("E06000047"));
    }

    @ParameterizedTest
    @EnumSource
    void tablesHoldOnlyWhatTheEditionJudges(Edition edition) {
        assertThat(Sampling.of(ApaArbitraries.judgementTables(edition), 2000))
                .allMatch(table ->
                        edition.judgedAreas().containsAll(table.grades().keySet()))
                .allMatch(table -> table.labels().isEmpty())
                .anyMatch(JudgementTable::isEmpty);
        assertThat(Sampling.of(ApaArbitraries.judgementTables(edition), 2000)
                        .filter(table -> table.missing(edition).isEmpty()))
                .hasSizeBetween(1100, 1500);
        assertThat(Sampling.edgeCases(ApaArbitraries.judgementTables(edition))).hasSizeBetween(4, 6);
    }

    @Example
    void aTableIsOfOneEdition() {
        assertThat(Sampling.of(ApaArbitraries.judgementTables(Edition.APA_2005, Edition.APA_2008), 2000)
                        .map(table -> table.grades().keySet()))
                .noneMatch(areas -> areas.toString().contains("education")
                        && areas.toString().contains("staying-safe"))
                .anyMatch(areas -> areas.toString().contains("education"))
                .anyMatch(areas -> areas.toString().contains("staying-safe"));
        assertThatThrownBy(ApaArbitraries::judgementTables).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void aTableIsShownByWhatMatters(@ForAll int seed) {
        JudgementTable table = JudgementTable.parse("SS4");
        assertThat(Sampling.shrunk(
                        ApaArbitraries.judgementTables(Edition.APA_2007),
                        seed,
                        it -> !it.grades().entrySet().containsAll(table.grades().entrySet())))
                .isEqualTo(table);
    }

    @Example
    void tablesOfAnyFrameworkAreComplete() {
        GradeSpace<DayOfWeek, Grade> space = GradeSpace.of(DayOfWeek.class, Grade.class);
        Arbitrary<GradeTable<DayOfWeek, Grade>> tables = ApaArbitraries.gradeTables(space);

        assertThat(Sampling.of(tables, 2000).collect(Collectors.toSet()))
                .hasSizeGreaterThan(1700)
                .allMatch(GradeTable::isComplete);
        assertThat(Sampling.edgeCases(tables)).hasSize(4);
        assertThat(Sampling.shrunk(tables, 1, table -> table.get(DayOfWeek.FRIDAY) != Grade.GRADE_3))
                .isEqualTo(space.table(
                        Maps.toMap(space.areas(), day -> day == DayOfWeek.FRIDAY ? Grade.GRADE_3 : Grade.GRADE_1)));
    }

    @Example
    void textsReadLikeThoseOfLetters() {
        assertThat(Sampling.of(ApaArbitraries.texts(), 2000))
                .allMatch(text -> text.contains(" ")
                        && !text.contains("  ")
                        && text.strip().equals(text))
                .allMatch(text -> text.length() < 1000)
                .anyMatch(text -> text.endsWith("."))
                .anyMatch(text -> !text.endsWith("."));
        assertThat(Sampling.shrunk(ApaArbitraries.texts(), 1, text -> false)).isEqualTo("good work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u202e", "\u200b", "\ufeff", "\ufffd", "\ud83d\ude00", "\"", "{", "\u2028", "\u0301"})
    void hostileTextsHaveCharactersThatBreakPrograms(String character) {
        assertThat(Sampling.of(ApaArbitraries.hostileTexts(), 3000)).anyMatch(text -> text.contains(character));
        assertThat(Sampling.edgeCases(ApaArbitraries.hostileTexts())).anyMatch(text -> text.contains(character));
    }

    @Example
    void hostileTextsAreEmptyBlankOrLongSometimes() {
        assertThat(Sampling.of(ApaArbitraries.hostileTexts(), 3000))
                .anyMatch(String::isEmpty)
                .anyMatch(text -> text.isBlank() && !text.isEmpty())
                .anyMatch(text -> text.length() > 2000);
    }

    @Example
    void hostileTextsNeverHaveALoneSurrogateAndIllFormedOnesAlwaysDo() {
        assertThat(Sampling.of(ApaArbitraries.hostileTexts(), 20_000)).noneMatch(ArbitrariesTest::hasLoneSurrogate);
        assertThat(Sampling.of(ApaArbitraries.illFormedTexts(), 20_000)).allMatch(ArbitrariesTest::hasLoneSurrogate);
        assertThat(Sampling.shrunk(ApaArbitraries.illFormedTexts(), 1, text -> false))
                .hasSize(1);
        assertThat(Sampling.of(ApaArbitraries.illFormedTexts(), 1000))
                .anyMatch(text -> Character.isHighSurrogate(text.charAt(text.length() - 1)))
                .anyMatch(text -> Character.isLowSurrogate(text.charAt(0)));
    }

    private static boolean hasLoneSurrogate(String text) {
        return !new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
    }
}
