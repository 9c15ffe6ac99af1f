package org.openapa.examples.validate;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a command. Immutable.
 *
 * @param parameters what it takes, in order
 * @param options its options, in the order of its help
 */
record Syntax(List<Parameter> parameters, List<Option> options) {
    /** Characters at which a name may differ from one that was meant. */
    static final int SLIP = 2;

    /** {@return the syntax with these options, and those that every command has} */
    static Syntax of(List<Parameter> parameters, Option... options) {
        return new Syntax(parameters, List.of(options)).plus(List.of(Option.HELP, Option.VERSION));
    }

    /** {@return the syntax with more options, behind those that are there} */
    Syntax plus(List<Option> more) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(more);
        return new Syntax(parameters, List.copyOf(all));
    }

    /** {@return the option of this name, such as "--output", or null} */
    @Nullable
    Option option(String name) {
        for (Option option : options) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        return null;
    }

    /** {@return the option of this short name, or null} */
    @Nullable
    Option option(char letter) {
        for (Option option : options) {
            if (option.letter() == letter && letter != Option.NO_LETTER) {
                return option;
            }
        }
        return null;
    }

    /** {@return the name of the option that a word is or begins with, such as "--output" of "--output=letters.json"} */
    static String name(String word) {
        int sign = word.indexOf('=');
        return sign < 0 ? word : word.substring(0, sign);
    }

    /** {@return that there is no such option, and which may have been meant} */
    Misuse unknown(String option, String word) {
        List<String> names = new ArrayList<>();
        for (Option known : options) {
            names.add(known.name());
        }
        return new Misuse("Unknown option: '" + option + "'" + (option.equals(word) ? "" : " in '" + word + "'")
                + nearest(name(option), names));
    }

    /** {@return that there are too few or too many parameters, or null where there are not} */
    @Nullable
    Misuse miscounted(List<String> given) {
        List<String> missing = new ArrayList<>();
        for (int i = given.size(); i < parameters.size(); i++) {
            if (parameters.get(i).required()) {
                missing.add("'" + parameters.get(i).label() + "'");
            }
        }
        if (!missing.isEmpty()) {
            return new Misuse("Missing required parameter" + (missing.size() == 1 ? "" : "s") + ": "
                    + String.join(", ", missing));
        }
        int last = parameters.size() - 1;
        return given.size() <= parameters.size()
                        || (last >= 0 && parameters.get(last).repeated())
                ? null
                : new Misuse("Unexpected parameter: '" + given.get(parameters.size()) + "'");
    }

    /** {@return that what may have been meant is nearest, where a word is one slip away from one of these names; else nothing} */
    static String nearest(String typed, List<String> names) {
        String nearest = "";
        int least = SLIP + 1;
        for (String name : names) {
            int slip = slip(typed, name);
            if (slip < least) {
                nearest = "; nearest is " + name;
                least = slip;
            }
        }
        return nearest;
    }

    /** {@return at how many characters in a row two words differ} */
    static int slip(String one, String other) {
        int same = Strings.commonPrefix(one, other).length()
                + Strings.commonSuffix(one, other).length();
        int shorter = Math.min(one.length(), other.length());
        return Math.max(one.length(), other.length()) - Math.min(same, shorter);
    }
}
