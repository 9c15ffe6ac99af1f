package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Location;
import org.openapa.rules.Severity;

/** On request, unknown properties are warnings, and what can be read of a document is given beside its problems. */
class ReadingModesTest {
    private static final String DOCUMENT = """
            {"edition":2005,"authority":{"name":"x"},"meetingDate":"2005-07-04","letter":{"date":"2005-12-01"},\
            "outcomes":{"staying-safe":{"strengths":["one","two"]}},"judgements":{"social-care":2,"education":4}}""";

    @Test
    void unknownPropertiesAreWarningsOnRequest() {
        String document = DOCUMENT.replace("{\"date\"", "{\"datum\":[{\"a\":1}],\"date\"");
        Decoded<Assessment> decoded = ApaJson.strict().warningOfUnknown().readAssessment(document);

        assertThat(decoded.complete()).isTrue();
        assertThat(decoded.orElseThrow()).isEqualTo(value(DOCUMENT));
        assertThat(decoded.unreadable()).isEmpty();
        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem)
                    .hasToString(
                            "1:79 json.unknown-property /letter/datum: found \"datum\"; expected one of date, addressee,"
                                    + " signatories; nearest is date");
        });
        assertThat(ApaJson.strict().readAssessment(document).complete()).isFalse();
    }

    @Test
    void unknownCodesAreNoUnknownProperties() {
        Decoded<Assessment> decoded =
                ApaJson.strict().warningOfUnknown().readAssessment(DOCUMENT.replace("\"education\"", "\"housing\""));

        assertThat(decoded.complete()).isFalse();
        assertThat(decoded.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "education":4        | "education":"4"      | /judgements/education
            "education":4        | "educaton":4         | /judgements/education
            "education":4        | "housing":4          | /judgements
            "education":4        | "education":4,"education":3 | /judgements/education
            "2005-07-04"         | "4 July"             | /meetingDate
            "meetingDate"        | "meetingdate"        | /meetingDate
            {"date":"2005-12-01"} | 7                   | /letter
            "two"                | 2                    | /outcomes/staying-safe/strengths
            "staying-safe"       | "staying_safe"       | /outcomes/staying-safe
            """)
    void whatCannotBeReadIsNamedBesideTheValue(String part, String other, String unreadable) {
        Decoded<Assessment> decoded = ApaJson.strict().keepingReadable().readAssessment(DOCUMENT.replace(part, other));

        assertThat(decoded.value()).isPresent();
        assertThat(decoded.complete()).isFalse();
        assertThat(decoded.unreadable()).extracting(Location::pointer).containsExactly(unreadable.split(", ", -1));
        assertThatThrownBy(decoded::orElseThrow).isInstanceOf(ApaJsonException.class);
    }

    @Test
    void theRestOfTheDocumentIsRead() {
        Assessment read = ApaJson.strict()
                .keepingReadable()
                .readAssessment(DOCUMENT.replace("\"education\":4", "\"education\":\"4\""))
                .value()
                .orElseThrow();

        assertThat(read).isEqualTo(value(DOCUMENT.replace(",\"education\":4", "")));
        assertThat(read.judgements().grade(JudgementArea.SOCIAL_CARE)).contains(Grade.GRADE_2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "edition":2005,      |
            2005,                | 2004,
            {"name":"x"}         | {"name":1}
            {"name":"x"}         | {"name":"x","gssCode":"E1"}
            "education":4}}      | "education":4
            "education":4}}      | "education":4}} x
            {"edition"           | {"format":"apa/2","edition"
            """)
    void withoutCouncilAndEditionOrAfterABreakThereIsNoValue(String part, String other) {
        Decoded<Assessment> decoded =
                ApaJson.strict().keepingReadable().readAssessment(DOCUMENT.replace(part, other == null ? "" : other));

        assertThat(decoded.value()).isEmpty();
        assertThat(decoded.problems()).isNotEmpty();
        assertThat(decoded.unreadable()).isEmpty();
    }

    @Test
    void allIsReadOfADocumentWithoutProblems() {
        Decoded<Assessment> decoded = ApaJson.strict().keepingReadable().readAssessment(DOCUMENT);

        assertThat(decoded.complete()).isTrue();
        assertThat(decoded.value()).contains(value(DOCUMENT));
        assertThat(decoded.unreadable()).isEmpty();
    }

    private static Assessment value(String document) {
        return ApaJson.strict().readAssessment(document).orElseThrow();
    }
}
