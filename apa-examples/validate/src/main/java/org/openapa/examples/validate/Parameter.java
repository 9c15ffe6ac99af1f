package org.openapa.examples.validate;

import java.util.List;

/**
 * What a command takes beside options. Immutable.
 *
 * @param label what it is, such as "FILE"
 * @param required whether there has to be one
 * @param repeated whether there may be several, up to the end of the line
 * @param values the values that there are, where these are few; else empty
 */
record Parameter(String label, boolean required, boolean repeated, List<String> values) {
    static Parameter one(String label, List<String> values) {
        return new Parameter(label, true, false, values);
    }

    static Parameter optional(String label, List<String> values) {
        return new Parameter(label, false, false, values);
    }

    static Parameter several(String label) {
        return new Parameter(label, true, true, List.of());
    }

    static Parameter any(String label) {
        return new Parameter(label, false, true, List.of());
    }

    /** {@return what was given for this parameter as it is declared, in whatever case it is typed; refuses what is not} */
    String checked(String typed) {
        String value = Option.find(values, typed);
        if (value == null) {
            throw invalid(Option.expected(values, typed));
        }
        return value;
    }

    /** {@return that what was given for this parameter is wrong} */
    Misuse invalid(String why) {
        return new Misuse("Invalid value for parameter " + label + ": " + why);
    }
}
