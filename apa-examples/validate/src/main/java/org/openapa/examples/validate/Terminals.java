package org.openapa.examples.validate;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Which streams of the process are terminals: Java does not quite know, so that what starts it may say. */
final class Terminals {
    /** The numbers of the streams that are: 1 for output, 2 for errors. The launcher sets it. */
    static final String PROPERTY = "apa.terminals";

    private Terminals() {}

    /** {@return whether output is a terminal; where that is not said, whether output and input are} */
    static boolean hasOutput() {
        String said = System.getProperty(PROPERTY);
        return said == null ? isConsole(System.console()) : said.contains("1");
    }

    /** {@return whether it is said that the stream of errors is a terminal} */
    static boolean hasErrors() {
        String said = System.getProperty(PROPERTY);
        return said != null && said.contains("2");
    }

    /** From Java 22 on there may be a console without a terminal, which it says there. */
    private static boolean isConsole(@Nullable Console console) {
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
