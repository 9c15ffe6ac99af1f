package org.openapa.testsupport;

import java.util.Locale;

/** Runs code as it would run on another country's computer. */
public final class Locales {
    private Locales() {}

    /**
     * Runs code with another default locale, and restores the former one.
     *
     * @param tag the language tag, such as "tr", where the small letter of I has no dot
     * @param code what to run
     */
    public static void under(String tag, Runnable code) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            code.run();
        } finally {
            Locale.setDefault(before);
        }
    }
}
