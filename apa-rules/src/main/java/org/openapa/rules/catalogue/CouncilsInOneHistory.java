package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.LocalAuthority;
import org.openapa.rules.Basis;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.HistoryRule;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A history, which is one council's assessments over the years, has one of another council.
 *
 * <p>Nothing can be said of a council's course from another's grades. Councils are told as the register in use finds them, by
 * number, code or name. It is found at each assessment whose council differs from the first one found.
 *
 * <p>Assessments whose council the register cannot tell are left alone: rules on the single assessment speak of them.
 */
final class CouncilsInOneHistory implements HistoryRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-HIS-003", "Assessments of different councils in one history")
            .withMessage("This is an assessment of {council}, others in the history are of {other-council}")
            .withSeverity(Severity.ERROR)
            .withBasis(Basis.document())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(AssessmentHistory history, RuleContext found) {
        ImmutableList<Assessment> assessments = history.assessments();
        LocalAuthority first = null;
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            LocalAuthority council =
                    found.resolve(assessment.authority()).authority().orElse(null);
            if (council != null && first != null && !council.equals(first)) {
                found.at(assessment, Location.AUTHORITY)
                        .with(EvidenceName.COUNCIL, council)
                        .with(EvidenceName.OTHER_COUNCIL, first);
            }
            first = first == null ? council : first;
        }
    }
}
