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
                        "1:42 json.syntax /authority");
    }

    @Test
    void problemsBeforeMalformedBytesAreKeptAndTheBytesComeLast() {
        assertThat(Documents.places(
                        JSON.readAssessment(Documents.bytes("{\"edition\":1,\"x\":2,\"source\":\"«C0 80»\"}"))
                                .problems()))
                .containsExactly(
                        "1:12 json.invalid-value /edition",
                        "1:14 json.unknown-property /x",
                        "1:29 json.wrong-type /source",
                        "1:30 json.encoding");
    }

    @Test
    void aProblemOfTheDocumentAndContentBehindItAreBothReported() {
        assertThat(Documents.places(problems(Documents.MINIMAL.replace("2005", "2004") + " {}")))
                .containsExactly("1:29 json.invalid-value /edition", "1:88 json.trailing-content");
    }

    @Test
    void anotherVersionIsReportedAloneWhereverItsMarkerStands() {
        String many = "\"comment\":1,".repeat(2000);
        assertThat(Documents.places(problems("{\"edition\":\"x\"," + many + "\"format\":\"apa/2\"}")))
                .containsExactly("1:" + (16 + many.length() + 9) + " json.format-version /format");
        assertThat(Documents.places(problems("{\"format\":\"apa/2\",\"edition\":\"x\",")))
                .containsExactly("1:11 json.format-version /format");
    }

    @Test
    void atMostAThousandProblemsAreReported() {
        String grades = String.join(",", Collections.nCopies(1001, "\"x\":1"));
        List<Problem> problems =
                problems("{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"judgements\":{" + grades + "}}");

        assertThat(problems).hasSize(1000);
        assertThat(problems.get(999).position()).isEqualTo(new Position(1, 56 + 999 * 6, 55 + 999 * 6));
    }

    @Test
    void theLastOfAThousandProblemsIsTheOneThatEndsTheReading() {
        String objects = String.join(",", Collections.nCopies(1001, "{}"));
        List<Problem> problems = problems("{\"explorations\":[" + objects + "!");

        assertThat(problems).hasSize(1000);
        assertThat(problems.get(998).code()).isEqualTo(ProblemCode.MISSING_PROPERTY);
        assertThat(problems.get(999).toString())
                .isEqualTo(
                        "1:3020 json.syntax /explorations/1001: found '!'; expected comma to separate Array entries");
    }

    private static List<Problem> problems(String document) {
        return JSON.readAssessment(document).problems();
    }
}
