package org.openapa.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The properties of one kind of object: which it may have, and which it must have. Immutable. */
final class Shape {
    private final ImmutableList<String> names;
    private final byte[][] utf8;
    private final ImmutableSet<String> required;
    private final boolean anyRequired;
    private final boolean byCode;
    private final ImmutableMap<String, String> hints;

    private Shape(
            ImmutableList<String> names,
            ImmutableSet<String> required,
            boolean anyRequired,
            boolean byCode,
            ImmutableMap<String, String> hints) {
        this.names = names;
        this.utf8 = new byte[names.size()][];
        for (int i = 0; i < utf8.length; i++) {
            utf8[i] = names.get(i).getBytes(StandardCharsets.UTF_8);
        }
        this.required = required;
        this.anyRequired = anyRequired;
        this.byCode = byCode;
        this.hints = hints;
    }

    static Shape of(String... names) {
        return new Shape(ImmutableList.copyOf(names), ImmutableSet.of(), false, false, ImmutableMap.of());
    }

    /** {@return the shape of an object that has its properties by a code, such as judgements by area} */
    static Shape byCode(ImmutableSet<String> codes) {
        return new Shape(codes.asList(), ImmutableSet.of(), false, true, ImmutableMap.of());
    }

    Shape requiring(String... required) {
        return new Shape(names, ImmutableSet.copyOf(required), anyRequired, byCode, hints);
    }

    Shape requiringAny() {
        return new Shape(names, required, true, byCode, hints);
    }

    /** {@return this shape, which knows what to say of a name that it does not have but others do} */
    Shape hinting(String name, String expected) {
        return new Shape(names, required, anyRequired, byCode, ImmutableMap.of(name, expected));
    }

    ImmutableList<String> names() {
        return names;
    }

    ImmutableSet<String> required() {
        return required;
    }

    /** {@return whether it must have at least one property, whichever} */
    boolean anyRequired() {
        return anyRequired;
    }

    /** {@return whether its properties have codes as names} */
    boolean isByCode() {
        return byCode;
    }

    /** {@return what to expect instead of a name that it does not have} */
    String expectedInsteadOf(String name) {
        String hint = hints.get(name);
        return hint == null ? Faults.oneOf(names, name) : hint;
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    /**
     * {@return the index of a name, or -1}
     *
     * @param bytes the name in UTF-8, without escapes
     * @param from its first byte
     * @param to behind its last byte
     * @param likely the index that is tried first
     */
    int indexOf(byte[] bytes, int from, int to, int likely) {
        for (int i = 0; i < utf8.length; i++) {
            int index = likely + i < utf8.length ? likely + i : likely + i - utf8.length;
            byte[] name = utf8[index];
            if (Arrays.equals(bytes, from, to, name, 0, name.length)) {
                return index;
            }
        }
        return -1;
    }
}
