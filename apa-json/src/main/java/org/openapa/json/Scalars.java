package org.openapa.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module.SetupContext;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AssessmentKey;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.AuthorityType;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.GssCode;
import org.openapa.model.Inspectorate;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.OutcomeArea;
import org.openapa.model.Region;
import org.openapa.model.internal.Codes;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Fingerprint;
import org.openapa.rules.Location;
import org.openapa.rules.NotApplicable;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;

/** The codecs of everything that is one number or one string, as value and as map key. */
final class Scalars {
    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleSerializers keySerializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = ApaModule.deserializers();
    private final SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();

    private Scalars() {}

    static void register(SetupContext context) {
        Scalars scalars = new Scalars();
        scalars.addAll();
        context.addSerializers(scalars.serializers);
        context.addKeySerializers(scalars.keySerializers);
        context.addDeserializers(scalars.deserializers);
        context.addKeyDeserializers(scalars.keyDeserializers);
    }

    private void addAll() {
        number(Grade.class, Wire.GRADES, Grade::number, Grade::parse);
        number(Edition.class, Wire.EDITIONS, Edition::year, Edition::parse);
        code(AssessmentPart.class, Codes.of("part", AssessmentPart.values()));
        code(AuthorityResolution.Kind.class, Codes.of("kind of resolution", AuthorityResolution.Kind.values()));
        code(AuthorityType.class, Codes.of("type of council", AuthorityType.values()));
        code(Inspectorate.class, Wire.INSPECTORATES);
        code(JudgementArea.class, Wire.AREAS);
        code(NotApplicable.class, Wire.REASONS);
        code(OutcomeArea.class, Wire.OUTCOME_AREAS);
        code(ProblemCode.class, Codes.of("problem code", ProblemCode.values()));
        code(Region.class, Codes.of("region", Region.values()));
        code(Severity.class, Wire.SEVERITIES);
        parsed(AssessmentKey.class, AssessmentKey::parse, "a string of LA number and year, such as \"873/2005\"");
        parsed(EvidenceName.class, EvidenceName::parse, "the code of a kind of evidence, such as \"grade\"");
        parsed(
                Fingerprint.class,
                Fingerprint::parse,
                "rule|subject|place|item, such as \"APA-DAT-001|873/2005|/meetingDate|\"");
        parsed(GssCode.class, GssCode::parse, Wire.EXPECTED_GSS_CODE);
        parsed(LaNumber.class, LaNumber::parse, Wire.EXPECTED_LA_NUMBER);
        parsed(Location.class, Location::parse, Wire.EXPECTED_POINTER);
        parsed(Subject.class, Subject::of, Wire.EXPECTED_SUBJECT);
    }

    private <E extends Enum<E>> void number(
            Class<E> type, Numbers<E> numbers, ToIntFunction<E> number, Function<String, E> parse) {
        serializers.addSerializer(
                type, ApaModule.serializer((value, out) -> out.writeNumber(number.applyAsInt(value))));
        deserializers.addDeserializer(type, ApaModule.deserializer(type, Limits.standard(), in -> in.number(numbers)));
        key(type, parse, ProblemCode.INVALID_VALUE, key -> numbers.expected());
    }

    private <E extends Enum<E>> void code(Class<E> type, Codes<E> codes) {
        string(type);
        deserializers.addDeserializer(type, ApaModule.deserializer(type, Limits.standard(), in -> in.code(codes)));
        key(type, codes::parse, ProblemCode.UNKNOWN_CODE, key -> Faults.oneOf(codes.codes(), key));
    }

    private <T> void parsed(Class<T> type, Function<String, ? extends T> parse, String expected) {
        string(type);
        deserializers.addDeserializer(
                type, ApaModule.deserializer(type, Limits.standard(), in -> in.parsed(expected, parse)));
        key(type, parse, ProblemCode.INVALID_VALUE, key -> expected);
    }

    private <T> void string(Class<T> type) {
        serializers.addSerializer(type, ApaModule.serializer((value, out) -> out.writeString(value.toString())));
    }

    /** {@return the problem of a key with its place} Where Jackson reads the key from a buffer, the parser does not stand at it. */
    private static Problem placed(Problem problem, String key, @Nullable JsonParser parser) throws IOException {
        if (parser == null || parser.currentToken() != JsonToken.FIELD_NAME || !key.equals(parser.currentName())) {
            return problem;
        }
        ParserTokens tokens = new ParserTokens(parser, parser, Limits.standard());
        return tokens.isPlaced()
                ? new Problem(
                        problem.code(),
                        problem.severity(),
                        tokens.pointer(),
                        tokens.at(tokens.mark()),
                        problem.expected(),
                        problem.found())
                : problem;
    }

    private <T> void key(
            Class<T> type, Function<String, ? extends T> parse, ProblemCode code, Function<String, String> expected) {
        keySerializers.addSerializer(type, ApaModule.serializer((value, out) -> out.writeFieldName(value.toString())));
        keyDeserializers.addDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                @Nullable T value = TokenReader.parse(key, parse);
                if (value != null) {
                    return value;
                }
                Problem problem = Problem.error(code, "", Position.UNKNOWN, expected.apply(key), Excerpt.quote(key));
                throw new ApaMismatchException(
                        context.getParser(), type, ImmutableList.of(placed(problem, key, context.getParser())));
            }
        });
    }
}
