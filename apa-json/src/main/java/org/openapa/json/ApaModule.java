package org.openapa.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.google.common.collect.ImmutableList;
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
        SimpleDeserializers deserializers = deserializers();
        serializers.addSerializer(Assessment.class, within(Limits.standard(), AssessmentWriter::write));
        deserializers.addDeserializer(
                Assessment.class, deserializer(Assessment.class, Limits.standard(), AssessmentReader.WHOLE));
        serializers.addSerializer(JudgementTable.class, within(Limits.standard(), AssessmentWriter::write));
        deserializers.addDeserializer(
                JudgementTable.class,
                deserializer(JudgementTable.class, Limits.standard(), AssessmentReader::readTable));
        serializers.addSerializer(Report.class, within(Limits.ofReports(), ReportWriter::write));
        deserializers.addDeserializer(Report.class, deserializer(Report.class, Limits.ofReports(), ReportReader::read));
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
        context.addBeanDeserializerModifier(new NoUpdates());
        Scalars.register(context);
    }

    /** {@return deserializers that also serve the classes generated for our types, by which Jackson looks for an update} */
    static SimpleDeserializers deserializers() {
        return new SimpleDeserializers() {
            private static final long serialVersionUID = 1;

            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description)
                    throws JsonMappingException {
                JsonDeserializer<?> own = super.findBeanDeserializer(type, config, description);
                return own == null && type.getSuperClass() != null
                        ? super.findBeanDeserializer(type.getSuperClass(), config, description)
                        : own;
            }
        };
    }

    /** Writes a value. */
    interface Writer<T> {
        void write(T value, JsonGenerator out) throws IOException;
    }

    /** Writes a value that can be read back. */
    private interface DocumentWriter<T> {
        void write(T value, Sink out) throws IOException;
    }

    private static <T> JsonSerializer<T> within(Limits limits, DocumentWriter<T> writer) {
        return serializer((value, out) -> writer.write(value, new Sink(out, limits)));
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

    static <T> JsonDeserializer<T> deserializer(Class<T> type, Limits limits, DocumentReader.Value<T> reader) {
        return new JsonDeserializer<>() {
            @Override
            public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                ParserTokens tokens = new ParserTokens(parser, context.getParser(), limits);
                TokenReader in = new TokenReader(tokens, Reading.STRICT.within(limits));
                @Nullable T value = null;
                try {
                    tokens.next();
                    value = reader.read(in);
                } catch (BrokenException e) {
                    in.faults().problems().end(e.problem());
                }
                if (in.failures() > 0) {
                    ImmutableList<Problem> problems = in.faults().problems().list();
                    throw new ApaMismatchException(
                            parser,
                            type,
                            tokens.isPlaced()
                                    ? problems
                                    : problems.stream()
                                            .map(Problem::withoutPlace)
                                            .collect(ImmutableList.toImmutableList()));
                }
                return value;
            }

            @Override
            public @Nullable T deserialize(JsonParser parser, DeserializationContext context, T old)
                    throws IOException {
                NoUpdates.check(type, parser, context);
                return super.deserialize(parser, context, old);
            }

            @Override
            public Boolean supportsUpdate(DeserializationConfig config) {
                return false;
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
