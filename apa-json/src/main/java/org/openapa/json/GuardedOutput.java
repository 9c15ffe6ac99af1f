package org.openapa.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A stream to which nothing more is written once writing has failed. Every later call throws the first failure. */
final class GuardedOutput {
    private final OutputStream out;
    private @Nullable IOException failure;
    private boolean closed;

    GuardedOutput(OutputStream out) {
        this.out = out;
    }

    /** Part of the writing, which may fail. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /** Writes what was encoded, in one piece, and empties the buffer. */
    void write(ByteArrayOutputStream encoded) {
        if (encoded.size() > 0) {
            take(() -> encoded.writeTo(out));
            encoded.reset();
        }
    }

    void flush() {
        take(out::flush);
    }

    /** Closes the stream the first time, and throws what failed before. */
    void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            out.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        } catch (RuntimeException | Error e) {
            // The first failure is thrown rather than its consequences.
            if (failure == null) {
                throw e;
            }
        }
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs a step unless an earlier one failed. */
    void take(Step step) {
        check();
        try {
            step.run();
        } catch (IOException e) {
            failure = e;
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            failure = failure == null ? new IOException("writing broke off", e) : failure;
            throw e;
        }
    }

    void check() {
        if (closed) {
            throw new UncheckedIOException(new IOException("the writer is closed"));
        }
        if (failure != null) {
            throw new UncheckedIOException(failure);
        }
    }
}
