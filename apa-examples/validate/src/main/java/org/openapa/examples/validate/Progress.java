package org.openapa.examples.validate;

import com.google.common.base.Strings;
import com.google.common.primitives.Ints;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on a terminal that says how far a run has got: how many documents, how fast, and for how long it will go on. */
final class Progress implements AutoCloseable {
    /** Shorter runs say nothing; nobody reads faster than this. */
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(500);

    /** Says nothing. */
    static final Progress NONE = new Progress(new PrintWriter(Writer.nullWriter()), 0, new Stopped());

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** A clock by which no time passes; no lambda, since most runs need none else, and the first takes long. */
    private static final class Stopped implements LongSupplier {
        @Override
        public long getAsLong() {
            return 0;
        }
    }

    private final PrintWriter terminal;
    private final long size;
    private final LongSupplier nanos;
    private final long start;
    private long shown;
    private int width;
    private long documents;
    private long read;

    /**
     * Begins.
     *
     * @param terminal where the line is
     * @param size the bytes that are to be read; 0 if that is not known
     * @param nanos what the time is
     */
    Progress(PrintWriter terminal, long size, LongSupplier nanos) {
        this.terminal = terminal;
        this.size = size;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.shown = start;
    }

    /** {@return the stream, whose bytes are counted when they are read; for the thread that all is told by} */
    InputStream counted(InputStream in) {
        if (this == NONE) {
            return in;
        }
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                read += b < 0 ? 0 : 1;
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }

    /** Is told that another document is done. */
    void step() {
        documents++;
        long now = nanos.getAsLong();
        if (now - shown >= BETWEEN) {
            shown = now;
            show(line(now - start));
        }
    }

    /** Takes the line away, so that something else may be printed. */
    void clear() {
        if (width > 0) {
            terminal.print("\r" + " ".repeat(width) + "\r");
            terminal.flush();
            width = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private void show(String line) {
        terminal.print("\r" + Strings.padEnd(line, width, ' '));
        terminal.flush();
        width = Math.max(width, line.length());
    }

    private String line(long elapsed) {
        String line = documents + " documents, " + documents * SECOND / elapsed + " a second";
        if (size <= 0 || read <= 0) {
            return line;
        }
        double part = Math.min(1, (double) read / size);
        int left = Ints.saturatedCast(Math.round(elapsed / part * (1 - part) / SECOND));
        String bar = "#".repeat((int) (20 * part));
        return "[" + Strings.padEnd(bar, 20, '.') + "] " + (int) (100 * part) + " %, " + line + ", " + left / 60 + ":"
                + Strings.padStart(Integer.toString(left % 60), 2, '0') + " left";
    }
}
