package org.openapa.model;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.openapa.model.internal.Codes;

/**
 * What a register makes of a reference to a council: the council, or why there is none and which were near. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class AuthorityResolution {
    /** How a reference was resolved. */
    public enum Kind {
        /** LA number or GSS code identify one council, and nothing in the reference names another. */
        EXACT("exact"),
        /** The name alone identifies one council. */
        BY_NAME("by-name"),
        /** Number, code and name identify different councils, which are the candidates. */
        CONFLICTING("conflicting"),
        /** The name fits several councils, which are the candidates. */
        AMBIGUOUS("ambiguous"),
        /** Nothing in the reference is known to the register; councils of a near name are the candidates. */
        UNKNOWN("unknown");

        private static final Codes<Kind> CODES = Codes.of("kind of resolution", values());

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * {@return the kind with this code, in whichever case it is written} The reverse of {@link #toString()}.
         *
         * @param text a code such as "by-name"
         * @throws IllegalArgumentException for any other text; the message lists the codes
         */
        public static Kind parse(String text) {
            return CODES.parse(text);
        }

        /** {@return the stable code, such as "by-name"} */
        public String code() {
            return code;
        }

        /** {@return the code} {@link #parse} reads it back. */
        @Override
        public String toString() {
            return code;
        }
    }

    AuthorityResolution() {}

    static AuthorityResolution found(Kind kind, LocalAuthority authority) {
        return ImmutableAuthorityResolution.of(kind, ImmutableList.of(authority));
    }

    static AuthorityResolution notFound(Kind kind, Iterable<LocalAuthority> candidates) {
        return ImmutableAuthorityResolution.of(kind, ImmutableList.copyOf(candidates));
    }

    /** {@return how the reference was resolved} */
    @Value.Parameter
    public abstract Kind kind();

    /**
     * {@return the councils in question: the one found, those in conflict, those a name fits, or those of a near name}
     *
     * <p>For {@link Kind#UNKNOWN} they are suggestions for a person, closest first, and perhaps none.
     */
    @Value.Parameter
    public abstract ImmutableList<LocalAuthority> candidates();

    /** {@return the council found, which is there for {@link Kind#EXACT} and {@link Kind#BY_NAME} only} */
    public Optional<LocalAuthority> authority() {
        return isFound() ? Optional.of(candidates().get(0)) : Optional.empty();
    }

    /** {@return whether one council was found} */
    public boolean isFound() {
        return kind() == Kind.EXACT || kind() == Kind.BY_NAME;
    }

    /** {@return kind and councils, such as "ambiguous: Royal Borough of Kingston upon Thames (314), Hull City Council (810)"} */
    @Override
    public String toString() {
        return candidates().isEmpty()
                ? kind().code()
                : kind()
                        + (kind() == Kind.UNKNOWN ? "; nearest: " : ": ")
                        + Joiner.on(", ").join(candidates());
    }
}
