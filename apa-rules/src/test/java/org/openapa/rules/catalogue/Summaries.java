package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openapa.model.Assessment;
import org.openapa.model.Edition;
import org.openapa.model.OutcomeArea;
import org.openapa.model.OutcomeSection;
import org.openapa.rules.Examples;

/** Assessments with nothing but a summary. */
final class Summaries {
    private Summaries() {}

    /** {@return an assessment with these items under staying safe} */
    static Assessment of(List<String> strengths, List<String> areasForImprovement) {
        return of(ImmutableMap.of(OutcomeArea.STAYING_SAFE, section(strengths, areasForImprovement)));
    }

    static Assessment of(ImmutableMap<OutcomeArea, OutcomeSection> sections) {
        return Examples.graded(Edition.APA_2005, "").withOutcomes(sections);
    }

    static OutcomeSection section(List<String> strengths, List<String> areasForImprovement) {
        return OutcomeSection.builder()
                .addAllStrengths(strengths)
                .addAllAreasForImprovement(areasForImprovement)
                .build();
    }
}
