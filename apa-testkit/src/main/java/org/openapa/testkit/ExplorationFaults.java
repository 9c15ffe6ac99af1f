package org.openapa.testkit;

import static org.openapa.model.Edition.APA_2005;
import static org.openapa.model.Edition.APA_2006;
import static org.openapa.testkit.SingleFault.inLetter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openapa.model.Assessment;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.model.Topic;

/** Faults of the areas for exploration in the joint area review. */
final class ExplorationFaults {
    static final ImmutableList<SingleFault> ALL = ImmutableList.of(
            inLetter(
                            "APA-JAR-001",
                            "key judgement of another outcome",
                            withFirst(exploration -> exploration.withKeyJudgement(
                                    exploration.outcome() == OutcomeArea.BEING_HEALTHY
                                            ? "Children and young people who are looked after are helped to enjoy and achieve"
                                            : "Healthy lifestyles are promoted for children and young people")))
                    .only(APA_2005, APA_2006),
            inLetter(
                            "APA-JAR-002",
                            "area for exploration without topic",
                            withFirst(exploration -> exploration.withTopics(ImmutableList.of())))
                    .only(APA_2005, APA_2006),
            inLetter(
                            "APA-JAR-003",
                            "outcome explored without area for improvement",
                            ExplorationFaults::withoutImprovement)
                    .only(APA_2005, APA_2006)
                    .besides("APA-STR-008"),
            inLetter("APA-JAR-004", "key judgement twice", ExplorationFaults::withKeyJudgementTwice)
                    .only(APA_2005, APA_2006));

    private ExplorationFaults() {}

    private static UnaryOperator<Assessment> withFirst(UnaryOperator<Exploration> change) {
        return letter -> {
            List<Exploration> explorations = new ArrayList<>(letter.explorations());
            explorations.set(0, change.apply(explorations.get(0)));
            return letter.withExplorations(explorations);
        };
    }

    private static Assessment withoutImprovement(Assessment letter) {
        OutcomeArea explored = letter.explorations().get(0).outcome();
        ImmutableMap.Builder<OutcomeArea, OutcomeSection> sections = ImmutableMap.builder();
        letter.outcomes()
                .forEach((outcome, section) -> sections.put(
                        outcome, outcome == explored ? section.withAreasForImprovement(ImmutableList.of()) : section));
        return letter.withOutcomes(sections.buildOrThrow());
    }

    private static Assessment withKeyJudgementTwice(Assessment letter) {
        List<Exploration> explorations = new ArrayList<>(letter.explorations());
        for (String topic : ImmutableList.of("Visits to families at home", "Advice for parents of young children")) {
            explorations.add(Exploration.builder()
                    .outcome(OutcomeArea.STAYING_SAFE)
                    .keyJudgement("Parents and carers get help when they ask for it")
                    .addTopic(Topic.of(topic))
                    .build());
        }
        return letter.withExplorations(explorations);
    }
}
