package org.openapa.model;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.openapa.model.AuthorityResolution.Kind;
import org.openapa.model.internal.Nearest;

/** The names of a register's councils: finds the one that a name as letters write it means. Immutable. */
final class NameIndex {
    private static final int SUGGESTIONS = 5;

    private final ImmutableSetMultimap<String, LocalAuthority> byPlace;

    // Names exactly as councils have them, where no other council has one like it: most letters' names need no more.
    private final Map<String, AuthorityResolution> byOwnName = new HashMap<>();

    NameIndex(ImmutableList<LocalAuthority> authorities) {
        Map<String, String> places = new HashMap<>();
        ImmutableSetMultimap.Builder<String, LocalAuthority> councils = ImmutableSetMultimap.builder();
        for (LocalAuthority authority : authorities) {
            for (String name : authority.names()) {
                String place = CouncilName.parse(name).place();
                places.put(name, place);
                councils.put(place, authority);
            }
        }
        this.byPlace = councils.build();
        places.forEach((name, place) -> {
            ImmutableSet<LocalAuthority> namesakes = byPlace.get(place);
            if (namesakes.size() == 1) {
                byOwnName.put(
                        name,
                        AuthorityResolution.found(
                                Kind.BY_NAME, namesakes.asList().get(0)));
            }
        });
    }

    AuthorityResolution find(String name) {
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
