package org.openapa.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of the value at which a parser of the host stands, within limits of our own. */
final class ParserTokens implements Tokens {
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private final JsonParser parser;
    private final Limits limits;
    private final List<JsonLocation> marks = new ArrayList<>(0);
    /** Of each object and array that is open, the innermost first, how many properties or items have begun in it. */
    private final Deque<Level> open = new ArrayDeque<>(0);

    private Token token = Token.END;
    private boolean begun;

    /** An object or array that is open. */
    private static final class Level {
        private final boolean isObject;
        private int count;

        Level(boolean isObject) {
            this.isObject = isObject;
        }
    }

    ParserTokens(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    @Override
    public Token next() throws IOException {
        if (begun && open.isEmpty()) {
            token = Token.END;
            return token;
        }
        @Nullable JsonToken next = begun || parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
        begun = true;
        token = token(next);
        check();
        return token;
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
        Deque<JsonStreamContext> around = new ArrayDeque<>();
        for (JsonStreamContext context = parser.getParsingContext(); context != null; context = context.getParent()) {
            around.push(context);
        }
        StringBuilder pointer = new StringBuilder();
        for (JsonStreamContext context : around) {
            if (context.inObject() && context.hasCurrentName()) {
                pointer.append('/').append(escaped(context.getCurrentName()));
            } else if (context.inArray() && context.hasCurrentIndex()) {
                pointer.append('/').append(context.getCurrentIndex());
            }
            if (pointer.length() >= LONGEST_POINTER) {
                break;
            }
        }
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public long mark() {
        marks.add(parser.currentTokenLocation());
        return marks.size() - 1L;
    }

    @Override
    public Position at(long mark) {
        JsonLocation location = marks.get((int) mark);
        return location.getLineNr() < 1
                ? Position.UNKNOWN
                : new Position(location.getLineNr(), location.getColumnNr(), location.getByteOffset());
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
            String pointer = token == Token.NAME ? Faults.parentOf(pointer()) : pointer();
            throw BrokenException.limit(name, most, found, pointer, at(mark()));
        }
    }
}
