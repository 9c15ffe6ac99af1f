package org.openapa.examples.validate;

import java.io.PrintWriter;
import java.util.List;

/** Prints the help, which is a text for each command and one for the program. */
final class HelpCommand {
    private static final Parameter COMMAND = Parameter.optional("COMMAND", Commands.NAMES);

    static final Syntax SYNTAX = Syntax.of(List.of(COMMAND));

    private final String command;
    private final PrintWriter out;

    HelpCommand(Arguments arguments, PrintWriter out) {
        this.command = arguments.parameters().isEmpty()
                ? Commands.PROGRAM
                : COMMAND.checked(arguments.parameters().get(0));
        this.out = out;
    }

    int run() {
        print(command, out);
        return 0;
    }

    /** Prints the help of a command, or that of the program. */
    static void print(String command, PrintWriter out) {
        out.print(Resource.text("help/" + command + ".txt"));
    }
}
