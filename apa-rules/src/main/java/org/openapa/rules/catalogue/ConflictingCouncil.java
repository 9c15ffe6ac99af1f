package org.openapa.rules.catalogue;

import org.openapa.model.Assessment;
import org.openapa.model.AuthorityReference;
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
 * The LA number, the GSS code and the name given for the council do not all belong to one council.
 *
 * <p>The document contradicts itself, and nobody can say whose assessment it is until one of them is mended. A name that fits several
 * councils conflicts only if the number or code is of none of them.
 *
 * <p>Not reported: a number, code or name that the register does not know. It says nothing, so it contradicts nothing; other rules speak of
 * it.
 */
final class ConflictingCouncil implements AssessmentRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-AUT-002", "Number, code and name are of different councils")
            .withMessage("Number, code and name are of different councils: {candidates}")
            .withSeverity(Severity.ERROR)
            .withBasis(Basis.document())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(Assessment assessment, RuleContext found) {
        AuthorityReference reference = assessment.authority();
        AuthorityResolution resolution = found.resolve(reference);
        if (resolution.kind() == AuthorityResolution.Kind.CONFLICTING) {
            RuleContext.Draft finding =
                    found.at(Location.AUTHORITY).with(EvidenceName.CANDIDATES, resolution.candidates());
            if (reference.name().isPresent()) {
                finding.related(Location.AUTHORITY_NAME);
            }
            if (reference.laNumber().isPresent()) {
                finding.related(Location.AUTHORITY_LA_NUMBER);
            }
            if (reference.gssCode().isPresent()) {
                finding.related(Location.AUTHORITY_GSS_CODE);
            }
        }
    }
}
