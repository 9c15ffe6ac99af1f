package org.openapa.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapa.model.Edition;
import org.openapa.model.Letter;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Examples;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Report;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** The page on rules lists the closed lists as they are, and its code runs. */
class RulesPageTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path PAGE = MODULE.resolve("../docs/rules.md");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static List<String> rows(String header) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| " + header + " |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    @Test
    void theCodeOfThePageIsRunHere() throws IOException {
        String tests =
                flat(Files.readString(MODULE.resolve("src/test/java/org/openapa/rules/catalogue/RulesPageTest.java")));
        assertThat(SNIPPET.matcher(Files.readString(PAGE)).results().map(snippet -> flat(snippet.group(1))))
                .hasSize(2)
                .allSatisfy(snippet -> assertThat(tests).contains(snippet));
    }

    private static String flat(String code) {
        return CharMatcher.whitespace().removeFrom(code);
    }

    @Test
    void whatIsKnownByHandOrFromAnEarlierReportIsNotFresh() {
        AssessmentRule sunday = AssessmentRule.of(
                RuleMetadata.of("ACME-001", "Letter is dated on a Sunday").withSeverity(Severity.WARNING),
                (assessment, found) -> assessment
                        .letter()
                        .flatMap(Letter::date)
                        .filter(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY)
                        .ifPresent(date -> found.at(Location.LETTER_DATE).with(EvidenceName.DATE, date)));
        RuleSet rules = ApaRules.standard().plus(sunday);
        Report report = rules.check(
                Examples.graded(Edition.APA_2005, "SC2 ED4 CS1 CAP2").withLetter(Examples.letter("2005-12-04")));
        ImmutableList<Report> earlier = ImmutableList.of(report);

        KnownFinding looked = KnownFinding.of(
                "ACME-001", Subject.of("873/2005"), Location.LETTER_DATE, "checked against the paper copy");
        KnownFindings known =
                KnownFindings.of(looked.withUntil(LocalDate.of(2027, 3, 31))).plus(KnownFindings.in(earlier));
        KnownFindings.Comparison comparison = report.against(known, LocalDate.of(2027, 1, 1));

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("ACME-001", "APA-GRD-001");
        assertThat(comparison.fresh()).isEmpty();
        assertThat(comparison.known().keySet())
                .extracting(KnownFinding::reason)
                .containsExactly("checked against the paper copy", "");
    }

    @Test
    void thePageHasARowForEveryEvidenceNameAndNoOther() throws IOException {
        assertThat(rows("Evidence"))
                .extracting(row -> row.split(" ", -1)[1] + " " + row.split(" ", -1)[3].equals("number"))
                .containsExactlyElementsOf(EvidenceName.values().stream()
                        .map(name -> name + " " + name.isNumber())
                        .toList());
    }

    @Test
    void thePageHasARowForEveryReasonNotToApplyAndNoOther() throws IOException {
        assertThat(rows("Reason"))
                .extracting(row -> row.split(" ", -1)[1])
                .containsExactlyElementsOf(Stream.of(NotApplicable.values())
                        .map(NotApplicable::code)
                        .toList());
    }
}
