package org.openapa.json;

import com.google.common.collect.ImmutableSet;

/**
 * The properties of one kind of object.
 *
 * @param names the properties it may have
 * @param required those it must have
 * @param anyRequired whether it must have at least one, whichever
 */
record Shape(ImmutableSet<String> names, ImmutableSet<String> required, boolean anyRequired) {
    static Shape of(String... names) {
        return new Shape(ImmutableSet.copyOf(names), ImmutableSet.of(), false);
    }

    Shape requiring(String... required) {
        return new Shape(names, ImmutableSet.copyOf(required), anyRequired);
    }

    Shape requiringAny() {
        return new Shape(names, required, true);
    }
}
