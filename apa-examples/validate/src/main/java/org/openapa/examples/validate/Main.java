package org.openapa.examples.validate;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
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

    /** The property that holds the exit status to use in place of {@link #FOUND}: Java itself gives 1 where it does not start. */
    private static final String FOUND_PROPERTY = "apa.found";

    /** Made before memory can be short. */
    private static final byte[] LAST_WORDS = "The program stopped before its work was done. The output is incomplete.\n"
            .getBytes(StandardCharsets.US_ASCII);

    private Main() {}

    /**
     * Runs the program and ends the process with its exit status.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        int status = FAILED;
        try {
            PrintWriter out = output(new FileOutputStream(FileDescriptor.out));
            PrintWriter err = new PrintWriter(
                    new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
            status = run(System.in, out, err, arguments);
        } catch (Throwable e) {
            lastWords();
        }
        // Newer versions of Java look through the whole jar for somebody to log an exit to.
        if (status != 0) {
            exit(status == FOUND ? Integer.getInteger(FOUND_PROPERTY, FOUND) : status);
        }
    }

    /** Says that the program stopped, where memory is too short to say why. */
    private static void lastWords() {
        try {
            new FileOutputStream(FileDescriptor.err).write(LAST_WORDS);
        } catch (IOException e) {
            // The exit status says it.
        }
    }

    private static void exit(int status) {
        try {
            System.exit(status);
        } finally {
            // Only where there is no memory to exit properly.
            Runtime.getRuntime().halt(FAILED);
        }
    }

    /** {@return what results are printed to} */
    static PrintWriter output(OutputStream out) {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(new StandardOutput(out), StandardCharsets.UTF_8)));
    }

    /** {@return the exit status after running the program with these streams} */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... line) {
        String command = Commands.PROGRAM;
        int status = FAILED;
        try {
            NarrowLocale.check(line);
            command = Commands.named(line);
            status = Commands.run(command, in, out, err, line);
        } catch (Misuse e) {
            err.println(Printable.of(e.line()));
            String named = command.equals(Commands.PROGRAM) ? command : Commands.PROGRAM + " " + command;
            err.println("Try '" + named + " --help' for more information.");
        } catch (Refusal e) {
            for (String why : e.lines()) {
                err.println(why);
            }
        } catch (Throwable e) {
            err.println(Printable.of(Stopped.line(e)));
            mark(out);
        }
        if (out.checkError()) {
            err.println("The output could not be written");
            status = FAILED;
        }
        return status;
    }

    /** Marks output as incomplete, unless that fails too. */
    private static void mark(PrintWriter out) {
        try {
            out.println(Stopped.MARK);
        } catch (RuntimeException | Error e) {
            // What was printed breaks off.
        }
    }
}
