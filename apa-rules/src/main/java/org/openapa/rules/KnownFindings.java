package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
        ImmutableListMultimap.Builder<Subject, Integer> bySubject = ImmutableListMultimap.builder();
        for (int i = 0; i < entries.size(); i++) {
            bySubject.put(entries.get(i).subject(), i);
        }
        this.places = bySubject.build();
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
        private final Map<Subject, Lines> bySubject = new HashMap<>();

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
            ImmutableSet<String> ran = places.isEmpty() ? ImmutableSet.of() : report.listedInFull();
            for (Subject subject : report.subjects()) {
                if (places.containsKey(subject)) {
                    bySubject.computeIfAbsent(subject, this::lines).ran.addAll(ran);
                }
            }
            ImmutableList.Builder<Finding> fresh = ImmutableList.builder();
            ImmutableListMultimap.Builder<KnownFinding, Finding> known = ImmutableListMultimap.builder();
            for (Finding finding : report.findings()) {
                Lines lines = bySubject.get(finding.subject());
                Line line = lines == null ? null : lines.first(finding.fingerprint());
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
        private Stream<Line> touched() {
            return bySubject.values().stream()
                    .flatMap(lines -> lines.all.stream())
                    .sorted(Comparator.comparingInt(line -> line.place));
        }

        private Lines lines(Subject subject) {
            Lines lines = new Lines();
            for (int place : places.get(subject)) {
                lines.add(new Line(place, entries.get(place), lines), asOf);
            }
            return lines;
        }
    }

    /** An entry, and how often it was met so far. */
    private static final class Line {
        final int place;
        final KnownFinding entry;
        final Lines lines;
        int met;

        Line(int place, KnownFinding entry, Lines lines) {
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

    /** The entries about one subject, and the rules that looked for all of them. */
    private static final class Lines {
        final List<Line> all = new ArrayList<>();
        final Set<String> ran = new HashSet<>();
        private final Map<Key, Deque<Line>> open = new HashMap<>();

        /** What an entry and its findings have in common; without an item, the entry is for any. */
        private record Key(String ruleId, String place, Optional<String> item) {}

        void add(Line line, LocalDate asOf) {
            KnownFinding entry = line.entry;
            all.add(line);
            if (entry.standsOn(asOf)) {
                open.computeIfAbsent(new Key(entry.ruleId(), entry.place(), entry.item()), key -> new ArrayDeque<>())
                        .add(line);
            }
        }

        /** {@return the first entry that lets the finding stand, if any} */
        @Nullable Line first(Fingerprint finding) {
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
