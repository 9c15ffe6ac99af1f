package org.openapa.testkit.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Map;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.model.Edition;
import org.openapa.model.Grade;
import org.openapa.model.JudgementArea;
import org.openapa.model.JudgementTable;
import org.openapa.model.LaNumber;
import org.openapa.model.LocalAuthority;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Source;
import org.openapa.model.Topic;

/** Documents worth trying in every test, by name. */
final class EdgeDocuments {
    private static final LaNumber BRADFORD = LaNumber.of(380);

    private EdgeDocuments() {}

    /** {@return the edge cases among the assessments wanted, small ones first} */
    static ImmutableList<Assessment> of(Plan plan) {
        return plan.editions().stream()
                .flatMap(edition -> named(edition).values().stream())
                .filter(plan::admits)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the edge cases of an edition by name} */
    static ImmutableMap<String, Assessment> named(Edition edition) {
        LocalAuthority first = Councils.ALL.get(0);
        AuthorityReference council = AuthorityReference.of(first.name());
        LocalAuthority longest = Councils.ALL.stream()
                .filter(it -> it.number().equals(BRADFORD))
                .findFirst()
                .orElseThrow();
        Assessment bare = CleanLetters.compact(edition, council, JudgementTable.of());
        Assessment ones = bare.withJudgements(all(edition, Grade.GRADE_1));
        Assessment fullOfOnes = full(edition, first, Grade.GRADE_1);
        return ImmutableMap.<String, Assessment>builder()
                .put("council and edition alone", bare)
                .put("all 1", ones)
                .put("all 4", bare.withJudgements(all(edition, Grade.GRADE_4)))
                .put("published grades", bare.withJudgements(published(edition)))
                .put("council by number", ones.withAuthority(AuthorityReference.of(first.number())))
                .put("council by code", ones.withAuthority(AuthorityReference.of(first.gssCode())))
                .put("council with an apostrophe", ones.withAuthority(AuthorityReference.of("St Helen's Council")))
                .put("council with the longest name", ones.withAuthority(AuthorityReference.of(longest.name())))
                .put("labels without grades", bare.withJudgements(labels(edition)))
                .put("source alone", bare.withSource(Source.of("letter of " + edition)))
                .put("full letter of all 1", fullOfOnes)
                .put("full letter of all 4", full(edition, first, Grade.GRADE_4))
                .put("full letter to the council with the longest name", full(edition, longest, Grade.GRADE_3))
                .put("full letter of a leap day", dated(fullOfOnes, LocalDate.of(2008, 2, 29)))
                .put("full letter a year after publication", dated(fullOfOnes, CleanLetters.lastDay(edition)))
                .buildOrThrow();
    }

    private static JudgementTable all(Edition edition, Grade grade) {
        return JudgementTable.of(Maps.asMap(edition.judgedAreas(), area -> grade));
    }

    /** {@return grades of the reference letter (Cambridgeshire), Stockton-on-Tees, Norfolk, Surrey} */
    private static JudgementTable published(Edition edition) {
        return JudgementTable.parse(
                switch (edition) {
                    case APA_2005 -> "SC2 ED4 CS3 CAP3";
                    case APA_2006 -> "CS4 CAP4 SC3";
                    case APA_2007 -> "BH3 SS3 EA2 PC3 EW2 CS2 CAP2";
                    case APA_2008 -> "BH2 SS1 EA3 PC2 EW2 CS1 CAP1";
                });
    }

    private static JudgementTable labels(Edition edition) {
        JudgementTable labels = JudgementTable.of();
        for (Map.Entry<JudgementArea, Grade> area :
                all(edition, Grade.GRADE_3).grades().entrySet()) {
            labels = labels.withLabel(area.getKey(), edition.scale().descriptor(area.getKey(), area.getValue()));
        }
        return labels;
    }

    /** {@return a full letter with as little in it as may be, dated on the first day of publication} */
    private static Assessment full(Edition edition, LocalAuthority council, Grade grade) {
        Assessment letter = new CleanLetters(Dice.least(), edition, council, all(edition, grade)).full();
        return letter.withOutcomes(Maps.toMap(
                        letter.outcomes().keySet(),
                        outcome -> PartShapes.simplest(outcome)
                                .withEvaluation(letter.outcome(outcome).flatMap(OutcomeSection::evaluation))))
                .withServiceManagement(letter.serviceManagement()
                        .map(section -> section.withNarrative(ImmutableList.of(PartShapes.MANAGEMENT))))
                .withExplorations(letter.explorations().stream()
                        .map(exploration -> exploration
                                .withKeyJudgement(PartShapes.KEY_JUDGEMENT)
                                .withTopics(ImmutableList.of(Topic.of(PartShapes.TOPIC_TEXT))))
                        .toList());
    }

    private static Assessment dated(Assessment assessment, LocalDate date) {
        return assessment
                .withLetter(assessment.letter().orElseThrow().withDate(date))
                .withMeetingDate(assessment.meetingDate().map(meeting -> meeting.isAfter(date) ? date : meeting));
    }
}
