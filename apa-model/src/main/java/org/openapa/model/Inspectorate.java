package org.openapa.model;

import org.openapa.model.internal.Codes;

/**
 * An inspectorate that issued assessment letters: both jointly in 2005 and 2006, Ofsted alone in 2007 and 2008. Immutable and
 * thread-safe.
 */
public enum Inspectorate {
    /** Ofsted, which signs the reference letter of 2005 as "Office for Standards in Education". */
    OFSTED("ofsted", "Office for Standards in Education"),
    /** The Commission for Social Care Inspection, joint issuer in 2005 and 2006. */
    CSCI("csci", "Commission for Social Care Inspection");

    private static final Codes<Inspectorate> CODES = Codes.of("inspectorate", values());

    private final String code;
    private final String title;

    Inspectorate(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * {@return the inspectorate with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text "ofsted" or "csci"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static Inspectorate parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "csci"} */
    public String code() {
        return code;
    }

    /** {@return the name as the reference letter's signatories print it} */
    public String title() {
        return title;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
