package org.openapa.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds records that are the items of one JSON array, and takes down what is wrong between them. */
final class ItemFrames implements Frames {
    private enum State {
        BEFORE_ARRAY,
        BEFORE_FIRST,
        BEHIND_COMMA,
        BEHIND_ITEM,
        BEHIND_ARRAY,
        OVER
    }

    private final Window window;
    private final int limit;
    private final ItemScanner scanner = new ItemScanner();
    private State state = State.BEFORE_ARRAY;

    // How much of the item given last is still in the window, and whether all of it is.
    private int scanned;
    private boolean whole = true;

    ItemFrames(Window window, int limit) {
        this.window = window;
        this.limit = limit;
    }

    @Override
    public @Nullable Frame next() throws IOException {
        passItem();
        while (state != State.OVER && window.skipBlanks()) {
            byte next = window.at(0);
            if (state == State.BEHIND_ARRAY) {
                // Over only when the character could be read: where the stream fails within it, it fails again.
                Frame trailing =
                        Frame.faulty(window.character(), ProblemCode.TRAILING_CONTENT, "nothing after the array");
                state = State.OVER;
                return trailing;
            }
            @Nullable State behind = behind(next);
            if (behind == null) {
                boolean stray = state == State.BEHIND_ITEM;
                state = State.BEHIND_ITEM;
                return next == ',' || next == ']' ? new Frame(window.span(0, Span.End.ITEM), null) : item(stray);
            }
            window.skip(1);
            state = behind;
        }
        boolean within = state != State.BEHIND_ARRAY && state != State.OVER;
        String expected = state == State.BEHIND_ITEM ? "',' or ']'" : "a JSON object";
        state = State.OVER;
        return within ? Frame.faulty(window.span(0, Span.End.CUT_ARRAY), ProblemCode.TRUNCATED, expected) : null;
    }

    /** {@return what follows a byte that is part of the array itself, or null if it is none where it stands} */
    private @Nullable State behind(byte next) {
        return switch (next) {
            case '[' -> state == State.BEFORE_ARRAY ? State.BEFORE_FIRST : null;
            case ']' -> state == State.BEHIND_COMMA ? null : State.BEHIND_ARRAY;
            case ',' -> state == State.BEHIND_ITEM ? State.BEHIND_COMMA : null;
            default -> null;
        };
    }

    private Frame item(boolean stray) throws IOException {
        scanner.begin();
        do {
            scanned = window.scan(scanner, scanned);
        } while (!scanner.isEnded() && window.more());
        whole = scanner.isEnded();
        if (stray) {
            return Frame.faulty(window.character(), ProblemCode.SYNTAX, "',' or ']'");
        }
        return scanned > limit
                ? Frame.tooLong(window.span(limit, Span.End.ITEM), limit)
                : new Frame(window.span(scanned, whole ? Span.End.ITEM : Span.End.CUT_RECORD), null);
    }

    /** Passes over the item given last, to its end. */
    private void passItem() throws IOException {
        window.skip(scanned);
        while (!whole && window.more()) {
            window.skip(window.scan(scanner, 0));
            whole = scanner.isEnded();
        }
        whole = true;
        scanned = 0;
    }
}
