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
 * The council's name fits several councils of the register, such as "Kingston", which is Kingston upon Thames or Kingston upon Hull.
 *
 * <p>It rests on the list of councils in scope. A warning where the name is all there is, because nobody can then say whose assessment it
 * is; where a number or code tells the council, only worth a look.
 *
 * <p>Not reported: a name that fits several councils while number or code are of yet another one. Then number, code and name are in conflict,
 * which has a rule of its own.
 */
final class AmbiguousCouncilName implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-AUT-006", "Council's name fits several councils")
            .withMessage("The name fits several councils: {candidates}")
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
        if (named.isPresent() && named.get().kind() == AuthorityResolution.Kind.AMBIGUOUS) {
            AuthorityResolution resolution = found.resolve(assessment.authority());
            if (resolution.kind() != AuthorityResolution.Kind.CONFLICTING) {
                found.at(Location.AUTHORITY_NAME)
                        .with(EvidenceName.CANDIDATES, named.get().candidates())
                        .atMost(resolution.isFound() ? Severity.INFO : Severity.WARNING);
            }
        }
    }
}
