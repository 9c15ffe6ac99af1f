package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * Areas for exploration in the joint area review are listed in an edition whose letters are not known to have them.
 *
 * <p>The list is known from a letter of 2005. That letters of 2007 and 2008 have none is inferred and not stated in a source, so
 * this is only worth a look: perhaps the edition is wrong, perhaps the list belongs to another letter.
 *
 * <p>There is one finding for the whole list. Letters of 2005 and 2006 without such a list are not reported.
 */
final class ExplorationsNotExpected implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-STR-009", "Areas for exploration in an edition whose letters list none")
            .withMessage("Areas for exploration are listed, but letters of {edition} are not known to have any")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withEditions(Edition.APA_2007, Edition.APA_2008)
            .withParts(AssessmentPart.EXPLORATIONS)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        found.at(Location.EXPLORATIONS).with(EvidenceName.EDITION, assessment.edition());
    }
}
