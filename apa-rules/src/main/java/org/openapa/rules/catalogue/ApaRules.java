package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.openapa.model.internal.Excerpt;
import org.openapa.rules.Rule;
import org.openapa.rules.RuleSet;

/** The standard rules for assessments of 2005 to 2008, as rule sets. */
public final class ApaRules {
    private static final ImmutableList<String> VERSIONS = ImmutableList.of("0.1");

    // In the order of their ids.
    private static final ImmutableList<Rule> ALL = ImmutableList.of(
            new UnknownCouncilCode(),
            new ConflictingCouncil(),
            new CouncilNameUnlikeRegister(),
            new AddresseeOfAnotherCouncil(),
            new UnknownCouncilName(),
            new AmbiguousCouncilName(),
            new AssessmentTwice(),
            new NumberOfTwoCouncils(),
            new TooManyCouncils(),
            new MeetingAfterLetter(),
            new MeetingInDeskYear(),
            new LetterBeforePublication(),
            new LetterLongAfterPublication(),
            new MeetingOutsideYear(),
            new ChildrensServicesBetween(),
            new OverallAboveFourOutcomes(),
            new OverallAboveSafetyCap(),
            new CapacityBelowOverall(),
            new OverallBelowFourOutcomes(),
            new CapacityFarAboveOverall(),
            new OutcomeWordOfAnotherGrade(),
            new OutcomeWordFarFromGrades(),
            new InvertedTable(),
            new EditionTwice(),
            new GradeLeap(),
            new CouncilsInOneHistory(),
            new EditionLeftOut(),
            new SignatoryNotOfEdition(),
            new InspectorateSignsTwice(),
            new InspectorateDoesNotSign(),
            new SignatoryWithoutInspectorate(),
            new KeyJudgementOfAnotherOutcome(),
            new ExplorationWithoutTopic(),
            new ExploredWithoutImprovement(),
            new RepeatedKeyJudgement(),
            new LabelOfAnotherGrade(),
            new CapacityWordOfAnotherGrade(),
            new LabelOutsideScale(),
            new UnknownEvaluationWord(),
            new WordOfAnotherEdition(),
            new MissingGrade(),
            new GradeOutsideEdition(),
            new OutcomeNotMentioned(),
            new OutcomeWithoutEvaluation(),
            new NoServiceManagement(),
            new NoCapacityVerdict(),
            new OutcomeWithoutStrengths(),
            new OutcomeWithoutImprovements(),
            new ExplorationsNotExpected(),
            new NoJudgementTable(),
            new NoSummary(),
            new ItemTwice(),
            new StrengthToImprove(),
            new ItemUnderTwoOutcomes(),
            new BlankItem(),
            new SingleWordItem(),
            new ControlCharacter(),
            new InvisibleCharacter(),
            new LookAlikeLetter(),
            new FarLongerText(),
            new SurplusWhiteSpace(),
            new ReplacementCharacter());

    private ApaRules() {}

    /** {@return all standard rules of this version of the library} */
    public static RuleSet standard() {
        return asOf(VERSIONS.get(VERSIONS.size() - 1));
    }

    /**
     * {@return the standard rules as a version of the set had them, so that an upgrade of the library adds no rule unasked}
     *
     * @param version a version, such as "0.1"
     * @throws IllegalArgumentException for any other text; the message lists the versions
     */
    public static RuleSet asOf(String version) {
        Objects.requireNonNull(version, "version");
        int index = VERSIONS.indexOf(version);
        if (index < 0) {
            throw new IllegalArgumentException("unknown version " + Excerpt.quote(version)
                    + " of the standard rules; expected one of " + String.join(", ", VERSIONS));
        }
        List<String> included = VERSIONS.subList(0, index + 1);
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (Rule rule : ALL) {
            if (included.contains(rule.metadata().since())) {
                rules.add(rule);
            }
        }
        return RuleSet.of("apa", version, rules.build());
    }
}
