package org.openapa.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the codec refuses and a schema cannot say, since it sees values one by one, not text. The page on schemas lists the same. */
enum Unsayable {
    /** 2.0 is a whole number to a schema. */
    WHOLE_NUMBER_WITH_A_FRACTION,
    /** Half a surrogate pair, which is no character. */
    LONE_SURROGATE,
    /** A schema counts characters, the limit on texts counts UTF-16 code units. */
    LENGTH_IN_CODE_UNITS,
    /** A property twice: whoever validates sees one of the two. */
    DUPLICATE_NAME,
    /** A document that is too large; a report or settings may be far larger than those tried. */
    SIZE,
    /** -0 is 0 to a schema. Only reports have numbers that may be 0. */
    NEGATIVE_ZERO,
    /** A message, reason or word of evidence that is not one printable line, or has too many UTF-16 code units for one. */
    LINE,
    /** A day in evidence that is in no calendar, of a year that has a sign. */
    FAR_DAY,
    /** Parts of a report of which each may be right, but not all. */
    PARTS,
    /** Problems in a report's stead, which are only written. */
    PROBLEMS;

    private static final ImmutableSet<Unsayable> OF_REPORTS =
            Sets.immutableEnumSet(NEGATIVE_ZERO, LINE, FAR_DAY, PARTS, PROBLEMS);
    private static final int LONGEST_TEXT = 65_536;
    private static final JsonFactory LENIENT = new JsonFactory();
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** {@return what the schema of a format cannot say} */
    static ImmutableList<Unsayable> of(ApaSchema format) {
        return Stream.of(values())
                .filter(it -> !OF_REPORTS.contains(it) || format == ApaSchema.REPORT)
                .filter(it -> it != SIZE || format == ApaSchema.ASSESSMENT)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether the document is refused for this}
     *
     * @param tree the document's value, as who validates sees it and finds nothing wrong
     * @param document the document
     */
    boolean holds(JsonNode tree, byte[] document) {
        return switch (this) {
            case WHOLE_NUMBER_WITH_A_FRACTION -> anyValue(tree, JsonNode::isFloatingPointNumber);
            case LONE_SURROGATE -> anyValue(tree, it -> it.isTextual() && !isEncodable(it.textValue()));
            case LENGTH_IN_CODE_UNITS -> anyValue(tree, it -> it.isTextual() && isLongInCodeUnits(it.textValue()));
            case DUPLICATE_NAME -> !isTaken(STRICT, document, number -> true);
            case SIZE -> document.length > Limits.standard().recordBytes();
            case NEGATIVE_ZERO -> !isTaken(LENIENT, document, number -> !number.equals("-0"));
            case LINE -> !ReportParts.areLinesPrintable(tree);
            case FAR_DAY -> !ReportParts.areFarDaysReal(tree);
            case PARTS -> !ReportParts.agree(tree);
            case PROBLEMS -> tree.has("problems");
        };
    }

    /** {@return the document, or now and then another text for the same value} */
    static byte[] disguised(JsonNode tree, byte[] document, int turn) {
        if (turn % 50 == 0 && tree.isObject() && !tree.isEmpty()) {
            String name = TextNode.valueOf(tree.fieldNames().next()).toString();
            byte[] again = ("{" + name + ":0,").getBytes(StandardCharsets.UTF_8);
            return Bytes.concat(again, Arrays.copyOfRange(document, 1, document.length));
        }
        if (turn % 50 == 2) {
            return new String(document, StandardCharsets.UTF_8)
                    .replaceFirst("(?<=[a-z]\":)0(?=[,}])", "-0")
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (turn % 500 == 1) {
            byte[] padded = Arrays.copyOf(document, Limits.standard().recordBytes() + 1);
            Arrays.fill(padded, document.length, padded.length, (byte) ' ');
            return padded;
        }
        return document;
    }

    private static boolean anyValue(JsonNode tree, Predicate<JsonNode> predicate) {
        return predicate.test(tree) || Streams.stream(tree).anyMatch(it -> anyValue(it, predicate));
    }

    private static boolean isEncodable(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean isLongInCodeUnits(String text) {
        return text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) <= LONGEST_TEXT;
    }

    /** {@return whether a parser takes the document, and a predicate its whole numbers as they are written} */
    private static boolean isTaken(JsonFactory parsers, byte[] document, Predicate<String> numbers) {
        boolean all = true;
        try (JsonParser parser = parsers.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                all &= token != JsonToken.VALUE_NUMBER_INT || numbers.test(parser.getText());
            }
            return all;
        } catch (JsonProcessingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
