package org.openapa.testkit;

import static org.openapa.testkit.ApaAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.model.Letter;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.GradeTable;
import org.openapa.testsupport.Page;

/** The code of the guide to property testing, and a comparison of the page with it. */
class PropertyTestingGuideTest {
    private static final Page PAGE = Page.of("docs/property-testing.md");
    private static final String EXAMPLE = "apa-examples/grade-rules/src/";

    static final AssessmentRule SUNDAY = AssessmentRule.of(
            RuleMetadata.of("ACME-001", "Letter is dated on a Sunday").withSeverity(Severity.WARNING),
            (assessment, found) -> assessment
                    .letter()
                    .flatMap(Letter::date)
                    .filter(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY)
                    .ifPresent(date -> found.at(Location.LETTER_DATE).with(EvidenceName.DATE, date)));

    @Property
    void theRuleSpeaksOfSundaysAndOfNothingElse(@ForAll @Full @Clean Assessment letter) {
        LocalDate date = letter.letter().flatMap(Letter::date).orElseThrow();
        boolean sunday = date.getDayOfWeek() == DayOfWeek.SUNDAY;
        assertThat(ApaRules.standard().plus(SUNDAY).check(letter))
                .findsOnly(sunday ? new String[] {"ACME-001"} : new String[0]);
    }

    @Property
    void noRuleFailsWhateverItIsGiven(@ForAll @Hostile Assessment anything) {
        RuleSet rules = ApaRules.standard().plus(SUNDAY);
        Assertions.assertThat(rules.check(anything).failed()).isEmpty();
    }

    @Property
    void whatIsValidHasNoError(@ForAll @OfEdition({Edition.APA_2007, Edition.APA_2008}) Assessment assessment) {
        assertThat(ApaRules.standard().check(assessment)).hasNoErrors();
    }

    @Provide
    Arbitrary<Assessment> lettersOf2005() {
        return ApaArbitraries.assessments().edition(Edition.APA_2005).full().clean();
    }

    @Property
    void aTableIsReadBackAsItIsPrinted(@ForAll("lettersOf2005") Assessment letter, @ForAll JudgementTable table) {
        Assessment other = letter.withJudgements(table);
        Assertions.assertThat(JudgementTable.parse(other.judgements().toString()))
                .isEqualTo(table);
    }

    static List<SingleFault> faults() {
        return SingleFault.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void myToolFindsEveryFault(SingleFault fault) {
        RuleSet rules = ApaRules.standard();
        assertThat(fault.check(rules, fault.passing())).hasNoFindings();
        assertThat(fault.check(rules, fault.faulty())).finds(fault.ruleId());
    }

    @Test
    void aFindingIsLookedAtClosely() {
        Assessment letter = ApaExamples.letter(Edition.APA_2005).withMeetingDate(LocalDate.of(2005, 12, 24));
        assertThat(ApaRules.standard().check(letter))
                .finds("APA-DAT-001", Location.MEETING_DATE)
                .finding("APA-DAT-001")
                .hasSeverity(Severity.ERROR)
                .hasEvidence(EvidenceName.LETTER_DATE, "2005-11-30");
    }

    enum Strand {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J,
        K,
        L
    }

    enum Level {
        LOW,
        MIDDLE,
        HIGH,
        HIGHEST
    }

    private static final GradeSpace<Strand, Level> LARGE = GradeSpace.of(Strand.class, Level.class);

    static Level reachedByNine(GradeTable<Strand, Level> table) {
        return table.highestReachedBy(9);
    }

    @Provide
    Arbitrary<GradeTable<Strand, Level>> tables() {
        return ApaArbitraries.gradeTables(LARGE);
    }

    @Property
    void aBetterStrandNeverLowersTheOutcome(
            @ForAll("tables") GradeTable<Strand, Level> table, @ForAll Strand strand, @ForAll Level better) {
        Assume.that(better.compareTo(table.get(strand)) > 0);
        Assertions.assertThat(reachedByNine(table.with(strand, better))).isGreaterThanOrEqualTo(reachedByNine(table));
    }

    @Test
    void theCodeOfThePageIsRunHereOrInTheExample() {
        PAGE.showsCodeOf("apa-testkit/src/test/java/org/openapa/testkit/PropertyTestingGuideTest.java", EXAMPLE);
    }

    @Test
    void theOutputOfThePageIsWhatTheExamplePrints() throws IOException {
        Assertions.assertThat(PAGE.blocks("text"))
                .containsExactly(Files.readString(
                        Page.ROOT.resolve(EXAMPLE + "test/resources/org/openapa/examples/graderules/output.txt")));
    }
}
