package org.openapa.examples.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A stream that comes in pieces of any size, now and then of none, and may break off; whoever goes on reading then finds more. */
final class Pieces extends InputStream {
    private final byte[] bytes;
    private final Random sizes;
    private final int most;
    private final int breaksAt;
    private @Nullable Exception failure;
    private int next;

    Pieces(byte[] bytes, int most, Random sizes) {
        this(bytes, most, sizes, 0, null);
    }

    /**
     * Makes a stream that breaks off once.
     *
     * @param failure thrown where a byte behind the place is asked for, if not null: an {@code IOException} or one that is not checked
     */
    Pieces(byte[] bytes, int most, Random sizes, int breaksAt, @Nullable Exception failure) {
        this.bytes = bytes;
        this.most = most;
        this.sizes = sizes;
        this.breaksAt = breaksAt;
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        breakOff();
        return next < bytes.length ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        int wanted = Math.min(length, sizes.nextInt(most + 1));
        if (wanted == 0) {
            return 0;
        }
        breakOff();
        int end = failure == null ? bytes.length : breaksAt;
        if (next == end) {
            return -1;
        }
        int count = Math.min(wanted, end - next);
        System.arraycopy(bytes, next, to, from, count);
        next += count;
        return count;
    }

    private void breakOff() throws IOException {
        Exception thrown = failure;
        if (thrown == null || next < breaksAt) {
            return;
        }
        failure = null;
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw (IOException) thrown;
    }
}
