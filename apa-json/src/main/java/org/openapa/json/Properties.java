package org.openapa.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an object that is being read, one after another. Notes those that the object does not have, has twice, or lacks.
 *
 * <p>It is asked for each instead of calling back: a callback in every object of the format would take longer to link, in a program
 * that reads one document, than the document takes to be read.
 */
final class Properties {
    private final TokenReader in;
    private final Shape shape;
    private final long start;
    private final int problemsBefore;

    private boolean open;
    private long seen;
    private int current = -1;
    private @Nullable Names unknown;

    /**
     * Begins an object at the current token.
     *
     * @param open whether there is one; otherwise it has no properties, and nothing is noted
     */
    Properties(TokenReader in, Shape shape, boolean open) {
        this.in = in;
        this.shape = shape;
        this.open = open;
        this.start = open ? in.mark() : 0;
        this.problemsBefore = in.faults().problems().size();
    }

    /** {@return whether there is another property} Its value is then at the current token. */
    boolean next() throws IOException {
        Tokens tokens = in.tokens();
        while (open) {
            if (tokens.next() != Token.NAME) {
                open = false;
                noteMissing();
                return false;
            }
            int likely = current + 1 == shape.names().size() ? 0 : current + 1;
            int index = tokens.indexIn(shape, likely);
            long bit = index < 0 ? 0 : 1L << index;
            if ((seen & bit) != bit) {
                seen |= bit;
                current = index;
                tokens.next();
                return true;
            }
            passOver(index);
        }
        return false;
    }

    /** {@return the name of the property} */
    String name() {
        return shape.names().get(current);
    }

    /** Notes a property that is unknown or there again, and passes over it. */
    private void passOver(int index) throws IOException {
        unknown = unknown == null ? new Names() : unknown;
        Tokens tokens = in.tokens();
        Faults faults = in.faults();
        String name = tokens.text();
        if (!tokens.isWhole()) {
            faults.noteHalf();
            faults.lose(tokens::pointerAround);
        } else if (index >= 0) {
            faults.noteTwice(name);
            faults.lose(tokens::pointer);
        } else if (!unknown.add(name)) {
            faults.noteTwice(name);
        } else {
            faults.unknown(shape, name);
        }
        tokens.next();
        faults.skip();
    }

    /** What is missing is missing where the object begins, before everything in it. */
    private void noteMissing() {
        int place = problemsBefore;
        for (String required : shape.required()) {
            if ((seen & 1L << shape.indexOf(required)) == 0) {
                in.faults().missing(place++, start, "the property " + required, "an object without it");
            }
        }
        if (shape.anyRequired() && seen == 0) {
            in.faults().missing(place, start, Faults.oneOf(shape.names(), ""), "an object without them");
        }
    }
}
