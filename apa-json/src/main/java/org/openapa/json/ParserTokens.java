package org.openapa.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.ReaderBasedJsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.util.TokenBufferReadContext;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of the value at which a parser of the host stands, within limits of our own.
 *
 * <p>The host may have buffered the value, as Jackson does where it looks for a type id or unwraps an object. A buffer does not know
 * where in the document its tokens stood: there is no position then, and pointers begin at the value.
 */
final class ParserTokens implements Tokens {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final JsonParser parser;
    private final Limits limits;
    private final boolean placed;
    private final List<JsonLocation> marks = new ArrayList<>(0);
    /** Of each object and array that is open, the innermost first, how many properties or items have begun in it. */
    private final Deque<Level> open = new ArrayDeque<>(0);

    private Token token = Token.END;
    private boolean begun;
    private @Nullable JsonStreamContext aroundValue;

    /** An object or array that is open. */
    private static final class Level {
        private final boolean isObject;
        private int count;

        Level(boolean isObject) {
            this.isObject = isObject;
        }
    }

    /**
     * Begins at a value.
     *
     * @param parser the parser that stands at the value
     * @param document the parser of the whole that the host reads; null if there is none
     */
    ParserTokens(JsonParser parser, @Nullable JsonParser document, Limits limits) {
        this.parser = parser;
        this.limits = limits;
        this.placed = document != null
                && innermost(parser).equals(innermost(document))
                && knowsAround(parser.getParsingContext());
    }

    private static JsonParser innermost(JsonParser parser) {
        JsonParser inner = parser;
        while (inner instanceof JsonParserDelegate delegate) {
            inner = delegate.delegate();
        }
        return inner;
    }

    /** {@return whether what is around a value is as the parser says} A buffer keeps it as it was at some other token. */
    private static boolean knowsAround(JsonStreamContext context) {
        JsonStreamContext top = context;
        while (top.getParent() instanceof TokenBufferReadContext parent) {
            top = parent;
        }
        return !(top instanceof TokenBufferReadContext) || top.getParent() == null;
    }

    /** {@return whether it is known where in the document the value stands} */
    boolean isPlaced() {
        return placed;
    }

    @Override
    public Token next() throws IOException {
        if (begun && open.isEmpty()) {
            token = Token.END;
            return token;
        }
        @Nullable JsonToken next = begun || parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        token = token(next);
        if (!begun) {
            begin();
        }
        check();
        return token;
    }

    private void begin() throws BrokenException {
        begun = true;
        boolean inside = token == Token.NAME || token == Token.END_OBJECT;
        if (!placed) {
            JsonStreamContext context = parser.getParsingContext();
            aroundValue = token.startsStructure() || token == Token.NAME ? context.getParent() : context;
        }
        if (inside) {
            // Jackson has read the beginning of the object in search of a type id.
            throw new BrokenException(Problem.error(
                    ProblemCode.WRONG_TYPE,
                    token == Token.NAME ? pointerAround() : pointer(),
                    Position.UNKNOWN,
                    "an object without a type id",
                    "an object with a type id"));
        }
    }

    @Override
    public Token current() {
        return token;
    }

    @Override
    public String text() throws IOException {
        return token == Token.NAME ? parser.currentName() : parser.getText();
    }

    @Override
    public boolean isWhole() throws IOException {
        return Utf8.firstLoneSurrogate(text()) < 0;
    }

    @Override
    public int integer() throws IOException {
        String text = parser.getText();
        boolean plain = text.length() <= 9 && DIGIT.matchesAllOf(text) && (text.length() == 1 || text.charAt(0) != '0');
        return plain ? Integer.parseInt(text) : -1;
    }

    @Override
    public int indexIn(Shape shape, int likely) throws IOException {
        return shape.indexOf(text());
    }

    @Override
    public String pointer() {
        return pointer(true);
    }

    @Override
    public String pointerAround() {
        return pointer(false);
    }

    private String pointer(boolean last) {
        Deque<JsonStreamContext> around = new ArrayDeque<>();
        JsonStreamContext context = parser.getParsingContext();
        if (!last) {
            context = context.getParent();
        }
        while (context != null && !context.equals(aroundValue)) {
            around.push(context);
            context = context.getParent();
        }
        Pointer pointer = new Pointer();
        for (JsonStreamContext level : around) {
            if (level.inObject() && level.hasCurrentName()) {
                pointer.name(level.getCurrentName());
            } else if (level.inArray() && level.hasCurrentIndex()) {
                pointer.index(level.getCurrentIndex());
            }
        }
        return pointer.toString();
    }

    @Override
    public long mark() {
        marks.add(parser.currentTokenLocation());
        return marks.size() - 1L;
    }

    @Override
    public Position at(long mark) {
        JsonLocation location = marks.get((int) mark);
        boolean known =
                placed && location.getLineNr() >= 1 && !(parser.getParsingContext() instanceof TokenBufferReadContext);
        // Only this parser of Jackson's counts columns in characters of Java; others count bytes, or characters of
        // Unicode.
        boolean column = innermost(parser) instanceof ReaderBasedJsonParser;
        return known
                ? new Position(location.getLineNr(), column ? location.getColumnNr() : 0, location.getByteOffset())
                : Position.UNKNOWN;
    }

    private static Token token(@Nullable JsonToken token) {
        return token == null
                ? Token.END
                : switch (token) {
                    case START_OBJECT -> Token.START_OBJECT;
                    case END_OBJECT -> Token.END_OBJECT;
                    case START_ARRAY -> Token.START_ARRAY;
                    case END_ARRAY -> Token.END_ARRAY;
                    case FIELD_NAME -> Token.NAME;
                    case VALUE_STRING -> Token.STRING;
                    case VALUE_NUMBER_INT -> Token.INTEGER;
                    case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
                    case VALUE_TRUE -> Token.TRUE;
                    case VALUE_FALSE -> Token.FALSE;
                    case VALUE_NULL -> Token.NULL;
                    default -> Token.OTHER;
                };
    }

    /** Keeps the limits, which the host may have set otherwise or not at all. */
    private void check() throws IOException {
        if (token.endsStructure()) {
            open.pop();
            return;
        }
        count(open.peek());
        switch (token) {
            case NAME -> check(text().length(), Limits.NAME_LENGTH, limits.nameLength(), "a longer name");
            case STRING -> check(parser.getTextLength(), Limits.TEXT_LENGTH, limits.textLength(), "a longer text");
            case INTEGER, DECIMAL ->
                check(parser.getTextLength(), Limits.NUMBER_LENGTH, limits.numberLength(), "a longer number");
            case START_OBJECT, START_ARRAY -> {
                check(open.size() + 1, Limits.DEPTH, limits.depth(), "another level");
                open.push(new Level(token == Token.START_OBJECT));
            }
            default -> {}
        }
    }

    private void count(@Nullable Level level) throws BrokenException {
        if (level != null && level.isObject == (token == Token.NAME)) {
            level.count++;
            if (level.isObject) {
                check(level.count, Limits.PROPERTIES, limits.properties(), "more properties");
            } else {
                check(level.count, Limits.LIST_SIZE, limits.listSize(), "more items");
            }
        }
    }

    private void check(int size, String name, int most, String found) throws BrokenException {
        if (size > most) {
            // A name too many or too long is a problem of its object.
            String pointer = token == Token.NAME ? pointerAround() : pointer();
            throw BrokenException.limit(name, most, found, pointer, at(mark()));
        }
    }
}
