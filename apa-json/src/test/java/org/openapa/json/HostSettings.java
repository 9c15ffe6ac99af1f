package org.openapa.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ConstructorDetector;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.text.SimpleDateFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;

/** Mappers of hosts, set up at random: everything that Jackson lets a host set, but what stands in {@link #HOSTS_OWN}. */
final class HostSettings {
    /** Settings by which the host changes what the module gets to see; each has a test of its own. */
    static final Set<?> HOSTS_OWN = Set.of(
            DeserializationFeature.UNWRAP_ROOT_VALUE,
            SerializationFeature.WRAP_ROOT_VALUE,
            StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private static final List<PropertyNamingStrategy> STRATEGIES = List.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE,
            PropertyNamingStrategies.UPPER_CAMEL_CASE,
            PropertyNamingStrategies.SNAKE_CASE,
            PropertyNamingStrategies.UPPER_SNAKE_CASE,
            PropertyNamingStrategies.LOWER_CASE,
            PropertyNamingStrategies.KEBAB_CASE,
            PropertyNamingStrategies.LOWER_DOT_CASE);

    private final Random random;

    private HostSettings(long seed) {
        this.random = new Random(seed);
    }

    /** {@return the mapper that the number stands for, always the same, with the module} */
    static ObjectMapper mapper(long seed) {
        return new HostSettings(seed).mapper();
    }

    private ObjectMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder(factory());
        if (random.nextBoolean()) {
            builder.addModule(new ApaModule());
        }
        for (DeserializationFeature feature : some(DeserializationFeature.class)) {
            builder.configure(feature, random.nextBoolean());
        }
        for (MapperFeature feature : some(MapperFeature.class)) {
            builder.configure(feature, random.nextBoolean());
        }
        for (SerializationFeature feature : some(SerializationFeature.class)) {
            builder.configure(feature, random.nextBoolean());
        }
        builder.withCoercionConfigDefaults(config -> {
            for (CoercionInputShape shape : some(CoercionInputShape.class)) {
                config.setCoercion(shape, one(CoercionAction.values()));
            }
        });
        for (LogicalType type : some(LogicalType.class)) {
            builder.withCoercionConfig(
                    type, config -> config.setCoercion(one(CoercionInputShape.values()), one(CoercionAction.values())));
        }
        builder.propertyNamingStrategy(STRATEGIES.get(random.nextInt(STRATEGIES.size())));
        JsonInclude.Include inclusion = one(
                JsonInclude.Include.ALWAYS,
                JsonInclude.Include.NON_NULL,
                JsonInclude.Include.NON_EMPTY,
                JsonInclude.Include.NON_DEFAULT);
        builder.defaultPropertyInclusion(JsonInclude.Value.construct(inclusion, inclusion));
        builder.defaultSetterInfo(JsonSetter.Value.forValueNulls(one(Nulls.values()), one(Nulls.values())));
        builder.defaultMergeable(random.nextBoolean());
        builder.defaultLeniency(random.nextBoolean());
        builder.defaultLocale(Locale.forLanguageTag(one("en", "tr", "ar-EG", "th-TH-u-ca-buddhist")));
        builder.defaultTimeZone(TimeZone.getTimeZone(one("UTC", "Asia/Kolkata", "Pacific/Apia")));
        builder.defaultDateFormat(new SimpleDateFormat("dd/MM/yy", Locale.ROOT));
        builder.visibility(one(PropertyAccessor.values()), one(JsonAutoDetect.Visibility.values()));
        builder.constructorDetector(one(
                ConstructorDetector.DEFAULT,
                ConstructorDetector.USE_PROPERTIES_BASED,
                ConstructorDetector.USE_DELEGATING,
                ConstructorDetector.EXPLICIT_ONLY));
        if (random.nextBoolean()) {
            builder.addHandler(new Forgiving());
        }
        if (random.nextInt(3) == 0) {
            builder.activateDefaultTyping(
                    LaissezFaireSubTypeValidator.instance,
                    one(ObjectMapper.DefaultTyping.values()),
                    one(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT));
        }
        ObjectMapper mapper = builder.build();
        if (random.nextInt(4) == 0) {
            mapper = mapper.copy();
        }
        return mapper.registerModule(new ApaModule());
    }

    private JsonFactory factory() {
        JsonFactoryBuilder builder = new JsonFactoryBuilder();
        for (JsonFactory.Feature feature : some(JsonFactory.Feature.class)) {
            builder.configure(feature, random.nextBoolean());
        }
        // Without either, Jackson 2.21 cannot make a parser of bytes.
        builder.enable(JsonFactory.Feature.CHARSET_DETECTION);
        for (StreamReadFeature feature : some(StreamReadFeature.class)) {
            builder.configure(feature, random.nextBoolean());
        }
        for (JsonReadFeature feature : some(JsonReadFeature.class)) {
            builder.configure(feature, random.nextBoolean());
        }
        if (random.nextBoolean()) {
            builder.streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100 + random.nextInt(10_000))
                    .maxNumberLength(1_000 + random.nextInt(10_000))
                    .maxStringLength(100_000 + random.nextInt(1_000_000))
                    .maxNameLength(1_000 + random.nextInt(100_000))
                    .build());
        }
        return builder.build();
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        EnumSet<E> all = EnumSet.allOf(type);
        all.removeAll(HOSTS_OWN);
        all.removeIf(feature -> random.nextInt(3) == 0);
        return all;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Takes anything for nothing, wherever Jackson would ask whether something is wrong. */
    private static final class Forgiving extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object bean,
                String name) {
            return true;
        }

        @Override
        public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String failure) {
            return null;
        }

        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String failure) {
            return null;
        }

        @Override
        public Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String failure) {
            return null;
        }
    }
}
