package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;

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

    /** A document just within a limit and one just beyond, where the limit's problem is, and the limit's name. */
    static Stream<Arguments> eachLimit() {
        return Stream.of(
                Arguments.of(repeated("\"comment\":\"«78 × %d»\"", 65_536), "/comment", "text-length"),
                Arguments.of(repeated("\"«78 × %d»\":1", 128), "", "name-length"),
                Arguments.of(repeated("\"comment\":«31 × %d»", 256), "/comment", "number-length"),
                Arguments.of(repeated("\"comment\":[«31 2C × %d»1]", 9_999), "/comment/10000", "list-size"),
                Arguments.of(properties(256), "/comment", "properties"),
                Arguments.of(
                        repeated("\"comment\":«5B × %1$d»«5D × %1$d»", 31), "/comment" + "/0".repeat(31), "depth"));
    }

    @ParameterizedTest
    @MethodSource("eachLimit")
    void whatIsJustWithinALimitIsReadAndWhatIsBeyondNamesIt(
            IntFunction<String> document, String pointer, String limit) {
        ApaJson json = ApaJson.strict().warningOfUnknown();

        assertThat(json.readAssessment(Documents.bytes(document.apply(0))).complete())
                .isTrue();
        Decoded<Assessment> beyond = json.readAssessment(Documents.bytes(document.apply(1)));
        assertThat(beyond.value()).isEmpty();
        Problem last = beyond.problems().get(beyond.problems().size() - 1);
        assertThat(last.code()).isEqualTo(ProblemCode.LIMIT);
        assertThat(last.pointer()).isEqualTo(pointer);
        assertThat(last.message()).contains("(limit " + limit + ")");
    }

    @ParameterizedTest
    @MethodSource("eachLimit")
    void theModuleKeepsTheSameLimitsInAHostsMapper(IntFunction<String> document, String pointer, String limit) {
        ObjectMapper mapper = JsonMapper.builder().addModule(new ApaModule()).build();
        byte[] within = Documents.bytes(document.apply(0));
        byte[] beyond = Documents.bytes(document.apply(1));
        for (InputPath path : InputPath.values()) {
            assertThat(path.read(within, mapper)).isEqualTo(InputPath.FRONT_DOOR_BYTES.read(within, mapper));
            assertThat(path.read(beyond, mapper)).isEqualTo(InputPath.FRONT_DOOR_BYTES.read(beyond, mapper));
            assertThat(path.read(beyond, mapper).problems()).endsWith(("json.limit " + pointer).strip());
        }
    }

    @Test
    void eachLimitIsSetByItsWitherAndNoOther() {
        Limits limits = Limits.standard()
                .withRecordBytes(1)
                .withDepth(2)
                .withTextLength(3)
                .withNameLength(4)
                .withNumberLength(5)
                .withProperties(6)
                .withListSize(7)
                .withProblems(8);
        assertThat(limits).isEqualTo(new Limits(1, 2, 3, 4, 5, 6, 7, 8));
    }

    @Test
    void otherLimitsHoldWhereTheyAreSet() {
        Limits limits = Limits.standard()
                .withRecordBytes(2_000_000)
                .withTextLength(70_000)
                .withListSize(20_000);
        ApaJson json = ApaJson.strict().withLimits(limits);

        assertThat(json.limits()).isEqualTo(limits);
        assertThat(json.readAssessment(named("x".repeat(70_000))).complete()).isTrue();
        assertThat(json.readAssessment(named("x".repeat(70_001))).problems())
                .extracting(Problem::message)
                .containsExactly("found a longer text; expected at most 70000 (limit text-length)");
        assertThat(json.readAssessment(Documents.MINIMAL + " ".repeat(1_500_000))
                        .complete())
                .isTrue();
    }

    private static IntFunction<String> repeated(String property, int within) {
        return beyond -> with(String.format(Locale.ROOT, property, within + beyond));
    }

    private static IntFunction<String> properties(int within) {
        return beyond -> with(IntStream.range(0, within + beyond)
                .mapToObj(i -> "\"" + i + "\":0")
                .collect(Collectors.joining(",", "\"comment\":{", "}")));
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
