package org.openapa.examples.validate;

import com.google.common.base.Strings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A run that ended before its work was done, with what it had done until then. */
final class Stopped extends RuntimeException {
    /**
     * The last line of output that is not whole. No JSON, XML or CSV stays well-formed with it: the quotation mark that opens it is never
     * closed.
     */
    static final String MARK = "\n\"INCOMPLETE: the program stopped before its work was done";

    private static final String INCOMPLETE = "The output is incomplete.";

    private static final long serialVersionUID = 1L;

    private final String state;

    private Stopped(Throwable cause, String state) {
        super(cause);
        this.state = state;
    }

    /**
     * {@return what to throw where work ends too early} Errors in the command line and refusals say all themselves and stay as they are.
     *
     * @param cause what ended it
     * @param done what was done and what was not, as a sentence
     * @param output the file that was to be written, or null for standard output
     */
    static RuntimeException by(Throwable cause, String done, @Nullable Path output) {
        return cause instanceof Misuse || cause instanceof Refusal
                ? (RuntimeException) cause
                : new Stopped(cause, done + ". " + (output == null ? INCOMPLETE : output + " was not written."));
    }

    /** {@return why the program stopped, what was done and what helps, in one line; any text} */
    static String line(Throwable thrown) {
        Throwable cause = shortage(thrown instanceof Stopped && thrown.getCause() != null ? thrown.getCause() : thrown);
        return reason(cause) + ". " + (thrown instanceof Stopped it ? it.state : INCOMPLETE) + help(cause);
    }

    /** {@return the lack of memory behind a failure, which may hide it where closing a stream fails in the same way; else the failure} */
    private static Throwable shortage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return cause;
            }
        }
        return failure;
    }

    private static String reason(Throwable cause) {
        return cause instanceof OutOfMemoryError
                ? "Java ran out of memory: " + Strings.nullToEmpty(cause.getMessage())
                : "Unexpected failure: " + cause;
    }

    private static String help(Throwable cause) {
        if (cause instanceof LinkageError) {
            return " The file apa.jar may be damaged.";
        }
        if (!(cause instanceof OutOfMemoryError)) {
            return "";
        }
        return Strings.nullToEmpty(cause.getMessage()).contains("thread")
                ? " Use fewer threads, for example --threads=1"
                : " Give Java more memory, for example with APA_JAVA_OPTS=-Xmx2g";
    }
}
