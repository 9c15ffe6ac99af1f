package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.openapa.model.Edition;
import org.openapa.model.LaNumber;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Basis;
import org.openapa.rules.CollectionRule;
import org.openapa.rules.EvidenceName;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * A collection has assessments of more councils than the edition assessed.
 *
 * <p>Some are likely of another year, or under a wrong LA number. Counted are different councils, by their number: 102 were
 * assessed in 2006, 137 in 2007, 147 in 2008. For 2005 the source says about 150, so there a small excess means little.
 *
 * <p>It is found of the collection as a whole, once for each edition. Assessments without an LA number of their own or by the
 * register are not counted, and a second one of the same council is left to {@code APA-COL-001}.
 */
final class TooManyCouncils implements CollectionRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-COL-003", "More councils than the edition assessed")
            .withMessage("The collection has assessments of {count} councils in {edition}, when {most} were assessed")
            .withSeverity(Severity.INFO)
            .withBasis(Basis.framework("the published counts of councils assessed"))
            .withSince("0.1");
    private static final ImmutableList<Edition> EDITIONS = ImmutableList.copyOf(Edition.values());

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(AssessmentCollection collection, RuleContext found) {
        for (int i = 0; i < EDITIONS.size(); i++) {
            Edition edition = EDITIONS.get(i);
            int councils = councils(collection.entries(), edition);
            if (councils > edition.councilsAssessed()) {
                found.at(Location.DOCUMENT)
                        .with(EvidenceName.EDITION, edition)
                        .with(EvidenceName.COUNT, councils)
                        .with(EvidenceName.MOST, edition.councilsAssessed())
                        .item(edition.toString());
            }
        }
    }

    /** {@return how many councils of an edition there are among entries by edition and council, where those of one stand together} */
    private static int councils(ImmutableList<AssessmentCollection.Entry> entries, Edition edition) {
        int councils = 0;
        Optional<LaNumber> last = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            AssessmentCollection.Entry entry = entries.get(i);
            if (entry.edition() == edition && !entry.council().equals(last)) {
                councils++;
                last = entry.council();
            }
        }
        return councils;
    }
}
