package org.openapa.rules;

import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A rule that looks at many assessments together, of which the collection keeps keys and grades only. It applies if one of them is
 * of the rule's editions; parts needed do not count. Implementations are immutable and thread-safe.
 */
public non-sealed interface CollectionRule extends Rule {
    /**
     * {@return a rule made of metadata and a check}
     *
     * @param metadata what is to be known of the rule
     * @param check called for each collection the rule applies to, as {@link #check} is; must be thread-safe
     */
    static CollectionRule of(RuleMetadata metadata, BiConsumer<AssessmentCollection, RuleContext> check) {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(check, "check");
        return new CollectionRule() {
            @Override
            public RuleMetadata metadata() {
                return metadata;
            }

            @Override
            public void check(AssessmentCollection collection, RuleContext found) {
                check.accept(collection, found);
            }

            @Override
            public String toString() {
                return metadata.toString();
            }
        };
    }

    /**
     * Looks at a collection and says what it finds through the context, mostly of one entry in it:
     * {@link RuleContext#at(AssessmentCollection.Entry, Location)}. What it throws is reported as the rule's failure.
     *
     * @param collection the entries in order
     * @param found takes the findings and knows the register in use
     */
    void check(AssessmentCollection collection, RuleContext found);
}
