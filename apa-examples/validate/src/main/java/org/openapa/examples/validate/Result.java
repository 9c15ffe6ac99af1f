package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.KnownFindings;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.Severity;
import org.openapa.rules.Subject;
import org.openapa.rules.grading.Explanation;

/** What became of something that was to be checked. */
sealed interface Result {
    /** {@return how output names it, such as "letter.json" or "letters.ndjson:17"} */
    String name();

    /** The bytes could not be had. */
    record Unavailable(String name, String code, String reason) implements Result {}

    /**
     * The bytes are no assessment.
     *
     * @param cells for a table, where in the text its cells begin, by row and column; else empty
     */
    record Unreadable(String name, String file, ImmutableList<Problem> problems, ImmutableMap<Position, Position> cells)
            implements Result {}

    /** A result with a report. */
    sealed interface Reported extends Result {
        /** {@return the report, in which known findings are left out} */
        Report report();

        /** {@return the findings that may stand, by what lets them} */
        ImmutableListMultimap<KnownFinding, Finding> known();

        /** {@return what kept parts of a document from being read; mostly nothing} */
        ImmutableList<Problem> problems();

        /** {@return where a place that a finding speaks of is, if it is in a file} */
        Optional<Place> place(Finding finding, Location location);
    }

    /**
     * The assessment, or what could be read of it, was checked by itself.
     *
     * @param cells for a table, where in the text its cells begin, by row and column; else empty
     */
    record Checked(
            String name,
            String file,
            Assessment assessment,
            ImmutableList<Problem> problems,
            Report report,
            ImmutableListMultimap<KnownFinding, Finding> known,
            ImmutableMap<Location, Position> positions,
            ImmutableMap<Position, Position> cells,
            Optional<Explanation<JudgementArea, Grade>> explanation)
            implements Reported {
        @Override
        public Optional<Place> place(Finding finding, Location location) {
            return Optional.of(new Place(file, positions.getOrDefault(location, Position.UNKNOWN)));
        }

        /** {@return the same with known findings apart} */
        Checked parted(KnownFindings.Parted parted) {
            return new Checked(
                    name, file, assessment, problems, parted.report(), parted.known(), positions, cells, explanation);
        }

        /** {@return whether all of the document was read: a problem may be a mere warning} */
        boolean isComplete() {
            for (Problem problem : problems) {
                if (problem.severity() == Severity.ERROR) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Assessments were checked together: a council's over the years, or all.
     *
     * @param name what they are, such as "history of 873"
     * @param origins where each assessment is, by what reports call it
     * @param places where each finding is, by the finding itself
     * @param about which documents each finding is about, by the finding itself
     */
    record Together(
            String name,
            Report report,
            ImmutableListMultimap<KnownFinding, Finding> known,
            ImmutableListMultimap<Subject, Origin> origins,
            IdentityHashMap<Finding, Origin> places,
            IdentityHashMap<Finding, About> about)
            implements Reported {
        /** As many documents as code hosts show for one finding. */
        private static final int MOST = 100;

        @Override
        public ImmutableList<Problem> problems() {
            return ImmutableList.of();
        }

        @Override
        public Optional<Place> place(Finding finding, Location location) {
            Origin origin = places.get(finding);
            return origin == null
                    ? Optional.empty()
                    : Optional.of(
                            new Place(origin.file(), origin.positions().getOrDefault(location, Position.UNKNOWN)));
        }

        /**
         * {@return where the assessments stand that a finding is about: first the one it was found in; all of them where it names none;
         * at most {@value #MOST}}
         */
        ImmutableList<Origin> origins(Finding finding) {
            Stream<Origin> named = Stream.concat(
                    Stream.ofNullable(places.get(finding)),
                    about(finding).subjects().stream().flatMap(subject -> origins.get(subject).stream()));
            return Stream.concat(
                            named, about(finding).subjects().isEmpty() ? origins.values().stream() : Stream.empty())
                    .distinct()
                    .limit(MOST)
                    .collect(ImmutableList.toImmutableList());
        }

        /** {@return where the documents are that a finding is about, each at the place that the finding names, by what reports call them} */
        ImmutableListMultimap<Subject, Place> documents(Finding finding) {
            // Of a document as a whole the edition tells it from others of its file.
            Location location = finding.location().equals(Location.DOCUMENT) ? Location.EDITION : finding.location();
            ImmutableListMultimap.Builder<Subject, Place> documents = ImmutableListMultimap.builder();
            for (Subject subject : about(finding).subjects()) {
                for (Origin origin : origins.get(subject)) {
                    documents.put(
                            subject,
                            new Place(origin.file(), origin.positions().getOrDefault(location, Position.UNKNOWN)));
                }
            }
            return documents.build();
        }

        /** {@return documents that may be the one a finding misses: too little of them could be read to tell} */
        ImmutableList<String> unread(Finding finding) {
            return about(finding).unread();
        }

        private About about(Finding finding) {
            return Objects.requireNonNull(about.get(finding));
        }
    }

    /**
     * Where an assessment that is checked together with others was read.
     *
     * @param file the file
     * @param positions where in it the parts are that such rules speak of
     * @param cells for a table, where in the text the cells at these positions begin; else empty
     */
    record Origin(String file, ImmutableMap<Location, Position> positions, ImmutableMap<Position, Position> cells) {}
}
