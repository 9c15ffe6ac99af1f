package org.openapa.json;

import java.util.Arrays;

/**
 * The tokens of one JSON value in bytes: strict JSON in strict UTF-8, within limits.
 *
 * <p>Nothing is decoded but what is asked for. Marks are byte offsets; lines and columns are counted only where there is a problem.
 */
final class ByteTokens implements Tokens {
    private static final int LEVELS_AT_FIRST = 8;

    // What is kept of each level of nesting: whether it is an object, how many properties or items have begun in it,
    // and
    // where the name of the property last begun stands between its quotes, 0 where there is none.
    private static final int IS_OBJECT = 0;
    private static final int COUNT = 1;
    private static final int NAME_FROM = 2;
    private static final int NAME_TO = 3;
    private static final int PER_LEVEL = 4;

    private final Span span;
    private final byte[] bytes;
    private final int end;
    private final Limits limits;
    private final StringScanner strings;

    private int[] levels = new int[LEVELS_AT_FIRST * PER_LEVEL];
    private int depth;
    private Token token = Token.END;
    private boolean begun;
    private int at;

    // Of the current token: where it begins, and between which offsets its text is.
    private int start;
    private int from;
    private int to;

    ByteTokens(Span span, Limits limits) {
        this.span = span;
        this.bytes = span.bytes();
        this.at = span.from();
        this.end = span.to();
        this.limits = limits;
        this.strings = new StringScanner(bytes, end);
    }

    @Override
    public Token next() throws BrokenException {
        skipBlanks();
        if (depth > 0) {
            token = token == Token.NAME ? value() : inside();
        } else if (begun) {
            token = Token.END;
        } else {
            begun = true;
            if (at == end) {
                throw broken(ProblemCode.EMPTY, at, "a JSON object", "nothing");
            }
            token = value();
        }
        return token;
    }

    /** {@return the offset of what follows the value, blanks passed over; the end of the bytes where nothing does} */
    int behind() {
        skipBlanks();
        return at;
    }

    @Override
    public Token current() {
        return token;
    }

    @Override
    public String text() {
        return strings.last(from, to);
    }

    @Override
    public boolean isWhole() {
        return strings.isWhole();
    }

