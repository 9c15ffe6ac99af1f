package org.openapa.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Codes;
import org.openapa.model.internal.Excerpt;
import org.openapa.model.internal.Nearest;

/**
 * Reads values of the format token by token, and takes down every problem on the way instead of stopping at the first.
 *
 * <p>Each method finds the parser at the first token of a value and leaves it at the last. A method that meets a problem notes it,
 * passes over the value and returns null.
 */
final class TokenReader {
    /** No document has use for more, and an answer should stay readable. */
    static final int MAX_PROBLEMS = 1000;

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    /** Reads one value. */
    @FunctionalInterface
    interface ValueReader<T> {
        @Nullable
        T read() throws IOException;
    }

    /** Reads the value of the property named. */
    @FunctionalInterface
    interface PropertyReader {
        void read(String name) throws IOException;
    }

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>(0);

    TokenReader(JsonParser parser) {
        this.parser = parser;
    }

    ImmutableList<Problem> problems() {
        return versionAlone(problems);
    }

    /** {@return the problems; of a document of another version that one alone, since the rest may be right there} */
    static ImmutableList<Problem> versionAlone(List<Problem> problems) {
        ImmutableList<Problem> version = problems.stream()
                .filter(problem -> problem.code() == ProblemCode.FORMAT_VERSION)
                .collect(ImmutableList.toImmutableList());
        return version.isEmpty() ? ImmutableList.copyOf(problems) : version;
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Reads an object, and notes properties that it does not have, has twice, or lacks. */
    void object(Shape shape, PropertyReader properties) throws IOException {
        object(
                shape,
                name -> problem(ProblemCode.UNKNOWN_PROPERTY, oneOf(shape.names(), name), Excerpt.quote(name)),
                properties);
    }

    /**
     * Reads an object, and notes properties that it has twice or lacks.
     *
     * @param shape the properties it may have and those it must have
     * @param unknown called at the name of any other property, to note the problem
     * @param properties called at the value of each property
     */
    void object(Shape shape, PropertyReader unknown, PropertyReader properties) throws IOException {
        if (!at(JsonToken.START_OBJECT, "an object")) {
            return;
        }
        String pointer = pointer();
        Position start = position();
        int before = problems.size();
        ImmutableList<String> names = shape.names().asList();
        long seen = 0;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int index = names.indexOf(name);
            long bit = index < 0 ? 0 : 1L << index;
            if (index >= 0 && (seen & bit) == 0) {
                seen |= bit;
                parser.nextToken();
                properties.read(name);
            } else {
                if (index < 0) {
                    unknown.read(name);
                } else {
                    problem(ProblemCode.DUPLICATE_NAME, "each property once", Excerpt.quote(name) + " again");
                }
                parser.nextToken();
                parser.skipChildren();
            }
        }
        // What is missing is missing where the object begins, before everything in it.
        int index = before;
        for (String required : shape.required()) {
            if ((seen & 1L << names.indexOf(required)) == 0) {
                missing(index++, pointer, start, "the property " + required, "an object without it");
            }
        }
        if (shape.anyRequired() && seen == 0) {
            missing(index, pointer, start, oneOf(shape.names(), ""), "an object without them");
        }
    }

    /** Reads a list; what cannot be read of it is left out, with a problem noted. */
    <T> ImmutableList<T> list(String what, ValueReader<T> items) throws IOException {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        if (at(JsonToken.START_ARRAY, what)) {
            for (@Nullable JsonToken token = parser.nextToken();
                    token != JsonToken.END_ARRAY && token != null;
                    token = parser.nextToken()) {
                T item = items.read();
                if (item != null) {
                    list.add(item);
                }
            }
        }
        return list.build();
    }

    @Nullable
    String text() throws IOException {
        if (!at(JsonToken.VALUE_STRING, "a string")) {
            return null;
        }
        String text = parser.getText();
        if (Utf8.firstLoneSurrogate(text) >= 0) {
            problem(ProblemCode.LONE_SURROGATE, "whole characters", "half a surrogate pair");
            return null;
        }
        return text;
    }

