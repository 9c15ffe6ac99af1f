package org.openapa.examples.validate;

import com.google.common.base.CharMatcher;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        arguments.wrong(syntax.miscounted(arguments.parameters));
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
        return option.declared(has(option) ? values(option).get(0) : option.unless());
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
            if (sign < 1) {
                throw option.invalid("expected " + option.label() + " but was '" + value + "'");
            }
            pairs.put(value.substring(0, sign), value.substring(sign + 1));
        }
        return pairs;
    }

    /** {@return the file that is the value of an option, or null where it was not given} */
    @Nullable
    Path file(Option option) {
        if (has(option) && value(option).isEmpty()) {
            throw option.invalid("expected the name of a file but was ''");
        }
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
            String name = Syntax.name(word);
            Option option = syntax.option(name);
            return option == null ? unknown(word, word) : take(option, word.substring(name.length()), following);
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
                return unknown("-" + word.substring(i), word);
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
        } else if (following.startsWith("-") && following.length() > 1) {
            wrong(new Misuse("Expected parameter for option '" + option.name() + "' but found '" + following + "'"));
        } else {
            add(option, following);
            return 2;
        }
        return 1;
    }

    private void add(Option option, String text) {
        if (has(option) && !option.repeated()) {
            wrong(new Misuse("Option " + option + " should be specified only once"));
            return;
        }
        if (option.list() && CharMatcher.is(',').matchesAllOf(text) && !text.isEmpty()) {
            wrong(option.invalid("expected " + option.label() + " but was '" + text + "'"));
            return;
        }
        List<String> values = new ArrayList<>(values(option));
        // What is behind a last comma is nothing, and no empty value.
        values.addAll(option.list() ? Arrays.asList(text.split(",", 0)) : List.of(text));
        options.put(option.name(), values);
    }

    private int unknown(String option, String word) {
        wrong(syntax.unknown(option, word));
        return 1;
    }

    private void wrong(@Nullable Misuse other) {
        if (misuse == null) {
            misuse = other;
        }
    }
}
