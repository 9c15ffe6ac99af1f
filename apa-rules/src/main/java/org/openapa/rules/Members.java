package org.openapa.rules;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openapa.model.AssessmentHistory;

/**
 * The assessments or entries of what is checked. Asked for each finding whether one belongs to it, so it goes through them once, and
 * not before it is asked.
 */
final class Members {
    private final List<?> all;

    // Rules nearly always pass the very object, and equality of long letters takes time.
    private @Nullable Set<Object> same;
    private @Nullable Set<Object> equal;

    Members(List<?> all) {
        this.all = all;
    }

    static Members of(Object checked) {
        return new Members(
                checked instanceof AssessmentHistory history
                        ? history.assessments()
                        : checked instanceof AssessmentCollection collection ? collection.entries() : List.of());
    }

    boolean contains(Object whole) {
        if (all.isEmpty()) {
            return false;
        }
        if (same == null) {
            same = Collections.newSetFromMap(new IdentityHashMap<>());
            same.addAll(all);
        }
        if (same.contains(whole)) {
            return true;
        }
        if (equal == null) {
            equal = new HashSet<>(all);
        }
        return equal.contains(whole);
    }
}
