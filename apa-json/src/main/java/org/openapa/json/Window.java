package org.openapa.json;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is read of a stream and still needed, and where that is in the stream. Its buffer grows as needed, up to a bound. */
final class Window {
    private static final int AT_FIRST = 1 << 16;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int most;
    private byte[] bytes;
    private int from;
    private int to;
    private boolean ended;
    private @Nullable IOException failure;

    // Of the first byte still needed.
    private int line = 1;
    private int column = 1;
    private long offset;

    /**
     * Looks at a stream.
     *
     * @param in the stream
     * @param most how many bytes may be needed at once
     */
    Window(InputStream in, long most) {
        this.in = in;
        this.most = (int) Math.min(most, LARGEST_ARRAY);
        this.bytes = new byte[Math.min(this.most, AT_FIRST)];
    }

    /** {@return how many bytes are read and still needed} */
    int length() {
        return to - from;
    }

    byte at(int index) {
        return bytes[from + index];
    }

    /** {@return the first bytes; they stay so until more are read} */
    Span span(int length, Span.End end) {
        return new Span(bytes, from, from + length, new Position(line, column, offset), end);
    }

    /** {@return the index of a byte, from an index on, or -1 where it is not among what is read} */
    int indexOf(byte wanted, int start) {
        for (int i = from + start; i < to; i++) {
            if (bytes[i] == wanted) {
                return i - from;
            }
        }
        return -1;
    }

    /** {@return how far into the bytes, from an index on, the scanner finds the item going} */
    int scan(ItemScanner scanner, int start) {
        return scanner.scan(bytes, from + start, to) - from;
    }

    /**
     * {@return whether there are more bytes now; not where the stream has ended, nor where as many as may be are there}
     *
     * @throws IOException if reading fails, now or before
     */
    boolean more() throws IOException {
        if (failure != null) {
            throw failure;
        }
        if (ended || length() == most) {
            return false;
        }
        makeRoom();
        try {
            int read = in.read(bytes, to, bytes.length - to);
            if (read == 0) {
                // Not all streams keep the promise to wait for a byte; a single one has no other way.
                int single = in.read();
                bytes[to] = (byte) single;
                read = single < 0 ? -1 : 1;
            }
            ended = read < 0;
            to += Math.max(0, read);
        } catch (IOException e) {
            failure = e;
            throw e;
        } catch (RuntimeException | Error e) {
            // Whoever went on could miss what was read before.
            failure = new IOException("reading broke off", e);
            throw e;
        }
        return !ended;
    }

    /** Passes over a byte order mark, if the stream begins with one; it has no width. */
    void skipByteOrderMark() throws IOException {
        while (length() < 3 && more()) {
            // One read may give less.
        }
        drop(Utf8.byteOrderMark(bytes, from, to));
    }

    /** {@return whether anything is left behind the white space that this passes over} */
    boolean skipBlanks() throws IOException {
        do {
            int i = 0;
            while (i < length() && isBlank(at(i))) {
                i++;
            }
            skip(i);
        } while (length() == 0 && more());
        return length() > 0;
    }

    /** {@return the character that comes next, or a byte that is none} */
    Span character() throws IOException {
        while (length() < 4 && more()) {
            // No character has more than four bytes.
        }
        return span(Math.max(1, Utf8.characterLength(bytes, from, to)), Span.End.ITEM);
    }

    /** Passes over bytes. */
    void skip(int length) {
        if (length == 0) {
            return;
        }
        Position behind = new TextPositions(span(length, Span.End.ITEM)).at(from + length);
        line = behind.line();
        column = behind.column();
        drop(length);
    }

    /** Passes over the rest of a line, of which as many bytes are known to hold no line feed. */
    void skipLine(int known) throws IOException {
        int feed = indexOf((byte) '\n', known);
        while (feed < 0) {
            drop(length());
            if (!more()) {
                return;
            }
            feed = indexOf((byte) '\n', 0);
        }
        drop(feed + 1);
        line = Ints.saturatedCast(line + 1L);
        column = 1;
    }

    private void drop(int length) {
        from += length;
        offset += length;
    }

    private void makeRoom() {
        if (to < bytes.length) {
            return;
        }
        if (from > 0) {
            System.arraycopy(bytes, from, bytes, 0, length());
            to -= from;
            from = 0;
        } else {
            bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * bytes.length));
        }
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
