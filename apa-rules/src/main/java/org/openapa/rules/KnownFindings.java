package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Findings that may stand, as a list by hand (suppression), counted from reports (a baseline), or both. Comparing two reports is
 * the same: the findings of the old one are known, and {@link Report#against} says which of the new one are fresh.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownFindings {
    private final ImmutableList<KnownFinding> entries;
    private final ImmutableListMultimap<Subject, KnownFinding> bySubject;

    private KnownFindings(ImmutableList<KnownFinding> entries) {
        this.entries = entries;
        this.bySubject =
                entries.isEmpty() ? ImmutableListMultimap.of() : Multimaps.index(entries, KnownFinding::subject);
    }

    /**
     * What a report has to do with known findings.
     *
     * @param report the report without the findings that may stand, neither listed nor counted
     * @param known findings that may stand, by what lets them
     * @param gone known findings about what was checked that were not met although their rule ran and all it found is listed; of a
     *     counted one as many as were not met
     * @param expired known findings about what was checked whose last day has passed
     */
    public record Comparison(
            Report report,
            ImmutableListMultimap<KnownFinding, Finding> known,
            ImmutableList<KnownFinding> gone,
            ImmutableList<KnownFinding> expired) {
        /** {@return the findings that are not known, or no longer} */
        public ImmutableList<Finding> fresh() {
            return report.findings();
        }
    }

    /**
     * {@return these known findings}
     *
     * @param entries the known findings, in the order in which they are tried
     */
    public static KnownFindings of(Iterable<KnownFinding> entries) {
        return new KnownFindings(ImmutableList.copyOf(entries));
    }

    /**
     * {@return these known findings}
     *
     * @param entries the known findings, in the order in which they are tried
     */
    public static KnownFindings of(KnownFinding... entries) {
        return new KnownFindings(ImmutableList.copyOf(entries));
    }

    /**
     * {@return all findings that these reports list, counted}
     *
     * @param reports the reports
     */
    public static KnownFindings in(Iterable<Report> reports) {
        Map<Fingerprint, Integer> counts = new LinkedHashMap<>();
        for (Report report : reports) {
            report.findings().forEach(finding -> counts.merge(finding.fingerprint(), 1, Integer::sum));
        }
        return new KnownFindings(counts.entrySet().stream()
                .map(count -> KnownFinding.of(count.getKey(), count.getValue()))
                .collect(ImmutableList.toImmutableList()));
    }

    /** {@return the known findings, in the order in which they are tried} */
    public ImmutableList<KnownFinding> entries() {
        return entries;
    }

    /**
     * {@return the entries that know of the same findings as an earlier one, by index, with the index of the first such} Count, reason
     * and last day do not matter. Of counted entries the counts add up, so that more findings may stand than each entry says.
     */
    public ImmutableMap<Integer, Integer> repeated() {
        Map<KnownFinding, Integer> first = new HashMap<>();
        ImmutableMap.Builder<Integer, Integer> repeated = ImmutableMap.builder();
        for (int i = 0; i < entries.size(); i++) {
            Integer before = first.putIfAbsent(entries.get(i).bare(), i);
            if (before != null) {
                repeated.put(i, before);
            }
        }
        return repeated.buildOrThrow();
    }

    /**
     * {@return these and the other known findings}
     *
     * @param other the others, tried after these
     */
    public KnownFindings plus(KnownFindings other) {
        return of(Iterables.concat(entries, other.entries));
    }

    Comparison with(Report report, LocalDate asOf) {
        ImmutableList<KnownFinding> own = report.subjects().stream()
                .flatMap(subject -> bySubject.get(subject).stream())
                .collect(ImmutableList.toImmutableList());
        int[] met = new int[own.size()];
        ImmutableList.Builder<Finding> fresh = ImmutableList.builder();
        ImmutableListMultimap.Builder<KnownFinding, Finding> known = ImmutableListMultimap.builder();
        for (Finding finding : report.findings()) {
            int index = firstStanding(own, met, finding.fingerprint(), asOf);
            if (index < 0) {
                fresh.add(finding);
            } else {
                known.put(own.get(index), finding);
                met[index]++;
            }
        }
        ImmutableList.Builder<KnownFinding> gone = ImmutableList.builder();
        ImmutableList.Builder<KnownFinding> expired = ImmutableList.builder();
        for (int i = 0; i < met.length; i++) {
            KnownFinding entry = own.get(i);
            int unmet = entry.count().orElse(1) - met[i];
            if (!entry.standsOn(asOf)) {
                expired.add(entry);
            } else if (unmet > 0 && report.listsAllOf(entry.ruleId())) {
                gone.add(entry.count().isPresent() ? entry.withCount(OptionalInt.of(unmet)) : entry);
            }
        }
        return new Comparison(report.listing(fresh.build()), known.build(), gone.build(), expired.build());
    }

    private static int firstStanding(
            ImmutableList<KnownFinding> entries, int[] met, Fingerprint fingerprint, LocalDate asOf) {
        for (int i = 0; i < met.length; i++) {
            KnownFinding entry = entries.get(i);
            boolean covers = entry.count().isEmpty() || met[i] < entry.count().getAsInt();
            if (covers && entry.matches(fingerprint) && entry.standsOn(asOf)) {
                return i;
            }
        }
        return -1;
    }

    /** Compares the entries and their order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KnownFindings that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** {@return the entries} */
    @Override
    public String toString() {
        return "known findings " + entries;
    }
}
