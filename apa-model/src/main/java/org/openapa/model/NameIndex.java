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
import org.jspecify.annotations.Nullable;
import org.openapa.model.AuthorityResolution.Kind;
import org.openapa.model.internal.Nearest;

/** The names of a register's councils: finds the one that a name as letters write it means. Thread-safe. */
final class NameIndex {
    private static final int SUGGESTIONS = 5;

    private static final ImmutableSet<String> COMPASS = ImmutableSet.of("n", "s", "e", "w", "ne", "nw", "se", "sw");

    private final ImmutableList<LocalAuthority> authorities;
    private final ImmutableSetMultimap<String, LocalAuthority> byPlace;

    // Made when a name is looked up that is no council's own: a start should not pay for it.
    private volatile @Nullable ImmutableSetMultimap<String, LocalAuthority> byOtherName;

    // Names exactly as councils have them, where no other council has one like it: most letters' names need no more.
    private final Map<String, AuthorityResolution> byOwnName = new HashMap<>();

    NameIndex(ImmutableList<LocalAuthority> authorities) {
        this.authorities = authorities;
        Map<String, String> places = new HashMap<>();
        ImmutableSetMultimap.Builder<String, LocalAuthority> councils = ImmutableSetMultimap.builder();
        for (LocalAuthority authority : authorities) {
            for (String name : authority.names()) {
                String place = CouncilName.parse(name).placeWithoutApostrophes();
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
        ImmutableSet<LocalAuthority> namesakes = namesakes(given);
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
        near.addAll(whosePlace(place -> place.endsWith(" and " + given.place())));
        near.addAll(nearestTo(given.place()));
        return AuthorityResolution.notFound(
                Kind.UNKNOWN, near.stream().limit(SUGGESTIONS).toList());
    }

    private Set<LocalAuthority> nearestTo(String place) {
        Set<LocalAuthority> nearest = new LinkedHashSet<>();
        // "S Somerset" is no mistyped Somerset.
        if (!COMPASS.contains(place.split(" ", 2)[0])) {
            // With two slips "Leics" would be Leeds.
            int slips = Math.max(1, place.length() / 3);
            Nearest.several(place, byPlace.keySet(), SUGGESTIONS, slips)
                    .forEach(other -> nearest.addAll(byPlace.get(other)));
        }
        return nearest;
    }

    /** {@return the councils of this name, or else those that have it as another name} */
    private ImmutableSet<LocalAuthority> namesakes(CouncilName name) {
        ImmutableSet<LocalAuthority> own = byPlace.get(name.placeWithoutApostrophes());
        if (!own.isEmpty()) {
            return own;
        }
        ImmutableSetMultimap<String, LocalAuthority> others = byOtherName;
        if (others == null) {
            others = otherNames();
            byOtherName = others;
        }
        return ImmutableSet.<LocalAuthority>builder()
                .addAll(others.get(name.place()))
                .addAll(others.get(name.beginning()))
                .build();
    }

    private ImmutableSetMultimap<String, LocalAuthority> otherNames() {
        ImmutableSetMultimap.Builder<String, LocalAuthority> others = ImmutableSetMultimap.builder();
        for (LocalAuthority authority : authorities) {
            for (String name : authority.otherNames()) {
                others.put(CouncilName.parse(name).beginning(), authority);
            }
        }
        return others.build();
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
        if (kinds.contains("city") || kinds.contains("county")) {
            kinds.add("city or county");
        }
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
