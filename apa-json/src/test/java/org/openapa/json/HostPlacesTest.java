package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AssessmentKey;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.Subject;
import org.openapa.rules.catalogue.ApaRules;

/** The place of a problem in a host's document is right or unknown, however Jackson comes to the value. */
class HostPlacesTest {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new ApaModule()).build();
    private static final TypeFactory TYPES = MAPPER.getTypeFactory();

    /** An assessment with a grade of 9, on a line of its own behind characters of two and four bytes. */
    private static final String ASSESSMENT =
            "{\"edition\":2005,\n\"authority\":{\"name\":\"é😀\"},\"judgements\":{\"education\":9}}";

    /** A map whose second key is no area. */
    private static final String MAP = "{\"education\":1,\n\"é😀\":2}";

    /** What hosts put an assessment or a map in. */
    public static class Plain {
        public int z;
        public @Nullable Assessment a;
        public @Nullable Map<JudgementArea, Grade> g;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
    @JsonSubTypes(@JsonSubTypes.Type(value = ByProperty.class, name = "x"))
    public interface Property {}

    public static final class ByProperty extends Plain implements Property {}

    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.EXISTING_PROPERTY,
            property = "t",
            visible = true)
    @JsonSubTypes(@JsonSubTypes.Type(value = ByExisting.class, name = "x"))
    public interface Existing {}

    public static final class ByExisting extends Plain implements Existing {
        public String t = "";
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes(@JsonSubTypes.Type(value = ByWrapper.class, name = "x"))
    public interface Wrapper {}

    public static final class ByWrapper extends Plain implements Wrapper {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT, property = "t", visible = true)
    @JsonSubTypes(@JsonSubTypes.Type(value = ByVisible.class, name = "x"))
    public interface Visible {}

    public static final class ByVisible extends Plain implements Visible {
        public String t = "";
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
    @JsonSubTypes(@JsonSubTypes.Type(value = ByArray.class, name = "x"))
    public interface Array {}

    public static final class ByArray extends Plain implements Array {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Deduced.class), @JsonSubTypes.Type(Other.class)})
    public interface Deduction {}

    public static final class Deduced extends Plain implements Deduction {}

    public static final class Other implements Deduction {
        public int q;
    }

    /** A bean whose property has its type beside it. */
    public static final class External {
        public int z;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY, property = "t")
        @JsonSubTypes({
            @JsonSubTypes.Type(value = Plain.class, name = "x"),
            @JsonSubTypes.Type(value = Assessment.class, name = "apa")
        })
        public @Nullable Object b;
    }

    /** A bean whose property, an assessment, has its type in it, before it or around it. */
    public static final class Typed {
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        @JsonSubTypes(@JsonSubTypes.Type(value = Assessment.class, name = "apa"))
        public @Nullable Object object;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)
        @JsonSubTypes(@JsonSubTypes.Type(value = Assessment.class, name = "apa"))
        public @Nullable Object array;

        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
        @JsonSubTypes(@JsonSubTypes.Type(value = Assessment.class, name = "apa"))
        public @Nullable Object property;
    }

    public static final class Unwrapping {
        public int y;

        @JsonUnwrapped
        public @Nullable Plain plain;
    }

    public static final class Prefixing {
        public int y;

        @JsonUnwrapped(prefix = "p")
        public @Nullable Plain plain;
    }

    public static final class Created {
        final List<?> all;

        @JsonCreator
        public Created(
                @JsonProperty("z") int z,
                @JsonProperty("a") Assessment a,
                @JsonProperty("g") Map<JudgementArea, Grade> g) {
            all = List.of(z, a, g);
        }
    }

    /** Read through a tree of the whole. */
    @JsonDeserialize(using = ThroughATree.Reader.class)
    public record ThroughATree(Assessment a) {
        static final class Reader extends StdDeserializer<ThroughATree> {
            private static final long serialVersionUID = 1;

            Reader() {
                super(ThroughATree.class);
            }

            @Override
            public ThroughATree deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                JsonNode tree = context.readTree(parser);
                return new ThroughATree(context.readTreeAsValue(tree.get("a"), Assessment.class));
            }
        }
    }

    /** Read from a buffer that knows where the parser stood when it was filled. */
    @JsonDeserialize(using = ThroughABuffer.Reader.class)
    public record ThroughABuffer(Assessment a) {
        static final class Reader extends StdDeserializer<ThroughABuffer> {
            private static final long serialVersionUID = 1;

            Reader() {
                super(ThroughABuffer.class);
            }

            @Override
            public ThroughABuffer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                parser.nextToken();
                parser.nextToken();
                TokenBuffer buffer = context.bufferForInputBuffering(parser);
                buffer.copyCurrentStructure(parser);
                parser.nextToken();
                try (JsonParser buffered = buffer.asParser(parser)) {
                    return new ThroughABuffer(MAPPER.readValue(buffered, Assessment.class));
                }
            }
        }
    }

    /** A document that holds one fault, and the type that the host reads it as. */
    private record Host(JavaType type, String document) {
        /** {@return documents in which «@» stands for a property that the module refuses, each alone and inside others} */
        static Stream<Host> of(Class<?> type, String form) {
            return Stream.of("a\":" + ASSESSMENT, "g\":" + MAP).flatMap(property -> {
                String document = form.replace('\'', '"').replace("@", property);
                Host alone = new Host(TYPES.constructType(type), document);
                Host listed = new Host(TYPES.constructCollectionType(List.class, type), "[" + document + "]");
                Host mapped = new Host(
                        TYPES.constructMapType(Map.class, TYPES.constructType(String.class), listed.type),
                        "{\"k\":[],\n\"é/~\\n\\u202e\": " + listed.document + "}");
                return Stream.of(alone, listed, mapped);
            });
        }

        byte[] bytes() {
            return document.getBytes(StandardCharsets.UTF_8);
        }

        /** {@return the one pointer at which the document has what is wrong in it} */
        String pointer() throws IOException {
            List<String> pointers = new ArrayList<>();
            collect(new ObjectMapper().readTree(document), "", pointers);
            assertThat(pointers).hasSize(1);
            return pointers.get(0);
        }

        private static void collect(JsonNode node, String pointer, List<String> pointers) {
            if ((node.isInt() && node.intValue() == 9) || pointer.endsWith("/é😀")) {
                pointers.add(pointer);
            }
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
            node.properties()
                    .forEach(it -> collect(
                            it.getValue(),
                            pointer + "/" + it.getKey().replace("~", "~0").replace("/", "~1"),
                            pointers));
        }

        Position position() {
            int index = document.contains("\"é😀\":") ? document.indexOf("\"é😀\":") : document.indexOf("9}");
            String before = document.substring(0, index);
            return new Position(
                    (int) before.chars().filter(c -> c == '\n').count() + 1,
                    index - before.lastIndexOf('\n'),
                    before.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    private static Stream<Host> direct() {
        return Stream.of(
                        Host.of(Plain.class, "{'z':1,'@}"),
                        Host.of(Property.class, "{'t':'x','z':1,'@}"),
                        Host.of(Property.class, "{'z':1,'t':'x','@}"),
                        Host.of(Existing.class, "{'t':'x','z':1,'@}"),
                        Host.of(Wrapper.class, "{'x':{'z':1,'@}}"),
                        Host.of(Visible.class, "{'x':{'z':1,'@}}"),
                        Host.of(Array.class, "['x',{'z':1,'@}]"),
                        Host.of(Created.class, "{'z':1,'@}"),
                        Host.of(Created.class, "{'@,'z':1}"),
                        Stream.of(
                                new Host(TYPES.constructType(Typed.class), "{\"object\":{\"apa\":" + ASSESSMENT + "}}"),
                                new Host(TYPES.constructType(Typed.class), "{\"array\":[\"apa\"," + ASSESSMENT + "]}")))
                .flatMap(it -> it);
    }

    private static Stream<Host> buffered() {
        return Stream.of(
                        Host.of(Property.class, "{'z':1,'@,'t':'x'}"),
                        Host.of(Existing.class, "{'z':1,'@,'t':'x'}"),
                        Host.of(Deduction.class, "{'@,'z':1}"),
                        Host.of(External.class, "{'t':'x','z':1,'b':{'z':2,'@}}"),
                        Host.of(External.class, "{'b':{'z':2,'@},'z':1,'t':'x'}"),
                        Host.of(Unwrapping.class, "{'y':1,'@}"),
                        Host.of(Unwrapping.class, "{'@,'y':1}"),
                        Host.of(Prefixing.class, "{'y':1,'p@}"),
                        Stream.of(
                                new Host(
                                        TYPES.constructType(External.class),
                                        "{\"z\":1,\"b\":" + ASSESSMENT + ",\"t\":\"apa\"}"),
                                new Host(
                                        TYPES.constructType(External.class),
                                        "{\"t\":\"apa\",\"b\":" + ASSESSMENT + ",\"z\":1}"),
                                new Host(TYPES.constructType(ThroughATree.class), "{\"a\":" + ASSESSMENT + ",\"z\":1}"),
                                new Host(
                                        TYPES.constructType(ThroughABuffer.class),
                                        "{\"a\":" + ASSESSMENT + ",\"z\":1}")))
                .flatMap(it -> it);
    }

    @ParameterizedTest
    @MethodSource("direct")
    void aValueThatTheParserStandsAtHasItsPlaceInTheHostsDocument(Host host) throws Exception {
        Problem fromText = problem(() -> MAPPER.readValue(host.document, host.type));
        Problem fromBytes = problem(() -> MAPPER.readValue(host.bytes(), host.type));
        Position right = host.position();

        assertThat(fromText.pointer()).isEqualTo(host.pointer());
        assertThat(fromBytes.pointer()).isEqualTo(host.pointer());
        assertThat(fromText.position()).isEqualTo(new Position(right.line(), right.column(), -1));
        assertThat(fromBytes.position()).isEqualTo(new Position(right.line(), 0, right.byteOffset()));
    }

    @ParameterizedTest
    @MethodSource("buffered")
    void aValueThatJacksonBufferedHasNoPlaceButThatInTheValue(Host host) throws Exception {
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> MAPPER.readValue(host.document, host.type), () -> MAPPER.readValue(host.bytes(), host.type))) {
            Problem problem = problem(reading);

            if (problem.pointer().isEmpty()) {
                assertThat(problem.position()).isEqualTo(Position.UNKNOWN);
                assertThat(problem.message())
                        .startsWith(
                                host.document.contains("\"g\"") || host.document.contains("\"pg\"")
                                        ? "found \"é😀\"; expected one of social-care, "
                                        : "found 9 at /judgements/education; expected a whole number");
            } else {
                // Jackson may learn not to buffer, as where the type can be told from the first property.
                assertThat(problem.pointer()).isEqualTo(host.pointer());
                assertThat(problem.position().line()).isEqualTo(host.position().line());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"property":{"t":"apa","edition":2005}}                                  | /property
            {"property":{"edition":2005,"authority":{"name":"x"},"t":"apa"}}         | ~~
            {"property":{"t":"apa"}}                                                 | /property
            """)
    void aTypeIdAmongThePropertiesOfAnAssessmentIsRefused(String document, String pointer) {
        assertThat(problem(() -> MAPPER.readValue(document, Typed.class)))
                .hasToString("json.wrong-type " + pointer
                        + ": found an object with a type id; expected an object without a type id");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsReadCannotBeUpdated(boolean strict) {
        ObjectMapper mapper = MAPPER.copy().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict);
        Report report = ApaRules.standard().check(Documents.minimal());
        for (Object old : List.of(
                Documents.minimal(),
                report,
                JudgementTable.parse("SC2"),
                Grade.GRADE_3,
                JudgementArea.EDUCATION,
                LaNumber.parse("873"),
                GssCode.parse("E10000003"),
                AssessmentKey.parse("873/2005"),
                Subject.of("x"),
                Location.EDITION)) {
            ThrowingCallable reading = () -> mapper.readerForUpdating(old).readValue(mapper.writeValueAsBytes(old));
            ThrowingCallable updating = () -> mapper.updateValue(old, mapper.valueToTree(old));
            for (ThrowingCallable update : List.of(reading, updating)) {
                assertThatThrownBy(update)
                        .isInstanceOf(InvalidDefinitionException.class)
                        .hasMessageContaining("is immutable and cannot be updated");
            }
        }
        for (Object part : List.of(
                Documents.full().letter().orElseThrow(),
                Documents.minimal().authority(),
                AssessmentHistory.of(List.of()),
                KnownFindings.of())) {
            assertThatThrownBy(() -> mapper.readerForUpdating(part).readValue("{\"name\":\"x\"}"))
                    .hasMessageContaining("is immutable and cannot be updated");
        }
        assertThatThrownBy(() -> mapper.readerForUpdating(Documents.minimal()).readValue("{\"edition\":2006}"))
                .hasMessageContaining("Assessment is immutable and cannot be updated; read a new Assessment instead");
    }

    @Test
    void whatIsMergedIntoABeanOrMapOfTheHostTakesThePlaceOfTheOldValue() throws IOException {
        Plain plain = new Plain();
        plain.a = Documents.minimal();
        plain.g =
                new TreeMap<>(Map.of(JudgementArea.EDUCATION, Grade.GRADE_1, JudgementArea.SOCIAL_CARE, Grade.GRADE_2));
        ObjectMapper merging = JsonMapper.builder()
                .addModule(new ApaModule())
                .defaultMergeable(true)
                .build();

        merging.readerForUpdating(plain)
                .readValue("{\"a\":" + Documents.MINIMAL.replace("2005", "2007") + ",\"g\":{\"education\":4}}");

        assertThat(plain.a.edition()).isEqualTo(Edition.APA_2007);
        assertThat(plain.g)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(JudgementArea.EDUCATION, Grade.GRADE_4, JudgementArea.SOCIAL_CARE, Grade.GRADE_2));
    }

    private static Problem problem(ThrowingCallable reading) {
        ApaMismatchException thrown = catchThrowableOfType(ApaMismatchException.class, reading);
        assertThat(thrown).isNotNull();
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().get(0);
    }

    /** Each document of the table of bad input, on every way on which a host's parser reads it and knows where it is. */
    @Test
    void positionsOnEveryWayAreThoseOfTheFrontDoorOrUnknown() throws IOException {
        int known = 0;
        int columns = 0;
        for (BadInput input : BadInput.rows().toList()) {
            List<Problem> expected =
                    ApaJson.strict().readAssessment(input.bytes()).problems();
            String text = new String(input.bytes(), StandardCharsets.UTF_8);
            if (text.contains("\r")) {
                // Jackson ends a line there, whatever follows.
                continue;
            }
            List<ThrowingCallable> ways = new ArrayList<>(List.of(
                    () -> MAPPER.readValue(input.bytes(), Assessment.class),
                    () -> MAPPER.readValue(new ByteArrayInputStream(input.bytes()), Assessment.class),
                    () -> MAPPER.readValue(
                            (DataInput) new DataInputStream(new ByteArrayInputStream(input.bytes())),
                            Assessment.class)));
            if (Utf8.firstMalformed(input.bytes(), 0, input.bytes().length) == input.bytes().length) {
                ways.add(() -> MAPPER.readValue(text, Assessment.class));
                ways.add(() -> MAPPER.readValue(new StringReader(text), Assessment.class));
                ways.add(() -> MAPPER.readValue(text.getBytes(StandardCharsets.UTF_16BE), Assessment.class));
            }
            for (ThrowingCallable way : ways) {
                List<Problem> problems;
                try {
                    way.call();
                    continue;
                } catch (ApaMismatchException e) {
                    problems = e.problems();
                } catch (Throwable e) {
                    continue;
                }
                for (int i = 0; i < Math.min(problems.size(), expected.size()); i++) {
                    if (!problems.get(i).code().equals(expected.get(i).code())
                            || !problems.get(i).pointer().equals(expected.get(i).pointer())) {
                        // The host's parser met something else before.
                        break;
                    }
                    Position position = problems.get(i).position();
                    Position right = expected.get(i).position();
                    known++;
                    columns += position.column() > 0 ? 1 : 0;
                    assertThat(position.line()).as("%s", input).isEqualTo(right.line());
                    assertThat(position.column()).as("%s", input).isIn(0, right.column());
                    assertThat(position.byteOffset()).as("%s", input).isIn(-1L, right.byteOffset());
                }
            }
        }
        assertThat(known).isGreaterThan(1_000);
        assertThat(columns).isGreaterThan(500);
    }
}
