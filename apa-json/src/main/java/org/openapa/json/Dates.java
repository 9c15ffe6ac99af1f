package org.openapa.json;

import com.google.common.base.CharMatcher;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as the formats write them. */
final class Dates {
    static final String EXPECTED = "a date from 1900-01-01 to 2999-12-31, written yyyy-MM-dd";

    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');

    private Dates() {}

    /** {@return the day, or null if the text is not one of the years 1900 to 2999} */
    static @Nullable LocalDate parse(String text) {
        boolean form =
                text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && DIGIT.countIn(text) == 8;
        if (!form) {
            return null;
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        boolean real = isOfTheFormat(year)
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return real ? LocalDate.of(year, month, day) : null;
    }

    /** {@return whether a date of this year can be written and read} */
    static boolean isOfTheFormat(int year) {
        return year >= 1900 && year <= 2999;
    }
}
