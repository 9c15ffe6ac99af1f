package org.openapa.examples.validate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
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
import org.openapa.model.Edition;
import org.openapa.model.JudgementArea;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.EvidenceName;
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

    /** Editions of which a council has a document that could not be read, or not all of it. */
    private final SetMultimap<LaNumber, Edition> unread = HashMultimap.create();

    /** Documents that could not be read so far that their council and edition are known: the first ones. */
    private final List<Unread> unidentified = new ArrayList<>();

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

    /** A document that could not be read, with what is known of it. */
    private record Unread(String name, Optional<Edition> edition, Optional<LaNumber> council) {
        boolean mayBe(LaNumber other, String otherEdition) {
            return (council.isEmpty() || council.get().equals(other))
                    && (edition.isEmpty() || edition.get().toString().equals(otherEdition));
        }
    }

    /**
     * A report on several assessments.
     *
     * @param origins where each was read, by what the report calls it
     * @param places where each finding is
     * @param about which documents each finding is about
     */
    record Joint(
            String name,
            Report report,
            ImmutableListMultimap<Subject, Result.Origin> origins,
            IdentityHashMap<Finding, Result.Origin> places,
            IdentityHashMap<Finding, About> about) {}

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

    /** Notes that not all of an assessment could be read. */
    void addPartlyRead(Assessment assessment) {
        council(assessment.authority()).ifPresent(council -> unread.put(council, assessment.edition()));
    }

    /**
     * Notes a document that could not be read.
     *
     * @param name the file, with the line where it holds several
     * @param glimpse what is known of it
     */
    void addUnread(String name, Glimpse glimpse) {
        Optional<LaNumber> council = glimpse.council().flatMap(this::council);
        if (council.isPresent() && glimpse.edition().isPresent()) {
            unread.put(council.get(), glimpse.edition().get());
        } else if (unidentified.size() < MOST_REPEATED) {
            unidentified.add(new Unread(name, glimpse.edition(), council));
        }
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
                AssessmentHistory history = AssessmentHistory.of(assessments);
                Report report = rules.check(Subject.of(council.toString()), history, unread.get(council));
                consumer.accept(joint("history of " + council, report, about(report, council, history)));
            }
        });
        AssessmentCollection all = collection.build();
        Report report = rules.check(Subject.of("collection"), all);
        consumer.accept(joint("collection", report, About.inCollection(report, all)));
    }

    private IdentityHashMap<Finding, About> about(Report report, LaNumber council, AssessmentHistory history) {
        IdentityHashMap<Finding, About> about = new IdentityHashMap<>();
        for (Finding finding : report.findings()) {
            ImmutableList<String> maybe = ImmutableList.of();
            if (About.isMissing(finding, report)) {
                String edition = finding.evidence().getOrDefault(EvidenceName.OTHER_EDITION, "");
                maybe = unidentified.stream()
                        .filter(document -> document.mayBe(council, edition))
                        .map(Unread::name)
                        .collect(ImmutableList.toImmutableList());
            }
            about.put(finding, new About(About.inHistory(finding, report, history, rules.register()), maybe));
        }
        return about;
    }

    private Joint joint(String name, Report report, IdentityHashMap<Finding, About> about) {
        ImmutableListMultimap.Builder<Subject, Result.Origin> read = ImmutableListMultimap.builder();
        for (Subject subject : report.assessments()) {
            read.putAll(subject, read(subject));
        }
        return new Joint(name, report, read.build(), places(report), about);
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
