package org.openapa.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AuthorityResolution.Kind;
import org.openapa.model.internal.Nearest;

/**
 * A list of councils that finds the one a letter means, by LA number, by GSS code, or by name as letters write it.
 *
 * <p>Names are compared without case, punctuation, "the", "&amp;" for "and", apostrophes, and the words for the kind of council
 * around the place: "London Borough of Richmond upon Thames Council" is Richmond upon Thames, "Bristol, City of" is Bristol City
 * Council. A kind that the council is not ("Derby County Council") is no match, and a near name never is: it is only suggested.
 *
 * <p>Immutable and thread-safe.
 */
public final class AuthorityRegister {
    private static final int SUGGESTIONS = 5;

    private static final class Embedded {
        static final AuthorityRegister ENGLAND_2005 = of(RegisterFile.read("authorities.csv"));
    }

    private final ImmutableList<LocalAuthority> authorities;
    private final ImmutableMap<LaNumber, LocalAuthority> byNumber;
    private final ImmutableMap<GssCode, LocalAuthority> byCode;
    private final ImmutableSetMultimap<String, LocalAuthority> byPlace;

    // Names exactly as councils have them, where no other council has one like it: most letters' names need no more.
    private final ImmutableMap<String, AuthorityResolution> byOwnName;

    private record OwnName(LocalAuthority authority, String name, String place) {}

    private AuthorityRegister(ImmutableList<LocalAuthority> authorities) {
        this.authorities = authorities;
        ImmutableMap.Builder<LaNumber, LocalAuthority> numbers = ImmutableMap.builder();
        ImmutableMap.Builder<GssCode, LocalAuthority> codes = ImmutableMap.builder();
        ImmutableSetMultimap.Builder<String, LocalAuthority> places = ImmutableSetMultimap.builder();
        List<OwnName> ownNames = new ArrayList<>();
        for (LocalAuthority authority : authorities) {
            numbers.put(authority.number(), authority);
            authority.gssCodes().forEach(code -> codes.put(code, authority));
            for (String name : authority.names()) {
                ownNames.add(
                        new OwnName(authority, name, CouncilName.parse(name).place()));
            }
        }
        this.byNumber = numbers.buildOrThrow();
        this.byCode = codes.buildOrThrow();
        ownNames.forEach(own -> places.put(own.place(), own.authority()));
        this.byPlace = places.build();
        this.byOwnName = ownNames.stream()
                .filter(own -> byPlace.get(own.place()).size() == 1)
                .collect(ImmutableMap.toImmutableMap(
                        OwnName::name, own -> AuthorityResolution.found(Kind.BY_NAME, own.authority())));
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
        return Optional.ofNullable(byNumber.get(number));
    }

    /**
     * {@return the council that has or later got this GSS code, or nothing}
     *
     * @param code the code, such as E10000010 or, since 2009, E06000047 for Durham
     */
    public Optional<LocalAuthority> find(GssCode code) {
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
        AuthorityResolution own = byOwnName.get(name);
        return own != null ? own : findLoosely(name);
    }

    private AuthorityResolution findLoosely(String name) {
        CouncilName given = CouncilName.parse(name);
        if (given.place().isEmpty()) {
            return AuthorityResolution.notFound(Kind.UNKNOWN, ImmutableList.of());
        }
        ImmutableSet<LocalAuthority> namesakes = byPlace.get(given.place());
        ImmutableList<LocalAuthority> found = namesakes.stream()
                .filter(authority -> mayBeCalled(authority, given))
                .collect(toImmutableList());
        if (found.size() == 1) {
            return AuthorityResolution.found(Kind.BY_NAME, found.get(0));
        }
        if (found.size() > 1) {
            return AuthorityResolution.notFound(Kind.AMBIGUOUS, found);
        }
        Set<LocalAuthority> near = new LinkedHashSet<>(namesakes);
        near.addAll(whosePlace(place -> place.startsWith(given.place() + " ")));
        if (namesakes.isEmpty() && near.size() > 1) {
            return AuthorityResolution.notFound(Kind.AMBIGUOUS, near);
        }
        // "Derby" and Derbyshire, "Medway Towns" and Medway: too far apart for a slip of the finger.
        near.addAll(whosePlace(
                place -> place.startsWith(given.place()) || given.place().startsWith(place + " ")));
        Nearest.several(given.place(), byPlace.keySet(), SUGGESTIONS).forEach(place -> near.addAll(byPlace.get(place)));
        return AuthorityResolution.notFound(
                Kind.UNKNOWN, near.stream().limit(SUGGESTIONS).toList());
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
        Optional<AuthorityResolution> named = reference.name().map(this::find);
        ImmutableSet<LocalAuthority> coded = Stream.of(
                        reference.laNumber().flatMap(this::find),
                        reference.gssCode().flatMap(this::find))
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
        // An unknown name says nothing; an ambiguous one says that it is one of several.
        ImmutableSet<LocalAuthority> meant = named.filter(resolution -> resolution.kind() != Kind.UNKNOWN)
                .map(resolution -> ImmutableSet.copyOf(resolution.candidates()))
                .orElse(coded);
        if (coded.size() > 1 || (coded.size() == 1 && !meant.containsAll(coded))) {
            return AuthorityResolution.notFound(Kind.CONFLICTING, Sets.union(coded, meant));
        }
        if (coded.size() == 1) {
            return AuthorityResolution.found(Kind.EXACT, coded.iterator().next());
        }
        return named.orElseGet(() -> AuthorityResolution.notFound(Kind.UNKNOWN, ImmutableList.of()));
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

    private ImmutableList<LocalAuthority> whosePlace(Predicate<String> test) {
        return byPlace.entries().stream()
                .filter(entry -> test.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(toImmutableList());
    }

    private static boolean mayBeCalled(LocalAuthority authority, CouncilName name) {
        Set<String> kinds = new LinkedHashSet<>(kinds(authority.type()));
        authority.names().forEach(own -> kinds.addAll(CouncilName.parse(own).claims()));
        return kinds.containsAll(name.claims());
    }

    private static ImmutableSet<String> kinds(AuthorityType type) {
        return switch (type) {
            case COUNTY -> ImmutableSet.of("county");
            case UNITARY, METROPOLITAN_DISTRICT -> ImmutableSet.of("borough", "district");
            case LONDON_BOROUGH -> ImmutableSet.of("borough");
            case CITY -> ImmutableSet.of("city");
            case SUI_GENERIS -> ImmutableSet.of();
        };
    }
}
