package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.Letter;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.RuleSettings;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testsupport.Page;

/** The page on rules lists the closed lists as they are; its code is run here, on its settings, and prints what it says. */
class RulesPageTest {
    private static final Page PAGE = Page.of("docs/rules.md");
    private static final Assessment ON_A_SUNDAY = Assessment.builder()
            .edition(Edition.APA_2005)
            .authority(AuthorityReference.of(LaNumber.of(873)))
            .letter(Letter.builder().date(LocalDate.of(2005, 12, 4)).build())
            .judgements(JudgementTable.parse("SC2 ED4 CS1 CAP3"))
            .build();

    private final AssessmentRule sunday = sunday();

    @TempDir
    private Path folder;

    private static List<String> rows(String header) {
        return PAGE.text()
                .lines()
                .dropWhile(line -> !line.startsWith("| " + header + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static AssessmentRule sunday() {
        AssessmentRule sunday = AssessmentRule.of(
                RuleMetadata.of("ACME-001", "Letter is dated on a Sunday")
                        .withMessage("{date} is a Sunday")
                        .withSeverity(Severity.WARNING),
                (assessment, found) -> assessment
                        .letter()
                        .flatMap(Letter::date)
                        .filter(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY)
                        .ifPresent(date -> found.at(Location.LETTER_DATE).with(EvidenceName.DATE, date)));
        RuleSet rules = ApaRules.standard().plus(sunday);
        assertThat(rules.check(ON_A_SUNDAY).ran()).contains("ACME-001");
        return sunday;
    }

    private RuleSettings settings() throws IOException {
        Path file = Files.writeString(
                folder.resolve("apa-rules.json"), PAGE.blocks("json").get(0));
        RuleSettings settings =
                ApaJson.strict().readSettings(Files.readAllBytes(file)).orElseThrow();
        RuleSet rules = ApaRules.asOf("0.1").plus(sunday).with(settings);
        assertThat(rules.check(ON_A_SUNDAY).off()).containsOnlyKeys("APA-TXT-002");
        return settings;
    }

    private RuleSet rules() throws IOException {
        return ApaRules.asOf("0.1").plus(sunday).with(settings());
    }

    @Test
    void theCodeOfThePageIsRunHere() {
        PAGE.showsCodeOf("apa-json/src/test/java/org/openapa/json/RulesPageTest.java");
    }

    @Test
    void severalAssessmentsAreCheckedTogether() throws IOException {
        RuleSet rules = rules();
        Assessment letter2005 = ON_A_SUNDAY;
        Assessment letter2006 =
                ON_A_SUNDAY.withEdition(Edition.APA_2006).withJudgements(JudgementTable.parse("CS3 CAP3 SC4"));

        Report overTheYears = rules.check(Subject.of("873"), AssessmentHistory.of(List.of(letter2005, letter2006)));
        AssessmentCollection all = AssessmentCollection.builder(rules.register())
                .add(letter2005)
                .add(letter2006)
                .build();
        Report together = rules.check(Subject.of("our letters"), all);

        assertThat(overTheYears.findings()).extracting(Finding::ruleId).contains("APA-HIS-002");
        assertThat(overTheYears.ran()).allMatch(id -> id.startsWith("APA-HIS"));
        assertThat(together.ran()).isNotEmpty().allMatch(id -> id.startsWith("APA-COL"));
    }

    @Test
    void aRuleThatIsNotThereIsAnErrorAsThePageShows() {
        RuleSettings wrong = ApaJson.strict()
                .readSettings(PAGE.blocks("json")
                        .get(0)
                        .replace("APA-TXT-002", "APA-TXT-02")
                        .getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        RuleSet rules = ApaRules.asOf("0.1");

        assertThat(PAGE.text()).contains("\"nearest is APA-TXT-002\"");
        assertThatThrownBy(() -> rules.with(wrong)).hasMessageEndingWith("nearest is APA-TXT-002");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void theComparisonIsAsThePageShows() throws Throwable {
        assertThat(PAGE.blocks("text")).containsExactly(Page.printed(this::compare));
    }

    private void compare() throws IOException {
        RuleSettings settings = settings();
        RuleSet rules = rules();
        Assessment letter = ON_A_SUNDAY;

        Report report = rules.check(letter);
        KnownFindings.Comparison comparison = report.against(settings.known(), LocalDate.of(2027, 1, 1));
        comparison.fresh().forEach(finding -> System.out.println("fresh: " + finding));
        comparison
                .known()
                .forEach((entry, finding) -> System.out.println("known: " + finding.ruleId() + ", " + entry.reason()));
        comparison.gone().forEach(entry -> System.out.println("gone: " + entry.ruleId()));
        comparison.expired().forEach(entry -> System.out.println("expired: " + entry.ruleId()));
    }

    @Test
    void aBaselineIsWrittenAsThePageShows() throws IOException {
        Report report = rules().check(ON_A_SUNDAY);

        KnownFindings found = KnownFindings.in(List.of(report));
        byte[] baseline = ApaJson.strict().write(RuleSettings.none().withKnown(found));
        KnownFinding looked = KnownFinding.of(
                "ACME-001", Subject.of("873/2005"), Location.LETTER_DATE, "checked against the paper copy");
        KnownFindings known =
                KnownFindings.of(looked.withUntil(LocalDate.of(2027, 3, 31))).plus(found);

        assertThat(PAGE.blocks("json")).hasSize(2);
        assertThat(baseline)
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(flat(PAGE.blocks("json").get(1)));
        assertThat(report.against(known, LocalDate.of(2027, 1, 1)).known().keySet())
                .extracting(KnownFinding::reason)
                .containsExactly("checked against the paper copy", "", "");
    }

    private static String flat(String json) {
        return json.lines().map(String::strip).reduce("", String::concat);
    }

    @Test
    void thePageHasARowForEveryEvidenceNameAndNoOther() {
        assertThat(rows("Evidence"))
                .extracting(row -> row.split(" ", -1)[1] + " " + row.split(" ", -1)[3].equals("number"))
                .containsExactlyElementsOf(EvidenceName.values().stream()
                        .map(name -> name + " " + name.isNumber())
                        .toList());
    }

    @Test
    void thePageHasARowForEveryReasonNotToApplyAndNoOther() {
        assertThat(rows("Reason"))
                .extracting(row -> row.split(" ", -1)[1])
                .containsExactlyElementsOf(Stream.of(NotApplicable.values())
                        .map(NotApplicable::code)
                        .toList());
    }
}
