package org.openapa.model;

import org.openapa.model.internal.Codes;

/** What kind of council an authority is, which says what its name may be called. Immutable and thread-safe. */
public enum AuthorityType {
    /** A county council, such as Cambridgeshire. */
    COUNTY("County"),
    /** A unitary council, such as Peterborough. */
    UNITARY("Unitary"),
    /** A metropolitan district, such as Bradford. */
    METROPOLITAN_DISTRICT("Metropolitan district"),
    /** A London borough, such as Camden. */
    LONDON_BOROUGH("London borough"),
    /** The City of London. */
    CITY("City"),
    /** A council of its own kind: the Isles of Scilly. */
    SUI_GENERIS("Sui generis");

    private static final Codes<AuthorityType> CODES = Codes.of("authority type", values());

    private final String title;
    private final String code;

    AuthorityType(String title) {
        this.title = title;
        this.code = Codes.kebab(title);
    }

    /**
     * {@return the type with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text a code such as "london-borough"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static AuthorityType parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "london-borough"} */
    public String code() {
        return code;
    }

    /** {@return the name, such as "London borough"} */
    public String title() {
        return title;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
