package org.openapa.examples.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.openapa.json.Position;
import org.openapa.json.Problem;
import org.openapa.model.Assessment;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.rules.Finding;
import org.openapa.rules.KnownFinding;
import org.openapa.rules.Location;
import org.openapa.rules.Report;
import org.openapa.rules.Subject;
import org.openapa.rules.grading.Explanation;

/** What became of something that was to be checked. */
sealed interface Result {
    /** {@return how output names it, such as "letter.json" or "letters.ndjson:17"} */
    String name();

    /** The bytes could not be had. */
    record Unavailable(String name, String code, String reason) implements Result {}

    /** The bytes are no assessment. */
    record Unreadable(String name, String file, ImmutableList<Problem> problems) implements Result {}

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

    /** The assessment, or what could be read of it, was checked by itself. */
    record Checked(
            String name,
            String file,
            Assessment assessment,
            ImmutableList<Problem> problems,
            Report report,
            ImmutableListMultimap<KnownFinding, Finding> known,
            ImmutableMap<Location, Position> positions,
            Optional<Explanation<JudgementArea, Grade>> explanation)
            implements Reported {
        @Override
        public Optional<Place> place(Finding finding, Location location) {
            return Optional.of(new Place(file, positions.getOrDefault(location, Position.UNKNOWN)));
        }

        /** {@return the same with known findings apart} */
        Checked parted(Ledger.Parted parted) {
            return new Checked(
                    name, file, assessment, problems, parted.report(), parted.known(), positions, explanation);
        }

        /** {@return whether all of the document was read} */
        boolean isComplete() {
            return problems.isEmpty();
        }
    }

    /**
     * Assessments were checked together: a council's over the years, or all.
     *
     * @param name what they are, such as "history of 873"
     * @param origins where each assessment is, by what reports call it
     * @param places where each finding is, by the finding itself
     */
    record Together(
            String name,
            Report report,
            ImmutableListMultimap<KnownFinding, Finding> known,
            ImmutableListMultimap<Subject, Origin> origins,
            IdentityHashMap<Finding, Origin> places)
            implements Reported {
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
    }

    /**
     * Where an assessment that is checked together with others was read.
     *
     * @param file the file
     * @param positions where in it the parts are that such rules speak of
     */
    record Origin(String file, ImmutableMap<Location, Position> positions) {}
}
