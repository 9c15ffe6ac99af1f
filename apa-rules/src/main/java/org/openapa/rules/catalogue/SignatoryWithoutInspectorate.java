package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Signatory;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A signatory of a letter is given without the inspectorate signed for.
 *
 * <p>In the letter of 2005 that was read in full the inspectorate stands below each name and role, so it was perhaps left out in
 * copying. Where letters say it otherwise, or not at all, is not known: it is only worth a look.
 *
 * <p>A letter without any signatory is not reported. What name and role say does not matter.
 */
final class SignatoryWithoutInspectorate implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-INS-004", "Signatory without an inspectorate")
            .withMessage("A signatory of the letter of {edition} is given without an inspectorate")
            .withSeverity(Severity.INFO)
            .withBasis(LetterLayout.BASIS)
            .withParts(AssessmentPart.LETTER)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableList<Signatory> signatories = Letters.signatories(assessment);
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            if (signatory.inspectorate().isEmpty()) {
                found.at(Location.signatory(i))
                        .with(EvidenceName.EDITION, assessment.edition())
                        .item(signatory.role().orElse(""));
            }
        }
    }
}
