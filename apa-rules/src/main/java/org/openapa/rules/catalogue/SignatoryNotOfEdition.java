package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Edition;
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
 * A letter of 2007 or 2008 is signed for an inspectorate that did not issue it.
 *
 * <p>Ofsted alone issued the letters of these years; until 2006 it did so jointly with the Commission for Social Care
 * Inspection. So inspectorate or edition is wrong.
 *
 * <p>In 2005 and 2006 both inspectorates issued the letters, and there is nothing to find. A signatory without an inspectorate
 * is left to APA-INS-004.
 */
final class SignatoryNotOfEdition implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-INS-001", "Signatory of an inspectorate that did not issue the edition")
            .withMessage("A signatory signed for the {inspectorate}, which did not issue letters of {edition}")
            .withSeverity(Severity.ERROR)
            .withBasis(Basis.framework("the arrangements for 2007 and 2008"))
            .withEditions(Edition.APA_2007, Edition.APA_2008)
            .withParts(AssessmentPart.LETTER)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Edition edition = assessment.edition();
        ImmutableList<Signatory> signatories = Letters.signatories(assessment);
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            Optional<Inspectorate> inspectorate = signatory.inspectorate();
            if (inspectorate.isPresent() && !edition.inspectorates().contains(inspectorate.get())) {
                found.at(Location.signatoryInspectorate(i))
                        .with(EvidenceName.INSPECTORATE, inspectorate.get())
                        .with(EvidenceName.EDITION, edition)
                        .item(signatory.role().orElse(""));
            }
        }
    }
}
