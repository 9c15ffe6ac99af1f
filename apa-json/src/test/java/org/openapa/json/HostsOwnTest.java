package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;

/** What the host alone decides: each item of the list in {@code docs/format.md}, as it is with Jackson. */
class HostsOwnTest {
    private static final ObjectMapper MAPPER = builder().build();
    private static final Assessment MINIMAL = Documents.minimal();

    /** A document of the host. */
    public record Dossier(Assessment assessment) {}

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new ApaModule());
    }

    private static Assessment read(ObjectMapper mapper, String document) throws IOException {
        return mapper.readValue(document, Assessment.class);
    }

    @Test
    void theEncodingOfBytes() throws IOException {
        byte[] utf16 = Documents.MINIMAL.getBytes(StandardCharsets.UTF_16LE);

        assertThat(MAPPER.readValue(utf16, Assessment.class)).isEqualTo(MINIMAL);
        assertThat(ApaJson.strict().readAssessment(utf16).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SYNTAX);
    }

    @Test
    void aByteOrderMarkInFrontOfText() {
        String marked = "\ufeff" + Documents.MINIMAL;

        assertThatThrownBy(() -> read(MAPPER, marked)).isInstanceOf(JsonParseException.class);
        assertThat(ApaJson.strict().readAssessment(marked).value()).contains(MINIMAL);
    }

    /** An extension of Jackson's, and a document that is one with it. */
    static Stream<Arguments> extensions() {
        return Stream.of(
                Arguments.of(
                        JsonReadFeature.ALLOW_JAVA_COMMENTS, "{/**/\"edition\":2005,\"authority\":{\"name\":\"x\"}}"),
                Arguments.of(
                        JsonReadFeature.ALLOW_YAML_COMMENTS, "{#\n\"edition\":2005,\"authority\":{\"name\":\"x\"}}"),
                Arguments.of(JsonReadFeature.ALLOW_SINGLE_QUOTES, "{'edition':2005,'authority':{'name':'x'}}"),
                Arguments.of(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES, "{edition:2005,authority:{name:\"x\"}}"),
                Arguments.of(
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        "{\"edition\":2005,\"authority\":{\"name\":\"x\t\"}}"),
                Arguments.of(
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        "{\"edition\":2005,\"authority\":{\"name\":\"\\x\"}}"),
                Arguments.of(
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        "{\"edition\":02005,\"authority\":{\"name\":\"x\"}}"),
                Arguments.of(
                        JsonReadFeature.ALLOW_TRAILING_COMMA, "{\"edition\":2005,\"authority\":{\"name\":\"x\"},}"));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void whatIsJson(JsonReadFeature extension, String document) throws IOException {
        assertThatThrownBy(() -> read(MAPPER, document)).isInstanceOf(JsonParseException.class);
        assertThat(read(builder().enable(extension).build(), document).edition())
                .isEqualTo(MINIMAL.edition());
        assertThat(last(document).code()).isEqualTo(ProblemCode.SYNTAX);
    }

    /** A number that JSON has not, or writes otherwise, is refused by the module where the host lets it through. */
    @ParameterizedTest
    @CsvSource({
        "ALLOW_NON_NUMERIC_NUMBERS, NaN",
        "ALLOW_NON_NUMERIC_NUMBERS, -Infinity",
        "ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS, .5",
        "ALLOW_TRAILING_DECIMAL_POINT_FOR_NUMBERS, 4.",
        "ALLOW_MISSING_VALUES, ''"
    })
    void whatIsJsonButNotWhatIsAGrade(JsonReadFeature extension, String grade) {
        String document =
                "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"judgements\":{\"education\":" + grade + "}}";
        ObjectMapper mapper = builder().enable(extension).build();

        assertThatThrownBy(() -> read(MAPPER, document)).isInstanceOf(JsonParseException.class);
        assertThatThrownBy(() -> read(mapper, document))
                .isInstanceOfAny(ApaMismatchException.class, JsonParseException.class);
    }

    @Test
    void whatFollowsTheValue() throws IOException {
        String document = Documents.MINIMAL + " {}";
        ObjectMapper careful =
                builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

        assertThat(read(MAPPER, document)).isEqualTo(MINIMAL);
        assertThatThrownBy(() -> read(careful, document)).isInstanceOf(MismatchedInputException.class);
        assertThat(last(document).code()).isEqualTo(ProblemCode.TRAILING_CONTENT);
    }

    @Test
    void whetherThereIsAnythingAtAll() {
        assertThatThrownBy(() -> read(MAPPER, " "))
                .isInstanceOf(MismatchedInputException.class)
                .isNotInstanceOf(ApaMismatchException.class);
    }

    @Test
    void nullInPlaceOfAValue() throws IOException {
        assertThat(read(MAPPER, "null")).isNull();
        assertThat(MAPPER.readValue("null", Grade.class)).isNull();
        assertThat(MAPPER.readValue("{\"assessment\":null}", Dossier.class).assessment())
                .isNull();
        assertThat(MAPPER.readValue("[null]", new TypeReference<List<Assessment>>() {}))
                .containsOnlyNulls();
        assertThat(last("null").code()).isEqualTo(ProblemCode.WRONG_TYPE);
    }

    @Test
    void aPropertyThereTwiceInATreeOrForAStrictParser() throws IOException {
        String document = "{\"edition\":2004,\"edition\":2005,\"authority\":{\"name\":\"x\"}}";
        ObjectMapper careful = builder()
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
        ObjectMapper strict =
                builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

        assertThat(MAPPER.treeToValue(MAPPER.readTree(document), Assessment.class)
                        .edition())
                .isEqualTo(MINIMAL.edition());
        assertThatThrownBy(() -> careful.readTree(document)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> read(strict, document)).isInstanceOf(JsonParseException.class);
        assertThatThrownBy(() -> read(MAPPER, document)).isInstanceOf(ApaMismatchException.class);
    }

    @Test
    void howADecimalStandsInATree() throws IOException {
        String document = "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"judgements\":{\"education\":4."
                + "0".repeat(300) + "}}";

        assertThatThrownBy(() -> read(MAPPER, document)).hasMessageContaining("json.limit");
        assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree(document), Assessment.class))
                .hasMessageContaining("json.wrong-type");
    }

    /** Newer parsers refuse it themselves; 2.18 leaves it to the module. */
    @Test
    void halfASurrogatePairInAName() {
        String document = "{\"edition\":2005,\"authority\":{\"name\":\"x\"},\"\\ud800\":1}";

        assertThatThrownBy(() -> MAPPER.readValue(document.getBytes(StandardCharsets.UTF_8), Assessment.class))
                .isInstanceOfAny(JsonParseException.class, ApaMismatchException.class);
        assertThat(last(document).code()).isEqualTo(ProblemCode.LONE_SURROGATE);
    }

    @Test
    void theSizeOfADocumentAndOfWhatAParserHolds() throws IOException {
        String large = Documents.MINIMAL + " ".repeat(2 << 20);
        ObjectMapper narrow = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(10)
                                .build())
                        .build())
                .addModule(new ApaModule())
                .build();

        assertThat(read(MAPPER, large)).isEqualTo(MINIMAL);
        assertThat(last(large).message()).contains("record-bytes");
        assertThatThrownBy(() -> read(narrow, Documents.MINIMAL)).isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void anObjectAroundTheRoot() throws IOException {
        ObjectMapper wrapping = builder()
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .build();

        assertThat(wrapping.readerFor(Assessment.class)
                        .withRootName("apa")
                        .<Assessment>readValue("{\"apa\":" + Documents.MINIMAL + "}"))
                .isEqualTo(MINIMAL);
        assertThat(wrapping.writer().withRootName("apa").writeValueAsString(MINIMAL))
                .isEqualTo("{\"apa\":" + Documents.MINIMAL + "}");
        assertThatThrownBy(() -> read(wrapping, Documents.MINIMAL)).isInstanceOf(MismatchedInputException.class);
    }

    /** What the host declares as an object of any type has no type to find again, for the format has no type ids. */
    @ParameterizedTest
    @EnumSource(ObjectMapper.DefaultTyping.class)
    void whatStandsWhereAnyObjectMay(ObjectMapper.DefaultTyping where) throws IOException {
        ObjectMapper typing = builder()
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.openapa.")
                                .build(),
                        where,
                        JsonTypeInfo.As.PROPERTY)
                .build();
        String written = typing.writerFor(Dossier.class).writeValueAsString(new Dossier(MINIMAL));

        assertThat(written).contains("\"assessment\":" + Documents.MINIMAL);
        assertThat(typing.readValue(written, Dossier.class)).isEqualTo(new Dossier(MINIMAL));
        assertThat(read(typing, typing.writeValueAsString(MINIMAL))).isEqualTo(MINIMAL);
        assertThatThrownBy(() -> typing.readValue(Documents.MINIMAL, Object.class))
                .isInstanceOf(InvalidTypeIdException.class);
        assertThatThrownBy(() ->
                        read(typing, Documents.MINIMAL.replace("{\"format", "{\"@class\":\"java.net.URL\",\"format")))
                .isInstanceOf(ApaMismatchException.class)
                .hasMessageContaining("json.unknown-property /@class");
    }

    private static Problem last(String document) {
        List<Problem> problems = ApaJson.strict().readAssessment(document).problems();
        return problems.get(problems.size() - 1);
    }
}
