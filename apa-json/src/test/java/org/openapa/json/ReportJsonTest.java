package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** What reports look like as JSON, and problems in their stead. */
class ReportJsonTest {
    private static final ApaJson JSON = ApaJson.strict();
    private static final RuleSet RULES = RuleSet.of(
                    "house",
                    "1",
                    ImmutableList.of(
                            new Rule("HOUSE-ONE-001", ReportJsonTest::findTwo),
                            new Rule("HOUSE-ONE-002", ReportJsonTest::fail),
                            new Rule("HOUSE-ONE-003", ReportJsonTest::findNothing),
                            new Rule("HOUSE-TWO-001", ReportJsonTest::findNothing)))
            .without("HOUSE-TWO-001", "not ours")
            .withSeverity("HOUSE-ONE-003", Severity.INFO);
    private static final Report REPORT = RULES.check(Subject.of("row-17"), Documents.full());
    private static final String FIRST_ENTRY = """
            {"code":"HOUSE-ONE-001","severity":"warning","pointer":"/judgements/education","message":"a fault",""";

    /** A rule of an id that does what it is told. */
    private record Rule(String id, Consumer<RuleContext> body) implements AssessmentRule {
        @Override
        public RuleMetadata metadata() {
            return RuleMetadata.of(id, "a fault").withSeverity(Severity.WARNING).withBasis(Basis.editorial());
        }

        @Override
        public void check(Assessment assessment, RuleContext found) {
            body.accept(found);
        }
    }

    private static void findTwo(RuleContext found) {
        found.at(Location.judgement(JudgementArea.EDUCATION))
                .with(EvidenceName.AREA, JudgementArea.EDUCATION)
                .with(EvidenceName.GRADE, Grade.GRADE_4)
                .with(EvidenceName.EDITION, Edition.APA_2005)
                .related(Location.EDITION)
                .related(Location.LABELS);
        found.at(Location.DOCUMENT);
    }

    private static void fail(RuleContext found) {
        found.at(Location.EDITION);
        throw new IllegalStateException("this text is not for reports");
    }

    private static void findNothing(RuleContext found) {}

