package org.openapa.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openapa.model.JudgementArea;
import org.openapa.model.OutcomeArea;
import org.openapa.model.internal.Excerpt;

/**
 * A place in an assessment, written as a JSON Pointer into its document, such as {@code /judgements/childrens-services}.
 *
 * <p>There are constants and factories for places that rules speak of; {@link #parse} names any place a document can have. Items
 * of lists are counted from 0. Immutable and thread-safe.
 */
public final class Location {
    /** The whole document. */
    public static final Location DOCUMENT = new Location(ImmutableList.of());
    /** The edition. */
    public static final Location EDITION = DOCUMENT.child("edition");
    /** The council, as the document names it. */
    public static final Location AUTHORITY = DOCUMENT.child("authority");
    /** The council's printed name. */
    public static final Location AUTHORITY_NAME = AUTHORITY.child("name");
    /** The council's LA number. */
    public static final Location AUTHORITY_LA_NUMBER = AUTHORITY.child("laNumber");
    /** The council's GSS code. */
    public static final Location AUTHORITY_GSS_CODE = AUTHORITY.child("gssCode");
    /** The day of the meeting. */
    public static final Location MEETING_DATE = DOCUMENT.child("meetingDate");
    /** The letter. */
    public static final Location LETTER = DOCUMENT.child("letter");
    /** The letter's date. */
    public static final Location LETTER_DATE = LETTER.child("date");
    /** The letter's addressee. */
    public static final Location ADDRESSEE = LETTER.child("addressee");
    /** The addressee's organisation. */
    public static final Location ADDRESSEE_ORGANISATION = ADDRESSEE.child("organisation");
    /** Those who signed the letter. */
    public static final Location SIGNATORIES = LETTER.child("signatories");
    /** What is said of the outcome areas. */
    public static final Location OUTCOMES = DOCUMENT.child("outcomes");
    /** The section on service management. */
    public static final Location SERVICE_MANAGEMENT = DOCUMENT.child("serviceManagement");
    /** The word that the section on service management gives the council's capacity. */
    public static final Location SERVICE_MANAGEMENT_EVALUATION = SERVICE_MANAGEMENT.child("evaluation");
    /** The areas for exploration in the joint area review. */
    public static final Location EXPLORATIONS = DOCUMENT.child("explorations");
    /** The table of final judgements. */
    public static final Location JUDGEMENTS = DOCUMENT.child("judgements");
    /** The labels printed beside grades. */
    public static final Location LABELS = DOCUMENT.child("labels");
    /** Where the assessment was taken from. */
    public static final Location SOURCE = DOCUMENT.child("source");

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final ImmutableList<String> steps;

    private Location(ImmutableList<String> steps) {
        this.steps = steps;
    }

    /**
     * {@return the location a JSON Pointer names} The reverse of {@link #toString()}.
     *
     * @param pointer a pointer such as "/letter/date"; empty for the whole document
     * @throws IllegalArgumentException if it is no JSON Pointer, or points where no assessment has anything
     */
    public static Location parse(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw unknown(pointer);
        }
        ImmutableList<String> steps = split(pointer);
        if (!Places.has(steps)) {
            throw unknown(pointer);
        }
        return new Location(steps);
    }

    /**
     * {@return the place of an area's grade}
     *
     * @param area the area
     */
    public static Location judgement(JudgementArea area) {
        Objects.requireNonNull(area, "area");
        return JUDGEMENTS.child(area.code());
    }

    /**
     * {@return the place of the label printed beside an area's grade}
     *
     * @param area the area
     */
    public static Location label(JudgementArea area) {
        Objects.requireNonNull(area, "area");
        return LABELS.child(area.code());
    }

    /**
     * {@return the place of everything said of an outcome area}
     *
     * @param outcome the outcome area
     */
    public static Location outcome(OutcomeArea outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return OUTCOMES.child(outcome.code());
    }

    /**
     * {@return the place of an outcome area's evaluation word}
     *
     * @param outcome the outcome area
     */
    public static Location evaluation(OutcomeArea outcome) {
        return outcome(outcome).child("evaluation");
    }

    /**
     * {@return the place of a strength}
     *
     * @param outcome the outcome area it is listed under
     * @param index its place in the list, from 0
     */
    public static Location strength(OutcomeArea outcome, int index) {
        return outcome(outcome).child("strengths").item(index);
    }

    /**
     * {@return the place of an area for improvement}
     *
     * @param outcome the outcome area it is listed under
     * @param index its place in the list, from 0
     */
    public static Location areaForImprovement(OutcomeArea outcome, int index) {
        return outcome(outcome).child("areasForImprovement").item(index);
    }

    /**
     * {@return the place of one who signed the letter}
     *
     * @param index the place in the list, from 0
     */
    public static Location signatory(int index) {
        return SIGNATORIES.item(index);
    }

    /**
     * {@return the place of the inspectorate one who signed the letter signed for}
     *
     * @param index the signatory's place in the list, from 0
     */
    public static Location signatoryInspectorate(int index) {
        return signatory(index).child("inspectorate");
    }

    /**
     * {@return the place of an area for exploration}
     *
     * @param index its place in the list, from 0
     */
    public static Location exploration(int index) {
        return EXPLORATIONS.item(index);
    }

    /**
     * {@return the place of the key judgement of an area for exploration}
     *
     * @param index the area's place in the list, from 0
     */
    public static Location keyJudgement(int index) {
        return exploration(index).child("keyJudgement");
    }

    /** {@return the JSON Pointer} */
    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** {@return the JSON Pointer with {@code *} for indices of lists: the same for every item of a list} */
    public String place() {
        StringBuilder place = new StringBuilder();
        for (String step : steps) {
            place.append('/').append(isIndex(step) ? "*" : step);
        }
        return place.toString();
    }

    /**
     * {@return whether this is the other place or one below it} Every place is within {@link #DOCUMENT}.
     *
     * @param other the other place
     */
    public boolean isWithin(Location other) {
        Objects.requireNonNull(other, "other");
        int depth = other.steps.size();
        return depth <= steps.size() && steps.subList(0, depth).equals(other.steps);
    }

    /** {@return the outermost list that the place is in, or the place itself where it is in none} */
    Location outermostList() {
        for (int i = 0; i < steps.size(); i++) {
            if (isIndex(steps.get(i))) {
                return new Location(steps.subList(0, i));
            }
        }
        return this;
    }

    /** {@return the names and indices from the document to the place} */
    ImmutableList<String> steps() {
        return steps;
    }

    /** Compares the places, not the objects. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Location that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** {@return the JSON Pointer} {@link #parse} reads it back. */
    @Override
    public String toString() {
        return pointer();
    }

    private Location child(String step) {
        return new Location(ImmutableList.<String>builderWithExpectedSize(steps.size() + 1)
                .addAll(steps)
                .add(step)
                .build());
    }

    private Location item(int index) {
        Preconditions.checkArgument(index >= 0, "negative index %s", index);
        return child(Integer.toString(index));
    }

    static ImmutableList<String> split(String pointer) {
        return Splitter.on('/')
                .splitToStream(pointer)
                .skip(1)
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .collect(toImmutableList());
    }

    static boolean isIndex(String step) {
        boolean digits = !step.isEmpty() && step.length() <= 10 && DIGITS.matchesAllOf(step);
        return digits && (step.length() == 1 || step.charAt(0) != '0');
    }

    private static IllegalArgumentException unknown(String pointer) {
        return new IllegalArgumentException("no place in an assessment: " + Excerpt.quote(pointer)
                + "; expected a JSON Pointer such as /judgements/childrens-services");
    }
}
