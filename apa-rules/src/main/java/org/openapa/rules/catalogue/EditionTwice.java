package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.HistoryRule;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A history has a second assessment of the same edition.
 *
 * <p>A council has one assessment a year, so one of the two may be of another year, or the same letter was added twice. It is
 * found at the second and any later one. Revised letters exist, such as Haringey's of 2008: then the last counts, and the finding
 * may be noted as known.
 */
final class EditionTwice implements HistoryRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-HIS-001", "Edition stands twice in a history")
            .withMessage("The history has another assessment of {edition} before this one")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(AssessmentHistory history, RuleContext found) {
        ImmutableList<Assessment> assessments = history.assessments();
        // By edition, so that those of one edition stand together.
        for (int i = 1; i < assessments.size(); i++) {
            Assessment later = assessments.get(i);
            Assessment earlier = assessments.get(i - 1);
            if (later.edition() == earlier.edition()) {
                CouncilEvidence.add(
                        found.at(later, Location.EDITION).with(EvidenceName.EDITION, later.edition()), later, found);
            }
        }
    }
}
