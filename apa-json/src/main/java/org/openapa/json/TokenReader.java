package org.openapa.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Codes;
import org.openapa.model.internal.Excerpt;
import org.openapa.model.internal.Nearest;
import org.openapa.rules.Severity;

/**
 * Reads values of the format token by token, and takes down every problem on the way instead of stopping at the first.
 *
 * <p>Each method finds the tokens at the first of a value and leaves them at its last. A method that meets a problem notes it, passes
 * over the value and returns null.
 */
final class TokenReader {
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

    private static final String A_STRING = "a string";

    private final Tokens tokens;
    private final Reading how;
    private final Problems problems;

    TokenReader(Tokens tokens, Reading how) {
        this.tokens = tokens;
        this.how = how;
        this.problems = new Problems(how.limits().problems());
    }

    Problems problems() {
        return problems;
    }

    /** {@return how often something could not be read so far} */
    int failures() {
        return problems.errors();
    }

    /** {@return whether a value is worth making: nothing failed, or what can be read is wanted anyway} */
    boolean isWanted() {
        return how.keepReadable() || problems.errors() == 0;
    }

    /** Reads an object, and notes properties that it does not have, has twice, or lacks. */
    void object(Shape shape, PropertyReader properties) throws IOException {
        if (!at(Token.START_OBJECT, "an object")) {
            return;
        }
        long start = tokens.mark();
        int before = problems.size();
        long seen = 0;
        Set<String> unknown = Set.of();
        int likely = 0;
        while (tokens.next() == Token.NAME) {
            int index = tokens.indexIn(shape, likely);
            long bit = index < 0 ? 0 : 1L << index;
            if ((seen & bit) == bit) {
                unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
                stray(shape, index, unknown);
            } else {
                seen |= bit;
                likely = index + 1 == shape.names().size() ? 0 : index + 1;
                tokens.next();
                properties.read(shape.names().get(index));
            }
        }
        // What is missing is missing where the object begins, before everything in it.
        int place = before;
        for (String required : shape.required()) {
            if ((seen & 1L << shape.indexOf(required)) == 0) {
                missing(place++, start, "the property " + required, "an object without it");
            }
        }
        if (shape.anyRequired() && seen == 0) {
            missing(place, start, oneOf(shape.names(), ""), "an object without them");
        }
    }

    /**
     * Reads an object that has its properties by names which are not listed, such as rule ids; each at most once.
     *
     * @param what what stands here, for a problem
     * @param isName whether a name has the form it should
     * @param expected what that form is
     * @param entries called at the value of each property whose name is right
     */
    void entries(String what, Predicate<String> isName, String expected, PropertyReader entries) throws IOException {
        if (!at(Token.START_OBJECT, what)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            boolean right = noteName(seen, name);
            if (right && !isName.test(name)) {
                error(ProblemCode.INVALID_VALUE, expected, Excerpt.quote(name));
                right = false;
            }
            tokens.next();
            if (right) {
                entries.read(name);
            } else {
                skip();
            }
        }
    }

