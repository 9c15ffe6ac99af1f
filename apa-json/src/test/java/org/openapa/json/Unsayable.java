package org.openapa.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/** What the codec refuses and a schema cannot say, since it sees values, not text. The page on schemas lists the same. */
enum Unsayable {
    /** 2.0 is a whole number to a schema. */
    WHOLE_NUMBER_WITH_A_FRACTION {
        @Override
        boolean holds(JsonNode tree, byte[] document) {
            return anyValue(tree, JsonNode::isFloatingPointNumber);
        }
    },
    /** Half a surrogate pair, which is no character. */
    LONE_SURROGATE {
        @Override
        boolean holds(JsonNode tree, byte[] document) {
            return anyValue(tree, it -> it.isTextual() && !isEncodable(it.textValue()));
        }
    },
    /** A schema counts characters, the limit on texts counts UTF-16 code units. */
    LENGTH_IN_CODE_UNITS {
        @Override
        boolean holds(JsonNode tree, byte[] document) {
            return anyValue(tree, it -> it.isTextual() && isLongInCodeUnits(it.textValue()));
        }
    },
    /** A property twice: whoever validates sees one of the two. */
    DUPLICATE_NAME {
        @Override
        boolean holds(JsonNode tree, byte[] document) {
            return !isReadStrictly(document);
        }
    },
    /** A document that is too large. */
    SIZE {
        @Override
        boolean holds(JsonNode tree, byte[] document) {
            return document.length > Limits.standard().recordBytes();
        }
    };

    private static final int LONGEST_TEXT = 65_536;
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * {@return whether the document is refused for this}
     *
     * @param tree the document's value, as who validates sees it
     * @param document the document
     */
    abstract boolean holds(JsonNode tree, byte[] document);

    /** {@return the document, or now and then another text for the same value} */
    static byte[] disguised(JsonNode tree, byte[] document, int turn) {
        if (turn % 50 == 0 && tree.isObject() && !tree.isEmpty()) {
            String name = TextNode.valueOf(tree.fieldNames().next()).toString();
            byte[] again = ("{" + name + ":0,").getBytes(StandardCharsets.UTF_8);
            return Bytes.concat(again, Arrays.copyOfRange(document, 1, document.length));
        }
        if (turn % 500 == 1) {
            byte[] padded = Arrays.copyOf(document, Limits.standard().recordBytes() + 1);
            Arrays.fill(padded, document.length, padded.length, (byte) ' ');
            return padded;
        }
        return document;
    }

    private static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean isLongInCodeUnits(String text) {
        return text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) <= LONGEST_TEXT;
    }

    private static boolean anyValue(JsonNode tree, Predicate<JsonNode> predicate) {
        return predicate.test(tree) || Slot.in(tree).stream().map(Slot::value).anyMatch(predicate);
    }

    private static boolean isReadStrictly(byte[] document) {
        try (JsonParser parser = STRICT.createParser(document)) {
            while (parser.nextToken() != null) {
                // Read to the end, where nothing is wrong.
            }
            return true;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
