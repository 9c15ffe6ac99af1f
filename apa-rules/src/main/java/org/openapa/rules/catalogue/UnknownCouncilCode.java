package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
import org.openapa.rules.AssessmentRule;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * The council's LA number or GSS code is not in the register of councils.
 *
 * <p>The register lists every council in scope of the assessment, with the GSS codes that some were given later; another number or code is
 * mistyped, or of another kind of body. It rests on the list of councils in scope. Number and code are looked at one by one, whatever the
 * rest of the reference says: where the name tells the council, the number is still not its own.
 *
 * <p>Not reported: a number or code that is missing. Letters of these years print no GSS code, and many name the council alone.
 */
final class UnknownCouncilCode implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-AUT-001", "LA number or GSS code is not in the register of councils")
            .withMessage("The register of councils does not have this number or code")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.framework("the list of councils in scope"))
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        AuthorityReference reference = assessment.authority();
        if (reference.laNumber().isPresent()
                && found.register().find(reference.laNumber().get()).isEmpty()) {
            found.at(Location.AUTHORITY_LA_NUMBER)
                    .with(EvidenceName.LA_NUMBER, reference.laNumber().get());
        }
        if (reference.gssCode().isPresent()
                && found.register().find(reference.gssCode().get()).isEmpty()) {
            found.at(Location.AUTHORITY_GSS_CODE)
                    .with(EvidenceName.GSS_CODE, reference.gssCode().get());
        }
    }
}
