package org.openapa.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of a stream, one after the other, in memory that does not grow with the stream: a line each, or the items of one
 * JSON array.
 *
 * <p>A record with problems does no harm to the next, and none is passed over in silence. Reading goes one way: every iterator and
 * stream goes on where the one before it stopped.
 *
 * <p>For one thread at a time. Whoever made the stream, {@link #close} closes it.
 */
public final class Records implements Iterable<StreamRecord>, AutoCloseable {
    private final Reading how;
    private final InputStream in;
    private final Window window;
    private @Nullable Frames frames;

    // The record that is framed but not given yet, and the one given last.
    private @Nullable StreamRecord ahead;
    private @Nullable StreamRecord last;

    Records(Reading how, InputStream in) {
        this.how = how;
        this.in = in;
        // Behind a record of the largest size, its line's end has to be seen.
        this.window = new Window(in, how.limits().recordBytes() + 2L);
    }

    /**
     * {@return the one iterator over the records} Its methods throw {@link UncheckedIOException} where the stream cannot be read; what
     * was read of a record until then is not given.
     */
    @Override
    public Iterator<StreamRecord> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return isNext();
            }

            @Override
            public StreamRecord next() {
                return take();
            }
        };
    }

    /**
     * {@return the records as a stream, sequential, which closes this when it is closed} Made parallel, it would hold many records
     * before the first is looked at.
     */
    public Stream<StreamRecord> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(this::close);
    }

    /**
     * Closes the stream that is read.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isNext() {
        if (ahead == null) {
            try {
                ahead = read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return ahead != null;
    }

    private StreamRecord take() {
        if (!isNext() || ahead == null) {
            throw new NoSuchElementException("the stream has no more records");
        }
        last = ahead;
        ahead = null;
        return last;
    }

    private @Nullable StreamRecord read() throws IOException {
        if (frames == null) {
            frames = Frames.of(window, how.limits().recordBytes());
        }
        Frames.Frame frame = frames.next();
        if (frame == null) {
            return null;
        }
        if (isCut(frame.problem())
                && last != null
                && last.decoded().problems().stream().anyMatch(Records::isCut)) {
            // The stream ends within an item: that it ends within the array need not be said.
            return null;
        }
        return new StreamRecord(how, frame);
    }

    private static boolean isCut(@Nullable Problem problem) {
        return problem != null && problem.code() == ProblemCode.TRUNCATED;
    }
}
