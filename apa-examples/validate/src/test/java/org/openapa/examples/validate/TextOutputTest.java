package org.openapa.examples.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;

class TextOutputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'laNumber': '873'                                        | LA 873",
                "'gssCode': 'E10000003'                                   | GSS E10000003",
                "'laNumber': '873', 'gssCode': 'E10000003'                | LA 873, GSS E10000003",
                "'name': 'Cambridgeshire'                                 | Cambridgeshire",
                "'name': 'Cambridgeshire', 'laNumber': '873'              | Cambridgeshire (873)"
            })
    void aCouncilWithoutANameIsPrintedWithTheKindOfItsCode(String authority, String printed) {
        assertThat(lines("{'edition': 2005, 'authority': {" + authority + "}}")).startsWith(printed);
    }

    @Test
    void aLabelFollowsTheDescriptorOrTheRemarkThatTheAreaIsNotJudged() {
        assertThat(lines("""
                        {'edition': 2005, 'authority': {'laNumber': '873'},
                         'judgements': {'education': 4, 'staying-safe': 3, 'being-healthy': 2},
                         'labels': {'education': 'very good', 'staying-safe': 'LONG'}}
                        """.replace("LONG", "good ".repeat(20))))
                .containsSubsequence(
                        "  Education                       4 ####  A service that delivers well above minimum requirements for users  printed: very good",
                        "  Being healthy                   2 ##..  (not judged in 2005)",
                        "  Staying safe                    3 ###.  (not judged in 2005)  printed: " + "good ".repeat(15)
                                + "good…");
    }

    @Test
    void aLabelWithoutAGradeIsNoJudgement() {
        assertThat(lines("""
                        {'edition': 2005, 'authority': {'laNumber': '873'}, 'labels': {'education': 'very good'}}
                        """)).contains("Final judgements", "  none");
    }

    @Test
    void aRuleThatFailedOrFoundMoreThanIsListedIsNamed() {
        RuleSet rules = RuleSet.of(
                "acme",
                "1",
                List.of(
                        AssessmentRule.of(RuleMetadata.of("ACME-001", "Odd"), (assessment, found) -> {
                            throw new IllegalStateException();
                        }),
                        AssessmentRule.of(RuleMetadata.of("ACME-002", "Odd"), (assessment, found) -> {
                            for (int i = 0; i < 103; i++) {
                                found.at(Location.DOCUMENT);
                            }
                        })));
        byte[] document = Documents.WITHOUT_FAULT.getBytes(StandardCharsets.UTF_8);
        Ledger nothingKnown = new Ledger(KnownFindings.of(), LocalDate.of(2027, 1, 1));
        StringWriter out = new StringWriter();
        TextOutput text = new TextOutput(new PrintWriter(out), Style.PLAIN, false);
        Tally tally = new Tally(nothingKnown);
        Source source = new Document("a.json", () -> new ByteArrayInputStream(document));
        Consumer<Result> results = result -> {
            tally.count(result);
            text.print(result);
        };
        try (Checking checking = new Checking(rules, nothingKnown, false, report -> {}, results, 1)) {
            source.read(checking);
            checking.end();
        }

        assertThat(out.toString().lines())
                .endsWith("a.json  ACME-002 found 3 more", "a.json  ACME-001 failed: IllegalStateException", "");
        assertThat(tally)
                .hasToString("1 checked, 0 unreadable; findings: error 0, warning 0, info 103; rules failed 1");
        assertThat(tally.isIncomplete()).isTrue();
        assertThat(tally.hasAtLeast(Severity.INFO)).isTrue();
        assertThat(tally.hasAtLeast(Severity.WARNING)).isFalse();
    }

    @Test
    void countsStayInTheirColumnsBesideALongWord() {
        assertThat(lines("""
                        {'edition': 2005, 'authority': {'laNumber': '873'},
                         'outcomes': {'being-healthy': {'evaluation': 'good with outstanding features'},
                                      'staying-safe': {'strengths': ['Safe']}}}
                        """))
                .containsSubsequence(
                        "Outcomes                                                          strengths  areas for improvement",
                        "  Being healthy                   good with outstanding features          0                      0",
                        "  Staying safe                    -                                       1                      0");
    }

    @Test
    void aWordLongerThanTheColumnMayBecomeIsCut() {
        assertThat(lines("""
                        {'edition': 2005, 'authority': {'laNumber': '873'},
                         'outcomes': {'being-healthy': {'evaluation': 'TOO LONG'},
                                      'staying-safe': {'evaluation': 'FITTING'}},
                         'serviceManagement': {'evaluation': 'TOO LONG'}}
                        """.replace("TOO LONG", "x".repeat(41)).replace("FITTING", "y".repeat(40))))
                .containsSubsequence(
                        "Outcomes" + " ".repeat(68) + "strengths  areas for improvement",
                        "  Being healthy                   " + "x".repeat(39) + "…          0                      0",
                        "  Staying safe                    " + "y".repeat(40) + "          0                      0",
                        "Service management  " + "x".repeat(39) + "…");
    }

    @Test
    void findingsStandInTheOrderOfTheirPlacesAndThenOfTheirRules() {
        assertThat(lines("""
                        {'edition': 2007, 'authority': {'laNumber': '873'},
                         'judgements': {'capacity-to-improve': 1, 'staying-safe': 1, 'being-healthy': 2, 'education': 2,
                                        'enjoying-and-achieving': 2, 'making-a-positive-contribution': 2,
                                        'achieving-economic-well-being': 2, 'childrens-services': 4},
                         'meetingDate': '2007-12-02', 'letter': {'date': '2007-12-01'}}
                        """).stream().filter(line -> line.contains("  APA-")))
                .containsExactly(
                        "(standard input):2:40  WARNING  APA-GRD-004  /judgements/capacity-to-improve",
                        "(standard input):2:95  ERROR    APA-STR-002  /judgements/education",
                        "(standard input):4:75  WARNING  APA-GRD-002  /judgements/childrens-services",
                        "(standard input):4:75  INFO     APA-GRD-003  /judgements/childrens-services",
                        "(standard input):5:17  ERROR    APA-DAT-001  /meetingDate");
    }

    /** What is printed about a document, which has single quotes for double ones. */
    private static List<String> lines(String document) {
        return Run.reading(document.replace('\'', '"'), "-").lines();
    }
}
