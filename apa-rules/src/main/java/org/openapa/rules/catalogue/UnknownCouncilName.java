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
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The register has no council of the name that is printed.
 *
 * <p>The name is mistyped or is not that of a council that was assessed. It rests on the list of councils in scope. A warning where the name
 * is all there is; where a known number or code tells the council, only worth a look. Names are compared without case, punctuation and
 * the words for the kind of council; the nearest ones are suggested, never taken for the name meant.
 *
 * <p>Not reported: another spelling of a name that is known.
 */
final class UnknownCouncilName implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-AUT-005", "Register knows no council of this name")
            .withMessage("The register knows no council of this name; nearest: {candidates}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.framework("the list of councils in scope"))
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        Optional<AuthorityResolution> named = CouncilNames.unlikeTheRegister(assessment.authority(), found);
        if (named.isPresent() && named.get().kind() == AuthorityResolution.Kind.UNKNOWN) {
            boolean isKnown = found.resolve(assessment.authority()).isFound();
            found.at(Location.AUTHORITY_NAME)
                    .with(EvidenceName.CANDIDATES, named.get().candidates())
                    .atMost(isKnown ? Severity.INFO : Severity.WARNING);
        }
    }
}
