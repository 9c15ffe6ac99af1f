package org.openapa.json;

import java.util.HashSet;
import java.util.Set;

/** The names met in one object. Most objects of most documents have none or one worth remembering, and cost little. */
final class Names {
    private Set<String> seen = Set.of();

    /** {@return whether the name is met for the first time} */
    boolean add(String name) {
        if (seen.isEmpty()) {
            seen = Set.of(name);
            return true;
        }
        if (seen.size() == 1) {
            seen = new HashSet<>(seen);
        }
        return seen.add(name);
    }
}
