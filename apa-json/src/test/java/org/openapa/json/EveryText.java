package org.openapa.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A document that has every property of the format, with texts to fill in. */
final class EveryText {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEMPLATE = Documents.resource("every-text.json");
    private static final List<String> AROUND = Splitter.on("\"T\"").splitToList(TEMPLATE);
    private static final ImmutableList<String> PLACES = places();

    private EveryText() {}

    /** {@return the pointers of all texts, in the order of the document} */
    static ImmutableList<String> pointers() {
        return PLACES;
    }

    /**
     * {@return the document with texts filled in}
     *
     * @param texts the text of each place, by its index
     */
    static String document(IntFunction<String> texts) {
        StringBuilder document = new StringBuilder(AROUND.get(0));
        for (int i = 0; i < PLACES.size(); i++) {
            document.append(quoted(texts.apply(i))).append(AROUND.get(i + 1));
        }
        return document.toString();
    }

    /** {@return the document as a tree} */
    static JsonNode tree() {
        return tree(TEMPLATE);
    }

    static JsonNode tree(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String quoted(String text) {
        try {
            return MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static ImmutableList<String> places() {
        ImmutableList.Builder<String> places = ImmutableList.builder();
        collect(tree(), "", places);
        return places.build();
    }

    private static void collect(JsonNode node, String pointer, ImmutableList.Builder<String> places) {
        if (node.isTextual() && node.textValue().equals("T")) {
            places.add(pointer);
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                collect(property.getValue(), pointer + "/" + property.getKey(), places);
            }
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, places);
            }
        }
    }
}
