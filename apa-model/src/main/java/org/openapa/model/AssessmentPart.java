package org.openapa.model;

import org.openapa.model.internal.Codes;

/**
 * A part of an assessment that may be there or not: a table of grades from a newspaper has one, the full letter has all six.
 * Immutable and thread-safe.
 */
public enum AssessmentPart {
    /** At least one grade or printed label. */
    JUDGEMENTS("judgements"),
    /** An evaluation word or narrative for at least one outcome area. */
    OUTCOMES("outcomes"),
    /** A strength or an area for improvement for at least one outcome area. */
    SUMMARY("summary"),
    /** The section on service management. */
    SERVICE_MANAGEMENT("service-management"),
    /** Areas for exploration in the joint area review. */
    EXPLORATIONS("explorations"),
    /** The letter's own date, addressee or signatories. */
    LETTER("letter");

    private static final Codes<AssessmentPart> CODES = Codes.of("part", values());

    private final String code;

    AssessmentPart(String code) {
        this.code = code;
    }

    /**
     * {@return the part with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text a code such as "service-management"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static AssessmentPart parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "service-management"} */
    public String code() {
        return code;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
