package org.openapa.rules;

import java.util.Objects;
import org.openapa.model.internal.Codes;

/**
 * How bad what a rule has found is, from the mildest to the worst. Of the standard rules, each one's {@link Basis} says how far it
 * may go. Immutable and thread-safe.
 */
public enum Severity {
    /** Worth a look: an oddity that may well be right. The most a rule may say on an editorial basis. */
    INFO("info"),
    /** Probably wrong: it breaks a regularity observed in published assessments. */
    WARNING("warning"),
    /** Wrong: it contradicts the published framework, or the document contradicts itself. */
    ERROR("error");

    private static final Codes<Severity> CODES = Codes.of("severity", values());

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /**
     * {@return the severity with this code, in whichever case it is written} The reverse of {@link #toString()}.
     *
     * @param text "info", "warning" or "error"
     * @throws IllegalArgumentException for any other text; the message lists the codes
     */
    public static Severity parse(String text) {
        return CODES.parse(text);
    }

    /** {@return the stable code, such as "warning"} */
    public String code() {
        return code;
    }

    /**
     * {@return whether this is as bad as the other one or worse}
     *
     * @param other the severity to reach
     */
    public boolean isAtLeast(Severity other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0;
    }

    /** {@return the code} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return code;
    }
}
