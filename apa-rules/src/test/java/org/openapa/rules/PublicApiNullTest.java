package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.rules.grading.ApaGrading;
import org.openapa.rules.grading.Comparison;
import org.openapa.rules.grading.Explanation;
import org.openapa.rules.grading.GradeCase;
import org.openapa.rules.grading.GradeConstraint;
import org.openapa.rules.grading.GradeOptions;
import org.openapa.rules.grading.GradeSpace;
import org.openapa.rules.grading.GradeTable;
import org.openapa.rules.grading.GradingScheme;
import org.openapa.rules.grading.Law;
import org.openapa.rules.grading.LawReport;
import org.openapa.rules.grading.Laws;
import org.openapa.testsupport.PublicApi;

class PublicApiNullTest {
    private static final Assessment LETTER = Examples.graded(Edition.APA_2005, "SC2 ED4 CS3 CAP3");
    private static final AssessmentRule RULE =
            AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> found.at(Location.EDITION));
    private static final RuleSet RULES = RuleSet.of("acme", "1", List.of(RULE));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final KnownFinding KNOWN =
            KnownFinding.of("ACME-001", Subject.of("873/2005"), Location.EDITION, "so printed");
    private static final GradingScheme<JudgementArea, Grade> SCHEME = ApaGrading.of(Edition.APA_2005);
    private static final JudgementArea AREA = JudgementArea.CHILDRENS_SERVICES;
    private static final GradeTable<JudgementArea, Grade> TABLE =
            ApaGrading.table(Edition.APA_2005, LETTER.judgements());

    static final PublicApi API = new PublicApi(
                    Report.class, "org.openapa.rules", "org.openapa.rules.catalogue", "org.openapa.rules.grading")
            .with(Assessment.class, () -> LETTER)
            .with(AssessmentHistory.class, () -> AssessmentHistory.of(List.of(LETTER)))
            .with(AuthorityReference.class, () -> AuthorityReference.of("Surrey"))
            .with(AuthorityRegister.class, AuthorityRegister::england2005)
            .with(JudgementTable.class, LETTER::judgements)
            .with(AssessmentCollection.class, () -> collection())
            .with(AssessmentCollection.Builder.class, PublicApiNullTest::collecting)
            .with(AssessmentCollection.Entry.class, () -> collection().entries().get(0))
            .with(AssessmentRule.class, () -> RULE)
            .with(Basis.class, Basis::document)
            .with(CollectionRule.class, () -> CollectionRule.of(RULE.metadata(), (collection, found) -> {}))
            .with(EvidenceName.class, () -> EvidenceName.WORD)
            .with(Finding.class, () -> report().findings().get(0))
            .with(Fingerprint.class, () -> report().findings().get(0).fingerprint())
            .with(HistoryRule.class, () -> HistoryRule.of(RULE.metadata(), (history, found) -> {}))
            .with(KnownFinding.class, () -> KNOWN)
            .with(KnownFindings.class, () -> KnownFindings.of(KNOWN))
            .with(KnownFindings.Comparison.class, () -> report().against(KnownFindings.of(KNOWN), DAY))
            .with(KnownFindings.Parted.class, () -> session().part(report()))
            .with(KnownFindings.Session.class, PublicApiNullTest::session)
            .with(Location.class, () -> Location.EDITION)
            .with(Report.class, PublicApiNullTest::report)
            .with(Report.Builder.class, () -> Report.builder(Subject.of("a"), "acme", "1"))
            .with(Rule.class, () -> RULE)
            .with(RuleContext.class, PublicApiNullTest::context)
            .with(RuleContext.Draft.class, () -> context().at(Location.EDITION))
            .with(RuleMetadata.class, RULE::metadata)
            .with(RuleSet.class, () -> RULES)
            .with(RuleSettings.class, () -> RuleSettings.none().withOff(ImmutableMap.of("ACME", "no")))
            .with(Subject.class, () -> Subject.of("873/2005"))
            .with("T", () -> "x")
            .with("A", () -> AREA)
            .with("G", () -> Grade.GRADE_1)
            .with(Comparison.class, () -> Laws.compare(SCHEME, SCHEME.drop("BETWEEN"), AREA))
            .with(Explanation.class, () -> SCHEME.explain(TABLE))
            .with(Explanation.Step.class, () -> SCHEME.explain(TABLE).steps().get(0))
            .with(
                    GradeCase.class,
                    () -> Laws.compare(SCHEME, SCHEME.drop("BETWEEN"), AREA).smallest())
            .with(GradeConstraint.class, () -> ApaGrading.BETWEEN)
            .with(GradeOptions.class, () -> SCHEME.options(AREA, TABLE))
            .with(GradeSpace.class, SCHEME::space)
            .with(GradeTable.class, () -> TABLE)
            .with(GradingScheme.class, () -> SCHEME)
            .with(Law.class, Law::total)
            .with(LawReport.class, () -> lawReport())
            .with(LawReport.Result.class, () -> lawReport().results().get(0))
            .with(Laws.class, PublicApiNullTest::laws);

    private static AssessmentCollection.Builder collecting() {
        return AssessmentCollection.builder(AuthorityRegister.england2005());
    }

    private static AssessmentCollection collection() {
        return collecting().add(LETTER).build();
    }

    private static Report report() {
        return RULES.check(LETTER);
    }

    private static KnownFindings.Session session() {
        return KnownFindings.of(KNOWN).session(DAY);
    }

    private static RuleContext context() {
        RuleContext context = new RuleContext(
                AuthorityRegister.england2005(),
                Subject.of("873/2005"),
                LETTER,
                Unreadable.of(Set.of()),
                ImmutableSet.of());
        context.begin(RuleEntry.on(RULE));
        return context;
    }

    private static Laws<JudgementArea, Grade> laws() {
        return Laws.of(SCHEME, AREA).holds(Law.total());
    }

    private static LawReport<JudgementArea, Grade> lawReport() {
        return laws().report();
    }

    @Test
    void everyPublicMethodRefusesNullByTheNameOfTheParameter() {
        assertThat(API.acceptingNull()).isEmpty();
    }

    @Test
    void everyTypeIsShownInWords() {
        // These do something rather than say something.
        assertThat(API.shownBadly()).containsOnlyKeys("Session", "RuleContext", "Draft", "Laws");
        assertThat(ImmutableList.of(KNOWN, KNOWN.withUntil(DAY)))
                .hasToString("[ACME-001 873/2005 /edition: so printed, ACME-001 873/2005 /edition, until"
                        + " 2026-12-01: so printed]");
    }
}
