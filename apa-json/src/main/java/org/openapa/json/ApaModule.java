package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentKey;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.OutcomeArea;
import org.openapa.model.internal.Codes;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Report;
import org.openapa.rules.Severity;

/**
 * Teaches an {@code ObjectMapper} of the host the format {@code apa/1}: assessments and the model's codes, as values and as map keys,
 * anywhere in the host's own documents; reports are written.
 *
 * <p>Registered by hand, or found by {@code findAndAddModules()}. What the format does not say is refused as the front door does,
 * whatever features the mapper has; all problems are collected into one {@link ApaMismatchException}. Bytes from outside are better
 * read by {@link ApaJson}, which also checks encoding, syntax and sizes; here those are the host's.
 *
 * <p>Immutable and thread-safe.
 */
public final class ApaModule extends Module {
    private static final Version VERSION = new Version(0, 1, 0, "SNAPSHOT", "org.openapa", "apa-json");

    /** Makes the module; it has no settings. */
    public ApaModule() {}

    @Override
    public String getModuleName() {
        return ApaModule.class.getName();
    }

    @Override
    public Version version() {
        return VERSION;
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleSerializers keySerializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        serializers.addSerializer(Assessment.class, serializer(AssessmentWriter::write));
        serializers.addSerializer(Report.class, serializer(ReportWriter::write));
        deserializers.addDeserializer(Assessment.class, deserializer(Assessment.class, AssessmentReader::read));

        Scalars scalars = new Scalars(serializers, keySerializers, deserializers, keyDeserializers);
        scalars.number(Grade.class, Wire.GRADES, Grade::number, Grade::parse);
        scalars.number(Edition.class, Wire.EDITIONS, Edition::year, Edition::parse);
        scalars.code(JudgementArea.class, Wire.AREAS);
        scalars.code(OutcomeArea.class, Wire.OUTCOME_AREAS);
        scalars.code(Inspectorate.class, Wire.INSPECTORATES);
        scalars.code(Severity.class, Wire.SEVERITIES);
        scalars.parsed(LaNumber.class, LaNumber::parse, Wire.EXPECTED_LA_NUMBER);
        scalars.parsed(GssCode.class, GssCode::parse, Wire.EXPECTED_GSS_CODE);
        scalars.parsed(AssessmentKey.class, AssessmentKey::parse, Wire.EXPECTED_KEY);

        context.addSerializers(serializers);
        context.addKeySerializers(keySerializers);
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(keyDeserializers);
    }

    private interface Writer<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    private static <T> JsonSerializer<T> serializer(Writer<T> writer) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writer.write(value, out);
            }

            /** Writes no type id, even where the host writes them elsewhere: the format has none. */
            @Override
            public void serializeWithType(
                    T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeIds)
                    throws IOException {
                writer.write(value, out);
            }
        };
    }

    private static <T> JsonDeserializer<T> deserializer(Class<T> type, DocumentReader.Value<T> reader) {
        return new JsonDeserializer<>() {
            @Override
            public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                ParserTokens tokens = new ParserTokens(parser, Limits.standard());
                TokenReader in = new TokenReader(tokens, Reading.STRICT);
                @Nullable T value = null;
                try {
                    tokens.next();
                    value = reader.read(in);
                } catch (BrokenException e) {
                    in.problems().end(e.problem());
                }
                if (in.failures() > 0) {
                    throw new ApaMismatchException(parser, type, in.problems().list());
                }
                return value;
            }

            /** Looks for no type id, even where the host looks for them elsewhere: there is one type alone. */
            @Override
            public @Nullable Object deserializeWithType(
                    JsonParser parser, DeserializationContext context, TypeDeserializer typeIds) throws IOException {
                return deserialize(parser, context);
            }
        };
    }

    /** Registers the codec of a scalar, as value and as map key. */
    private record Scalars(
            SimpleSerializers serializers,
            SimpleSerializers keySerializers,
            SimpleDeserializers deserializers,
            SimpleKeyDeserializers keyDeserializers) {

        <E extends Enum<E>> void number(
                Class<E> type, Numbers<E> numbers, ToIntFunction<E> number, Function<String, E> parse) {
            serializers.addSerializer(type, serializer((value, out) -> out.writeNumber(number.applyAsInt(value))));
            deserializers.addDeserializer(type, deserializer(type, in -> in.number(numbers)));
            key(type, parse, ProblemCode.INVALID_VALUE, key -> numbers.expected());
        }

        <E extends Enum<E>> void code(Class<E> type, Codes<E> codes) {
            serializers.addSerializer(type, serializer((value, out) -> out.writeString(value.toString())));
            deserializers.addDeserializer(type, deserializer(type, in -> in.code(codes)));
            key(type, codes::parse, ProblemCode.UNKNOWN_CODE, key -> TokenReader.oneOf(codes.codes(), key));
        }

        <T> void parsed(Class<T> type, Function<String, T> parse, String expected) {
            serializers.addSerializer(type, serializer((value, out) -> out.writeString(value.toString())));
            deserializers.addDeserializer(type, deserializer(type, in -> in.parsed(expected, parse)));
            key(type, parse, ProblemCode.INVALID_VALUE, key -> expected);
        }

        private <T> void key(
                Class<T> type, Function<String, T> parse, ProblemCode code, Function<String, String> expected) {
            keySerializers.addSerializer(type, serializer((value, out) -> out.writeFieldName(value.toString())));
            keyDeserializers.addDeserializer(type, new KeyDeserializer() {
                @Override
                public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                    @Nullable T value = TokenReader.parse(key, parse);
                    if (value != null) {
                        return value;
                    }
                    ParserTokens tokens = new ParserTokens(context.getParser(), Limits.standard());
                    throw new ApaMismatchException(
                            context.getParser(),
                            type,
                            ImmutableList.of(Problem.error(
                                    code,
                                    tokens.pointer(),
                                    tokens.at(tokens.mark()),
                                    expected.apply(key),
                                    Excerpt.quote(key))));
                }
            });
        }
    }
}