    <E extends Enum<E>> @Nullable E code(Codes<E> codes) throws IOException {
        String text = text();
        if (text == null) {
            return null;
        }
        @Nullable E constant = codes.find(text).orElse(null);
        if (constant == null) {
            problem(ProblemCode.UNKNOWN_CODE, oneOf(codes.codes(), text), Excerpt.quote(text));
        }
        return constant;
    }

    /** Reads a whole number that is one of a few, such as a grade or an edition. */
    <E extends Enum<E>> @Nullable E number(Codes<E> codes, String what) throws IOException {
        if (!at(JsonToken.VALUE_NUMBER_INT, what)) {
            return null;
        }
        String digits = parser.getText();
        @Nullable E constant = codes.find(digits).orElse(null);
        if (constant == null) {
            problem(ProblemCode.INVALID_VALUE, what, Excerpt.of(digits));
        }
        return constant;
    }

    @Nullable
    LocalDate date() throws IOException {
        String what = "a date from 1900-01-01 to 2999-12-31, written yyyy-MM-dd";
        if (!at(JsonToken.VALUE_STRING, what)) {
            return null;
        }
        String text = parser.getText();
        @Nullable LocalDate date = date(text);
        if (date == null) {
            problem(ProblemCode.INVALID_VALUE, what, Excerpt.quote(text));
        }
        return date;
    }

    /** Reads a string through a parser that throws for what it does not know, and takes only the canonical form. */
    <T> @Nullable T parsed(String what, Function<String, T> parse) throws IOException {
        if (!at(JsonToken.VALUE_STRING, what)) {
            return null;
        }
        String text = parser.getText();
        try {
            T value = parse.apply(text);
            if (value.toString().equals(text)) {
                return value;
            }
        } catch (IllegalArgumentException e) {
            // The problem noted below says the same, with the place.
        }
        problem(ProblemCode.INVALID_VALUE, what, Excerpt.quote(text));
        return null;
    }

    /** Notes a problem at the current value and passes over it. */
    void refuse(ProblemCode code, String expected, String found) throws IOException {
        problem(code, expected, found);
        parser.skipChildren();
    }

    /** Notes a problem at the current token. */
    void problem(ProblemCode code, String expected, String found) {
        if (problems.size() < MAX_PROBLEMS || code == ProblemCode.FORMAT_VERSION) {
            problems.add(new Problem(code, pointer(), position(), expected, found));
        }
    }

    private void missing(int index, String pointer, Position start, String expected, String found) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(index, new Problem(ProblemCode.MISSING_PROPERTY, pointer, start, expected, found));
        }
    }

    /** {@return the JSON Pointer of the current token} */
    String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    Position position() {
        JsonLocation location = parser.currentTokenLocation();
        if (location.getLineNr() < 1) {
            return Position.UNKNOWN;
        }
        return new Position(location.getLineNr(), location.getColumnNr(), location.getByteOffset());
    }

    /** {@return "one of" the words, and the nearest of them if one is near} */
    static String oneOf(ImmutableSet<String> words, String given) {
        return "one of " + String.join(", ", words)
                + Nearest.one(given, words)
                        .map(nearest -> "; nearest is " + nearest)
                        .orElse("");
    }

    private boolean at(JsonToken token, String what) throws IOException {
        if (parser.currentToken() == token) {
            return true;
        }
        refuse(ProblemCode.WRONG_TYPE, what, found());
        return false;
    }

    private String found() throws IOException {
        @Nullable JsonToken token = parser.currentToken();
        return token == null
                ? "nothing"
                : switch (token) {
                    case START_OBJECT -> "an object";
                    case START_ARRAY -> "an array";
                    case VALUE_STRING -> "a string";
                    case VALUE_NULL -> "null";
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + Excerpt.of(parser.getText());
                    case VALUE_TRUE, VALUE_FALSE -> parser.getText();
                    default -> "something else";
                };
    }

    private static @Nullable LocalDate date(String text) {
        boolean form =
                text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && DIGIT.countIn(text) == 8;
        if (!form) {
            return null;
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        boolean real = year >= 1900
                && year <= 2999
                && month >= 1
                && month <= 12
                && YearMonth.of(year, month).isValidDay(day);
        return real ? LocalDate.of(year, month, day) : null;
    }
}
