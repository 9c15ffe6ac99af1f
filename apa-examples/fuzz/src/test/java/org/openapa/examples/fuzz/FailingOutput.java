package org.openapa.examples.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An output that fails once or for good: at a byte, when it is flushed, when it is closed, or not at all. */
final class FailingOutput extends OutputStream {
    /** An error that nobody else throws. */
    static final class Broken extends Error {
        private static final long serialVersionUID = 1;

        Broken() {
            super("broken");
        }
    }

    private enum At {
        BYTE,
        FLUSH,
        CLOSE,
        BYTE_AND_CLOSE,
        NEVER
    }

    private static final int FARTHEST = 1 << 12;
    private static final int MOST_FLUSHES = 3;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final At at;
    private final int kind;
    private final int kindOfClosing;
    private final boolean takesPart;
    private int left;
    private int flushesLeft;
    private boolean forGood;
    private @Nullable Throwable failure;
    private int calls;
    private int closings;

    private FailingOutput(Choices choices) {
        at = choices.of(List.of(At.values()));
        kind = choices.below(5);
        kindOfClosing = choices.below(5);
        takesPart = choices.below(2) == 0;
        left = choices.below(FARTHEST);
        flushesLeft = choices.below(MOST_FLUSHES);
    }

    static FailingOutput of(Choices choices) {
        return new FailingOutput(choices);
    }

    FailingOutput forGood() {
        forGood = true;
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    int size() {
        return bytes.size();
    }

    /** {@return what it failed with first, or null} */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** {@return how often it was written to or flushed} */
    int calls() {
        return calls;
    }

    int closings() {
        return closings;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] more, int from, int length) throws IOException {
        calls++;
        failAgain();
        boolean fails = (at == At.BYTE || at == At.BYTE_AND_CLOSE) && failure == null && length > left;
        if (!fails) {
            bytes.write(more, from, length);
            left -= length;
            return;
        }
        // Some outputs take what they can, others nothing of what they cannot take whole.
        bytes.write(more, from, takesPart ? left : 0);
        fail(kind);
    }

    @Override
    public void flush() throws IOException {
        calls++;
        failAgain();
        if (at == At.FLUSH && failure == null && flushesLeft-- == 0) {
            fail(kind);
        }
    }

    @Override
    public void close() throws IOException {
        closings++;
        if (at == At.CLOSE || at == At.BYTE_AND_CLOSE) {
            fail(kindOfClosing);
        }
    }

    private void failAgain() throws IOException {
        if (forGood && failure != null) {
            fail(kind);
        }
    }

    private void fail(int kindOfFailure) throws IOException {
        Throwable thrown = switch (kindOfFailure) {
            case 0 -> new IllegalStateException("broken");
            case 1 -> new Broken();
            case 2 -> new InterruptedIOException("broken");
            default -> new IOException("broken");
        };
        failure = failure == null ? thrown : failure;
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        throw (IOException) thrown;
    }

    @Override
    public String toString() {
        return bytes.size() + " bytes, failed with " + failure;
    }
}
