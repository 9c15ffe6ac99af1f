package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;

/** What the front door refuses, an ObjectMapper refuses for the same problems, however it is set up and whatever it reads from. */
class ApaModuleRefusalTest {
    private static final ObjectMapper PLAIN =
            JsonMapper.builder().addModule(new ApaModule()).build();
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .addModule(new ApaModule())
            .enable(
                    DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                    DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                    DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                    DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                    DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                    DeserializationFeature.READ_ENUMS_USING_TO_STRING,
                    DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
                    DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                    DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_INVALID_SUBTYPE)
            .enable(
                    MapperFeature.ALLOW_COERCION_OF_SCALARS,
                    MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                    MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                    MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .withCoercionConfigDefaults(config -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                    config.setCoercion(shape, CoercionAction.TryConvert);
                }
            })
            .build();

    static Stream<BadInput> rows() {
        return BadInput.rows();
    }

    static Stream<BadInput> rowsThatAreNotTheHosts() {
        return rows().filter(row ->
                !HostDecides.over(InputPath.FRONT_DOOR_BYTES.read(row.bytes(), PLAIN), row.bytes(), InputPath.BYTES));
    }

    @Test
    void mostOfTheTableIsNotTheHosts() {
        assertThat(rowsThatAreNotTheHosts()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theSameProblemsAreFoundOnEveryWayIntoTheLibrary(BadInput input) {
        Verdict expected = InputPath.FRONT_DOOR_BYTES.read(input.bytes(), PLAIN);

        assertThat(expected.problems()).isEqualTo(codesAndPointers(input));
        for (InputPath path : InputPath.values()) {
            if (path.carries(input.bytes()) && !HostDecides.over(expected, input.bytes(), path)) {
                assertThat(path.read(input.bytes(), PLAIN)).as("%s", path).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rowsThatAreNotTheHosts")
    void featuresThatMakeJacksonLenientChangeNothing(BadInput input) {
        assertThat(refusal(() -> LENIENT.readValue(input.bytes(), Assessment.class)))
                .isEqualTo(codesAndPointers(input));
    }

    @Test
    void aLenientMapperReadsAndWritesTheSameDocuments() throws Exception {
        assertThat(LENIENT.readValue(Documents.fullPretty(), Assessment.class)).isEqualTo(Documents.full());
        assertThat(LENIENT.writeValueAsString(Documents.full())).isEqualTo(Documents.fullCompact());
    }

    @Test
    void propertiesThereTwiceAreFoundByTheModuleItself() {
        assertThat(PLAIN.isEnabled(StreamReadFeature.STRICT_DUPLICATE_DETECTION))
                .isFalse();
        assertThat(refusal(() -> PLAIN.readValue(
                        "{\"edition\":2005,\"edition\":2006,\"authority\":{\"name\":\"x\"}}", Assessment.class)))
                .containsExactly("json.duplicate-name /edition");
    }

    private static List<String> codesAndPointers(BadInput input) {
        return input.problems().stream()
                .map(problem -> problem.substring(problem.indexOf(' ') + 1))
                .toList();
    }

    private static List<String> refusal(ThrowingCallable reading) {
        ApaMismatchException thrown = catchThrowableOfType(ApaMismatchException.class, reading);
        assertThat(thrown.problems()).allSatisfy(Messages::assertSafe);
        return thrown.problems().stream()
                .map(problem -> (problem.code() + " " + problem.pointer()).strip())
                .toList();
    }
}
