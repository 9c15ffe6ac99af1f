package org.openapa.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openapa.model.internal.Codes;
import org.openapa.model.internal.Excerpt;

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
    private final Faults faults;

    TokenReader(Tokens tokens, Reading how) {
        this.tokens = tokens;
        this.how = how;
        this.faults = new Faults(tokens, how);
    }

    Tokens tokens() {
        return tokens;
    }

    Faults faults() {
        return faults;
    }

    /** {@return how often something could not be read so far} */
    int failures() {
        return faults.problems().errors();
    }

    /** {@return whether a value is worth making: nothing failed, or what can be read is wanted anyway} */
    boolean isWanted() {
        return how.keepReadable() || faults.problems().errors() == 0;
    }

    /** Takes down that the list that ends here could not be read, and with it all that could not be read in it since the mark. */
    void loseList(int mark) {
        if (how.keepReadable()) {
            faults.problems().addUnreadable(tokens.pointer(), mark);
        }
    }

    /** {@return whether a place is among those that could not be read} */
    boolean isLost(String pointer) {
        return faults.problems().isUnreadable(pointer);
    }

    /** Begins an object. Of anything else a problem is noted. */
    Properties object(Shape shape) throws IOException {
        return new Properties(this, shape, at(Token.START_OBJECT, "an object"));
    }

    /**
     * Begins an array. Of anything else a problem is noted.
     *
     * @param what what stands here, for the problem
     */
    <T> Items<T> list(String what) throws IOException {
        return new Items<>(this, at(Token.START_ARRAY, what));
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
        Names seen = new Names();
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            boolean right = faults.noteName(seen, name);
            if (right && !isName.test(name)) {
                faults.error(ProblemCode.INVALID_VALUE, () -> expected, () -> Excerpt.quote(name));
                right = false;
            }
            tokens.next();
            if (right) {
                entries.read(name);
            } else {
                faults.skip();
            }
        }
    }

    @Nullable
    String text() throws IOException {
        if (!at(Token.STRING, A_STRING)) {
            return null;
        }
        if (!tokens.isWhole()) {
            faults.noteHalf();
            faults.lose(tokens::pointer);
            return null;
        }
        return tokens.text();
    }

    /** Reads the marker of the format, and refuses another than the one expected. */
    void format(String expected) throws IOException {
        String format = text();
        if (format != null && !format.equals(expected)) {
            faults.error(ProblemCode.FORMAT_VERSION, () -> expected, () -> Excerpt.quote(format));
        }
    }

    <E extends Enum<E>> @Nullable E code(Codes<E> codes) throws IOException {
        String text = text();
        if (text == null) {
            return null;
        }
        @Nullable E constant = codes.find(text).orElse(null);
        if (constant == null) {
            faults.error(ProblemCode.UNKNOWN_CODE, () -> Faults.oneOf(codes.codes(), text), () -> Excerpt.quote(text));
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
            faults.error(ProblemCode.INVALID_VALUE, numbers::expected, () -> Excerpt.of(tokens.text()));
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
            faults.error(ProblemCode.INVALID_VALUE, () -> what, () -> Excerpt.of(tokens.text()));
            return null;
        }
        return value;
    }

    /** Passes over a whole number that says where something stands; in a long stream it has any number of digits. */
    void place(int least) throws IOException {
        @Nullable String number = wholeNumber();
        if (number != null && (number.startsWith("-") || (least > 0 && number.equals("0")))) {
            faults.error(ProblemCode.INVALID_VALUE, () -> "a whole number from " + least, () -> Excerpt.of(number));
        }
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
            faults.error(ProblemCode.INVALID_VALUE, () -> Dates.EXPECTED, () -> Excerpt.quote(text));
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
            faults.error(ProblemCode.INVALID_VALUE, () -> what, () -> Excerpt.quote(text));
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

    /** {@return the beginning of the current value, for {@link Faults#disagreement}} */
    long mark() {
        return tokens.mark();
    }

    private boolean at(Token token, String what) throws IOException {
        if (tokens.current() == token) {
            return true;
        }
        faults.refuse(ProblemCode.WRONG_TYPE, () -> what, faults::found);
        return false;
    }
}
