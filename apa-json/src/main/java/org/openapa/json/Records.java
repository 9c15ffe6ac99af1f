package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

/**
 * The assessments of a stream, one after the other, in memory that does not grow with the stream: a line each, or the items of one
 * JSON array.
 *
 * <p>A record with problems does no harm to the next, and none is passed over in silence. Reading goes one way: every iterator and
 * stream goes on where the one before it stopped.
 *
 * <p>For one thread at a time. Whoever made the stream, {@link #close} closes it.
 */
public final class Records implements Iterable<DecodedRecord>, AutoCloseable {
    private final Reading how;
    private final InputStream in;
    private final Window window;
    private @Nullable Frames frames;

    // The record that is read but not given yet, the one given last, and where the last one read is.
    private @Nullable DecodedRecord ahead;
    private @Nullable DecodedRecord last;
    private @Nullable Span span;

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
    public Iterator<DecodedRecord> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return isNext();
            }

            @Override
            public DecodedRecord next() {
                return take();
            }
        };
    }

    /**
     * {@return the records as a stream, sequential, which closes this when it is closed} Made parallel, it would read many records
     * before the first is looked at.
     */
    public Stream<DecodedRecord> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(this::close);
    }

    /**
     * {@return where locations of the record given last are in the stream} One that is not there stands where the nearest thing around
     * it does.
     *
     * @param locations the locations, such as those of findings
     * @throws IllegalStateException if no record was given yet, or it is already known whether another one follows
     */
    public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
        if (span == null || ahead != null) {
            throw new IllegalStateException("the record is no longer held");
        }
        return new DocumentReader(how, span).locate(locations);
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

    private DecodedRecord take() {
        if (!isNext() || ahead == null) {
            throw new NoSuchElementException("the stream has no more records");
        }
        last = ahead;
        ahead = null;
        return last;
    }

    private @Nullable DecodedRecord read() throws IOException {
        span = null;
        if (frames == null) {
            frames = Frames.of(window, how.limits().recordBytes());
        }
        Frames.Frame frame = frames.next();
        if (frame == null) {
            return null;
        }
        Problem problem = frame.problem();
        if (isCut(problem) && last != null && last.decoded().problems().stream().anyMatch(Records::isCut)) {
            // The stream ends within an item: that it ends within the array need not be said.
            return null;
        }
        span = frame.span();
        Decoded<Assessment> decoded = problem == null
                ? new DocumentReader(how, span).read(AssessmentReader::read)
                : new Decoded<>(Optional.empty(), ImmutableList.of(problem), ImmutableSet.of());
        return new DecodedRecord(span.first(), decoded);
    }

    private static boolean isCut(@Nullable Problem problem) {
        return problem != null && problem.code() == ProblemCode.TRUNCATED;
    }
}
