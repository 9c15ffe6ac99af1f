package org.openapa.model;

import com.google.common.base.CharMatcher;
import java.util.Objects;
import org.immutables.value.Value;
import org.openapa.model.internal.Excerpt;

/**
 * The three digits by which the education department numbers a local authority, such as 873 for Cambridgeshire.
 *
 * <p>Any three digits are a number; whether a council has it, an {@link AuthorityRegister} knows. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class LaNumber implements Comparable<LaNumber> {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    LaNumber() {}

    /**
     * {@return the LA number with this value}
     *
     * @param number 0 to 999, such as 873
     * @throws IllegalArgumentException if it has more than three digits or is negative
     */
    public static LaNumber of(int number) {
        String digits = Integer.toString(number);
        return parse(number < 0 ? digits : "0".repeat(Math.max(0, 3 - digits.length())) + digits);
    }

    /**
     * {@return the LA number written so} The reverse of {@link #toString()}.
     *
     * @param text exactly three digits, such as "873"
     * @throws IllegalArgumentException for any other text
     */
    public static LaNumber parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() != 3 || !DIGITS.matchesAllOf(text)) {
            throw new IllegalArgumentException(
                    "malformed LA number " + Excerpt.quote(text) + "; expected three digits, such as 873");
        }
        return ImmutableLaNumber.of(text);
    }

    @Value.Parameter
    abstract String digits();

    /** Orders by number. */
    @Override
    public int compareTo(LaNumber other) {
        Objects.requireNonNull(other, "other");
        return digits().compareTo(other.digits());
    }

    /** {@return the three digits, such as "873"} {@link #parse} reads them back. */
    @Override
    public String toString() {
        return digits();
    }
}
