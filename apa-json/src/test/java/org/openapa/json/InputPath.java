package org.openapa.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openapa.model.Assessment;

/** The ways on which a document gets into the library: two through the front door, the others through a mapper of the host. */
enum InputPath {
    FRONT_DOOR_BYTES,
    FRONT_DOOR_STRING,
    BYTES,
    STRING,
    READER,
    INPUT_STREAM,
    CHARACTERS,
    TREE,
    TOKEN_BUFFER;

    boolean isFrontDoor() {
        return this == FRONT_DOOR_BYTES || this == FRONT_DOOR_STRING;
    }

    /** {@return whether documents come as text on this way, decoded by somebody before} */
    boolean isText() {
        return this == FRONT_DOOR_STRING || this == STRING || this == READER || this == CHARACTERS;
    }

    /** {@return whether these bytes can come on this way: what is no UTF-8 is no text} */
    boolean carries(byte[] document) {
        return !isText() || Utf8.firstMalformed(document, 0, document.length) == document.length;
    }

    /**
     * {@return what becomes of a document on this way}
     *
     * @param document the document, which this way {@linkplain #carries carries}
     * @param mapper the mapper of the host, with the module
     */
    Verdict read(byte[] document, ObjectMapper mapper) {
        return switch (this) {
            case FRONT_DOOR_BYTES -> Verdict.of(ApaJson.strict().readAssessment(document));
            case FRONT_DOOR_STRING -> Verdict.of(ApaJson.strict().readAssessment(text(document)));
            case BYTES -> Verdict.ofHost(() -> mapper.readValue(document, Assessment.class));
            case STRING -> Verdict.ofHost(() -> mapper.readValue(text(document), Assessment.class));
            case READER ->
                Verdict.ofHost(() ->
                        mapper.readValue(new CharArrayReader(text(document).toCharArray()), Assessment.class));
            case INPUT_STREAM ->
                Verdict.ofHost(() -> mapper.readValue(new ByteArrayInputStream(document), Assessment.class));
            case CHARACTERS -> {
                char[] characters = text(document).toCharArray();
                yield Verdict.ofHost(() -> {
                    try (JsonParser parser = mapper.getFactory().createParser(characters)) {
                        return mapper.readValue(parser, Assessment.class);
                    }
                });
            }
            case TREE -> Verdict.ofHost(() -> mapper.treeToValue(mapper.readTree(document), Assessment.class));
            case TOKEN_BUFFER -> Verdict.ofHost(() -> buffered(document, mapper));
        };
    }

    private static Assessment buffered(byte[] document, ObjectMapper mapper) throws IOException {
        try (JsonParser parser = mapper.createParser(document);
                TokenBuffer buffer = new TokenBuffer(parser)) {
            parser.nextToken();
            buffer.copyCurrentStructure(parser);
            return mapper.readValue(buffer.asParser(), Assessment.class);
        }
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
