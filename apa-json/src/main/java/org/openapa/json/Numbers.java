package org.openapa.json;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Values written as whole numbers in a row, such as grades.
 *
 * @param first the number of the first value
 * @param values the values in the order of their numbers
 * @param expected what to say where a number is none of them
 */
record Numbers<T>(int first, ImmutableList<T> values, String expected) {
    @Nullable
    T get(int number) {
        int index = number - first;
        return index >= 0 && index < values.size() ? values.get(index) : null;
    }
}
