package org.openapa.model;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.Objects;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * A council's nine-character code in the Government Statistical Service's coding, such as E10000003 for Cambridgeshire.
 *
 * <p>The coding is younger than the assessment: letters of 2005 to 2008 print no such code, and councils that became unitary in
 * 2009 have a later one today (see {@link LocalAuthority#laterGssCodes()}). Immutable and thread-safe.
 */
@Value.Immutable
public abstract class GssCode implements Comparable<GssCode> {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher LETTER = CharMatcher.inRange('A', 'Z');

    GssCode() {}

    /**
     * {@return the code written so} The reverse of {@link #toString()}.
     *
     * @param text a letter and eight digits, such as "E10000003"; a small letter is taken for the capital
     * @throws IllegalArgumentException for any other text
     */
    public static GssCode parse(String text) {
        Objects.requireNonNull(text, "text");
        String code = Ascii.toUpperCase(text);
        if (code.length() != 9 || !LETTER.matches(code.charAt(0)) || !DIGITS.matchesAllOf(code.substring(1))) {
            throw new IllegalArgumentException("malformed GSS code " + Excerpt.quote(text)
                    + "; expected a letter and eight digits, such as E10000003");
        }
        return ImmutableGssCode.of(code);
    }

    @Value.Parameter
    abstract String code();

    /** Orders by the code's characters. */
    @Override
    public int compareTo(GssCode other) {
        Objects.requireNonNull(other, "other");
        return code().compareTo(other.code());
    }

    /** {@return the nine characters, such as "E10000003"} {@link #parse} reads them back. */
    @Override
    public String toString() {
        return code();
    }
}
