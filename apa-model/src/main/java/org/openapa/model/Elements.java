package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** What is given to a builder for a list or a map, copied; null is refused by a message that names the attribute. */
final class Elements {
    private Elements() {}

    static <T> ImmutableList<T> one(String attribute, T element) {
        return ImmutableList.of(nonNull(attribute, element));
    }

    static <T> ImmutableList<T> all(String attribute, T[] elements) {
        return all(attribute, Arrays.asList(Objects.requireNonNull(elements, attribute)));
    }

    static <T> ImmutableList<T> all(String attribute, Iterable<? extends T> elements) {
        if (elements instanceof ImmutableList<? extends T> list) {
            // It has no null.
            return ImmutableList.copyOf(list);
        }
        ImmutableList.Builder<T> all = ImmutableList.builder();
        for (T element : Objects.requireNonNull(elements, attribute)) {
            all.add(nonNull(attribute, element));
        }
        return all.build();
    }

    static <K, V> ImmutableMap<K, V> entry(String attribute, K key, V value) {
        if (key == null) {
            throw new NullPointerException(attribute + ": null key");
        }
        if (value == null) {
            throw new NullPointerException(attribute + ": null value of " + key);
        }
        return ImmutableMap.of(key, value);
    }

    static <K, V> ImmutableMap<K, V> entries(String attribute, Map<? extends K, ? extends V> entries) {
        ImmutableMap.Builder<K, V> all = ImmutableMap.builder();
        Objects.requireNonNull(entries, attribute).forEach((key, value) -> all.putAll(entry(attribute, key, value)));
        return all.buildOrThrow();
    }

    private static <T> T nonNull(String attribute, T element) {
        if (element == null) {
            throw new NullPointerException(attribute + ": null element");
        }
        return element;
    }
}
