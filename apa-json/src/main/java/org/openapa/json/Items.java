package org.openapa.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The items of an array that is being read, one after another, and the list of them.
 *
 * @param <T> what an item is read as
 */
final class Items<T> {
    private final Tokens tokens;
    private final Problems problems;
    private final boolean keepReadable;
    private final boolean open;
    private final int before;
    private final ImmutableList.Builder<T> list = ImmutableList.builder();
    private boolean complete = true;

    /**
     * Begins an array at the current token.
     *
     * @param keepReadable whether a list that could not be read is to be told
     * @param open whether there is one; otherwise it has no items
     */
    Items(Tokens tokens, Problems problems, boolean keepReadable, boolean open) {
        this.tokens = tokens;
        this.problems = problems;
        this.keepReadable = keepReadable;
        this.open = open;
        this.before = problems.mark();
    }

    /** {@return whether there is another item} It is then at the current token. */
    boolean next() throws IOException {
        if (!open) {
            return false;
        }
        Token token = tokens.next();
        return token != Token.END_ARRAY && token != Token.END;
    }

    /**
     * Adds the item as it was read.
     *
     * @param item the item, or null where it could not be read
     */
    void add(@Nullable T item) {
        if (item == null) {
            complete = false;
        } else {
            list.add(item);
        }
    }

    /** {@return the list} One of which an item could not be read is empty, for the places of the others would no longer be right. */
    ImmutableList<T> list() {
        if (complete) {
            return list.build();
        }
        if (keepReadable) {
            problems.addUnreadable(tokens.pointer(), before);
        }
        return ImmutableList.of();
    }
}
