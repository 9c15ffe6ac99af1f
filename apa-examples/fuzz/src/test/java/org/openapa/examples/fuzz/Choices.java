package org.openapa.examples.fuzz;

import java.util.List;

/** An input read as a row of choices; behind its end every choice is the first. */
final class Choices {
    private final byte[] input;
    private int next;

    Choices(byte[] input) {
        this.input = input;
    }

    /** {@return a number from 0 up to, not including, the bound} */
    int below(int bound) {
        int value = 0;
        for (int range = 1; range < bound; range <<= 8) {
            value = (value << 8) | (next < input.length ? input[next++] & 0xFF : 0);
        }
        return value % bound;
    }

    <T> T of(List<T> things) {
        return things.get(below(things.size()));
    }
}
