package org.openapa.examples.validate;

import com.google.common.base.Strings;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.UnmatchedArgumentException;

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
        PrintWriter out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(
                new StandardOutput(new FileOutputStream(FileDescriptor.out)), StandardCharsets.UTF_8)));
        PrintWriter err = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        System.exit(run(System.in, out, err, arguments));
    }

    /** {@return the exit status after running the program with these streams} */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        String[] line = Commands.withCommand(arguments);
        int status = Commands.program(in, line[0])
                .setExpandAtFiles(false) // a file may be called so
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((e, rest) -> {
                    CommandLine command = e.getCommandLine();
                    err.println(Printable.of(
                            command.getParent() == null && e instanceof UnmatchedArgumentException
                                    ? "'" + line[0] + "' is neither a command nor a file"
                                    : Strings.nullToEmpty(e.getMessage())));
                    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help' for more information.");
                    return FAILED;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    if (e instanceof Refusal refusal) {
                        refusal.lines().forEach(err::println);
                    } else {
                        err.println(Printable.of("Unexpected failure: " + e));
                    }
                    return FAILED;
                })
                .execute(line);
        if (out.checkError()) {
            err.println("The output could not be written");
            status = FAILED;
        }
        return status;
    }
}
