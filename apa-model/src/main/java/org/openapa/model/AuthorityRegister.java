package org.openapa.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AuthorityResolution.Kind;

/**
 * A list of councils that finds the one a letter means, by LA number, by GSS code, or by name as letters write it.
 *
 * <p>Names are compared without case, punctuation, "the", "&amp;" for "and", apostrophes, and the words for the kind of council
 * around the place: "London Borough of Richmond upon Thames Council" is Richmond upon Thames, "Bristol, City of" is Bristol City
 * Council. Other names in use, such as "Herts", stand with each council. A kind that the council is not ("Derby County Council") is
 * no match, and a near name never is: it is only suggested.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuthorityRegister {
    private static final class Embedded {
        static final AuthorityRegister ENGLAND_2005 = of(England2005.councils());
    }

    private final ImmutableList<LocalAuthority> authorities;
    private final ImmutableMap<LaNumber, LocalAuthority> byNumber;
    private final ImmutableMap<GssCode, LocalAuthority> byCode;

    // Made when the first name is looked up: taking all names apart takes longer than anything else here.
    private volatile @Nullable NameIndex names;

    private AuthorityRegister(ImmutableList<LocalAuthority> authorities) {
        this.authorities = authorities;
        ImmutableMap.Builder<LaNumber, LocalAuthority> numbers = ImmutableMap.builder();
        ImmutableMap.Builder<GssCode, LocalAuthority> codes = ImmutableMap.builder();
        for (LocalAuthority authority : authorities) {
            numbers.put(authority.number(), authority);
            for (GssCode code : authority.gssCodes()) {
                codes.put(code, authority);
            }
        }
        this.byNumber = numbers.buildOrThrow();
        this.byCode = codes.buildOrThrow();
    }

    /** {@return the 150 councils in scope of the assessment from 2005 on, embedded in the library} */
    public static AuthorityRegister england2005() {
        return Embedded.ENGLAND_2005;
    }

    /**
     * {@return a register of these councils}
     *
     * @param authorities the councils; two may share a name (which is then ambiguous) but not a number or code
     * @throws IllegalArgumentException if two share an LA number or a GSS code
     */
    public static AuthorityRegister of(Iterable<LocalAuthority> authorities) {
        Objects.requireNonNull(authorities, "authorities");
        return new AuthorityRegister(ImmutableList.copyOf(authorities));
    }

    /** {@return all councils in the order given; the embedded ones by LA number} */
    public ImmutableList<LocalAuthority> authorities() {
        return authorities;
    }

    /**
     * {@return the council with this LA number, or nothing}
     *
     * @param number the number, such as 873
     */
    public Optional<LocalAuthority> find(LaNumber number) {
        Objects.requireNonNull(number, "number");
        return Optional.ofNullable(byNumber.get(number));
    }

    /**
     * {@return the council that has or later got this GSS code, or nothing}
     *
     * @param code the code, such as E10000010 or, since 2009, E06000047 for Durham
     */
    public Optional<LocalAuthority> find(GssCode code) {
        Objects.requireNonNull(code, "code");
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * {@return what this register makes of a name}
     *
     * <p>{@link Kind#BY_NAME} if it is one council's name; {@link Kind#AMBIGUOUS} if it is several councils' or the first words of
     * several ("Kingston"); else {@link Kind#UNKNOWN} with the nearest names.
     *
     * @param name the name as printed or typed
     */
    public AuthorityResolution find(String name) {
        Objects.requireNonNull(name, "name");
        NameIndex known = names;
        if (known == null) {
            known = new NameIndex(authorities);
            names = known;
        }
        return known.find(name);
    }

    /**
     * {@return what this register makes of a reference}
     *
     * <p>Whatever the register does not know of it is passed over as long as something else identifies one council; where number,
     * code and name identify different councils, the resolution is {@link Kind#CONFLICTING}.
     *
     * @param reference the reference as it stands on an assessment
     */
    public AuthorityResolution resolve(AuthorityReference reference) {
        Objects.requireNonNull(reference, "reference");
        ImmutableSet<LocalAuthority> coded = coded(reference);
        if (coded.size() == 1
                && coded.asList().get(0).names().contains(reference.name().orElse(""))) {
            return AuthorityResolution.found(Kind.EXACT, coded.asList().get(0));
        }
        AuthorityResolution named =
                reference.name().isPresent() ? find(reference.name().get()) : null;
        // An unknown name says nothing; an ambiguous one says that it is one of several.
        Collection<LocalAuthority> meant = named == null || named.kind() == Kind.UNKNOWN ? coded : named.candidates();
        if (coded.size() > 1 || (coded.size() == 1 && !meant.containsAll(coded))) {
            return AuthorityResolution.notFound(Kind.CONFLICTING, Sets.union(coded, ImmutableSet.copyOf(meant)));
        }
        if (coded.size() == 1) {
            return AuthorityResolution.found(Kind.EXACT, coded.asList().get(0));
        }
        return named == null ? AuthorityResolution.notFound(Kind.UNKNOWN, ImmutableList.of()) : named;
    }

    private ImmutableSet<LocalAuthority> coded(AuthorityReference reference) {
        ImmutableSet.Builder<LocalAuthority> coded = ImmutableSet.builder();
        LocalAuthority numbered = byNumber.get(reference.laNumber().orElse(null));
        if (numbered != null) {
            coded.add(numbered);
        }
        LocalAuthority ofCode = byCode.get(reference.gssCode().orElse(null));
        if (ofCode != null) {
            coded.add(ofCode);
        }
        return coded.build();
    }

    /** Compares the councils and their order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuthorityRegister that && authorities.equals(that.authorities);
    }

    @Override
    public int hashCode() {
        return authorities.hashCode();
    }

    /** {@return how many councils the register holds} */
    @Override
    public String toString() {
        return "register of " + authorities.size() + " councils";
    }
}