    @Test
    void aReportHasSubjectRuleSetCountsFindingsAndWhatBecameOfTheRules() {
        assertThat(JSON.write(REPORT))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"format\":\"apa-report/1\",\"subject\":\"row-17\","
                        + "\"ruleSet\":{\"id\":\"house\",\"version\":\"1\",\"severity\":{\"HOUSE-ONE-003\":\"info\"}},"
                        + "\"counts\":{\"error\":0,\"warning\":2,\"info\":0},"
                        + "\"findings\":["
                        + FIRST_ENTRY
                        + "\"related\":[\"/edition\",\"/labels\"],"
                        + "\"evidence\":{\"area\":\"education\",\"grade\":4,\"edition\":2005}},"
                        + "{\"code\":\"HOUSE-ONE-001\",\"severity\":\"warning\",\"pointer\":\"\",\"message\":\"a fault\","
                        + "\"evidence\":{}}],"
                        + "\"rules\":{\"ran\":[\"HOUSE-ONE-001\",\"HOUSE-ONE-003\"],\"notApplicable\":{},"
                        + "\"off\":{\"HOUSE-TWO-001\":\"not ours\"},"
                        + "\"failed\":{\"HOUSE-ONE-002\":\"IllegalStateException\"}}}");
    }

    @Test
    void aReportThatDoesNotListAllFindingsSaysHowManyItOmits() {
        AssessmentRule many = new Rule("HOUSE-ONE-001", found -> {
            for (int i = 0; i < 142; i++) {
                found.at(Location.EDITION);
            }
        });
        RuleSet rules = RuleSet.of("house", "1", ImmutableList.of(many));
        assertThat(JSON.write(rules.check(Documents.full())))
                .asString(StandardCharsets.UTF_8)
                .contains("\"counts\":{\"error\":0,\"warning\":142,\"info\":0},\"findings\":[")
                .contains("],\"omitted\":{\"HOUSE-ONE-001\":42},\"rules\":{\"ran\":[\"HOUSE-ONE-001\"]");
    }

    @Test
    void aReportWithPositionsSaysWhereEachFindingIs() {
        ImmutableMap<Location, Position> positions =
                ImmutableMap.of(Location.judgement(JudgementArea.EDUCATION), new Position(77, 18, 1500));

        String written = new String(JSON.write(REPORT, positions), StandardCharsets.UTF_8);

        assertThat(written)
                .contains(FIRST_ENTRY + "\"line\":77,\"column\":18,\"byteOffset\":1500,\"related\":")
                .contains("\"pointer\":\"\",\"message\":\"a fault\",\"evidence\":{}");
        assertThat(JSON.write(REPORT, ImmutableMap.of())).isEqualTo(JSON.write(REPORT));
    }

    @Test
    void aReportWithoutFindingsHasTheSameMembers() {
        Report clean = RuleSet.of("house", "1", ImmutableList.of()).check(Subject.of("873/2005"), Documents.minimal());

        assertThat(JSON.pretty().write(clean)).asString(StandardCharsets.UTF_8).isEqualTo("""
                        {
                          "format": "apa-report/1",
                          "subject": "873/2005",
                          "ruleSet": {
                            "id": "house",
                            "version": "1"
                          },
                          "counts": {
                            "error": 0,
                            "warning": 0,
                            "info": 0
                          },
                          "findings": [],
                          "rules": {
                            "ran": [],
                            "notApplicable": {},
                            "off": {},
                            "failed": {}
                          }
                        }""");
    }

    @Test
    void problemsAreWrittenLikeFindings() {
        assertThat(JSON.write(problems()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(
                        "{\"format\":\"apa-report/1\",\"counts\":{\"error\":2,\"warning\":0,\"info\":0},\"problems\":["
                                + "{\"code\":\"json.wrong-type\",\"severity\":\"error\",\"pointer\":\"/edition\","
                                + "\"message\":\"found a string; expected a whole number from 2005 to 2008\","
                                + "\"line\":2,\"column\":11,\"byteOffset\":12,"
                                + "\"evidence\":{\"expected\":\"a whole number from 2005 to 2008\",\"found\":\"a string\"}},"
                                + "{\"code\":\"json.unknown-property\",\"severity\":\"error\",\"pointer\":\"/authority/nam\","
                                + "\"message\":\"found \\\"nam\\\"; expected one of name, laNumber, gssCode; nearest is name\","
                                + "\"line\":2,\"column\":42,\"byteOffset\":43,"
                                + "\"evidence\":{\"expected\":\"one of name, laNumber, gssCode; nearest is name\","
                                + "\"found\":\"\\\"nam\\\"\"}}]}");
    }

    @Test
    void aProblemOfWhichNoPositionIsKnownIsWrittenWithout() {
        Problem problem = Problem.error(ProblemCode.EMPTY, "", Position.UNKNOWN, "a JSON object", "nothing");

        assertThat(JSON.write(List.of(problem)))
                .asString(StandardCharsets.UTF_8)
                .endsWith("{\"code\":\"json.empty\",\"severity\":\"error\",\"pointer\":\"\","
                        + "\"message\":\"found nothing; expected a JSON object\","
                        + "\"evidence\":{\"expected\":\"a JSON object\",\"found\":\"nothing\"}}]}");
    }

    @Test
    void findingsAndProblemsHaveTheSameMembersInTheSameOrder() throws IOException {
        ImmutableMap<Location, Position> positions =
                JSON.locate(Documents.bytes(Documents.fullPretty()), List.of(Location.DOCUMENT));
        JsonNode finding =
                new ObjectMapper().readTree(JSON.write(REPORT, positions)).at("/findings/1");
        JsonNode problem = new ObjectMapper().readTree(JSON.write(problems())).at("/problems/0");

        assertThat(ImmutableList.copyOf(finding.fieldNames()))
                .isEqualTo(ImmutableList.copyOf(problem.fieldNames()))
                .containsExactly("code", "severity", "pointer", "message", "line", "column", "byteOffset", "evidence");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(JSON.write(RULES.check(Subject.of("row-17"), Documents.full())))
                .isEqualTo(JSON.write(REPORT));
    }

    private static ImmutableList<Problem> problems() {
        return JSON.readAssessment("{\n\"edition\":\"2005\",\"authority\":{\"name\":\"x\",\"nam\":1}}")
                .problems();
    }
}
