package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityRegister;
import org.openapa.model.Edition;
import org.openapa.model.JudgementTable;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;
import org.openapa.testkit.ApaExamples;
import org.openapa.testkit.Hostile;

/** A report that was written is read back as it was, and one that contradicts itself is refused. */
class ReportReadingTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final RuleSet RULES = ApaRules.standard()
            .without("APA-TXT-002", "we keep the typing of the original")
            .withSeverity("GRD", Severity.ERROR);
    private static final String SMALL = """
            {"format":"apa-report/1","subject":"row-17","ruleSet":{"id":"house","version":"1"},\
            "counts":{"error":0,"warning":1,"info":0},\
            "findings":[{"code":"HOUSE-001","severity":"warning","pointer":"/edition","message":"a {grade} fault",\
            "line":1,"column":12,"byteOffset":11,"evidence":{"grade":4}}],\
            "rules":{"ran":["HOUSE-001"],"notApplicable":{},"off":{},"failed":{}}}""";

    static Stream<Report> reports() {
        Assessment letter = Documents.full();
        Assessment later = letter.withEdition(Edition.APA_2006).withJudgements(JudgementTable.parse("CS1 CAP1 SC1"));
        AssessmentRule much = AssessmentRule.of(RuleMetadata.of("HOUSE-001", "Much is wrong"), (assessment, found) -> {
            for (int i = 0; i < 142; i++) {
                found.at(Location.EDITION);
            }
        });
        AssessmentRule broken = AssessmentRule.of(RuleMetadata.of("HOUSE-002", "Fails"), (assessment, found) -> {
            throw new IllegalStateException();
        });
        return Stream.of(
                RULES.check(letter),
                RULES.check(Subject.of("row-17"), later),
                RULES.check(Documents.minimal()),
                RULES.plus(much, broken).check(letter),
                RULES.check(Subject.of("Cambridgeshire"), AssessmentHistory.of(ImmutableList.of(letter, later, later))),
                RULES.check(Subject.of("all"), collection(letter, letter, later)));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportIsReadBackEqualAndWrittenAlike(Report report) {
        byte[] written = JSON.write(report);
        Report read = JSON.readReport(written).orElseThrow();

        assertThat(read).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(JSON.write(read)).isEqualTo(written);
        assertThat(JSON.readReport(JSON.pretty().write(report)).orElseThrow()).isEqualTo(report);
        assertThat(read.findings()).extracting(Object::toString).isEqualTo(strings(report));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportReadBackIsComparedWithKnownFindingsAsBefore(Report report) {
        KnownFindings baseline = KnownFindings.in(List.of(report));
        Report read = JSON.readReport(JSON.write(report)).orElseThrow();
        LocalDate day = LocalDate.of(2027, 1, 1);

        assertThat(read.against(baseline, day)).isEqualTo(report.against(baseline, day));
        assertThat(read.against(KnownFindings.of(), day)).isEqualTo(report.against(KnownFindings.of(), day));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aReportOnAnythingIsReadBackEqual(@ForAll @Hostile Assessment assessment) {
        Report report = RULES.check(assessment);

        assertThat(JSON.readReport(JSON.write(report)).orElseThrow()).isEqualTo(report);
    }

    @Test
    void wordsAreShownAsTheyAreWritten() {
        Report report = JSON.readReport(bytes(SMALL)).orElseThrow();

        assertThat(report.findings()).hasToString("[row-17: warning HOUSE-001 /edition: a {grade} fault]");
        assertThat(report.count(Severity.WARNING)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "warning":1            | "warning":2             | 1:1 json.invalid-value
            "warning":1            | "fatal":1               | 1:93 json.missing-property /counts; 1:104 json.unknown-code /counts/fatal
            "ran":["HOUSE-001"]    | "ran":[]                | 1:1 json.invalid-value
            "ran":["HOUSE-001"]    | "ran":["house"]         | 1:306 json.invalid-value /rules/ran/0
            "notApplicable":{}     | "notApplicable":{"HOUSE-002":"tired"} | 1:348 json.unknown-code /rules/notApplicable/HOUSE-002
            "off":{}               | "off":{"X-1":"a","X-1":"b"} | 1:355 json.duplicate-name /rules/off/X-1
            "subject":"row-17",    |                         | 1:1 json.missing-property
            "/edition"             | "/editions"             | 1:189 json.invalid-value /findings/0/pointer
            {"grade":4}            | {"grade":5}             | 1:285 json.invalid-value /findings/0/evidence/grade
            {"grade":4}            | {"grade":"4"}           | 1:285 json.wrong-type /findings/0/evidence/grade
            {"grade":4}            | {"mark":4}              | 1:277 json.unknown-code /findings/0/evidence/mark
            a {grade} fault        | a\\nfault               | 1:210 json.invalid-value /findings/0/message
            "line":1               | "line":-1               | 1:235 json.invalid-value /findings/0/line
            "findings":            | "problems":             | 1:1 json.missing-property; 1:126 json.unknown-property /problems
            apa-report/1           | apa/1                   | 1:11 json.format-version /format
            """)
    void aReportThatIsNoneIsRefused(String part, String other, String problems) {
        String document = SMALL.replace(part, other == null ? "" : other);
        List<Problem> found = JSON.readReport(bytes(document)).problems();

        assertThat(String.join("; ", Documents.places(found))).isEqualTo(problems);
        assertThat(found).allSatisfy(Messages::assertSafe);
    }

    @Test
    void aReportSaysWhatOfItDoesNotAgree() {
        assertThat(JSON.readReport(bytes(SMALL.replace("\"warning\":1", "\"warning\":2")))
                        .problems())
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo(
                        "found 1 are counted that are not listed, but 0 should be; expected a report whose parts agree");
    }

    @Test
    void theReportOnEveryExampleIsReadBack() {
        assertThat(ApaExamples.letter(Edition.APA_2005)).satisfies(assessment -> {
            Report report = ApaRules.standard().check(assessment);
            assertThat(JSON.readReport(JSON.write(report)).orElseThrow()).isEqualTo(report);
        });
    }

    private static AssessmentCollection collection(Assessment... assessments) {
        AssessmentCollection.Builder collection = AssessmentCollection.builder(AuthorityRegister.england2005());
        for (Assessment assessment : assessments) {
            collection.add(assessment);
        }
        return collection.build();
    }

    private static List<String> strings(Report report) {
        return report.findings().stream().map(Object::toString).toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
