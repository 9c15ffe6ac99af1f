package org.openapa.rules.catalogue;

import java.util.Optional;
import org.openapa.model.Assessment;
import org.openapa.model.AuthorityResolution;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.internal.StandardRule;

/**
 * The council's name is printed otherwise than the register has it, though it is clear which council is meant.
 *
 * <p>Letters spell names in many ways ("The East Riding of Yorkshire Council", "Barking and Dagenham Council"), so this is no fault; it is
 * worth a look where names are to be listed or compared by other programs. The full name and the short name of the register both count, and
 * case and white space do not matter.
 *
 * <p>Not reported: a name that is not clear by itself; that is for the rules on unknown and ambiguous names.
 */
final class CouncilNameUnlikeRegister implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-AUT-003", "Council's name is not spelled as in the register")
            .withMessage("The name means {council}, but is not spelled as the register spells it")
            .withBasis(Basis.editorial())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<AuthorityResolution> named = CouncilNames.unlikeTheRegister(assessment.authority(), found);
        AuthorityResolution resolution = found.resolve(assessment.authority());
        if (named.isPresent()
                && named.get().kind() == AuthorityResolution.Kind.BY_NAME
                && resolution.authority().isPresent()) {
            found.at(Location.AUTHORITY_NAME)
                    .with(EvidenceName.COUNCIL, resolution.authority().get());
        }
    }
}
