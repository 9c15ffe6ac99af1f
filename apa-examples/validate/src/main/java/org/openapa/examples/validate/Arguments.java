package org.openapa.examples.validate;

import com.google.common.base.Ascii;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapa.rules.Severity;

/**
 * What a command line says behind its command. Options stand anywhere: {@code --name=value}, {@code --name value}, {@code -o value},
 * {@code -ovalue}, flags also together as {@code -qV}. What follows {@code --} is no option.
 */
final class Arguments {
    private static final String END_OF_OPTIONS = "--";

    private final Syntax syntax;
    private final Map<String, List<String>> options = new HashMap<>();
    private final List<String> parameters = new ArrayList<>();
    private @Nullable Misuse misuse;

    private Arguments(Syntax syntax) {
        this.syntax = syntax;
    }

    /** {@return what the words say} What is wrong with them is kept for {@link #checked}, since who asks for help shall get it. */
    static Arguments read(Syntax syntax, List<String> words) {
        Arguments arguments = new Arguments(syntax);
        int next = 0;
        while (next < words.size() && !words.get(next).equals(END_OF_OPTIONS)) {
            next += arguments.read(words.get(next), next + 1 < words.size() ? words.get(next + 1) : null);
        }
        if (next < words.size()) {
            arguments.parameters.addAll(words.subList(next + 1, words.size()));
        }
        arguments.countParameters();
        return arguments;
    }

    /** {@return these arguments; refuses the first thing that is wrong with them} */
    Arguments checked() {
        if (misuse != null) {
            throw misuse;
        }
        return this;
    }

    /** {@return whether an option was given} */
    boolean has(Option option) {
        return options.containsKey(option.name());
    }

    /** {@return the value of an option, of few as it is declared; where it was not given, the value that holds then} */
    String value(Option option) {
        String text = has(option) ? values(option).get(0) : option.unless();
        String value = option.values().isEmpty() ? text : among(option.values(), text);
        if (value == null) {
            throw option.invalid(expected(option.values(), text));
        }
        return value;
    }

    /** {@return the value that is typed, in any case, or null where it is none of those there are} */
    static @Nullable String among(List<String> values, String typed) {
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

    /** {@return all values of an option, in order} */
    List<String> values(Option option) {
        return options.getOrDefault(option.name(), List.of());
    }

    /** {@return the values of an option such as "GRD=error": what stands before the first sign, and what behind; the last one holds} */
    Map<String, String> pairs(Option option) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String value : values(option)) {
            int sign = value.indexOf('=');
            if (sign < 0) {
                throw option.invalid("expected " + option.label() + " but was '" + value + "'");
            }
            pairs.put(value.substring(0, sign), value.substring(sign + 1));
        }
        return pairs;
    }

    /** {@return the severity that is the value of an option} */
    Severity severity(Option option) {
        return severity(option, value(option));
    }

    /** {@return the severity that stands in the value of an option} */
    static Severity severity(Option option, String text) {
        try {
            return Severity.parse(text);
        } catch (IllegalArgumentException e) {
            throw option.invalid(String.valueOf(e.getMessage()));
        }
    }

    /** {@return the file that is the value of an option, or null where it was not given} */
    @Nullable
    Path file(Option option) {
        try {
            return has(option) ? Path.of(value(option)) : null;
        } catch (InvalidPathException e) {
            throw option.invalid("no name for a file: " + e.getMessage());
        }
    }

    /** {@return what is no option, in order} */
    List<String> parameters() {
        return parameters;
    }

    /** {@return the parameters, which are files} */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String parameter : parameters) {
            try {
                files.add(Path.of(parameter));
            } catch (InvalidPathException e) {
                throw syntax.parameters().get(0).invalid("no name for a file: " + e.getMessage());
            }
        }
        return files;
    }

    /** Reads a word. {@return how many words it takes: two if the following one is its value} */
    private int read(String word, @Nullable String following) {
        if (word.startsWith("--")) {
            int sign = word.indexOf('=');
            Option option = syntax.option(sign < 0 ? word : word.substring(0, sign));
            return option == null ? unknown(word, "") : take(option, sign < 0 ? "" : word.substring(sign), following);
        }
        if (word.startsWith("-") && word.length() > 1) {
            return readLetters(word, following);
        }
        parameters.add(word);
        return 1;
    }

    private int readLetters(String word, @Nullable String following) {
        for (int i = 1; i < word.length(); i++) {
            Option option = syntax.option(word.charAt(i));
            String rest = word.substring(i + 1);
            if (option == null) {
                return unknown("-" + word.substring(i), i == 1 ? "" : " in '" + word + "'");
            }
            if (!option.isFlag() || rest.startsWith("=")) {
                return take(option, rest, following);
            }
            take(option, "", following);
        }
        return 1;
    }

    /**
     * Takes an option.
     *
     * @param attached what stands behind it in its word: nothing, or a value, with a sign before it or without
     * @param following the word after it
     * @return how many words that are
     */
    private int take(Option option, String attached, @Nullable String following) {
        if (option.isFlag()) {
            if (attached.isEmpty()) {
                add(option, "");
            } else {
                wrong(new Misuse("Option " + option + " has no value, but was given '" + attached.substring(1) + "'"));
            }
        } else if (!attached.isEmpty()) {
            add(option, attached.startsWith("=") ? attached.substring(1) : attached);
        } else if (following == null) {
            wrong(new Misuse("Missing required parameter for option " + option));
        } else if (isOption(following)) {
            wrong(new Misuse("Expected parameter for option '" + option.name() + "' but found '" + following + "'"));
        } else {
            add(option, following);
            return 2;
        }
        return 1;
    }

    private boolean isOption(String word) {
        int sign = word.indexOf('=');
        return word.equals(END_OF_OPTIONS)
                || syntax.option(sign < 0 ? word : word.substring(0, sign)) != null
                || (word.length() > 1 && word.charAt(0) == '-' && syntax.option(word.charAt(1)) != null);
    }

    private void add(Option option, String text) {
        if (has(option) && !option.repeated()) {
            wrong(new Misuse("Option " + option + " should be specified only once"));
            return;
        }
        List<String> values = new ArrayList<>(values(option));
        // What is behind a last comma is nothing, and no empty value.
        values.addAll(option.list() ? Arrays.asList(text.split(",", 0)) : List.of(text));
        options.put(option.name(), values);
    }

    private int unknown(String option, String where) {
        int sign = option.indexOf('=');
        String nearest = syntax.nearest(sign < 0 ? option : option.substring(0, sign));
        wrong(new Misuse(
                "Unknown option: '" + option + "'" + where + (nearest == null ? "" : "; nearest is " + nearest)));
        return 1;
    }

    private void countParameters() {
        List<Parameter> expected = syntax.parameters();
        List<String> missing = new ArrayList<>();
        for (Parameter parameter : expected.subList(Math.min(parameters.size(), expected.size()), expected.size())) {
            if (parameter.required()) {
                missing.add("'" + parameter.label() + "'");
            }
        }
        if (!missing.isEmpty()) {
            wrong(new Misuse("Missing required parameter" + (missing.size() == 1 ? "" : "s") + ": "
                    + String.join(", ", missing)));
        } else if (parameters.size() > expected.size() && !isOpen(expected)) {
            wrong(new Misuse("Unexpected parameter: '" + parameters.get(expected.size()) + "'"));
        }
    }

    private static boolean isOpen(List<Parameter> expected) {
        return !expected.isEmpty() && expected.get(expected.size() - 1).repeated();
    }

    private void wrong(Misuse other) {
        if (misuse == null) {
            misuse = other;
        }
    }
}
