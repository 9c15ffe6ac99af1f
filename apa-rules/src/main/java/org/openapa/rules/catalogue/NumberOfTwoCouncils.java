package org.openapa.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.openapa.model.LaNumber;
import org.openapa.rules.AssessmentCollection;
import org.openapa.rules.Basis;
import org.openapa.rules.CollectionRule;
import org.openapa.rules.Location;
import org.openapa.rules.RuleContext;
import org.openapa.rules.RuleMetadata;
import org.openapa.rules.Severity;
import org.openapa.rules.internal.StandardRule;

/**
 * Two assessments give the same LA number but names of different councils.
 *
 * <p>A number is one council's, so one of the two is mistyped, and grades are counted for the wrong council. Names are told apart
 * as the register in use knows them; names it does not know by their words, without those for the kind of council.
 *
 * <p>It is found where the name is another than the first one given with the number, before which names that the register gives
 * the number go. A name that is missing says nothing, nor does one that the register does not know or cannot tell beside a number
 * that it knows.
 */
final class NumberOfTwoCouncils implements CollectionRule, StandardRule {
    private static final RuleMetadata METADATA = RuleMetadata.of("APA-COL-002", "Two councils under one LA number")
            .withMessage("LA number {la-number} stands for two councils")
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
        Map<LaNumber, AssessmentCollection.Entry> first = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            AssessmentCollection.Entry entry = entries.get(i);
            if (entry.nameKey() != 0) {
                first.merge(entry.number().orElseThrow(), entry, NumberOfTwoCouncils::better);
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            AssessmentCollection.Entry entry = entries.get(i);
            if (entry.nameKey() != 0) {
                LaNumber number = entry.number().orElseThrow();
                AssessmentCollection.Entry other = first.getOrDefault(number, entry);
                if (other.nameKey() != entry.nameKey()) {
                    CouncilEvidence.add(found.at(entry, Location.AUTHORITY), number, found);
                }
            }
        }
    }

    /** {@return the first of the two, unless the register finds a council for the second alone} */
    private static AssessmentCollection.Entry better(
            AssessmentCollection.Entry first, AssessmentCollection.Entry second) {
        return first.council().isEmpty() && second.council().isPresent() ? second : first;
    }
}
