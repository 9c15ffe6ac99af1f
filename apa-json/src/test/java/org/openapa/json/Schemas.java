package org.openapa.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The schemas as trees, and as a validator that also asserts formats compiles them. Nothing is fetched. */
final class Schemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Dialect DIALECT = Dialects.getDraft202012();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            DIALECT,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final ImmutableSet<String> MAPS_OF_SCHEMAS = ImmutableSet.of("properties", "$defs");
    private static final ImmutableSet<String> LISTS_OF_SCHEMAS = ImmutableSet.of("allOf", "anyOf", "oneOf");
    private static final ImmutableSet<String> SCHEMAS =
            ImmutableSet.of("items", "additionalProperties", "propertyNames");

    private static final ImmutableMap<ApaSchema, Schema> COMPILED =
            Maps.toMap(ImmutableList.copyOf(ApaSchema.values()), schema -> compiled(tree(schema)));
    private static final ImmutableSet<String> ASSERTIONS = ImmutableSet.of(
            "type",
            "const",
            "enum",
            "oneOf",
            "required",
            "minProperties",
            "pattern",
            "format",
            "maxLength",
            "minimum",
            "maximum",
            "dependentRequired");

    private Schemas() {}

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree(ApaSchema schema) {
        return (ObjectNode) tree(schema.text());
    }

    static Schema compiled(JsonNode schema) {
        return REGISTRY.getSchema(schema);
    }

    static Schema compiled(ApaSchema schema) {
        return COMPILED.get(schema);
    }

    /** {@return what the language of schemas itself finds wrong with a schema} */
    static List<Error> faults(JsonNode schema) {
        return REGISTRY.getSchema(SchemaLocation.of(DIALECT.getId())).validate(schema);
    }

    /** {@return a part of a schema as a schema of its own} */
    static Schema compiled(ApaSchema whole, JsonNode part) {
        ObjectNode alone = part.deepCopy();
        alone.set("$schema", tree(whole).get("$schema"));
        alone.set("$defs", tree(whole).get("$defs"));
        return compiled(alone);
    }

    /** {@return the schema and every schema within it, by JSON Pointer} */
    static ImmutableMap<String, JsonNode> parts(ApaSchema schema) {
        ImmutableMap.Builder<String, JsonNode> parts = ImmutableMap.builder();
        collect("", tree(schema), parts);
        return parts.buildOrThrow();
    }

    /** {@return what in a schema can refuse a value, each keyword as a JSON Pointer} */
    static ImmutableSet<String> assertions(ApaSchema schema) {
        ImmutableSet.Builder<String> assertions = ImmutableSet.builder();
        parts(schema)
                .forEach((pointer, part) -> part.properties().stream()
                        .filter(it -> ASSERTIONS.contains(it.getKey())
                                || it.getValue().equals(BooleanNode.FALSE))
                        .forEach(it -> assertions.add(pointer + "/" + it.getKey())));
        return assertions.build();
    }

    /** {@return the codes that a schema lists with {@code const}, in order} */
    static ImmutableList<String> codes(JsonNode alternatives) {
        ImmutableList.Builder<String> codes = ImmutableList.builder();
        for (JsonNode alternative : alternatives) {
            if (alternative.has("const")) {
                codes.add(alternative.get("const").asText());
            }
        }
        return codes.build();
    }

    private static void collect(String pointer, JsonNode schema, ImmutableMap.Builder<String, JsonNode> parts) {
        if (!schema.isObject()) {
            return;
        }
        parts.put(pointer, schema);
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            String at = pointer + "/" + keyword.getKey();
            if (MAPS_OF_SCHEMAS.contains(keyword.getKey())) {
                keyword.getValue().properties().forEach(it -> collect(at + "/" + it.getKey(), it.getValue(), parts));
            } else if (LISTS_OF_SCHEMAS.contains(keyword.getKey())) {
                for (int i = 0; i < keyword.getValue().size(); i++) {
                    collect(at + "/" + i, keyword.getValue().get(i), parts);
                }
            } else if (SCHEMAS.contains(keyword.getKey())) {
                collect(at, keyword.getValue(), parts);
            }
        }
    }
}
