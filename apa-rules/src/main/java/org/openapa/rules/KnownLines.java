package org.openapa.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries about one subject, and the rules that looked for all of them. */
final class KnownLines {
    final List<Line> all = new ArrayList<>();
    final Set<String> ran = new HashSet<>();
    private final Map<Key, Deque<Line>> open = new HashMap<>();

    /** What an entry and its findings have in common; without an item, the entry is for any. */
    private record Key(String ruleId, String place, Optional<String> item) {}

    /** An entry, and how often it was met so far. */
    static final class Line {
        final int place;
        final KnownFinding entry;
        final KnownLines lines;
        int met;

        Line(int place, KnownFinding entry, KnownLines lines) {
            this.place = place;
            this.entry = entry;
            this.lines = lines;
        }

        int left() {
            return entry.count().orElse(1) - met;
        }

        boolean isUsedUp() {
            return entry.count().isPresent() && left() <= 0;
        }
    }

    void add(Line line, LocalDate asOf) {
        KnownFinding entry = line.entry;
        all.add(line);
        if (entry.standsOn(asOf)) {
            open.computeIfAbsent(new Key(entry.ruleId(), entry.place(), entry.item()), key -> new ArrayDeque<>())
                    .add(line);
        }
    }

    /** {@return the first entry that lets the finding stand, if any} */
    @Nullable
    Line first(Fingerprint finding) {
        Line ofItem = first(new Key(finding.ruleId(), finding.place(), Optional.of(finding.item())));
        Line ofAny = first(new Key(finding.ruleId(), finding.place(), Optional.empty()));
        return ofItem == null || (ofAny != null && ofAny.place < ofItem.place) ? ofAny : ofItem;
    }

    private @Nullable Line first(Key key) {
        Deque<Line> left = open.get(key);
        while (left != null && !left.isEmpty() && left.element().isUsedUp()) {
            left.remove();
        }
        return left == null ? null : left.peek();
    }
}