    @Override
    public int integer() {
        int length = to - from;
        if (length > 9 || (length > 1 && bytes[from] == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    @Override
    public int indexIn(Shape shape, int likely) {
        return strings.isEscaped() ? shape.indexOf(text()) : shape.indexOf(bytes, from, to, likely);
    }

    @Override
    public String pointer() {
        return pointer(depth);
    }

    @Override
    public String pointerAround() {
        return pointer(depth - 1);
    }

    private String pointer(int to) {
        Pointer pointer = new Pointer();
        for (int base = 0; base < to * PER_LEVEL && !pointer.isStopped(); base += PER_LEVEL) {
            if (levels[base + IS_OBJECT] == 0 && levels[base + COUNT] > 0) {
                pointer.index(levels[base + COUNT] - 1);
            } else if (levels[base + NAME_FROM] > 0) {
                pointer.name(strings.text(levels[base + NAME_FROM], levels[base + NAME_TO]));
            }
        }
        return pointer.toString();
    }

    /** {@return in how many objects and arrays the current value stands, or stood before it ended} */
    int depth() {
        return depth;
    }

    @Override
    public long mark() {
        return start;
    }

    @Override
    public Position at(long mark) {
        return new Position(0, 0, mark);
    }

    /** Reads what stands in an object or array where a property or item has ended, or none has begun. */
    private Token inside() throws BrokenException {
        boolean object = level(IS_OBJECT) == 1;
        int count = level(COUNT);
        if (is((byte) closing())) {
            start = at++;
            depth--;
            return object ? Token.END_OBJECT : Token.END_ARRAY;
        }
        if (count > 0) {
            if (!is((byte) ',')) {
                String string = token == Token.STRING ? Slips.endOfString(bytes, from, to) : "";
                throw syntax(at, "',' or '" + closing() + "'" + string);
            }
            at++;
            skipBlanks();
        }
        start = at;
        setLevel(COUNT, count + 1);
        return object ? name(count) : item(count);
    }

    private char closing() {
        return level(IS_OBJECT) == 1 ? '}' : ']';
    }

    private Token item(int before) throws BrokenException {
        if (before == limits.listSize()) {
            throw limit(Limits.LIST_SIZE, limits.listSize(), "more items");
        }
        return value();
    }

    private Token name(int before) throws BrokenException {
        // A problem from here to the name is one of the object.
        setLevel(NAME_FROM, 0);
        if (before == limits.properties()) {
            throw limit(Limits.PROPERTIES, limits.properties(), "more properties");
        }
        if (!is((byte) '"')) {
            throw syntax(
                    at,
                    before == 0
                            ? "'}' or a name in double quotes"
                            : "a name in double quotes after the comma, or no comma");
        }
        string(Limits.NAME_LENGTH, limits.nameLength(), "a longer name");
        skipBlanks();
        if (!is((byte) ':')) {
            throw syntax(at, "':'" + Slips.endOfString(bytes, from, to));
        }
        at++;
        // Not before: a string without a colon may be a text gone astray, and no pointer quotes texts.
        setLevel(NAME_FROM, from);
        setLevel(NAME_TO, to);
        return Token.NAME;
    }

    private Token value() throws BrokenException {
        start = at;
        return switch (at < end ? bytes[at] : 0) {
            case '{' -> open(1);
            case '[' -> open(0);
            case '"' -> {
                string(Limits.TEXT_LENGTH, limits.textLength(), "a longer text");
                yield Token.STRING;
            }
            case 't' -> word("true", Token.TRUE);
            case 'f' -> word("false", Token.FALSE);
            case 'n' -> word("null", Token.NULL);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            default -> throw syntax(at, isBehindComma() ? "a JSON value after the comma, or no comma" : "a JSON value");
        };
    }

    /** {@return whether the next item of an array is missing behind a comma} */
    private boolean isBehindComma() {
        return is((byte) ']') && depth > 0 && level(IS_OBJECT) == 0 && level(COUNT) > 1;
    }

    private Token open(int isObject) throws BrokenException {
        if (depth == limits.depth()) {
            throw limit(Limits.DEPTH, depth, "another level");
        }
        if (levels.length == depth * PER_LEVEL) {
            levels = Arrays.copyOf(levels, 2 * levels.length);
        }
        depth++;
        at++;
        setLevel(IS_OBJECT, isObject);
        setLevel(COUNT, 0);
        setLevel(NAME_FROM, 0);
        return isObject == 1 ? Token.START_OBJECT : Token.START_ARRAY;
    }

    private void string(String limit, int most, String found) throws BrokenException {
        int close = strings.scan(at + 1);
        if (close < 0) {
            int fault = strings.fault();
            throw syntax(fault, strings.expected() + Slips.endOfString(bytes, at + 1, fault));
        }
        from = at + 1;
        to = close;
        at = close + 1;
        // There are never more code units than bytes, and at least one to the six bytes of an escape.
        if (to - from > most && (to - from > 6L * most || text().length() > most)) {
            throw limit(limit, most, found);
        }
    }

    private Token word(String word, Token meant) throws BrokenException {
        for (int i = 0; i < word.length(); i++, at++) {
            if (!is((byte) word.charAt(i))) {
                throw syntax(at, word);
            }
        }
        return meant;
    }

    private Token number() throws BrokenException {
        from = at;
        at += is((byte) '-') ? 1 : 0;
        int first = at;
        digits();
        if (bytes[first] == '0' && at > first + 1) {
            throw syntax(first + 1, "no digit behind a leading 0");
        }
        Token kind = Token.INTEGER;
        if (is((byte) '.')) {
            at++;
            digits();
            kind = Token.DECIMAL;
        }
        if (is((byte) 'e') || is((byte) 'E')) {
            at++;
            at += is((byte) '+') || is((byte) '-') ? 1 : 0;
            digits();
            kind = Token.DECIMAL;
        }
        to = at;
        if (at == end && depth > 0) {
            // It may go on where the document does.
            throw syntax(at, "',' or '" + closing() + "'");
        }
        if (to - from > limits.numberLength()) {
            throw limit(Limits.NUMBER_LENGTH, limits.numberLength(), "a longer number");
        }
        return kind;
    }

    private void digits() throws BrokenException {
        int first = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        if (at == first) {
            throw syntax(at, "a digit");
        }
    }

    private void skipBlanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private boolean is(byte wanted) {
        return at < end && bytes[at] == wanted;
    }

    private int level(int what) {
        return levels[(depth - 1) * PER_LEVEL + what];
    }

    private void setLevel(int what, int value) {
        levels[(depth - 1) * PER_LEVEL + what] = value;
    }

    private BrokenException limit(String name, int limit, String found) {
        return BrokenException.limit(name, limit, found, pointer(), at(start));
    }

    private BrokenException syntax(int offset, String expected) {
        return new BrokenException(span.fault(ProblemCode.SYNTAX, pointer(), offset, expected));
    }

    private BrokenException broken(ProblemCode code, int offset, String expected, String found) {
        return new BrokenException(Problem.error(code, pointer(), at(offset), expected, found));
    }
}
