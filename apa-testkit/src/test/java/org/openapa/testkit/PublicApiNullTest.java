package org.openapa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.testsupport.PublicApi;

class PublicApiNullTest {
    private static final SingleFault FAULT = SingleFault.all().get(0);
    private static final Report REPORT = FAULT.check(ApaRules.standard(), FAULT.faulty());

    private static final PublicApi API = new PublicApi(SingleFault.class, "org.openapa.testkit")
            .with(Assessment.class, () -> ApaExamples.letter(Edition.APA_2005))
            .with(AssessmentArbitrary.class, ApaArbitraries::assessments)
            .with(EvidenceName.class, () -> EvidenceName.WORD)
            .with(FindingAssert.class, () -> ApaAssertions.assertThat(REPORT).finding(FAULT.ruleId()))
            .with(GradeSpace.class, () -> ApaGrading.of(Edition.APA_2005).space())
            .with(Location.class, () -> Location.EDITION)
            .with(Report.class, () -> REPORT)
            .with(ReportAssert.class, () -> ApaAssertions.assertThat(REPORT))
            .with(RuleSet.class, ApaRules::standard)
            .with(SingleFault.class, () -> FAULT)
            .with("java.lang.Iterable<org.openapa.model.Assessment>", List::of);

    @Test
    void everyPublicMethodRefusesNullByTheNameOfTheParameter() {
        assertThat(API.acceptingNull()).isEmpty();
    }

    @Test
    void everyTypeIsShownInWords() {
        // These are asked rather than shown.
        assertThat(API.shownBadly()).containsOnlyKeys("FindingAssert", "ReportAssert");
    }
}
