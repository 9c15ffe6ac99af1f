package org.openapa.examples.validate;

import com.google.common.base.Strings;

/** Which streams of the process are terminals: Java does not know, so that what starts it has to say. */
final class Terminals {
    /** The numbers of the streams that are: 1 for output, 2 for errors. The launcher sets it. */
    static final String PROPERTY = "apa.terminals";

    private Terminals() {}

    static boolean hasOutput() {
        return has("1");
    }

    static boolean hasErrors() {
        return has("2");
    }

    private static boolean has(String stream) {
        return Strings.nullToEmpty(System.getProperty(PROPERTY)).contains(stream);
    }
}
