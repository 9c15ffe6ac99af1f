package org.openapa.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas are well made: valid, described, closed, and of standard keywords alone. */
class ApaSchemaTest {
    private static final ImmutableSet<String> STANDARD_KEYWORDS = ImmutableSet.of(
            "$schema",
            "$id",
            "$comment",
            "$defs",
            "$ref",
            "title",
            "description",
            "examples",
            "type",
            "const",
            "enum",
            "allOf",
            "anyOf",
            "oneOf",
            "properties",
            "additionalProperties",
            "propertyNames",
            "required",
            "minProperties",
            "dependentRequired",
            "items",
            "minimum",
            "maximum",
            "maxLength",
            "pattern",
            "format");

    @ParameterizedTest
    @EnumSource
    void itIsAValidSchemaOf2020(ApaSchema schema) {
        JsonNode tree = Schemas.tree(schema);

        assertThat(tree.get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(Schemas.faults(tree)).isEmpty();
    }

    @Test
    void whatIsNoSchemaIsNoticed() {
        assertThat(Schemas.faults(Schemas.tree("{\"type\":\"text\"}"))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void itsIdIsAUrnOfTheFileName(ApaSchema schema) {
        assertThat(schema.id()).isEqualTo(Schemas.tree(schema).get("$id").asText());
        assertThat(schema.fileName()).isEqualTo(schema.id().substring("urn:openapa:".length()) + ".json");
    }

    @Test
    void fileNamesSayFormatAndVersion() {
        assertThat(ApaSchema.values())
                .extracting(ApaSchema::fileName)
                .containsExactly("apa-assessment-1.json", "apa-report-1.json", "apa-rules-1.json");
    }

    @ParameterizedTest
    @EnumSource
    void everyPropertyHasATitleAndADescription(ApaSchema schema) {
        Schemas.parts(schema)
                .forEach((pointer, part) -> part.path("properties")
                        .properties()
                        .forEach(it -> assertDescribed(it.getValue(), pointer + "/properties/" + it.getKey())));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasATitleAndADescription(ApaSchema schema) {
        Schemas.parts(schema).forEach((pointer, part) -> {
            if (part.has("const")) {
                assertDescribed(part, pointer);
            }
        });
    }

    private static void assertDescribed(JsonNode part, String pointer) {
        assertThat(part.path("title").asText()).as(pointer).isNotBlank();
        assertThat(part.path("description").asText()).as(pointer).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void objectsAreClosed(ApaSchema schema) {
        Schemas.parts(schema).forEach((pointer, part) -> {
            if (part.has("properties") && !pointer.equals("/$defs/rules")) {
                assertThat(part.path("additionalProperties").toString())
                        .as(pointer)
                        .isEqualTo("false");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void keywordsAreStandardSoThatStrictValidatorsTakeThem(ApaSchema schema) {
        assertThat(Schemas.parts(schema).values().stream()
                        .flatMap(part -> part.properties().stream().map(Map.Entry::getKey))
                        .collect(Collectors.toSet()))
                .isSubsetOf(STANDARD_KEYWORDS);
    }

    @ParameterizedTest
    @EnumSource
    void everyDefinitionIsUsedAndNoneIsMissing(ApaSchema schema) {
        Set<String> used = new TreeSet<>();
        Schemas.parts(schema).values().forEach(part -> {
            if (part.has("$ref")) {
                used.add(part.get("$ref").asText());
            }
        });
        List<String> defined = ImmutableList.copyOf(
                        Schemas.tree(schema).get("$defs").fieldNames())
                .stream()
                .map(it -> "#/$defs/" + it)
                .toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(defined);
    }

    @ParameterizedTest
    @EnumSource
    void definitionsThatPropertiesReferToHaveNoTitleThatWouldHideTheirs(ApaSchema schema) {
        JsonNode definitions = Schemas.tree(schema).get("$defs");
        Schemas.parts(schema).forEach((pointer, part) -> {
            if (part.has("$ref") && part.has("title")) {
                String name = part.get("$ref").asText().substring("#/$defs/".length());
                assertThat(definitions.get(name).has("title")).as(pointer).isFalse();
                assertThat(definitions.get(name).has("description")).as(pointer).isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void examplesAreValid(ApaSchema schema) {
        Schemas.parts(schema)
                .forEach((pointer, part) -> part.path("examples")
                        .forEach(example -> assertThat(
                                        Schemas.compiled(schema, part).validate(example))
                                .as("%s: %s", pointer, example)
                                .isEmpty()));
        assertThat(Schemas.tree(schema).get("examples")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noPropertyHasALoneExampleThatAnEditorWouldTypeIn(ApaSchema schema) {
        Schemas.parts(schema).forEach((pointer, part) -> {
            if (!pointer.isEmpty() && !pointer.equals("/properties/$schema")) {
                assertThat(part.path("examples").size()).as(pointer).isNotEqualTo(1);
            }
        });
    }
}
