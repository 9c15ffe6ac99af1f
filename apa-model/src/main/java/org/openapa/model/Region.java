package org.openapa.model;

import org.openapa.model.internal.Codes;

/** One of the nine government office regions of England. Immutable and thread-safe. */
public enum Region {
    /** North East. */
    NORTH_EAST("North East"),
    /** North West. */
    NORTH_WEST("North West"),
    /** Yorkshire and The Humber. */
    YORKSHIRE_AND_THE_HUMBER("Yorkshire and The Humber"),
    /** East Midlands. */
    EAST_MIDLANDS("East Midlands"),
    /** West Midlands. */
    WEST_MIDLANDS("West Midlands"),
    /** East of England, Cambridgeshire's region. */
    EAST_OF_ENGLAND("East of England"),
    /** London. */
    LONDON("London"),
    /** South East. */
    SOUTH_EAST("South East"),
    /** South West. */
    SOUTH_WEST("South West");

    private static final Codes<Region> CODES = Codes.of("region", values());

    private final String title;
    private final String code;

    Region(String title) {
        this.title = title;
        this.code = Codes.kebab(title);
    }

    /**
     * {@return the region with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text a code such as "east-of-england"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static Region parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "east-of-england"} */
    public String code() {
        return code;
    }

    /** {@return the name, such as "East of England"} */
    public String title() {
        return title;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
