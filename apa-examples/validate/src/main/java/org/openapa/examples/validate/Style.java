package org.openapa.examples.validate;

import java.util.Map;
import org.openapa.rules.Severity;

/**
 * Colours for terminals that have them.
 *
 * @param coloured whether there are colours
 */
record Style(boolean coloured) {
    /** No colours. */
    static final Style PLAIN = new Style(false);

    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    /** {@return the style for standard output} */
    static Style ofOutput() {
        return of(System.getenv(), Terminals.hasOutput());
    }

    /**
     * {@return the style that the environment asks for} None with {@code NO_COLOR} unless it is empty; colours with {@code CLICOLOR_FORCE} unless it is
     * empty or 0; else colours on a terminal, unless {@code CLICOLOR} is 0 or {@code TERM} names a terminal that has none, or no terminal.
     */
    static Style of(Map<String, String> environment, boolean terminal) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return PLAIN;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "");
        if (!force.isEmpty() && !force.equals("0")) {
            return new Style(true);
        }
        return new Style(terminal
                && !environment.getOrDefault("CLICOLOR", "1").equals("0")
                && !environment.getOrDefault("TERM", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb"));
    }

    String bold(String text) {
        return styled(text, BOLD);
    }

    /** {@return a text in the colour of a severity} */
    String of(Severity severity, String text) {
        return styled(
                text,
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> CYAN;
                });
    }

    private String styled(String text, String code) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
