package org.openapa.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Addressee;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Exploration;
import org.openapa.model.JudgementArea;
import org.openapa.model.Letter;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.ServiceManagement;
import org.openapa.model.Signatory;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Tells whether something stands at a location: the word of a rule is not enough. */
final class Existence {
    private Existence() {}

    /** {@return whether the assessment has something there; the format marker is no part of an assessment} */
    static boolean isIn(Assessment assessment, Location location) {
        ImmutableList<String> steps = location.steps();
        if (steps.isEmpty()) {
            return true;
        }
        List<String> rest = steps.subList(1, steps.size());
        return switch (steps.get(0)) {
            case "edition" -> true;
            case "$schema" -> assessment.schema().isPresent();
            case "authority" -> rest.isEmpty() || authority(assessment.authority(), rest.get(0));
            case "meetingDate" -> assessment.meetingDate().isPresent();
            case "letter" ->
                assessment.letter().filter(letter -> letter(letter, rest)).isPresent();
            case "outcomes" -> outcomes(assessment, rest);
            case "serviceManagement" ->
                assessment
                        .serviceManagement()
                        .filter(section -> serviceManagement(section, rest))
                        .isPresent();
            case "explorations" -> explorations(assessment.explorations(), rest);
            case "judgements" ->
                rest.isEmpty()
                        ? !assessment.judgements().grades().isEmpty()
                        : assessment.grade(JudgementArea.parse(rest.get(0))).isPresent();
            case "labels" ->
                rest.isEmpty()
                        ? !assessment.judgements().labels().isEmpty()
                        : assessment
                                .judgements()
                                .label(JudgementArea.parse(rest.get(0)))
                                .isPresent();
            case "source" ->
                assessment.source().filter(source -> source(source, rest)).isPresent();
            default -> false;
        };
    }

    /** {@return whether the collection keeps something of the assessment that was there} */
    static boolean isIn(AssessmentCollection.Entry entry, Location location) {
        boolean always = location.equals(Location.DOCUMENT)
                || location.equals(Location.EDITION)
                || location.equals(Location.AUTHORITY);
        return always
                || (location.equals(Location.JUDGEMENTS) && !entry.grades().isEmpty())
                || entry.grades().grades().keySet().stream()
                        .map(Location::judgement)
                        .anyMatch(location::equals);
    }

    private static boolean authority(AuthorityReference authority, String member) {
        return switch (member) {
            case "name" -> authority.name().isPresent();
            case "laNumber" -> authority.laNumber().isPresent();
            default -> authority.gssCode().isPresent();
        };
    }

    private static boolean letter(Letter letter, List<String> rest) {
        if (rest.isEmpty()) {
            return true;
        }
        List<String> below = rest.subList(1, rest.size());
        return switch (rest.get(0)) {
            case "date" -> letter.date().isPresent();
            case "addressee" ->
                letter.addressee()
                        .filter(addressee -> addressee(addressee, below))
                        .isPresent();
            default ->
                item(letter.signatories(), below)
                        .map(signatory -> below.size() < 2 || signatory(signatory, below.get(1)))
                        .orElse(below.isEmpty() && !letter.signatories().isEmpty());
        };
    }

    private static boolean addressee(Addressee addressee, List<String> rest) {
        if (rest.isEmpty()) {
            return true;
        }
        return switch (rest.get(0)) {
            case "name" -> addressee.name().isPresent();
            case "role" -> addressee.role().isPresent();
            case "organisation" -> addressee.organisation().isPresent();
            default -> list(addressee.addressLines(), rest.subList(1, rest.size()));
        };
    }

    private static boolean signatory(Signatory signatory, String member) {
        return switch (member) {
            case "name" -> signatory.name().isPresent();
            case "role" -> signatory.role().isPresent();
            default -> signatory.inspectorate().isPresent();
        };
    }

    private static boolean outcomes(Assessment assessment, List<String> rest) {
        if (rest.isEmpty()) {
            return !assessment.outcomes().isEmpty();
        }
        Optional<OutcomeSection> section = assessment.outcome(OutcomeArea.parse(rest.get(0)));
        return section.filter(it -> rest.size() == 1 || section(it, rest.get(1), rest.subList(2, rest.size())))
                .isPresent();
    }

    private static boolean section(OutcomeSection section, String member, List<String> rest) {
        return switch (member) {
            case "evaluation" -> section.evaluation().isPresent();
            case "narrative" -> list(section.narrative(), rest);
            case "strengths" -> list(section.strengths(), rest);
            default -> list(section.areasForImprovement(), rest);
        };
    }

    private static boolean serviceManagement(ServiceManagement section, List<String> rest) {
        return rest.isEmpty()
                || (rest.get(0).equals("evaluation")
                        ? section.evaluation().isPresent()
                        : list(section.narrative(), rest.subList(1, rest.size())));
    }

    private static boolean explorations(ImmutableList<Exploration> explorations, List<String> rest) {
        if (rest.size() < 2) {
            return list(explorations, rest);
        }
        return item(explorations, rest)
                .filter(exploration -> switch (rest.get(1)) {
                    case "outcome" -> true;
                    case "keyJudgement" -> exploration.keyJudgement().isPresent();
                    default -> topics(exploration.topics(), rest.subList(2, rest.size()));
                })
                .isPresent();
    }

    private static boolean topics(ImmutableList<Topic> topics, List<String> rest) {
        if (rest.size() < 2) {
            return list(topics, rest);
        }
        return item(topics, rest)
                .filter(topic -> rest.get(1).equals("text") || topics(topic.topics(), rest.subList(2, rest.size())))
                .isPresent();
    }

    private static boolean source(Source source, List<String> rest) {
        if (rest.isEmpty()) {
            return true;
        }
        return switch (rest.get(0)) {
            case "citation" -> source.citation().isPresent();
            case "uri" -> source.uri().isPresent();
            case "page" -> source.page().isPresent();
            case "transcribedBy" -> source.transcribedBy().isPresent();
            default -> source.transcribedOn().isPresent();
        };
    }

    /** {@return whether the list has an item of this index, or, without an index, any} */
    private static boolean list(ImmutableList<?> list, List<String> rest) {
        return rest.isEmpty() ? !list.isEmpty() : item(list, rest).isPresent();
    }

    private static <T> Optional<T> item(ImmutableList<T> list, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Integer index = Ints.tryParse(rest.get(0));
        return index != null && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }
}
