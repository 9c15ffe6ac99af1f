package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openapa.model.AssessmentPart;

/**
 * The places of an assessment that could not be read, and what can therefore not be said.
 *
 * <p>In a list, what could not be read moves what comes after it, so that the whole list counts. The names and numbers of a council
 * count together, for they are one reference.
 */
final class Unreadable {
    /** Everything could be read. */
    static final Unreadable NOTHING = new Unreadable(ImmutableList.of());

    private static final ImmutableSet<AssessmentPart> ALL_PARTS =
            Sets.immutableEnumSet(EnumSet.allOf(AssessmentPart.class));
    private static final ImmutableSet<AssessmentPart> BOTH_OF_OUTCOMES =
            Sets.immutableEnumSet(AssessmentPart.OUTCOMES, AssessmentPart.SUMMARY);

    private final ImmutableList<Location> places;
    private final ImmutableSet<AssessmentPart> parts;
    private final boolean edition;

    private Unreadable(ImmutableList<Location> places) {
        this.places = places;
        Set<AssessmentPart> lost = EnumSet.noneOf(AssessmentPart.class);
        boolean editionLost = false;
        for (Location place : places) {
            lost.addAll(parts(place.steps()));
            editionLost |= Location.EDITION.isWithin(place);
        }
        this.parts = Sets.immutableEnumSet(lost);
        this.edition = editionLost;
    }

    static Unreadable of(Set<Location> places) {
        return places.isEmpty()
                ? NOTHING
                : new Unreadable(
                        places.stream().map(Unreadable::widened).distinct().collect(ImmutableList.toImmutableList()));
    }

    private static Location widened(Location place) {
        return place.isWithin(Location.AUTHORITY) ? Location.AUTHORITY : place.outermostList();
    }

    /** {@return whether a place in the part or around it could not be read} */
    boolean isIn(AssessmentPart part) {
        return parts.contains(part);
    }

    /** {@return whether nothing can be said of the rule: it needs a part in which something could not be read, or the edition} */
    boolean silences(RuleMetadata rule) {
        return !places.isEmpty()
                && (edition || !Sets.intersection(parts, rule.parts()).isEmpty());
    }

    /** {@return whether the finding is in, above or below a place that could not be read, or so is one that has to do with it} */
    boolean concerns(Finding finding) {
        return !places.isEmpty()
                && (concerns(finding.location()) || finding.related().stream().anyMatch(this::concerns));
    }

    private boolean concerns(Location location) {
        return places.stream().anyMatch(place -> place.isWithin(location) || location.isWithin(place));
    }

    private static ImmutableSet<AssessmentPart> parts(List<String> steps) {
        return steps.isEmpty()
                ? ALL_PARTS
                : switch (steps.get(0)) {
                    case "judgements", "labels" -> ImmutableSet.of(AssessmentPart.JUDGEMENTS);
                    case "outcomes" -> steps.size() < 3 ? BOTH_OF_OUTCOMES : ImmutableSet.of(ofOutcome(steps.get(2)));
                    case "serviceManagement" -> ImmutableSet.of(AssessmentPart.SERVICE_MANAGEMENT);
                    case "explorations" -> ImmutableSet.of(AssessmentPart.EXPLORATIONS);
                    case "letter" -> ImmutableSet.of(AssessmentPart.LETTER);
                    default -> ImmutableSet.of();
                };
    }

    private static AssessmentPart ofOutcome(String member) {
        return switch (member) {
            case "evaluation", "narrative" -> AssessmentPart.OUTCOMES;
            default -> AssessmentPart.SUMMARY;
        };
    }
}
