package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings that may stand, as a list by hand (suppression), counted from reports (a baseline), or both. Comparing two reports is
 * the same: the findings of the old one are known, and {@link Report#against} says which of the new one are fresh.
 *
 * <p>Immutable and thread-safe.
 */
public final class KnownFindings {
    private final ImmutableList<KnownFinding> entries;

    // Of the entries in their list, by what they are about.
    private final ImmutableListMultimap<Subject, Integer> places;

    private KnownFindings(ImmutableList<KnownFinding> entries) {
        this.entries = entries;
        this.places = entries.isEmpty() ? ImmutableListMultimap.of() : places(entries);
    }

    private static ImmutableListMultimap<Subject, Integer> places(ImmutableList<KnownFinding> entries) {
        ImmutableListMultimap.Builder<Subject, Integer> places = ImmutableListMultimap.builder();
        for (int i = 0; i < entries.size(); i++) {
            places.put(entries.get(i).subject(), i);
        }
        return places.build();
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
        /**
         * Refuses null.
         *
         * @param report the report without the findings that may stand
         * @param known findings that may stand, by what lets them
         * @param gone known findings that were not met
         * @param expired known findings whose last day has passed
         */
        public Comparison {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(gone, "gone");
            Objects.requireNonNull(expired, "expired");
        }

        /** {@return the findings that are not known, or no longer} */
        public ImmutableList<Finding> fresh() {
            return report.findings();
        }

        /** {@return the numbers of findings and entries, such as "fresh 2, known 1, gone 0, expired 0"} */
        @Override
        public String toString() {
            return "fresh " + fresh().size() + ", known " + known.size() + ", gone " + gone.size() + ", expired "
                    + expired.size();
        }
    }

    /**
     * {@return these known findings}
     *
     * @param entries the known findings, in the order in which they are tried
     */
    public static KnownFindings of(Iterable<KnownFinding> entries) {
        Objects.requireNonNull(entries, "entries");
        return new KnownFindings(ImmutableList.copyOf(entries));
    }

    /**
     * {@return these known findings}
     *
     * @param entries the known findings, in the order in which they are tried
     */
    public static KnownFindings of(KnownFinding... entries) {
        Objects.requireNonNull(entries, "entries");
        return new KnownFindings(ImmutableList.copyOf(entries));
    }

    /**
     * {@return all findings that these reports list, counted}
     *
     * @param reports the reports
     */
    public static KnownFindings in(Iterable<Report> reports) {
        Objects.requireNonNull(reports, "reports");
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
        Objects.requireNonNull(other, "other");
        return of(Iterables.concat(entries, other.entries));
    }

    /**
     * {@return a session over several reports, in which nothing was met yet}
     *
     * @param asOf the day for which it is asked whether findings still may stand
     */
    public Session session(LocalDate asOf) {
        return new Session(Objects.requireNonNull(asOf, "asOf"));
    }

    Comparison with(Report report, LocalDate asOf) {
        Session session = session(asOf);
        Parted parted = session.part(report);
        return new Comparison(parted.report(), parted.known(), session.gone(), session.expired());
    }

    /**
     * A report parted into what is fresh and what is known.
     *
     * @param report the report without the findings that may stand, neither listed nor counted
     * @param known findings that may stand, by what lets them
     */
    public record Parted(Report report, ImmutableListMultimap<KnownFinding, Finding> known) {
        /**
         * Refuses null.
         *
         * @param report the report without the findings that may stand
         * @param known findings that may stand, by what lets them
         */
        public Parted {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(known, "known");
        }

        /** {@return the numbers of findings, such as "fresh 2, known 1"} */
        @Override
        public String toString() {
            return "fresh " + report.findings().size() + ", known " + known.size();
        }
    }

    /**
     * Matches known findings with several reports, of which some may be on the same subject: what one report has met of a counted entry
     * is not there for the next, and an entry is gone if no report met it. Entries about other subjects cost nothing.
     *
     * <p>Not thread-safe.
     */
    public final class Session {
        private final LocalDate asOf;
        private final Map<Subject, KnownLines> bySubject = new HashMap<>();

        private Session(LocalDate asOf) {
            this.asOf = asOf;
        }

        /**
         * {@return a report's findings, those apart that may stand}
         *
         * @param report the report
         */
        public Parted part(Report report) {
            Objects.requireNonNull(report, "report");
            if (places.isEmpty()) {
                return new Parted(report, ImmutableListMultimap.of());
            }
            ImmutableSet<String> ran = report.listedInFull();
            for (Subject subject : report.subjects()) {
                if (places.containsKey(subject)) {
                    bySubject.computeIfAbsent(subject, this::lines).ran.addAll(ran);
                }
            }
            ImmutableList.Builder<Finding> fresh = ImmutableList.builder();
            ImmutableListMultimap.Builder<KnownFinding, Finding> known = ImmutableListMultimap.builder();
            for (Finding finding : report.findings()) {
                KnownLines lines = bySubject.get(finding.subject());
                KnownLines.Line line = lines == null ? null : lines.first(finding.fingerprint());
                if (line == null) {
                    fresh.add(finding);
                } else {
                    line.met++;
                    known.put(line.entry, finding);
                }
            }
            return new Parted(report.listing(fresh.build()), known.build());
        }

        /**
         * {@return entries about what was checked that were not met although their rule ran and all it found is listed; of a counted one
         * as many as were not met}
         */
        public ImmutableList<KnownFinding> gone() {
            return touched()
                    .filter(line -> line.entry.standsOn(asOf) && line.left() > 0)
                    .filter(line -> line.lines.ran.contains(line.entry.ruleId()))
                    .map(line -> line.entry.count().isPresent()
                            ? line.entry.withCount(OptionalInt.of(line.left()))
                            : line.entry)
                    .collect(ImmutableList.toImmutableList());
        }

        /** {@return entries about what was checked whose last day has passed} */
        public ImmutableList<KnownFinding> expired() {
            return touched()
                    .map(line -> line.entry)
                    .filter(entry -> !entry.standsOn(asOf))
                    .collect(ImmutableList.toImmutableList());
        }

        /** {@return the entries about what was checked, in their order} */
        private Stream<KnownLines.Line> touched() {
            return bySubject.values().stream()
                    .flatMap(lines -> lines.all.stream())
                    .sorted(Comparator.comparingInt(line -> line.place));
        }

        private KnownLines lines(Subject subject) {
            KnownLines lines = new KnownLines();
            for (int place : places.get(subject)) {
                lines.add(new KnownLines.Line(place, entries.get(place), lines), asOf);
            }
            return lines;
        }
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
