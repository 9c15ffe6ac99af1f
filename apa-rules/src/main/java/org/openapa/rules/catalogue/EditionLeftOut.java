package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.openapa.model.Assessment;
import org.openapa.model.AssessmentHistory;
import org.openapa.model.Edition;
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
 * A history has an earlier and a later edition, but not the one between.
 *
 * <p>That is normal and only worth a look: in 2006 two councils in three were assessed, and fewer than all in 2007 and 2008. The
 * letter may also be missing from the collection only.
 *
 * <p>It is found of the history as a whole, once for each edition left out. Editions before the first and after the last in the
 * history are not missed, and an edition with an assessment that is there but could not be read is not left out.
 *
 * <p>Histories whose council the register cannot tell are left alone: rules on the single assessment speak of them.
 */
final class EditionLeftOut implements HistoryRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-HIS-004", "Edition is missing between two others")
            .withMessage("{council} has no assessment of {other-edition}, but has earlier and later ones")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.editorial())
            .withSince("0.1");
    private static final ImmutableList<Edition> EDITIONS = ImmutableList.copyOf(Edition.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(AssessmentHistory history, RuleContext found) {
        ImmutableList<Assessment> assessments = history.assessments();
        LocalAuthority council = council(assessments, found);
        if (council == null) {
            return;
        }
        Edition first = assessments.get(0).edition();
        Edition last = assessments.get(assessments.size() - 1).edition();
        for (int i = 0; i < EDITIONS.size(); i++) {
            Edition edition = EDITIONS.get(i);
            boolean between = edition.compareTo(first) > 0 && edition.compareTo(last) < 0;
            if (between && history.latest(edition).isEmpty() && !found.isUnread(edition)) {
                found.at(Location.DOCUMENT)
                        .with(EvidenceName.LA_NUMBER, council.number())
                        .with(EvidenceName.COUNCIL, council)
                        .with(EvidenceName.OTHER_EDITION, edition)
                        .item(edition.toString());
            }
        }
    }

    /** {@return the first council that the register can tell, or null} */
    private static @Nullable LocalAuthority council(ImmutableList<Assessment> assessments, RuleContext found) {
        for (int i = 0; i < assessments.size(); i++) {
            LocalAuthority council =
                    found.resolve(assessments.get(i).authority()).authority().orElse(null);
            if (council != null) {
                return council;
            }
        }
        return null;
    }
}
