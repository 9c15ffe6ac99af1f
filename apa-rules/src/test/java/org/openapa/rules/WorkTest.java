package org.openapa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityReference;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testsupport.Work;

/** Work grows with the size of what is worked on, not with its square. */
class WorkTest {
    private static final Subject SUBJECT = Subject.of("873/2005");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final ImmutableList<Edition> EDITIONS = ImmutableList.copyOf(Edition.values());

    private static Assessment letter(int i) {
        return Assessment.builder()
                .edition(EDITIONS.get(i % 4))
                .authority(AuthorityReference.of(LaNumber.of(873)))
                .judgements(JudgementTable.parse("SC" + (1 + i % 3) + " ED4 CS3 CAP3"))
                .build();
    }

    private static List<Assessment> letters(int size) {
        return IntStream.range(0, size).mapToObj(WorkTest::letter).toList();
    }

    private static List<AssessmentRule> rules(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> AssessmentRule.of(RuleMetadata.of("R" + i + "-1", "Odd"), (assessment, found) -> {}))
                .toList();
    }

    private static RuleSet ruleSet(int size) {
        return RuleSet.of("acme", "1", rules(size));
    }

    private static String digest(int i) {
        return Strings.padStart(Integer.toHexString(i), 16, '0');
    }

    private static Report report(int findings) {
        return Report.builder(SUBJECT, "acme", "1")
                .ran(List.of("ACME-001"))
                .findings(IntStream.range(0, findings)
                        .mapToObj(i -> Finding.of(SUBJECT, "ACME-001", Severity.INFO, Location.EDITION, "Odd")
                                .withItem(digest(i)))
                        .toList())
                .build();
    }

    /** Known findings of one subject, rule and place, of which each lets one item stand; the last first. */
    private static KnownFindings known(int size) {
        return KnownFindings.of(IntStream.range(0, size)
                .mapToObj(i -> KnownFinding.of(new Fingerprint("ACME-001", SUBJECT, "/edition", digest(size - i)), 1))
                .toList());
    }

    /** The standard rules, and one that speaks of every assessment, over many letters of one council. */
    public static final class HistoryOfOneCouncil implements IntConsumer {
        @Override
        public void accept(int size) {
            HistoryRule all = HistoryRule.of(
                    RuleMetadata.of("ACME-001", "Odd"),
                    (history, found) ->
                            history.assessments().forEach(assessment -> found.at(assessment, Location.EDITION)));
            Report report = ApaRules.standard().plus(all).check(SUBJECT, AssessmentHistory.of(letters(size)));
            assertThat(report.omitted()).containsEntry("ACME-001", size - RuleContext.MAX_FINDINGS);
            assertThat(report.ran()).contains("APA-HIS-001");
        }
    }

    /** A rule that speaks of copies of the assessments in a history. */
    public static final class CopiesOfAssessments implements IntConsumer {
        @Override
        public void accept(int size) {
            HistoryRule copies = HistoryRule.of(
                    RuleMetadata.of("ACME-001", "Odd"),
                    (history, found) -> letters(size).forEach(copy -> found.at(copy, Location.EDITION)));
            Report report =
                    RuleSet.of("acme", "1", List.of(copies)).check(SUBJECT, AssessmentHistory.of(letters(size)));
            assertThat(report.failed()).isEmpty();
        }
    }

    /** The standard rules, and one that speaks of every entry, over many letters of one council. */
    public static final class CollectionOfOneCouncil implements IntConsumer {
        @Override
        public void accept(int size) {
            CollectionRule all = CollectionRule.of(
                    RuleMetadata.of("ACME-001", "Odd"),
                    (collection, found) -> collection.entries().forEach(entry -> found.at(entry, Location.EDITION)));
            AssessmentCollection.Builder collection = AssessmentCollection.builder(AuthorityRegister.england2005());
            letters(size).forEach(collection::add);
            Report report = ApaRules.standard().plus(all).check(SUBJECT, collection.build());
            assertThat(report.omitted()).containsEntry("ACME-001", size - RuleContext.MAX_FINDINGS);
        }
    }

    /** The standard rules over a letter with many items, each of which stands twice. */
    public static final class LetterOfManyItems implements IntConsumer {
        @Override
        public void accept(int size) {
            List<String> items = IntStream.range(0, size)
                    .mapToObj(i -> "Work on item " + i / 2)
                    .toList();
            Assessment letter = letter(0)
                    .withOutcomes(ImmutableMap.of(
                            OutcomeArea.BEING_HEALTHY,
                            OutcomeSection.builder()
                                    .addAllStrengths(items)
                                    .addAllAreasForImprovement(items)
                                    .build()));
            assertThat(ApaRules.standard().check(letter).omitted()).isNotEmpty();
        }
    }

    /** Findings of one rule at one place, each known by its item. */
    public static final class FindingsThatAreKnown implements IntConsumer {
        @Override
        public void accept(int size) {
            assertThat(report(size).against(known(size), DAY).known().size()).isEqualTo(size - 1);
        }
    }

    /** One entry after the other lets one of many equal findings stand. */
    public static final class EntriesUsedUp implements IntConsumer {
        @Override
        public void accept(int size) {
            Finding finding = Finding.of(SUBJECT, "ACME-001", Severity.INFO, Location.EDITION, "Odd");
            Report report = Report.builder(SUBJECT, "acme", "1")
                    .ran(List.of("ACME-001"))
                    .findings(Collections.nCopies(size, finding))
                    .build();
            KnownFindings known =
                    KnownFindings.of(Collections.nCopies(size, KnownFinding.of(finding.fingerprint(), 1)));
            assertThat(report.against(known, DAY).fresh()).isEmpty();
        }
    }

    /** Entries of many rules that ran and found nothing. */
    public static final class EntriesThatAreGone implements IntConsumer {
        @Override
        public void accept(int size) {
            RuleSet rules = ruleSet(size);
            KnownFindings known = KnownFindings.of(rules.rules().stream()
                    .map(rule -> KnownFinding.of(rule.id(), SUBJECT, Location.EDITION, "so printed"))
                    .toList());
            assertThat(rules.check(letter(0)).against(known, DAY).gone()).hasSize(size);
        }
    }

    /** Many reports on one subject with many known findings. */
    public static final class SessionOfManyReports implements IntConsumer {
        @Override
        public void accept(int size) {
            KnownFindings.Session session = known(size).session(DAY);
            Report report = report(3);
            for (int i = 0; i < size; i++) {
                session.part(report);
            }
            assertThat(session.gone()).hasSize(size - 2);
        }
    }

    /** Settings that turn each of many rules off, change its severity, and know a finding of it. */
    public static final class SettingsOfManyRules implements IntConsumer {
        @Override
        public void accept(int size) {
            RuleSet rules = ruleSet(size);
            List<String> ids = rules.rules().stream().map(RuleMetadata::id).toList();
            RuleSettings settings = RuleSettings.none()
                    .withOff(Maps.toMap(ids, id -> "no"))
                    .withSeverities(Maps.toMap(ids, id -> Severity.ERROR))
                    .withKnown(KnownFindings.of(ids.stream()
                            .map(id -> KnownFinding.of(id, SUBJECT, Location.EDITION, "so printed"))
                            .toList()));
            assertThat(rules.with(settings).off()).hasSize(size);
            assertThat(rules.only(ids.toArray(String[]::new)).off()).isEmpty();
        }
    }

    /** What a report says of many rules, of which each finds something, asked of each rule. */
    public static final class ReportOfManyRules implements IntConsumer {
        @Override
        public void accept(int size) {
            RuleSet rules = RuleSet.of(
                    "acme",
                    "1",
                    IntStream.range(0, size)
                            .mapToObj(i -> AssessmentRule.of(
                                    RuleMetadata.of("R" + i + "-1", "Odd"),
                                    (assessment, found) -> found.at(Location.EDITION)))
                            .toList());
            Report report = rules.check(letter(0));
            for (int i = 0; i < size; i++) {
                assertThat(report.ran().size() + report.notApplicable().size()).isEqualTo(size);
                assertThat(report.off()).isEmpty();
                assertThat(report.severities()).isEmpty();
            }
            assertThat(Report.builder(SUBJECT, "acme", "1")
                            .ran(report.ran())
                            .findings(report.findings())
                            .build())
                    .isEqualTo(report);
        }
    }

    /** Many rules on a letter with a grade that could not be read. */
    public static final class UnreadableGrade implements IntConsumer {
        @Override
        public void accept(int size) {
            RuleSet rules = RuleSet.of(
                    "acme",
                    "1",
                    IntStream.range(0, size)
                            .mapToObj(i -> AssessmentRule.of(
                                    RuleMetadata.of("R" + i + "-1", "Odd").withParts(AssessmentPart.JUDGEMENTS),
                                    (assessment, found) -> found.at(Location.EDITION)))
                            .toList());
            Assessment letter = letter(0).withJudgements(JudgementTable.parse("ED4 CS3 CAP3"));
            Report report = rules.check(letter, Set.of(Location.judgement(JudgementArea.SOCIAL_CARE)));
            assertThat(report.findings()).hasSize(size);
        }
    }

    static Stream<Class<? extends IntConsumer>> scenarios() {
        return Stream.of(
                HistoryOfOneCouncil.class,
                CopiesOfAssessments.class,
                CollectionOfOneCouncil.class,
                LetterOfManyItems.class,
                FindingsThatAreKnown.class,
                EntriesUsedUp.class,
                EntriesThatAreGone.class,
                SessionOfManyReports.class,
                SettingsOfManyRules.class,
                ReportOfManyRules.class,
                UnreadableGrade.class);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void workGrowsWithTheSizeAndNotWithItsSquare(Class<? extends IntConsumer> scenario)
            throws ReflectiveOperationException {
        assertThat(Work.growth(scenario, 300)).isBetween(1.8, 2.6);
    }

    /** Looks for each of its numbers in a list of them. */
    public static final class Square implements IntConsumer {
        @Override
        public void accept(int size) {
            ImmutableList<Integer> numbers = IntStream.range(0, size).boxed().collect(ImmutableList.toImmutableList());
            for (int number : numbers) {
                assertThat(numbers.contains(number)).isTrue();
            }
        }
    }

    @Test
    void workThatGrowsWithTheSquareIsNoticed() throws ReflectiveOperationException {
        assertThat(Work.growth(Square.class, 300)).isGreaterThan(3.5);
    }
}
