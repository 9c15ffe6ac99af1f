package org.openapa.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds records that are a line each. A line ends with a line feed, the last one also with the stream; blank lines are none. */
final class LineFrames implements Frames {
    private final Window window;
    private final int limit;
    private boolean within;
    private int known;

    LineFrames(Window window, int limit) {
        this.window = window;
        this.limit = limit;
    }

    @Override
    public @Nullable Frame next() throws IOException {
        if (within) {
            window.skipLine(known);
        }
        within = window.skipBlanks();
        if (!within) {
            return null;
        }
        known = 0;
        int feed = window.indexOf((byte) '\n', 0);
        while (feed < 0) {
            known = window.length();
            if (!window.more()) {
                break;
            }
            feed = window.indexOf((byte) '\n', known);
        }
        known = feed < 0 ? known : feed;
        // A carriage return is part of the line's end.
        int length = window.at(known - 1) == '\r' ? known - 1 : known;
        return length > limit
                ? Frame.tooLong(window.span(limit, Span.End.LINE), limit)
                : new Frame(window.span(length, feed < 0 ? Span.End.CUT_RECORD : Span.End.LINE), null);
    }
}
