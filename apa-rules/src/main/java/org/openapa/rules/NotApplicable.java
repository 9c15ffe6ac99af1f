package org.openapa.rules;

import org.openapa.model.internal.Codes;

/** Why a rule did not apply to an assessment. The list is closed. Immutable and thread-safe. */
public enum NotApplicable {
    /** The rule is for other editions. */
    EDITION("edition"),
    /** The assessment lacks a part the rule needs. */
    PART_MISSING("part-missing"),
    /** A place that the rule needs or would speak of could not be read. */
    UNREADABLE("unreadable");

    private static final Codes<NotApplicable> CODES = Codes.of("reason", values());

    private final String code;

    NotApplicable(String code) {
        this.code = code;
    }

    /**
     * {@return the reason with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text a code such as "part-missing"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static NotApplicable parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "part-missing"} */
    public String code() {
        return code;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
