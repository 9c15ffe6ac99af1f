package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Problems of one document are reported together, in the order of the document. */
class ManyProblemsTest {
    private static final ApaJson JSON = ApaJson.strict();

    @Test
    void fourFaultsGiveFourProblemsInOnePass() {
        String document = """
                {
                  "edition": 2005,
                  "authority": {"name": "Cambridgeshire County Council"},
                  "meetingDate": "2005-13-04",
                  "edition": 2006,
                  "judgements": {
                    "social-care": "2",
                    "educaton": 4
                  }
                }
                """;

        assertThat(problems(document))
                .extracting(Problem::toString)
                .containsExactly(
                        "4:18 json.invalid-value /meetingDate: found \"2005-13-04\";"
                                + " expected a date from 1900-01-01 to 2999-12-31, written yyyy-MM-dd",
                        "5:3 json.duplicate-name /edition: found \"edition\" again; expected each property once",
                        "7:20 json.wrong-type /judgements/social-care: found a string;"
                                + " expected a whole number from 1 (worst) to 4 (best)",
                        "8:5 json.unknown-code /judgements/educaton: found \"educaton\"; expected one of social-care,"
                                + " education, childrens-services, being-healthy, staying-safe, enjoying-and-achieving,"
                                + " making-a-positive-contribution, achieving-economic-well-being, capacity-to-improve;"
                                + " nearest is education");
    }

    @Test
    void whatIsMissingStandsWhereItsObjectBegins() {
        assertThat(Documents.places(problems("{\"meetingDate\":1,\"authority\":{\"nam\":1},\"source\":[]}")))
                .containsExactly(
                        "1:1 json.missing-property",
                        "1:16 json.wrong-type /meetingDate",
                        "1:30 json.missing-property /authority",
                        "1:31 json.unknown-property /authority/nam",
                        "1:49 json.wrong-type /source");
    }

    @Test
    void problemsBeforeASyntaxErrorAreKeptAndTheErrorComesLast() {
        assertThat(Documents.places(problems("{\"edition\":2004,\"comment\":1,\"authority\":[},\"source\":7")))
                .containsExactly(
                        "1:12 json.invalid-value /edition",
                        "1:17 json.unknown-property /comment",
                        "1:41 json.wrong-type /authority",
                        "1:42 json.syntax /authority/0");
    }

    @Test
    void problemsBeforeMalformedBytesAreKeptAndTheBytesComeLast() {
        assertThat(Documents.places(
                        JSON.readAssessment(Documents.bytes("{\"edition\":1,\"x\":2,\"source\":\"«C0 80»\"}"))
                                .problems()))
                .containsExactly(
                        "1:12 json.invalid-value /edition",
                        "1:14 json.unknown-property /x",
                        "1:30 json.encoding /source");
    }

    @Test
    void aProblemOfTheDocumentAndContentBehindItAreBothReported() {
        assertThat(Documents.places(problems(Documents.MINIMAL.replace("2005", "2004") + " {}")))
                .containsExactly("1:29 json.invalid-value /edition", "1:88 json.trailing-content");
    }

    @Test
    void anotherVersionIsReportedAloneWhereverItsMarkerStands() {
        String many = "\"explorations\":[" + "{},".repeat(2000) + "{}],";
        assertThat(Documents.places(problems("{\"edition\":\"x\"," + many + "\"format\":\"apa/2\"}")))
                .containsExactly("1:" + (16 + many.length() + 9) + " json.format-version /format");
        assertThat(Documents.places(problems("{\"format\":\"apa/2\",\"edition\":\"x\",")))
                .containsExactly("1:11 json.format-version /format");
    }

    @Test
    void aThousandProblemsAreListedAndThoseBeyondAreCounted() {
        String items = String.join(",", Collections.nCopies(1003, "1"));
        String document = "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"explorations\":[" + items + "]}";
        List<Problem> problems = problems(document);

        assertThat(problems).hasSize(1001);
        assertThat(problems.get(999).position()).isEqualTo(new Position(1, 58 + 999 * 2, 57 + 999 * 2));
        assertThat(problems.get(1000))
                .hasToString(
                        "1:2056 json.more-problems : found 3 more problems; expected at most 1000 problems listed");
        assertThat(problems(document.replace("[1,1,1,", "["))).hasSize(1000);
        assertThat(JSON.withLimits(Limits.standard().withProblems(2))
                        .readAssessment(document)
                        .problems())
                .hasSize(3);
    }

    @Test
    void theProblemThatEndsTheReadingStandsBehindAllOthers() {
        String objects = String.join(",", Collections.nCopies(1001, "{}"));
        List<Problem> problems = problems("{\"explorations\":[" + objects + "!");

        assertThat(problems).hasSize(1002);
        assertThat(problems.get(999).code()).isEqualTo(ProblemCode.MISSING_PROPERTY);
        assertThat(problems.get(1000).code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
        assertThat(problems.get(1001))
                .hasToString("1:3020 json.syntax /explorations/1000: found '!'; expected ',' or ']'");
    }

    private static List<Problem> problems(String document) {
        return JSON.readAssessment(document).problems();
    }
}