    /** Reads a list. One of which an item cannot be read is empty, for the places of the others would no longer be right. */
    <T> ImmutableList<T> list(String what, ValueReader<T> items) throws IOException {
        if (!at(Token.START_ARRAY, what)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<T> list = ImmutableList.builder();
        boolean complete = true;
        for (Token token = tokens.next(); token != Token.END_ARRAY && token != Token.END; token = tokens.next()) {
            T item = items.read();
            if (item == null) {
                complete = false;
            } else {
                list.add(item);
            }
        }
        if (!complete) {
            problems.addUnreadable(tokens.pointer());
            return ImmutableList.of();
        }
        return list.build();
    }

    @Nullable
    String text() throws IOException {
        return at(Token.STRING, A_STRING) && noteWhole() ? tokens.text() : null;
    }

    /** Reads the marker of the format, and refuses another than the one expected. */
    void format(String expected) throws IOException {
        String format = text();
        if (format != null && !format.equals(expected)) {
            error(ProblemCode.FORMAT_VERSION, expected, Excerpt.quote(format));
        }
    }

    <E extends Enum<E>> @Nullable E code(Codes<E> codes) throws IOException {
        String text = text();
        if (text == null) {
            return null;
        }
        @Nullable E constant = codes.find(text).orElse(null);
        if (constant == null) {
            error(ProblemCode.UNKNOWN_CODE, oneOf(codes.codes(), text), Excerpt.quote(text));
        }
        return constant;
    }

    /** Reads a whole number that is one of a few in a row, such as a grade or an edition. */
    <T> @Nullable T number(Numbers<T> numbers) throws IOException {
        if (!at(Token.INTEGER, numbers.expected())) {
            return null;
        }
        @Nullable T value = numbers.get(tokens.integer());
        if (value == null) {
            error(ProblemCode.INVALID_VALUE, numbers.expected(), Excerpt.of(tokens.text()));
        }
        return value;
    }

    /** Reads a whole number that counts something. */
    @Nullable
    Integer count(int least) throws IOException {
        String what = "a whole number from " + least + " to 999999999";
        if (!at(Token.INTEGER, what)) {
            return null;
        }
        int value = tokens.integer();
        if (value < least) {
            error(ProblemCode.INVALID_VALUE, what, Excerpt.of(tokens.text()));
            return null;
        }
        return value;
    }

    /** Reads a whole number, and gives it as it is written. */
    @Nullable
    String wholeNumber() throws IOException {
        return at(Token.INTEGER, "a whole number") ? tokens.text() : null;
    }

    @Nullable
    LocalDate date() throws IOException {
        if (!at(Token.STRING, Dates.EXPECTED)) {
            return null;
        }
        String text = tokens.text();
        @Nullable LocalDate date = Dates.parse(text);
        if (date == null) {
            error(ProblemCode.INVALID_VALUE, Dates.EXPECTED, Excerpt.quote(text));
        }
        return date;
    }

    /** Reads a string through a parser that throws for what it does not know, and takes only the canonical form. */
    <T> @Nullable T parsed(String what, Function<String, ? extends T> parse) throws IOException {
        if (!at(Token.STRING, what)) {
            return null;
        }
        String text = tokens.text();
        @Nullable T value = parse(text, parse);
        if (value == null) {
            error(ProblemCode.INVALID_VALUE, what, Excerpt.quote(text));
        }
        return value;
    }

    /** {@return the value, if the text is its canonical form} */
    static <T> @Nullable T parse(String text, Function<String, ? extends T> parse) {
        try {
            T value = parse.apply(text);
            return value.toString().equals(text) ? value : null;
        } catch (IllegalArgumentException e) {
            // What would have been right is said with the place, by whoever asked.
            return null;
        }
    }

    /** Notes a problem at the current value and passes over it. */
    void refuse(ProblemCode code, String expected, String found) throws IOException {
        error(code, expected, found);
        skip();
    }

    /** Notes that what stands at the current token cannot be read. */
    void error(ProblemCode code, String expected, String found) {
        note(Severity.ERROR, code, expected, found);
        problems.addUnreadable(tokens.pointer());
    }

    /** {@return the beginning of the current value, for {@link #disagreement}} */
    long mark() {
        return tokens.mark();
    }

    /** Notes that the parts of the whole document, which begins at a mark and has no other problem, do not agree. */
    void disagreement(long start, String expected, String found) {
        problems.add(0, Problem.error(ProblemCode.INVALID_VALUE, tokens.pointer(), tokens.at(start), expected, found));
    }

    /** {@return "one of" the words, and the nearest of them if one is near} */
    static String oneOf(Iterable<String> words, String given) {
        return "one of " + String.join(", ", words)
                + Nearest.one(given, words)
                        .map(nearest -> "; nearest is " + nearest)
                        .orElse("");
    }

    private void note(Severity severity, ProblemCode code, String expected, String found) {
        problems.add(new Problem(code, severity, tokens.pointer(), tokens.at(tokens.mark()), expected, found));
    }

    /** Notes a property that is unknown or there again, and passes over it. */
    private void stray(Shape shape, int index, Set<String> unknown) throws IOException {
        String name = tokens.text();
        if (!noteWhole()) {
            problems.addUnreadable(parentOf(tokens.pointer()));
        } else if (index >= 0 || !unknown.add(name)) {
            error(ProblemCode.DUPLICATE_NAME, "each property once", Excerpt.quote(name) + " again");
        } else {
            unknown(shape, name);
        }
        tokens.next();
        skip();
    }

    private void unknown(Shape shape, String name) {
        boolean warn = how.warnOfUnknown() && !shape.isByCode();
        note(
                warn ? Severity.WARNING : Severity.ERROR,
                shape.isByCode() ? ProblemCode.UNKNOWN_CODE : ProblemCode.UNKNOWN_PROPERTY,
                shape.expectedInsteadOf(name),
                Excerpt.quote(name));
        if (!warn) {
            // Perhaps it was meant for another; then that cannot be read.
            String object = parentOf(tokens.pointer());
            Nearest.one(name, shape.names())
                    .map(nearest -> object + "/" + nearest)
                    .or(() -> shape.isByCode() ? Optional.of(object) : Optional.empty())
                    .ifPresent(problems::addUnreadable);
        }
    }

    private void missing(int place, long start, String expected, String found) {
        String pointer = tokens.pointer();
        problems.add(place, Problem.error(ProblemCode.MISSING_PROPERTY, pointer, tokens.at(start), expected, found));
        problems.addUnreadable(pointer);
    }

    private boolean at(Token token, String what) throws IOException {
        if (tokens.current() == token) {
            return true;
        }
        refuse(ProblemCode.WRONG_TYPE, what, found());
        return false;
    }

    private String found() throws IOException {
        Token token = tokens.current();
        return token == Token.INTEGER || token == Token.DECIMAL
                ? "the number " + Excerpt.of(tokens.text())
                : token.toString();
    }

    /** {@return whether the current name or string is made of whole characters; notes it if not} */
    private boolean noteWhole() throws IOException {
        if (tokens.isWhole()) {
            return true;
        }
        error(ProblemCode.LONE_SURROGATE, "whole characters", "half a surrogate pair");
        return false;
    }

    /** {@return whether the current name is whole and not among those seen; notes it if not} */
    private boolean noteName(Set<String> seen, String name) throws IOException {
        if (!noteWhole()) {
            return false;
        }
        if (!seen.add(name)) {
            error(ProblemCode.DUPLICATE_NAME, "each property once", Excerpt.quote(name) + " again");
            return false;
        }
        return true;
    }

    /** Passes over the current value; notes in it what different parsers would read differently. */
    private void skip() throws IOException {
        if (tokens.current() == Token.STRING) {
            noteWhole();
        }
        if (!tokens.current().startsStructure()) {
            return;
        }
        Deque<Set<String>> open = new ArrayDeque<>();
        open.push(new HashSet<>());
        while (!open.isEmpty()) {
            Token token = tokens.next();
            if (token.startsStructure()) {
                open.push(new HashSet<>());
            } else if (token.endsStructure()) {
                open.pop();
            } else if (token == Token.NAME) {
                noteName(open.element(), tokens.text());
            } else if (token == Token.STRING) {
                noteWhole();
            }
        }
    }

    /** {@return the pointer of what is around a place} */
    static String parentOf(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
