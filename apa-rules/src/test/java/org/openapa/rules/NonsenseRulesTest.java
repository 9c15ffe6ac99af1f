package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.rules.catalogue.NineRules;

class NonsenseRulesTest {
    private static final Assessment ODD = Examples.graded(Edition.APA_2005, "SC2 ED2 CS4");
    private static final Report WITHOUT = NineRules.SET.check(ODD);

    private static Report with(BiConsumer<Assessment, RuleContext> check) {
        return NineRules.SET
                .plus(AssessmentRule.of(RuleMetadata.of("AAA-1", "Odd"), check))
                .check(ODD);
    }

    private static void assertOnlyThatRuleFailed(Report report, String fault) {
        assertThat(report.failed()).isEqualTo(ImmutableMap.of("AAA-1", fault));
        assertThat(report.findings()).isNotEmpty().isEqualTo(WITHOUT.findings());
        assertThat(report.ran()).isEqualTo(WITHOUT.ran());
    }

    @SuppressWarnings({"DataFlowIssue", "NullAway"})
    static Stream<Arguments> nonsense() {
        return Stream.of(
                nonsense("NullPointerException", (assessment, found) -> found.at((Location) null)),
                nonsense("NullPointerException", (assessment, found) -> found.at((Assessment) null, Location.EDITION)),
                nonsense(
                        "NullPointerException",
                        (assessment, found) -> found.at(Location.EDITION).related(null)),
                nonsense(
                        "NullPointerException",
                        (assessment, found) -> found.at(Location.EDITION).with(EvidenceName.GRADE, null)),
                nonsense(
                        "NullPointerException",
                        (assessment, found) -> found.at(Location.EDITION).atMost(null)),
                nonsense(
                        "NullPointerException",
                        (assessment, found) -> found.at(Location.EDITION).item(null)),
                nonsense(
                        "IllegalArgumentException",
                        (assessment, found) -> found.at(Location.EDITION)
                                .with(EvidenceName.GRADE, Grade.GRADE_1)
                                .with(EvidenceName.GRADE, Grade.GRADE_2)),
                nonsense("the rule names /letter, where nothing is", (assessment, found) -> found.at(Location.LETTER)),
                nonsense("the rule names /letter, where nothing is", (assessment, found) -> {
                    found.at(Location.LETTER);
                    found.at(Location.EDITION);
                }),
                nonsense(
                        "the rule names /source, where nothing is",
                        (assessment, found) -> found.at(Location.EDITION).related(Location.SOURCE)),
                nonsense(
                        "the rule speaks of an assessment that is not checked",
                        (assessment, found) -> found.at(assessment.withEdition(Edition.APA_2006), Location.EDITION)),
                nonsense("the rule adds to a finding after the next was begun", (assessment, found) -> {
                    RuleContext.Draft first = found.at(Location.EDITION);
                    found.at(Location.AUTHORITY);
                    first.with(EvidenceName.GRADE, Grade.GRADE_1);
                }));
    }

