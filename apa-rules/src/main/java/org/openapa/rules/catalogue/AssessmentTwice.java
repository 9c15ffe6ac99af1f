package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
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
 * A collection has a second assessment of the same council and edition.
 *
 * <p>Whatever is counted over the collection counts the council twice. Mostly a letter was added twice, or one is of another year.
 * Revised letters exist, such as Haringey's of 2008: keep the one that is to count.
 *
 * <p>It is found at the second and any later one. Assessments without an LA number of their own or by the register are left alone,
 * and so are two under one number whose names are of different councils: {@code APA-COL-002} finds those.
 */
final class AssessmentTwice implements CollectionRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of(
                    "APA-COL-001", "Council has two assessments of one edition")
            .withMessage("The council with LA number {la-number} has more than one assessment of {edition}")
            .withSeverity(Severity.WARNING)
            .withBasis(Basis.document())
            .withSince("0.1");

    @Override
    public RuleMetadata metadata() {
        return METADATA;
    }

    @Override
    public void check(AssessmentCollection collection, RuleContext found) {
        ImmutableList<AssessmentCollection.Entry> entries = collection.entries();
        Set<Long> names = new HashSet<>();
        // By edition and council, so that those of one stand together.
        for (int i = 1; i < entries.size(); i++) {
            AssessmentCollection.Entry entry = entries.get(i);
            AssessmentCollection.Entry before = entries.get(i - 1);
            if (entry.council().isEmpty()
                    || entry.edition() != before.edition()
                    || !entry.council().equals(before.council())) {
                names.clear();
                continue;
            }
            names.add(before.nameKey());
            if (entry.nameKey() == 0 || names.contains(0L) || names.contains(entry.nameKey())) {
                CouncilEvidence.add(
                        found.at(entry, Location.EDITION).with(EvidenceName.EDITION, entry.edition()),
                        entry.council().get(),
                        found);
            }
        }
    }
}
