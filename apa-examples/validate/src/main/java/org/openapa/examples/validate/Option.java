package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.Severity;

/**
 * An option of a command. Immutable.
 *
 * @param name its name as it is typed, such as "--output"
 * @param letter its short name, such as 'o', or {@link #NO_LETTER}
 * @param label what its value is, such as "FILE"; empty for a flag, which has none
 * @param repeated whether it may be given several times
 * @param list whether a value may be several, with commas between
 * @param values the values that there are, where these are few; else empty
 * @param unless the value that holds unless another is given; empty if there is none
 */
record Option(
        String name, char letter, String label, boolean repeated, boolean list, List<String> values, String unless) {
    /** Of an option without a short name. */
    static final char NO_LETTER = 0;

    /** Every command has it. */
    static final Option HELP = flag("--help").withLetter('h');

    /** Every command has it. */
    static final Option VERSION = flag("--version").withLetter('V');

    /** The file to write; several commands have it. */
    static final Option OUTPUT = of("--output", "FILE").withLetter('o');

    /** {@return an option without a value} */
    static Option flag(String name) {
        return of(name, "");
    }

    /** {@return an option that may be given once, with any value} */
    static Option of(String name, String label) {
        return new Option(name, NO_LETTER, label, false, false, List.of(), "");
    }

    /** {@return an option that may be given several times, each time with a value} */
    static Option repeated(String name, String label) {
        return new Option(name, NO_LETTER, label, true, false, List.of(), "");
    }

    /** {@return an option that may be given several times, each time with values that have commas between them} */
    static Option list(String name, String label) {
        return new Option(name, NO_LETTER, label, true, true, List.of(), "");
    }

    Option withLetter(char other) {
        return new Option(name, other, label, repeated, list, values, unless);
    }

    Option among(String... others) {
        return new Option(name, letter, label, repeated, list, List.of(others), unless);
    }

    Option unless(String other) {
        return new Option(name, letter, label, repeated, list, values, other);
    }

    boolean isFlag() {
        return label.isEmpty();
    }

    /** {@return what is typed, where there are few values as the one meant is declared; refuses what is none of them} */
    String declared(String typed) {
        String value = values.isEmpty() ? typed : find(values, typed);
        if (value == null) {
            throw invalid(expected(values, typed));
        }
        return value;
    }

    /** {@return the severity that is typed; refuses what is none} */
    Severity severity(String typed) {
        try {
            return Severity.parse(typed);
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    /** {@return the value that is typed, in any case, or null where it is none of those there are} */
    static @Nullable String find(List<String> values, String typed) {
        for (String value : values) {
            if (Ascii.equalsIgnoreCase(value, typed)) {
                return value;
            }
        }
        return null;
    }

    /** {@return that what is typed is none of the values there are} */
    static String expected(List<String> values, String typed) {
        return "expected one of " + values + " (case-insensitive) but was '" + typed + "'";
    }

    /** {@return that a value of this option is wrong} */
    Misuse invalid(String why) {
        return new Misuse("Invalid value for option '" + name + "': " + why);
    }

    /** {@return the option as messages name it, such as "'--output' (FILE)"} */
    @Override
    public String toString() {
        return "'" + name + "'" + (isFlag() ? "" : " (" + label + ")");
    }
}
