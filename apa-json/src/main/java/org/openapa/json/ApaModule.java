package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.JudgementTable;
import org.openapa.rules.Report;

/**
 * Teaches an {@code ObjectMapper} of the host the format {@code apa/1}: assessments, tables of judgements and reports, and every code,
 * number and name of the library as value and as map key, anywhere in the host's own documents.
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
        Objects.requireNonNull(context, "context");
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        serializers.addSerializer(Assessment.class, serializer(AssessmentWriter::write));
        deserializers.addDeserializer(Assessment.class, deserializer(Assessment.class, AssessmentReader.WHOLE));
        serializers.addSerializer(JudgementTable.class, serializer(AssessmentWriter::write));
        deserializers.addDeserializer(
                JudgementTable.class, deserializer(JudgementTable.class, AssessmentReader::readTable));
        serializers.addSerializer(Report.class, serializer(ReportWriter::write));
        deserializers.addDeserializer(Report.class, deserializer(Report.class, ReportReader::read));
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        Scalars.register(context);
    }

    /** Writes a value. */
    interface Writer<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    static <T> JsonSerializer<T> serializer(Writer<T> writer) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                writer.write(value, out);
            }

            // Writes no type id, even where the host writes them elsewhere: the format has none.
            @Override
            public void serializeWithType(
                    T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typeIds)
                    throws IOException {
                writer.write(value, out);
            }
        };
    }

    static <T> JsonDeserializer<T> deserializer(Class<T> type, DocumentReader.Value<T> reader) {
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
                    in.faults().problems().end(e.problem());
                }
                if (in.failures() > 0) {
                    throw new ApaMismatchException(
                            parser, type, in.faults().problems().list());
                }
                return value;
            }

            // Looks for no type id, even where the host looks for them elsewhere: there is one type alone.
            @Override
            public @Nullable Object deserializeWithType(
                    JsonParser parser, DeserializationContext context, TypeDeserializer typeIds) throws IOException {
                return deserialize(parser, context);
            }
        };
    }
}
