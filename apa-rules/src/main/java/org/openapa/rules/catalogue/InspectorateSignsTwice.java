package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.Inspectorate;
import org.openapa.model.Signatory;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * Two signatories of a letter sign for the same inspectorate.
 *
 * <p>In the letter of 2005 that was read in full each of the two inspectorates has one signatory, so one of them may have been
 * given the other's inspectorate in copying. Nothing is known to forbid two signatures, so this is only worth a look.
 *
 * <p>Each signatory after the first is reported, with the first as the related place. Signatories without an inspectorate are
 * left to APA-INS-004.
 */
final class InspectorateSignsTwice implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-INS-002", "Same inspectorate signs twice")
            .withMessage("The {inspectorate} has another signatory before this one")
            .withSeverity(Severity.INFO)
            .withBasis(LetterLayout.BASIS)
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
            check(INSPECTORATES.get(i), signatories, found);
        }
    }

    private static void check(Inspectorate inspectorate, ImmutableList<Signatory> signatories, RuleContext found) {
        int first = -1;
        for (int i = 0; i < signatories.size(); i++) {
            Signatory signatory = signatories.get(i);
            Optional<Inspectorate> signed = signatory.inspectorate();
            if (signed.isEmpty() || signed.get() != inspectorate) {
                continue;
            }
            if (first < 0) {
                first = i;
            } else {
                found.at(Location.signatoryInspectorate(i))
                        .related(Location.signatoryInspectorate(first))
                        .with(EvidenceName.INSPECTORATE, inspectorate)
                        .item(inspectorate.code() + " " + signatory.role().orElse(""));
            }
        }
    }
}
