package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.Set;

/** A locale that has few characters, such as C. Java replaces all others in the command line and in names of files before the program starts. */
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

    /** {@return a hint if names of files cannot be shown as they are, else an empty text} */
    static String hint(Set<Path> files) {
        for (Path file : files) {
            if (file.toString().indexOf(REPLACED) >= 0 && isSet()) {
                return "The locale lacks characters of names of files, which are shown as " + REPLACED + HELP;
            }
        }
        return "";
    }

    private static boolean isSet() {
        return !Ascii.equalsIgnoreCase(System.getProperty("sun.jnu.encoding", "UTF-8"), "UTF-8");
    }
}
