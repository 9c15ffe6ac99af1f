package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents larger or deeper than any letter are refused, and those just within the limits are read. */
class LimitsTest {
    @Test
    void aDocumentOfOneMebibyteIsReadAndNoLongerOne() {
        String largest = Documents.MINIMAL + " ".repeat(Limits.standard().recordBytes() - Documents.MINIMAL.length());

        assertThat(problems(largest)).isEmpty();
        assertThat(problems(largest + " "))
                .containsExactly(
                        "1:1048577 json.limit : found 1048577 bytes; expected at most 1048576 (limit record-bytes)");
    }

    @Test
    void aTextOf65536CharactersIsReadAndNoLongerOne() {
        assertThat(problems(named("x".repeat(65_536)))).isEmpty();
        assertThat(problems(named("x".repeat(65_537))))
                .singleElement()
                .asString()
                .contains(" json.limit /authority/name: ");
    }

    @Test
    void aNameOf128CharactersIsUnknownAndALongerOneEndsTheReading() {
        assertThat(problems(with("\"" + "n".repeat(128) + "\":1")))
                .singleElement()
                .asString()
                .startsWith("1:87 json.unknown-property /nnnn");
        assertThat(problems(with("\"" + "n".repeat(129) + "\":1")))
                .singleElement()
                .asString()
                .contains(" json.limit ");
    }

    @Test
    void aNumberOf256DigitsIsInvalidAndALongerOneEndsTheReading() {
        assertThat(problems(with("\"judgements\":{\"education\":" + "1".repeat(256) + "}")))
                .singleElement()
                .asString()
                .startsWith("1:113 json.invalid-value /judgements/education: found 1111");
        assertThat(problems(with("\"judgements\":{\"education\":" + "1".repeat(257) + "}")))
                .singleElement()
                .asString()
                .contains(" json.limit /judgements/education: ");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void aNumberOfAnyLengthIsRefusedAtOnce(int digits) {
        assertThat(problems(with("\"judgements\":{\"education\":1" + "0".repeat(digits) + "}")))
                .hasSize(1);
        assertThat(problems(with("\"judgements\":{\"education\":1e" + "9".repeat(digits) + "}")))
                .hasSize(1);
    }

    @Test
    void aNumberWithAnImmenseExponentIsOfTheWrongTypeAndNeverComputed() {
        assertThat(problems(with("\"judgements\":{\"education\":1e999999999}")))
                .containsExactly("1:113 json.wrong-type /judgements/education: found the number 1e999999999;"
                        + " expected a whole number from 1 (worst) to 4 (best)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"x\":"})
    void bracketsNestedDeeplyEndTheReading(String bracket) {
        List<String> problems = problems(with("\"comment\":" + bracket.repeat(100_000)));

        assertThat(problems).hasSize(2);
        assertThat(problems.get(0)).startsWith("1:87 json.unknown-property /comment: ");
        assertThat(problems.get(1)).contains(" json.limit /comment/");
    }

    @Test
    void aLimitIsAProblemWithAPlaceInsideTheDocument() {
        byte[] document = named("x".repeat(70_000)).getBytes(StandardCharsets.UTF_8);
        Problem problem = ApaJson.strict().readAssessment(document).problems().get(0);

        assertThat(problem.position().byteOffset()).isEqualTo(36);
    }

    private static String named(String name) {
        return "{\"edition\":2005,\"authority\":{\"name\":\"" + name + "\"}}";
    }

    private static String with(String property) {
        return Documents.MINIMAL.substring(0, Documents.MINIMAL.length() - 1) + "," + property + "}";
    }

    private static List<String> problems(String document) {
        return ApaJson.strict().readAssessment(document).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
