package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Inspectorate;
import org.openapa.model.Signatory;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * An inspectorate that issued the letters of the edition is not among those who signed.
 *
 * <p>Ofsted and the Commission for Social Care Inspection issued the letters of 2005 and 2006 jointly, with two signatories;
 * Ofsted alone those of 2007 and 2008. So a signatory may have been left out in copying. Letters without one signature may
 * exist, so this is only worth a look.
 *
 * <p>Nothing is reported where no signatory is given at all, or where one names no inspectorate, for it may be the missing
 * one's.
 */
final class InspectorateDoesNotSign implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-INS-003", "Inspectorate that issued the edition has no signatory")
            .withMessage("Nobody signed for the {inspectorate}, which issued the letters of {edition}")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.framework("the arrangements for the editions"))
            .withParts(AssessmentPart.LETTER)
            .withSince("0.1");
    private static final ImmutableList<Inspectorate> INSPECTORATES = ImmutableList.copyOf(Inspectorate.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        ImmutableList<Signatory> signatories = Letters.signatories(assessment);
        for (int i = 0; i < INSPECTORATES.size(); i++) {
            Inspectorate inspectorate = INSPECTORATES.get(i);
            if (assessment.edition().inspectorates().contains(inspectorate) && lacks(signatories, inspectorate)) {
                found.at(Location.SIGNATORIES)
                        .with(EvidenceName.INSPECTORATE, inspectorate)
                        .with(EvidenceName.EDITION, assessment.edition())
                        .item(inspectorate.code());
            }
        }
    }

    /** {@return whether there are signatories, and all of them signed for others} */
    private static boolean lacks(ImmutableList<Signatory> signatories, Inspectorate inspectorate) {
        for (int i = 0; i < signatories.size(); i++) {
            Optional<Inspectorate> signed = signatories.get(i).inspectorate();
            if (signed.isEmpty() || signed.get() == inspectorate) {
                return false;
            }
        }
        return !signatories.isEmpty();
    }
}
