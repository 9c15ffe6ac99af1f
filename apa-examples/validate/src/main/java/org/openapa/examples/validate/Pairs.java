package org.openapa.examples.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the values of options such as {@code --columns "body=name,notes=-"}: pairs with commas between them. What stands before the
 * sign may have commas in it; if it has an equals sign, it stands in double quotes, in which a double quote is written twice.
 */
final class Pairs {
    private static final char QUOTE = '"';

    private final Option option;
    private final String text;
    private int next;

    private Pairs(Option option, String text) {
        this.option = option;
        this.text = text;
    }

    /** {@return the pairs in all values of an option, in order; of several for one name the last holds} */
    static Map<String, String> of(Option option, List<String> values) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String value : values) {
            new Pairs(option, value).read(pairs);
        }
        return pairs;
    }

    private void read(Map<String, String> pairs) {
        do {
            String name = name();
            int end = text.indexOf(',', next);
            pairs.put(name, text.substring(next, end < 0 ? text.length() : end));
            next = end < 0 ? text.length() : end + 1;
        } while (next < text.length());
    }

    /** {@return the name before the next sign, which is passed over} */
    private String name() {
        int begin = next;
        if (text.startsWith("\"", begin)) {
            return quoted();
        }
        int sign = text.indexOf('=', begin);
        if (sign <= begin) {
            throw invalid(begin);
        }
        next = sign + 1;
        return text.substring(begin, sign);
    }

    private String quoted() {
        StringBuilder name = new StringBuilder();
        for (int i = next + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE && text.startsWith("\"=", i)) {
                next = i + 2;
                return name.toString();
            }
            if (c == QUOTE && text.startsWith("\"\"", i)) {
                i++;
            }
            name.append(c);
        }
        throw invalid(next);
    }

    private Misuse invalid(int begin) {
        return option.invalid("expected " + option.label() + " but was '" + text.substring(begin) + "'");
    }
}
