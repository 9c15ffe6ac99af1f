package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.rules.Location;

/**
 * One record of a stream: where it begins, and what reading it gives. It holds a copy of its own bytes, is read when it is first asked
 * for, and goes on to be good whatever becomes of the stream, so that several threads may read the records of one stream.
 *
 * <p>Immutable and thread-safe.
 */
public final class StreamRecord {
    private final Reading how;
    private final Span span;

    // Read when first needed. Two threads that ask at once both read it, and read the same.
    private volatile @Nullable Decoded<Assessment> decoded;

    StreamRecord(Reading how, Frames.Frame frame) {
        this.how = how;
        Problem problem = frame.problem();
        if (problem == null) {
            span = frame.span().copy();
        } else {
            // What is not read is not kept either.
            span = frame.span().empty();
            decoded = new Decoded<>(Optional.empty(), ImmutableList.of(problem), ImmutableSet.of());
        }
    }

    /** {@return where its first character stands in the stream} */
    public Position position() {
        return span.first();
    }

    /** {@return a copy of the record as it stands in the stream; empty if it is larger than a record may be} */
    public byte[] bytes() {
        return Arrays.copyOfRange(span.bytes(), span.from(), span.to());
    }

    /** {@return the assessment, or the problems in its way, or both where that is asked for; positions are those in the stream} */
    public Decoded<Assessment> decoded() {
        Decoded<Assessment> known = decoded;
        if (known == null) {
            known = new DocumentReader(how, span).read(AssessmentReader.WHOLE);
            decoded = known;
        }
        return known;
    }

    /**
     * {@return where locations of this record are in the stream} One that is not there stands where the nearest thing around it does.
     *
     * @param locations the locations, such as those of findings
     */
    public ImmutableMap<Location, Position> locate(Collection<Location> locations) {
        Objects.requireNonNull(locations, "locations");
        return new DocumentReader(how, span).locate(locations);
    }

    /** {@return position and outcome, without anything of the text} */
    @Override
    public String toString() {
        return "record at " + position();
    }
}
