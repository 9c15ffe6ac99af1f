package org.openapa.consumer;

import static org.openapa.rules.grading.Law.monotone;
import static org.openapa.rules.grading.Law.total;
import static org.openapa.rules.grading.Law.unanimous;
import static org.openapa.testkit.ApaAssertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.Laws;
import org.openapa.testkit.ApaArbitraries;
import org.openapa.testkit.Clean;
import org.openapa.testkit.Conformance;
import org.openapa.testkit.Full;
import org.openapa.testkit.OfEdition;
import org.openapa.testkit.SingleFault;

/** A rule of one's own, tried with the test kit; run on the class path and on the module path. */
class WeekendRuleTest {
    private static final RuleSet RULES = ApaRules.standard()
            .plus(AssessmentRule.of(
                    RuleMetadata.of("ACME-001", "Letter is dated on a weekend").withSeverity(Severity.WARNING),
                    (assessment, found) -> assessment
                            .letter()
                            .flatMap(Letter::date)
                            .filter(WeekendRuleTest::isWeekend)
                            .ifPresent(date -> found.at(Location.LETTER_DATE).with(EvidenceName.DATE, date))));

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Property
    void itSpeaksOfWeekendsAndNothingElse(@ForAll @Full @Clean @OfEdition(Edition.APA_2005) Assessment letter) {
        if (isWeekend(letter.letter().flatMap(Letter::date).orElseThrow())) {
            assertThat(RULES.check(letter)).findsOnly("ACME-001");
        } else {
            assertThat(RULES.check(letter)).hasNoFindings();
        }
    }

    @Provide
    Arbitrary<Assessment> compact() {
        return ApaArbitraries.assessments().compact();
    }

    @Property
    void gradesAloneAreNoBusinessOfIts(@ForAll("compact") Assessment grades) {
        assertThat(RULES.check(grades)).findsNothingFrom("ACME");
    }

    @Test
    void testAndTestKitAreModulesOnTheModulePathAlone() {
        boolean named = Boolean.getBoolean("named");
        Assertions.assertEquals(named, WeekendRuleTest.class.getModule().isNamed());
        Assertions.assertEquals(named, SingleFault.class.getModule().isNamed());
    }

    @Test
    void itHidesNoFault() {
        for (SingleFault fault : SingleFault.all()) {
            assertThat(fault.check(RULES, fault.faulty())).finds(fault.ruleId());
        }
    }

    @Test
    void aFailedExpectationShowsTheFindings() {
        Assessment saturday =
                SingleFault.of("APA-DAT-001").findFirst().orElseThrow().faulty().get(0);
        AssertionError error = Assertions.assertThrows(
                AssertionError.class, () -> assertThat(RULES.check(saturday)).hasNoErrors());
        Assertions.assertTrue(error.getMessage().contains("APA-DAT-001 /meetingDate"), error::getMessage);
    }

    @Test
    void lawsNeedNoEngine() {
        Laws.of(GradeSpace.of(OutcomeArea.class, Grade.class), table -> table.highestReachedBy(4))
                .holds(monotone(), unanimous(), total())
                .verify();
    }

    @Test
    void conformanceFilesAreInTheJar() {
        for (String id : Conformance.ruleIds()) {
            Assertions.assertTrue(Conformance.files(id).size() >= 3, id);
        }
        Assertions.assertEquals(
                ApaRules.standard().rules().size(), Conformance.ruleIds().size());
    }
}
