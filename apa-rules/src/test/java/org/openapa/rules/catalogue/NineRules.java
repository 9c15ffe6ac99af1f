package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.rules.Rule;
import org.openapa.rules.RuleSet;

/** A few standard rules, for tests of the engine: the catalogue may grow without them. */
public final class NineRules {
    /** {@code APA-DAT-001}, {@code APA-GRD-001} to 004, {@code APA-LBL-001} and 002, {@code APA-STR-001} and 002. */
    public static final ImmutableList<Rule> RULES = ImmutableList.of(
            new MissingGrade(),
            new GradeOutsideEdition(),
            new ChildrensServicesBetween(),
            new OverallAboveFourOutcomes(),
            new OverallAboveSafetyCap(),
            new CapacityBelowOverall(),
            new LabelOfAnotherGrade(),
            new CapacityWordOfAnotherGrade(),
            new MeetingAfterLetter());
    /** The rules as a set. */
    public static final RuleSet SET = RuleSet.of("apa", "0.1", RULES);

    private NineRules() {}
}
