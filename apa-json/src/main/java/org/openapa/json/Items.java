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
    private final TokenReader in;
    private final boolean open;
    private final int before;
    private final ImmutableList.Builder<T> list = ImmutableList.builder();
    private boolean complete = true;

    /**
     * Begins an array at the current token.
     *
     * @param open whether there is one; otherwise it has no items
     */
    Items(TokenReader in, boolean open) {
        this.in = in;
        this.open = open;
        this.before = in.faults().problems().mark();
    }

    /** {@return whether there is another item} It is then at the current token. */
    boolean next() throws IOException {
        if (!open) {
            return false;
        }
        Token token = in.tokens().next();
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
        in.loseList(before);
        return ImmutableList.of();
    }
}
