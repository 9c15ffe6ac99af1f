package org.openapa.json;

/** What the reading of a document comes upon, one after the other. */
enum Token {
    START_OBJECT("an object"),
    END_OBJECT("the end of an object"),
    START_ARRAY("an array"),
    END_ARRAY("the end of an array"),
    NAME("a name"),
    STRING("a string"),
    /** A number without fraction and exponent. */
    INTEGER("a number"),
    /** Any other number. */
    DECIMAL("a number"),
    TRUE("true"),
    FALSE("false"),
    NULL("null"),
    /** The end of the value that is read. */
    END("nothing"),
    /** Something a host's parser has that JSON has not. */
    OTHER("something else");

    private final String words;

    Token(String words) {
        this.words = words;
    }

    boolean startsStructure() {
        return this == START_OBJECT || this == START_ARRAY;
    }

    boolean endsStructure() {
        return this == END_OBJECT || this == END_ARRAY;
    }

    /** {@return the token in words, for messages} */
    @Override
    public String toString() {
        return words;
    }
}
