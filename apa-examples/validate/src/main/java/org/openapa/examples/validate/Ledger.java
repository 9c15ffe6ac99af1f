package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Report;
import org.openapa.rules.Subject;

/**
 * Known findings over a whole run. A council and edition may have several documents: what one of them has met of a counted entry is not
 * there for the next, and an entry is gone if none of them meets it.
 */
final class Ledger {
    private final LocalDate day;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Subject, List<Line>> bySubject = new HashMap<>();

    /** An entry and what became of it so far. */
    private static final class Line {
        final KnownFinding entry;
        int met;
        boolean ruleRan;
        boolean expired;

        Line(KnownFinding entry) {
            this.entry = entry;
        }

        /** {@return what of the entry can still be met, if anything} */
        List<KnownFinding> left() {
            if (entry.count().isEmpty()) {
                return List.of(entry);
            }
            int left = entry.count().getAsInt() - met;
            return left > 0 ? List.of(counted(left)) : List.of();
        }

        boolean isGone() {
            return ruleRan && (entry.count().isPresent() ? met < entry.count().getAsInt() : met == 0);
        }

        KnownFinding counted(int count) {
            return new KnownFinding(
                    entry.ruleId(),
                    entry.subject(),
                    entry.place(),
                    entry.item(),
                    OptionalInt.of(count),
                    entry.reason(),
                    entry.until());
        }
    }

    /** A report without its known findings, and these. */
    record Parted(Report report, ImmutableListMultimap<KnownFinding, Finding> known) {}

    /** Opens a ledger for a day, since some findings are known only until one. */
    Ledger(KnownFindings known, LocalDate day) {
        this.day = day;
        for (KnownFinding entry : known.entries()) {
            Line line = new Line(entry);
            lines.add(line);
            bySubject
                    .computeIfAbsent(line.entry.subject(), subject -> new ArrayList<>())
                    .add(line);
        }
    }

    /** {@return a ledger without entries, for any day} */
    static Ledger empty() {
        return new Ledger(KnownFindings.of(), LocalDate.EPOCH);
    }

    /** {@return whether there are no entries at all} */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** {@return the report parted into fresh and known findings} */
    Parted part(Report report) {
        if (isEmpty()) {
            return new Parted(report, ImmutableListMultimap.of());
        }
        List<Line> own = new ArrayList<>();
        for (Subject subject : Iterables.concat(List.of(report.subject()), report.assessments())) {
            own.addAll(bySubject.getOrDefault(subject, List.of()));
        }
        if (own.isEmpty()) {
            return new Parted(report, ImmutableListMultimap.of());
        }
        KnownFindings left = KnownFindings.of(
                own.stream().flatMap(line -> line.left().stream()).toList());
        KnownFindings.Comparison comparison = report.against(left, day);
        for (Line line : own) {
            line.expired |= !line.entry.standsOn(day);
            line.ruleRan |= report.ran().contains(line.entry.ruleId())
                    && !report.omitted().containsKey(line.entry.ruleId());
        }
        comparison.known().asMap().forEach((entry, findings) -> enter(own, entry, findings.size()));
        return new Parted(comparison.report(), comparison.known());
    }

    private static void enter(List<Line> own, KnownFinding met, int times) {
        int rest = times;
        for (Line line : own) {
            for (KnownFinding left : line.left()) {
                if (rest > 0 && left.equals(met)) {
                    int here = Math.min(rest, left.count().orElse(rest));
                    line.met += here;
                    rest -= here;
                }
            }
        }
    }

    /** {@return entries about what was checked that were not met though their rule ran; of a counted one as many as were not} */
    ImmutableList<KnownFinding> gone() {
        return isEmpty() ? ImmutableList.of() : entries(line -> !line.expired && line.isGone());
    }

    /** {@return entries about what was checked whose last day has passed} */
    ImmutableList<KnownFinding> expired() {
        return isEmpty() ? ImmutableList.of() : entries(line -> line.expired);
    }

    private ImmutableList<KnownFinding> entries(Predicate<Line> which) {
        return lines.stream()
                .filter(which)
                .map(line -> line.left().stream().findFirst().orElse(line.entry))
                .collect(ImmutableList.toImmutableList());
    }
}
