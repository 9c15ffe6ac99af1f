package org.openapa.json;

import org.openapa.model.internal.Codes;

/** What can be wrong with a document before any rule looks at it. Immutable and thread-safe. */
public enum ProblemCode {
    /** There is no JSON value at all. */
    EMPTY("json.empty"),
    /** The bytes are not UTF-8. */
    ENCODING("json.encoding"),
    /** The text is not well-formed JSON. */
    SYNTAX("json.syntax"),
    /** The stream ends within a record or an array, which is well as far as it goes. */
    TRUNCATED("json.truncated"),
    /** Something follows the document. */
    TRAILING_CONTENT("json.trailing-content"),
    /** Something is larger or deeper than the limit. */
    LIMIT("json.limit"),
    /** The document says it is of a format that this version cannot read. */
    FORMAT_VERSION("json.format-version"),
    /** A property is there twice. */
    DUPLICATE_NAME("json.duplicate-name"),
    /** A property that the format does not have. */
    UNKNOWN_PROPERTY("json.unknown-property"),
    /** A required property is missing. */
    MISSING_PROPERTY("json.missing-property"),
    /** A value of another JSON type than the format says. */
    WRONG_TYPE("json.wrong-type"),
    /** A code that is not on its list. */
    UNKNOWN_CODE("json.unknown-code"),
    /** A number, date, LA number or GSS code that cannot be one. */
    INVALID_VALUE("json.invalid-value"),
    /** A text holds half a surrogate pair, which is no character. */
    LONE_SURROGATE("json.lone-surrogate"),
    /** There are more problems than are listed. */
    MORE_PROBLEMS("json.more-problems");

    private static final Codes<ProblemCode> CODES = Codes.of("problem code", values());

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /**
     * {@return the problem code written so, in whichever case} The reverse of {@link #toString()}.
     *
     * @param text a code such as "json.duplicate-name"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static ProblemCode parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "json.duplicate-name"} */
    public String code() {
        return code;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