    private static Arguments nonsense(String fault, BiConsumer<Assessment, RuleContext> check) {
        return Arguments.of(fault, check);
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void nonsenseIsAFaultOfTheRuleAlone(String fault, BiConsumer<Assessment, RuleContext> check) {
        assertOnlyThatRuleFailed(
                with((assessment, found) -> {
                    found.at(Location.EDITION);
                    check.accept(assessment, found);
                }),
                fault);
    }

    static Stream<Throwable> faults() {
        return Stream.of(
                new IllegalStateException("Ms A. Person"),
                new IOException("sneaked out"),
                new AssertionError("no"),
                new NoSuchMethodError("built against another version"),
                new StackOverflowError(),
                new Error("no more than that"),
                new InternalError("thrown by a library"),
                new ServiceConfigurationError("no LinkageError"),
                new Throwable("neither error nor exception"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatARuleThrowsIsSaidByItsClassAlone(Throwable fault) {
        assertOnlyThatRuleFailed(
                with((assessment, found) -> {
                    found.at(Location.EDITION);
                    NonsenseRulesTest.<RuntimeException>sneak(fault);
                }),
                fault.getClass().getSimpleName());
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable fault) throws T {
        throw (T) fault;
    }

    @Test
    void aFaultWithoutASimpleNameIsSaidByItsWholeName() {
        RuntimeException nameless = new RuntimeException() {};
        assertOnlyThatRuleFailed(
                with((assessment, found) -> {
                    throw nameless;
                }),
                nameless.getClass().getName());
    }

    static Stream<VirtualMachineError> lacks() {
        return Stream.of(new OutOfMemoryError("thrown by a test"), new UnknownError("thrown by a test"));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void whatTheMachineLacksIsNoFaultOfTheRule(VirtualMachineError error) {
        assertThatThrownBy(() -> with((assessment, found) -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theHostGetsWhatARuleThrew(Throwable fault) {
        Report report = with((assessment, found) -> NonsenseRulesTest.<RuntimeException>sneak(fault));
        assertThat(report.failures()).containsOnlyKeys("AAA-1");
        assertThat(report.failures().get("AAA-1")).isSameAs(fault);
        assertThat(report.against(KnownFindings.in(List.of(report)), LocalDate.of(2026, 12, 1))
                        .report()
                        .failures())
                .isEqualTo(report.failures());
    }

    @Test
    void whatARuleThrewIsNoPartOfWhatAReportSays() {
        Report one = with((assessment, found) -> {
            throw new IllegalStateException("one");
        });
        Report other = with((assessment, found) -> {
            throw new IllegalStateException("other");
        });
        assertThat(one.failures()).isNotEqualTo(other.failures());
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(WITHOUT.failures()).isEmpty();
    }

    @Test
    void aRuleThatIsInterruptedLeavesItsThreadInterrupted() {
        Report report =
                with((assessment, found) -> NonsenseRulesTest.<RuntimeException>sneak(new InterruptedException()));
        assertThat(Thread.interrupted()).isTrue();
        assertOnlyThatRuleFailed(report, "InterruptedException");
    }

    @Test
    void aRuleWhoseMessageNamesEvidenceThatItDoesNotGiveHasFailed() {
        AssessmentRule rule = AssessmentRule.of(
                RuleMetadata.of("AAA-1", "Odd").withMessage("{grade} in {edition}"),
                (assessment, found) -> found.at(Location.EDITION).with(EvidenceName.GRADE, Grade.GRADE_1));
        assertOnlyThatRuleFailed(
                NineRules.SET.plus(rule).check(ODD), "the rule's message names {edition}, which it did not give");
    }

    @Test
    void endlessRecursionIsSurvived() {
        assertOnlyThatRuleFailed(with(NonsenseRulesTest::recurse), "StackOverflowError");
    }

    private static void recurse(Assessment assessment, RuleContext found) {
        found.at(Location.EDITION);
        if (!assessment.judgements().isEmpty()) {
            recurse(assessment, found);
        }
        found.at(Location.EDITION);
    }

    @Test
    void aContextTakesNothingAfterItsCheck() {
        List<RuleContext> kept = new ArrayList<>();
        List<RuleContext.Draft> drafts = new ArrayList<>();
        Report report = with((assessment, found) -> {
            kept.add(found);
            drafts.add(found.at(Location.EDITION));
        });
        assertThat(report.failed()).isEmpty();
        assertThatThrownBy(() -> kept.get(0).at(Location.EDITION))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a rule kept a context longer than its check");
        assertThatThrownBy(() -> drafts.get(0).with(EvidenceName.GRADE, Grade.GRADE_1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the rule adds to a finding after the next was begun");
        assertThat(report.findings()).hasSize(WITHOUT.findings().size() + 1);
        assertThat(report.findings().get(0).evidence()).isEmpty();
    }

    @Test
    void aRuleThatUsesTheContextOfAnEarlierCheckHasFailed() {
        AtomicReference<RuleContext> kept = new AtomicReference<>();
        AssessmentRule keeper = AssessmentRule.of(RuleMetadata.of("AAA-1", "Odd"), (assessment, found) -> {
            kept.compareAndSet(null, found);
            kept.get().at(Location.EDITION);
        });
        RuleSet rules = NineRules.SET.plus(keeper);
        assertThat(rules.check(ODD).failed()).isEmpty();
        assertOnlyThatRuleFailed(rules.check(ODD), "IllegalStateException");
    }

    @Test
    void aRuleIsWhatItWasWhenTheSetWasMade() {
        List<RuleMetadata> said = new ArrayList<>();
        AssessmentRule fickle = new AssessmentRule() {
            @Override
            public RuleMetadata metadata() {
                RuleMetadata next = RuleMetadata.of("ACME-00" + said.size(), "Odd");
                said.add(next);
                return next;
            }

            @Override
            public void check(Assessment assessment, RuleContext found) {
                found.at(Location.EDITION);
            }
        };
        RuleSet rules = RuleSet.of("acme", "1", ImmutableList.of(fickle)).withSeverity("ACME-000", Severity.ERROR);
        assertThat(rules.check(ODD).findings()).extracting(Finding::ruleId).containsExactly("ACME-000");
        assertThat(rules.check(ODD).ran()).containsExactly("ACME-000");
        assertThat(said).hasSize(1);
    }
}
