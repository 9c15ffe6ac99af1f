package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

/** The first hour of a tool that embeds the validation: settings, a rule of its own, a baseline, many threads. */
class EmbeddedToolTest {
    private static final String SETTINGS = """
            {"format": "apa-rules/1",
             "off": {"APA-TXT-002": "we keep the typing of the original"},
             "severity": {"APA-GRD-003": "error"},
             "suppress": [{"rule": "APA-DAT-001", "subject": "873/2005", "location": "/meetingDate", \
            "reason": "checked against the paper copy", "until": "2027-03-31"}]}
            """;
    private static final AssessmentRule WEEKEND = AssessmentRule.of(
            RuleMetadata.of("ACME-001", "Letter is dated on a weekend").withSeverity(Severity.WARNING),
            (a, found) -> a.letter()
                    .flatMap(Letter::date)
                    .filter(EmbeddedToolTest::isWeekend)
                    .ifPresent(d -> found.at(Location.LETTER_DATE).with(EvidenceName.DATE, d)));
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    @TempDir
    private Path folder;

    private RuleSet rules;

    /** A row of the host's own table. */
    private record LegacyRow(int id, int year, int la, String grades) {
        Assessment assessment() {
            return Assessment.builder()
                    .edition(Edition.of(year))
                    .authority(AuthorityReference.of(LaNumber.of(la)))
                    .judgements(JudgementTable.parse(grades))
                    .build();
        }
    }

    @BeforeEach
    void readSettings() throws IOException {
        Path file = Files.writeString(folder.resolve("apa-rules.json"), SETTINGS);
        RuleSettings settings =
                ApaJson.strict().readSettings(Files.readAllBytes(file)).orElseThrow();
        rules = ApaRules.asOf("0.1").with(settings).plus(WEEKEND);
    }

    @Test
    void rowsAreCheckedAgainstABaselineFromAFile() throws IOException {
        LegacyRow known = new LegacyRow(1, 2005, 873, "SC2 ED4 CS1 CAP3");
        LegacyRow elsewhere = new LegacyRow(2, 2005, 874, "SC2 ED4 CS1 CAP3");
        Report first = rules.check(Subject.of("row-1"), known.assessment());
        Path file = Files.write(
                folder.resolve("apa-baseline.json"),
                ApaJson.strict().write(RuleSettings.none().withKnown(KnownFindings.in(List.of(first)))));
        KnownFindings baseline = ApaJson.strict()
                .readSettings(Files.readAllBytes(file))
                .orElseThrow()
                .known();

        List<String> told = new ArrayList<>();
        for (LegacyRow row : List.of(known, elsewhere)) {
            Report report = rules.check(Subject.of("row-" + row.id()), row.assessment());
            for (Finding f : report.against(baseline, TODAY).fresh()) {
                told.add(row.id() + " " + f.ruleId() + " " + f.severity().code() + " "
                        + f.location().pointer());
            }
        }

        assertThat(first.findings()).hasSize(2);
        assertThat(told)
                .containsExactly(
                        "2 APA-GRD-001 warning /judgements/childrens-services",
                        "2 APA-GRD-006 info /judgements/capacity-to-improve");
    }

    @Test
    void whatWasSetStandsInTheReport() {
        Report report = rules.check(new LegacyRow(1, 2005, 873, "SC2 ED4 CS3 CAP3").assessment());

        assertThat(report.off()).containsEntry("APA-TXT-002", "we keep the typing of the original");
        assertThat(report.severities()).containsEntry("APA-GRD-003", Severity.ERROR);
        assertThat(report.ran()).contains("APA-GRD-001");
        assertThat(report.notApplicable()).isNotEmpty();
    }

    @Test
    void aRuleThatThrowsHasFailedAndAllOthersRan() {
        RuleSet withBroken = rules.plus(AssessmentRule.of(RuleMetadata.of("ACME-002", "Fails"), (a, found) -> {
            throw new IllegalStateException("not for reports");
        }));
        Assessment assessment = new LegacyRow(1, 2005, 873, "SC2 ED4 CS1 CAP3").assessment();
        Report report = withBroken.check(assessment);

        assertThat(report.failed()).containsOnlyKeys("ACME-002");
        assertThat(report.findings()).isEqualTo(rules.check(assessment).findings());
    }

    @Test
    void anIdThatIsNotThereIsAnErrorThatNamesTheNearest() {
        RuleSettings wrong = ApaJson.strict()
                .readSettings(SETTINGS.replace("APA-TXT-002", "APA-TXT-02").getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThatThrownBy(() -> ApaRules.asOf("0.1").with(wrong)).hasMessageContaining("APA-TXT-002");
    }

    @Test
    void tenThousandRowsGiveTheSameReportsFromOneThreadAndFromSixteen() throws Exception {
        List<LegacyRow> rows = IntStream.range(0, 10_000)
                .mapToObj(i -> new LegacyRow(
                        i,
                        2005,
                        800 + i % 100,
                        "SC" + (1 + i % 4) + " ED" + (1 + i / 4 % 4) + " CS" + (1 + i / 16 % 4)))
                .toList();
        List<Report> alone = rows.stream().map(this::check).toList();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Report>> tasks =
                    rows.stream().<Callable<Report>>map(row -> () -> check(row)).toList();
            List<Report> together = new ArrayList<>();
            for (Future<Report> report : threads.invokeAll(tasks)) {
                together.add(result(report));
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
        assertThat(alone).filteredOn(report -> !report.findings().isEmpty()).hasSizeGreaterThan(1_000);
    }

    private Report check(LegacyRow row) {
        return rules.check(Subject.of("row-" + row.id()), row.assessment());
    }

    private static Report result(Future<Report> report) throws ExecutionException, InterruptedException {
        return report.get();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
