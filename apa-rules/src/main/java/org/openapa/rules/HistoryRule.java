package org.openapa.rules;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.openapa.model.AssessmentHistory;

/**
 * A rule that looks at one council's assessments over the years. It applies if one of them is of the rule's editions and has the
 * parts the rule needs. Implementations are immutable and thread-safe.
 */
public non-sealed interface HistoryRule extends Rule {
    /**
     * {@return a rule made of metadata and a check}
     *
     * @param metadata what is to be known of the rule
     * @param check called for each history the rule applies to, as {@link #check} is; must be thread-safe
     */
    static HistoryRule of(RuleMetadata metadata, BiConsumer<AssessmentHistory, RuleContext> check) {
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(check, "check");
        return new HistoryRule() {
            @Override
            public RuleMetadata metadata() {
                return metadata;
            }

            @Override
            public void check(AssessmentHistory history, RuleContext found) {
                check.accept(history, found);
            }

            @Override
            public String toString() {
                return metadata.toString();
            }
        };
    }

    /**
     * Looks at a history and says what it finds through the context, mostly of one assessment in it:
     * {@link RuleContext#at(org.openapa.model.Assessment, Location)}. What it throws is reported as the rule's failure.
     *
     * @param history the assessments in order
     * @param found takes the findings and knows the register in use
     */
    void check(AssessmentHistory history, RuleContext found);
}
