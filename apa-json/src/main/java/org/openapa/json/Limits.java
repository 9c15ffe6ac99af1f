package org.openapa.json;

import com.google.common.base.Preconditions;

/**
 * How much one document may hold. What goes beyond ends the reading with a problem that names the limit, and is not written either.
 *
 * <p>Immutable and thread-safe.
 *
 * @param recordBytes the most bytes of a document
 * @param depth how many objects and arrays may stand in one another
 * @param textLength the most UTF-16 code units of a text
 * @param nameLength the most UTF-16 code units of a property's name
 * @param numberLength the most characters of a number, none of which is ever computed beyond a grade or a year
 * @param properties the most properties of one object
 * @param listSize the most items of one array
 * @param problems the most problems listed; those beyond are counted
 */
public record Limits(
        int recordBytes,
        int depth,
        int textLength,
        int nameLength,
        int numberLength,
        int properties,
        int listSize,
        int problems) {
    private static final Limits STANDARD = new Limits(1 << 20, 32, 1 << 16, 128, 256, 256, 10_000, 1_000);
    private static final Limits OF_REPORTS = new Limits(1 << 26, 32, 1 << 16, 128, 256, 10_000, 1_000_000, 1_000);

    /** Of what is written and never read back. */
    static final Limits NONE = new Limits(
            Integer.MAX_VALUE,
            1_000,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE);

    /**
     * Checks that each is at least 1, and the depth at most 1,000.
     *
     * @param recordBytes the most bytes of a document
     * @param depth the most objects and arrays in one another
     * @param textLength the most code units of a text
     * @param nameLength the most code units of a name
     * @param numberLength the most characters of a number
     * @param properties the most properties of an object
     * @param listSize the most items of an array
     * @param problems the most problems listed
     * @throws IllegalArgumentException if one is not so
     */
    public Limits {
        check(RECORD_BYTES, recordBytes);
        check(DEPTH, depth);
        check(TEXT_LENGTH, textLength);
        check(NAME_LENGTH, nameLength);
        check(NUMBER_LENGTH, numberLength);
        check(PROPERTIES, properties);
        check(LIST_SIZE, listSize);
        check("problems", problems);
        Preconditions.checkArgument(depth <= 1_000, "limit depth is %s; at most 1000 makes sense", depth);
    }

    static final String RECORD_BYTES = "record-bytes";
    static final String DEPTH = "depth";
    static final String TEXT_LENGTH = "text-length";
    static final String NAME_LENGTH = "name-length";
    static final String NUMBER_LENGTH = "number-length";
    static final String PROPERTIES = "properties";
    static final String LIST_SIZE = "list-size";

    /**
     * {@return the limits that hold for assessments unless others are set: 1 MiB (40 times the reference letter), 32 deep, texts of
     * 65,536, names of 128, numbers of 256, 256 properties, 10,000 items, 1,000 problems}
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return the limits that hold for reports, settings and baselines unless others are set: 64 MiB, 10,000 properties, 1,000,000
     * items, and the others of {@link #standard}} One report may be about many assessments.
     */
    public static Limits ofReports() {
        return OF_REPORTS;
    }

    /**
     * {@return these limits with another for the whole document}
     *
     * @param recordBytes the most bytes of a document, at least 1
     */
    public Limits withRecordBytes(int recordBytes) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    /**
     * {@return these limits with another for nesting}
     *
     * @param depth how many objects and arrays may stand in one another, from 1 to 1,000
     */
    public Limits withDepth(int depth) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    /**
     * {@return these limits with another for texts}
     *
     * @param textLength the most UTF-16 code units of a text, at least 1
     */
    public Limits withTextLength(int textLength) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    /**
     * {@return these limits with another for names}
     *
     * @param nameLength the most UTF-16 code units of a property's name, at least 1
     */
    public Limits withNameLength(int nameLength) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    /**
     * {@return these limits with another for numbers}
     *
     * @param numberLength the most characters of a number, at least 1
     */
    public Limits withNumberLength(int numberLength) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    /**
     * {@return these limits with another for objects}
     *
     * @param properties the most properties of one object, at least 1
     */
    public Limits withProperties(int properties) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    /**
     * {@return these limits with another for lists}
     *
     * @param listSize the most items of one array, at least 1
     */
    public Limits withListSize(int listSize) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    /**
     * {@return these limits with another for problems}
     *
     * @param problems the most problems listed, at least 1
     */
    public Limits withProblems(int problems) {
        return new Limits(recordBytes, depth, textLength, nameLength, numberLength, properties, listSize, problems);
    }

    private static void check(String name, int limit) {
        Preconditions.checkArgument(limit >= 1, "limit %s is %s; at least 1 makes sense", name, limit);
    }
}
