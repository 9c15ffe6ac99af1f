package org.openapa.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds where the records of a stream begin and end, whatever is in them. */
interface Frames {
    /** {@return the next record, or what stands in its stead; null where nothing is left} */
    @Nullable
    Frame next() throws IOException;

    /**
     * A record, as it is in the window until the next is asked for.
     *
     * @param span where it is
     * @param problem why it cannot be read, whatever is in it, or null
     */
    record Frame(Span span, @Nullable Problem problem) {
        /** {@return a record that is not read for what is wrong at its first byte} */
        static Frame faulty(Span span, ProblemCode code, String expected) {
            return new Frame(span, located(span.fault(code, "", span.from(), expected), span));
        }

        /** {@return what is kept of a record that goes beyond the limit} */
        static Frame tooLong(Span kept, int limit) {
            Position beyond = new Position(0, 0, kept.from() + limit);
            Problem problem = BrokenException.limit(Limits.RECORD_BYTES, limit, "a longer record", "", beyond)
                    .problem();
            return new Frame(kept, located(problem, kept));
        }

        private static Problem located(Problem problem, Span span) {
            return problem.withPosition(
                    new TextPositions(span).at(problem.position().byteOffset()));
        }
    }

    /** {@return the records of a stream: the items of an array if it begins with a bracket, lines otherwise} */
    static Frames of(Window window, int limit) throws IOException {
        window.skipByteOrderMark();
        boolean array = window.skipBlanks() && window.at(0) == '[';
        return array ? new ItemFrames(window, limit) : new LineFrames(window, limit);
    }
}
