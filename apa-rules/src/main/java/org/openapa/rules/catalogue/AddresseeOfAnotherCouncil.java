package org.openapa.rules.catalogue;

import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentPart;
import org.openapa.model.AuthorityResolution;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The letter is addressed to another council than the one it is said to assess.
 *
 * <p>A letter goes to the council's own director of children's services, so one of the two is likely wrong: the address was copied from
 * another letter, or the assessment stands under the wrong council. It rests on the document, but no more than a warning is given, because
 * an address may be shared.
 *
 * <p>Not reported: an organisation that the register does not know or that fits several councils, and any address where it is not clear
 * which council is assessed.
 */
final class AddresseeOfAnotherCouncil implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-AUT-004", "Letter is addressed to another council")
            .withMessage("The assessment is of {council}, but the letter is addressed to {other-council}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withParts(AssessmentPart.LETTER)
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<String> organisation = Letters.organisation(assessment);
        AuthorityResolution resolution = found.resolve(assessment.authority());
        if (organisation.isEmpty() || !resolution.isFound()) {
            return;
        }
        LocalAuthority council = resolution.candidates().get(0);
        if (CouncilNames.isNameOf(council, organisation.get())
                || organisation.equals(assessment.authority().name())) {
            return;
        }
        AuthorityResolution addressed = found.register().find(organisation.get());
        if (addressed.isFound() && !addressed.candidates().get(0).equals(council)) {
            found.at(Location.ADDRESSEE_ORGANISATION)
                    .related(Location.AUTHORITY)
                    .with(EvidenceName.COUNCIL, council)
                    .with(EvidenceName.OTHER_COUNCIL, addressed.candidates().get(0));
        }
    }
}
