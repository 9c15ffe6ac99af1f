package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.Set;

/**
 * A locale with few characters, such as C. Before the program starts, Java replaces all other characters in the command line and in file
 * names.
 */
final class NarrowLocale {
    private static final char REPLACED = '\ufffd';
    private static final String HELP = "; set a locale with UTF-8, for example LC_ALL=C.UTF-8";

    private NarrowLocale() {}

    /** Refuses a command line in which characters were replaced. */
    static void check(String... line) {
        for (String word : line) {
            if (word.indexOf(REPLACED) >= 0 && isSet()) {
                throw Refusal.of("The locale lacks characters of '" + word + "'" + HELP);
            }
        }
    }

    /** {@return a hint where file names cannot be shown as they are, else an empty text} */
    static String hint(Set<Path> files) {
        for (Path file : files) {
            if (file.toString().indexOf(REPLACED) >= 0 && isSet()) {
                return "The locale lacks characters of file names, which are shown as " + REPLACED + HELP;
            }
        }
        return "";
    }

    private static boolean isSet() {
        return !Ascii.equalsIgnoreCase(System.getProperty("sun.jnu.encoding", "UTF-8"), "UTF-8");
    }
}
