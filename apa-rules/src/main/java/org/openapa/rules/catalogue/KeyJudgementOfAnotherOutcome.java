package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Exploration;
import org.openapa.model.OutcomeArea;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * An area for exploration stands under one outcome, but its key judgement is one that the joint area review has under another.
 *
 * <p>Each key judgement of the joint area review belongs to one outcome, so the area was put under the wrong heading. It rests on the
 * ten key judgements that the reference letter prints and on those that a council's paper of April 2006 lists. The full list was longer
 * and is not available, so a key judgement that is on neither is never wrong.
 *
 * <p>Key judgements are compared by their letters and digits, because letters waver in the rest; of two the wordings of letter and paper
 * both count. The framework's number may stand before the text: "2.7 Looked after children live in safe environments …". Its first digit
 * is that of the outcome, from 1 for being healthy to 5 for achieving economic well-being. Where the text is not known, or there is none,
 * the number alone tells the outcome; that is only worth a look, because a number may be another list's.
 */
final class KeyJudgementOfAnotherOutcome implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-JAR-001", "Key judgement belongs to another outcome")
            .withMessage("The key judgement stands under {outcome}, but belongs to {other-outcome}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.framework(
                    "the joint area review's key judgements, as the reference letter and a council's paper of April 2006 print"
                            + " them"))
            .withParts(AssessmentPart.EXPLORATIONS)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableList<Exploration> explorations = assessment.explorations();
        long[] digests = found.once(assessment, KeyJudgements.DIGESTS);
        for (int i = 0; i < digests.length; i++) {
            OutcomeArea outcome = explorations.get(i).outcome();
            String text = explorations.get(i).keyJudgement().orElse("");
            OutcomeArea known = KeyJudgements.outcome(digests[i]);
            OutcomeArea belongsTo = known != null ? known : KeyJudgements.outcomeOfNumber(text);
            if (belongsTo != null && belongsTo != outcome) {
                found.at(Location.keyJudgement(i))
                        .with(EvidenceName.OUTCOME, outcome)
                        .with(EvidenceName.OTHER_OUTCOME, belongsTo)
                        .item(text)
                        .atMost(known != null ? Severity.WARNING : Severity.INFO);
            }
        }
    }
}
