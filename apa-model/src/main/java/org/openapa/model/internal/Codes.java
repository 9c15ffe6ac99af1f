package org.openapa.model.internal;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;

/**
 * The closed list of codes of an enum: finds a constant by its code and says what would have been right.
 *
 * @param <E> the enum
 */
public final class Codes<E extends Enum<E>> {
    private final String noun;
    private final ImmutableMap<String, E> byCode;

    private Codes(String noun, ImmutableMap<String, E> byCode) {
        this.noun = noun;
        this.byCode = byCode;
    }

    /**
     * {@return the codes of an enum}
     *
     * @param noun what one constant is, for messages, such as "outcome area"
     * @param constants all constants; the code of one is its {@code toString()}, in lower case
     * @param <E> the enum
     */
    public static <E extends Enum<E>> Codes<E> of(String noun, E[] constants) {
        ImmutableMap.Builder<String, E> byCode = ImmutableMap.builder();
        for (E constant : constants) {
            byCode.put(constant.toString(), constant);
        }
        return new Codes<>(noun, byCode.buildOrThrow());
    }

    /**
     * {@return the code made of a title: lower case, words joined by hyphens}
     *
     * @param title an ASCII title such as "East of England"
     */
    public static String kebab(String title) {
        return Ascii.toLowerCase(title).replace(' ', '-');
    }

    /** {@return all codes in the order of the constants} */
    public ImmutableSet<String> codes() {
        return byCode.keySet();
    }

    /**
     * {@return the constant with exactly this code}
     *
     * @param code the code, letter for letter
     */
    public Optional<E> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * {@return the constant with this code, in whichever case it is written}
     *
     * @param text the code
     * @throws IllegalArgumentException where there is none; the message lists the valid codes
     */
    public E parse(String text) {
        Objects.requireNonNull(text, "text");
        E exact = byCode.get(text);
        E constant = exact != null ? exact : byCode.get(Ascii.toLowerCase(text));
        if (constant == null) {
            throw new IllegalArgumentException(unknown(text));
        }
        return constant;
    }

    /**
     * {@return the sentence for a code that is not on the list: the code, the valid ones, and the nearest if one is near}
     *
     * @param text the code as found
     */
    public String unknown(String text) {
        return "unknown " + noun + " " + Excerpt.quote(text) + "; " + expected()
                + Nearest.one(Ascii.toLowerCase(text), codes())
                        .map(nearest -> "; nearest is " + nearest)
                        .orElse("");
    }

    /** {@return "expected one of" and the valid codes} */
    public String expected() {
        return "expected one of " + String.join(", ", codes());
    }
}
