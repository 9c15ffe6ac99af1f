package org.openapa.examples.validate;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Starts the program {@code apa}. What it can do stands in {@link Commands}. */
public final class Main {
    /** Exit status where something was found that counts. */
    static final int FOUND = 1;

    /** Exit status where not everything could be done. */
    static final int FAILED = 2;

    private Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        PrintWriter out = output(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        int status = run(System.in, out, err, arguments);
        // Newer versions of Java look through the whole jar for somebody to log an exit to.
        if (status != 0) {
            System.exit(status);
        }
    }

    /** {@return what results are printed to} */
    static PrintWriter output(OutputStream out) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new StandardOutput(out), StandardCharsets.UTF_8)));
    }

    /** {@return the exit status after running the program with these streams} */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... line) {
        String command = Commands.named(line);
        int status = FAILED;
        try {
            status = Commands.run(command, in, out, err, line);
        } catch (Misuse e) {
            err.println(Printable.of(e.line()));
            String named = command.equals(Commands.PROGRAM) ? command : Commands.PROGRAM + " " + command;
            err.println("Try '" + named + " --help' for more information.");
        } catch (Refusal e) {
            for (String why : e.lines()) {
                err.println(why);
            }
        } catch (RuntimeException e) {
            err.println(Printable.of("Unexpected failure: " + e));
        }
        if (out.checkError()) {
            err.println("The output could not be written");
            status = FAILED;
        }
        return status;
    }
}
