package org.openapa.examples.validate;

import org.openapa.rules.Severity;
import picocli.CommandLine.Help.Ansi;

/**
 * Colours for terminals that have them.
 *
 * @param ansi whether there are colours
 */
record Style(Ansi ansi) {
    /** No colours. */
    static final Style PLAIN = new Style(Ansi.OFF);

    String bold(String text) {
        return styled(text, Ansi.Style.bold);
    }

    /** {@return a text in the colour of a severity} */
    String of(Severity severity, String text) {
        return styled(
                text,
                switch (severity) {
                    case ERROR -> Ansi.Style.fg_red;
                    case WARNING -> Ansi.Style.fg_yellow;
                    case INFO -> Ansi.Style.fg_cyan;
                });
    }

    private String styled(String text, Ansi.Style style) {
        return ansi.enabled() ? style.on() + text + Ansi.Style.reset.on() : text;
    }
}
