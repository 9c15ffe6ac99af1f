package org.openapa.examples.validate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.AuthorityReference;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Finding;
import org.openapa.rules.Fingerprint;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.RuleSet;
import org.openapa.rules.Subject;

/**
 * The assessments of a run, for the rules that look at several: council, edition and grades of each, and where these stand. Narratives
 * are not kept.
 */
final class Gathered {
    /** The places that rules on several assessments speak of. */
    static final ImmutableSet<Location> PLACES = places();

    /** So many are checked together at most: more than a hundred times as many as there can be in earnest, in some 60 MB. */
    static final int MOST = 100_000;

    /** Enough for slips, and little beside the rest. */
    private static final int MOST_REPEATED = 1_000;

    private final RuleSet rules;
    private final Map<LaNumber, List<Assessment>> histories = new TreeMap<>();
    private final AssessmentCollection.Builder collection;
    private final Map<Subject, Result.Origin> origins = new HashMap<>();

    /** Of several assessments with one subject those before the last, in order, as long as they are few in all. */
    private final ListMultimap<Subject, Result.Origin> earlier = ArrayListMultimap.create();

    /** The first one, until there is another: one alone is not checked together with anything. */
    private @Nullable Taken first;

    private int size;
    private int apart;

    private static ImmutableSet<Location> places() {
        ImmutableSet.Builder<Location> places = ImmutableSet.builder();
        places.add(Location.EDITION, Location.AUTHORITY, Location.DOCUMENT);
        for (JudgementArea area : JudgementArea.values()) {
            places.add(Location.judgement(area));
        }
        return places.build();
    }

    /**
     * An assessment that was taken.
     *
     * @param origin says where its {@link #PLACES} stand
     */
    record Taken(Subject subject, Assessment assessment, Supplier<Result.Origin> origin) {}

    /**
     * A report on several assessments.
     *
     * @param origins where each was read, by what the report calls it
     * @param places where each finding is
     */
    record Joint(
            String name,
            Report report,
            ImmutableListMultimap<Subject, Result.Origin> origins,
            IdentityHashMap<Finding, Result.Origin> places) {}

    Gathered(RuleSet rules) {
        this.rules = rules;
        this.collection = AssessmentCollection.builder(rules.register());
    }

    void add(Taken taken) {
        if (size == MOST) {
            apart++;
            return;
        }
        size++;
        if (size == 1) {
            first = taken;
            return;
        }
        if (first != null) {
            enter(first);
            first = null;
        }
        enter(taken);
    }

    private void enter(Taken taken) {
        Assessment assessment = taken.assessment();
        Assessment grades = Assessment.builder()
                .edition(assessment.edition())
                .authority(assessment.authority())
                .judgements(assessment.judgements())
                .build();
        Optional<LaNumber> council = council(assessment.authority());
        if (council.isPresent()) {
            List<Assessment> history = histories.get(council.get());
            if (history == null) {
                history = new ArrayList<>();
                histories.put(council.get(), history);
            }
            history.add(grades);
        }
        collection.add(grades);
        Result.Origin before = origins.put(taken.subject(), taken.origin().get());
        if (before != null && earlier.size() < MOST_REPEATED) {
            earlier.put(taken.subject(), before);
        }
    }

    /** {@return how many more there were than are checked together} */
    int apart() {
        return apart;
    }

    /** {@return whether there is more than one, so that there is something to check together} */
    boolean areSeveral() {
        return size > 1;
    }

    /** Checks each council's history and all assessments together. */
    void check(Consumer<Joint> consumer) {
        histories.forEach((council, assessments) -> {
            if (assessments.size() > 1) {
                Report report = rules.check(Subject.of(council.toString()), AssessmentHistory.of(assessments));
                consumer.accept(joint("history of " + council, report));
            }
        });
        consumer.accept(joint("collection", rules.check(Subject.of("collection"), collection.build())));
    }

    private Joint joint(String name, Report report) {
        ImmutableListMultimap.Builder<Subject, Result.Origin> read = ImmutableListMultimap.builder();
        for (Subject subject : report.assessments()) {
            read.putAll(subject, read(subject));
        }
        return new Joint(name, report, read.build(), places(report));
    }

    /**
     * {@return where each finding is, by the finding itself} Of several assessments with one subject a rule that finds something once for
     * each after the first speaks of these in turn, and any other of the last.
     */
    private IdentityHashMap<Finding, Result.Origin> places(Report report) {
        Multiset<Fingerprint> found = HashMultiset.create();
        for (Finding finding : report.findings()) {
            found.add(finding.fingerprint());
        }
        Multiset<Fingerprint> placed = HashMultiset.create();
        IdentityHashMap<Finding, Result.Origin> places = new IdentityHashMap<>();
        for (Finding finding : report.findings()) {
            List<Result.Origin> read = read(finding.subject());
            placed.add(finding.fingerprint());
            boolean forEach = found.count(finding.fingerprint()) == read.size() - 1
                    || report.omitted().containsKey(finding.ruleId());
            if (!read.isEmpty()) {
                int last = read.size() - 1;
                places.put(finding, read.get(forEach ? Math.min(placed.count(finding.fingerprint()), last) : last));
            }
        }
        return places;
    }

    /** {@return where the assessments of a subject were read: the first ones in order, and the last} */
    private List<Result.Origin> read(Subject subject) {
        Result.Origin last = origins.get(subject);
        List<Result.Origin> read = new ArrayList<>(earlier.get(subject));
        if (last != null) {
            read.add(last);
        }
        return read;
    }

    private Optional<LaNumber> council(AuthorityReference authority) {
        Optional<LocalAuthority> known = rules.register().resolve(authority).authority();
        return known.isPresent() ? Optional.of(known.get().number()) : authority.laNumber();
    }
}
